import { answers } from './answers'
import { changes } from './changes'
import { commandLine } from './commandLine'
import { comparing } from './comparing'
import { explanations } from './explanations'
import { facts } from './facts'
import { findings } from './findings'
import { input } from './input'
import { interchange } from './interchange'
import { loose } from './loose'
import { options } from './options'
import { priorities } from './priorities'
import { reports } from './reports'
import { rubrics } from './rubrics'
import { spreadsheet } from './spreadsheet'
import { warnings } from './warnings'

const joined = () => ({
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
  ...interchange,
  ...spreadsheet,
})

/** Every code with its sentence in every language; a call without effects, so that who bundles a rubric alone drops it. */
export const catalogue = /* @__PURE__ */ joined()
