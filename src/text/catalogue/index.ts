import { answers } from './answers'
import { changes } from './changes'
import { commandLine } from './commandLine'
import { comparing } from './comparing'
import { explanations } from './explanations'
import { facts } from './facts'
import { findings } from './findings'
import { input } from './input'
import { loose } from './loose'
import { options } from './options'
import { priorities } from './priorities'
import { reports } from './reports'
import { rubrics } from './rubrics'
import { spreadsheet } from './spreadsheet'
import { warnings } from './warnings'

/** Every code with its sentence in every language. */
export const catalogue = {
  ...input,
  ...answers,
  ...warnings,
  ...options,
  ...rubrics,
  ...loose,
  ...changes,
  ...facts,
  ...findings,
  ...explanations,
  ...comparing,
  ...commandLine,
  ...reports,
  ...priorities,
  ...spreadsheet,
} as const
