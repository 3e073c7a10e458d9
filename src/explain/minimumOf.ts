import type { PredicatePlan } from '../determine'
import type { Compiled } from '../evaluate'
import type { Fraction } from '../exact'

/** The minimum of a criterion of points, exactly. */
export function minimumOf({ score }: Compiled, { minimum }: PredicatePlan['points'][number]): Fraction {
  return { numerator: BigInt(minimum), denominator: BigInt(score.scale) }
}
