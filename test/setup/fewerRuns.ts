/**
 * fast-check with at most MOST_RUNS runs of each property (10 by default), for commands that put every test to many
 * seeds or many mutants. It stands in for fast-check by an alias of their configurations.
 */
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'
import fc from './oneSeed'

const MOST_RUNS = wholeNumberFrom('MOST_RUNS', 10)

let asserted = 0

/** How many properties were asserted so far. */
export const assertions = (): number => asserted

const assert: typeof fc.assert = (property, parameters) => {
  asserted++
  const numRuns = Math.min(parameters?.numRuns ?? 100, MOST_RUNS)
  return fc.assert(property as never, { ...parameters, numRuns } as never) as never
}

// biome-ignore lint/style/noDefaultExport: it stands in for fast-check, whose default export the tests import.
export default { ...fc, assert }
