import { randomFrom, randomLke } from '../helpers/randomLke'
import { library, permenpanrb90_2021 } from './built'
import { makeFloatLoop } from './floatLoop'
import type { Engine } from './measure'

export const UNITS = 100_000

const random = randomFrom(2021)
/** Distinct objects, as they come from JSON. */
const units = Array.from({ length: UNITS }, (_, index) => ({
  id: String(index),
  answers: JSON.parse(JSON.stringify(randomLke(permenpanrb90_2021, random, 0.6))) as never,
}))
const floatLoop = makeFloatLoop(permenpanrb90_2021)
const evaluated = () => library.evaluateMany(permenpanrb90_2021, units)

/** All units in one run. */
export const manyUnits: readonly Engine[] = [
  {
    name: 'float loop, written by hand',
    limit: null,
    times: 1,
    run: () => {
      let met = 0
      for (const { answers } of units) if (floatLoop(answers).wbk) met++
      return met
    },
  },
  {
    name: 'evaluateMany',
    limit: null,
    times: 1,
    run: () => {
      let met = 0
      for (const one of evaluated()) if (one.success && one.data.predicate !== null) met++
      return met
    },
  },
]

/** Bytes that one kept outcome of `evaluateMany` holds. */
export function bytesPerOutcome(): number {
  const { gc } = globalThis
  if (!gc) throw new Error('run with --expose-gc')
  gc()
  const before = process.memoryUsage().heapUsed
  const kept = [...evaluated()]
  gc()
  const bytes = (process.memoryUsage().heapUsed - before) / kept.length
  return Math.round(bytes)
}
