import { answers } from './answers'
import { changes } from './changes'
import { input } from './input'
import { loose } from './loose'
import { options } from './options'
import { rubrics } from './rubrics'
import { warnings } from './warnings'

/** Every code with its sentence in every language. */
export const catalogue = { ...input, ...answers, ...warnings, ...options, ...rubrics, ...loose, ...changes } as const
