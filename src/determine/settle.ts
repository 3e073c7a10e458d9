import { amountOf, reaches, type ScorePlan, type Sheet, type SumPlan } from '../score'
import type { DeterminePlan, PredicatePlan } from './DeterminePlan'

/**
 * Settles which predicates' points are all reached, from a sheet just tallied. Doubles decide what they can; a sum
 * within the guard of its minimum is compared exactly.
 *
 * @param sums - Room for one number per distinct sum of the plan.
 * @returns One verdict per predicate, the lowest first.
 */
export function settleScores(
  determine: DeterminePlan,
  plan: ScorePlan,
  sheet: Sheet,
  sums: number[],
): readonly boolean[] {
  const { predicates, sums: planned } = determine
  const { approximate } = sheet
  for (let index = 0; index < planned.length; index++) {
    const { terms } = planned[index] as SumPlan
    let sum = 0
    for (let at = 0; at < terms.length; at++) sum += approximate[terms[at] as number] as number
    sums[index] = sum
  }
  const met: boolean[] = []
  for (let index = 0; index < predicates.length; index++) {
    const { points } = predicates[index] as PredicatePlan
    let failing = 0
    for (let at = 0; at < points.length; at++) {
      const test = points[at] as PredicatePlan['points'][number]
      const beyond = (sums[test.sumIndex] as number) - test.minimum
      if (beyond < -plan.guard) failing++
      else if (beyond <= plan.guard && !reaches(amountOf(plan, sheet, test.sum), test.minimum)) failing++
    }
    met.push(failing === 0)
  }
  return met
}

/** Tells whether the predicate already held, if any, satisfies every condition of a predicate on it. */
export function holdsEnough(predicate: PredicatePlan, heldPredicate: string | null): boolean {
  for (const { anyOf } of predicate.held) if (heldPredicate === null || !anyOf.includes(heldPredicate)) return false
  return true
}
