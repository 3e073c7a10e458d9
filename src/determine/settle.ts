import { amountOf, reaches, type ScorePlan, type Sheet, type SumPlan } from '../score'
import type { DeterminePlan, PredicatePlan } from './DeterminePlan'
import { isSatisfied } from './isSatisfied'

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
  const { sumEnds } = determine.settle
  for (let sum = 0; sum < sumEnds.length; sum++) addUpSum(determine, sheet, sums, sum)
  return testSums(determine, plan, sheet, sums)
}

/** Settles again after a change in one term; `sums` holds what was settled before. */
export function resettleScores(
  determine: DeterminePlan,
  plan: ScorePlan,
  sheet: Sheet,
  sums: number[],
  term: number,
): readonly boolean[] {
  for (const sum of determine.settle.sumsOfTerm[term] as readonly number[]) addUpSum(determine, sheet, sums, sum)
  return testSums(determine, plan, sheet, sums)
}

function addUpSum({ settle }: DeterminePlan, { approximate }: Sheet, sums: number[], sum: number): void {
  const { terms, sumEnds } = settle
  const end = sumEnds[sum] as number
  let points = 0
  for (let at = sum === 0 ? 0 : (sumEnds[sum - 1] as number); at < end; at++) {
    points += approximate[terms[at] as number] as number
  }
  sums[sum] = points
}

function testSums(
  determine: DeterminePlan,
  plan: ScorePlan,
  sheet: Sheet,
  sums: readonly number[],
): readonly boolean[] {
  const { testSums, minima, testEnds } = determine.settle
  const { guard } = plan
  const met: boolean[] = []
  let test = 0
  for (let predicate = 0; predicate < testEnds.length; predicate++) {
    const end = testEnds[predicate] as number
    let reached = true
    for (; reached && test < end; test++) {
      const sum = testSums[test] as number
      const minimum = minima[test] as number
      const beyond = (sums[sum] as number) - minimum
      if (beyond < -guard) reached = false
      else if (beyond <= guard) reached = reaches(amountOf(plan, sheet, determine.sums[sum] as SumPlan), minimum)
    }
    met.push(reached)
    test = end
  }
  return met
}

/** Tells whether the predicate already held, if any, satisfies every condition of a predicate on it. */
export function holdsEnough(predicate: PredicatePlan, heldPredicate: string | null): boolean {
  return predicate.held.every((test) => isSatisfied(test, heldPredicate))
}
