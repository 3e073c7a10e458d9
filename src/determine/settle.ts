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
  const { terms, sumEnds, testSums, minima, testEnds } = determine.settle
  const { approximate } = sheet
  const { guard } = plan
  let term = 0
  for (let index = 0; index < sumEnds.length; index++) {
    let sum = 0
    for (const end = sumEnds[index] as number; term < end; term++) {
      sum += approximate[terms[term] as number] as number
    }
    sums[index] = sum
  }
  const met: boolean[] = []
  let test = 0
  for (let index = 0; index < testEnds.length; index++) {
    let failing = 0
    for (const end = testEnds[index] as number; test < end; test++) {
      const sum = testSums[test] as number
      const minimum = minima[test] as number
      const beyond = (sums[sum] as number) - minimum
      if (beyond < -guard) failing++
      else if (beyond <= guard && !reaches(amountOf(plan, sheet, determine.sums[sum] as SumPlan), minimum)) failing++
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
