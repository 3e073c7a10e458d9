import { compare, subtract, toDecimalCut, toDecimalUp } from '../reference/fraction'
import type { ReferenceResult } from '../reference/referenceEvaluate'

/** The criteria nearest to their minimum: the met one with its margin and whether that is nothing, the other with its gap. */
export const nearestByReference = (now: ReferenceResult, predicate: string) => {
  const distances = Object.entries(now.determinations[predicate]?.criteria ?? {}).flatMap(
    ([id, { actual, required, met }]) =>
      typeof required === 'string' || typeof actual === 'string' || actual === null
        ? []
        : [{ id, met, points: met ? subtract(actual, required) : subtract(required, actual) }],
  )
  const least = (met: boolean) =>
    distances
      .filter((one) => one.met === met)
      .reduce<(typeof distances)[number] | null>(
        (nearest, one) => (nearest && compare(nearest.points, one.points) <= 0 ? nearest : one),
        null,
      )
  const [above, below] = [least(true), least(false)]
  return {
    above: above && [above.id, toDecimalCut(above.points), above.points.numerator === 0n],
    below: below && [below.id, toDecimalUp(below.points)],
  }
}
