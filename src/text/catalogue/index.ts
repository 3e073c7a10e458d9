import { answers } from './answers'
import { changes } from './changes'
import { facts } from './facts'
import { findings } from './findings'
import { input } from './input'
import { loose } from './loose'
import { options } from './options'
import { priorities } from './priorities'
import { rubrics } from './rubrics'
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
  ...priorities,
} as const
