/** fast-check with fewer runs of each property: a mutant is put to hundreds of tests, and most fall to the first few. */
import { createRequire } from 'node:module'

const fc: typeof import('fast-check').default = createRequire(import.meta.url)('fast-check')

const MOST_RUNS = 40

const assert: typeof fc.assert = (property, parameters) =>
  fc.assert(property as never, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? 100, MOST_RUNS) } as never) as never

export default { ...fc, assert }
