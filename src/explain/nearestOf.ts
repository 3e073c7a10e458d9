import type { CriterionResult, PointsCriterionResult, PredicatePlan } from '../determine'
import { compareFractions, type Fraction, printCut, subtractFractions } from '../exact'
import type { MetCriterion, NearestCriteria } from './Explanation'
import type { Basis } from './extremes'
import { minimumOf } from './minimumOf'

interface Distance {
  readonly criterion: PointsCriterionResult
  /** Points from the minimum, whichever side. */
  readonly points: Fraction
}

/** The smallest distance; of equals the first. */
function smallest(distances: readonly Distance[]): Distance | null {
  return distances.reduce<Distance | null>(
    (least, one) => (least === null || compareFractions(one.points, least.points) < 0 ? one : least),
    null,
  )
}

function withMargin({ criterion, points: { numerator, denominator } }: Distance): MetCriterion {
  return { ...criterion, margin: printCut(numerator, denominator), metExactly: numerator === 0n }
}

/** Finds the criteria of points that lie nearest to their minimum, above and below. */
export function nearestOf(
  { compiled, now }: Basis,
  predicate: PredicatePlan,
  criteria: readonly CriterionResult[],
): NearestCriteria {
  const above: Distance[] = []
  const below: Distance[] = []
  predicate.points.forEach((test, index) => {
    const criterion = criteria[index] as PointsCriterionResult
    const [actual, minimum] = [now.sum(test.sum), minimumOf(compiled, test)]
    if (criterion.met) above.push({ criterion, points: subtractFractions(actual, minimum) })
    else below.push({ criterion, points: subtractFractions(minimum, actual) })
  })
  const [met, missed] = [smallest(above), smallest(below)]
  return { above: met && withMargin(met), below: missed?.criterion ?? null }
}
