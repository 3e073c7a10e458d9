import {
  type Amount,
  amountOf,
  displayAmount,
  hundredthsOf,
  printAmount,
  printGap,
  reaches,
  type ScorePlan,
  type SumPlan,
  type Tallied,
} from '../score'
import type { Locale } from '../text'
import type { CriterionResult } from './Criterion'
import type { HeldTest, PointsTest, PredicatePlan } from './DeterminePlan'
import { isSatisfied } from './isSatisfied'

/** An amount as it is compared and shown. */
export interface PrintedAmount {
  readonly amount: Amount
  readonly actual: string
  readonly display: string
}

/** Prints an amount in points. */
export function printedAmount(amount: Amount, scale: number): PrintedAmount {
  return { amount, actual: printAmount(amount, scale), display: displayAmount(amount, scale) }
}

/** The amounts of a tally's sums, each made and printed once for all that compare or show it. */
export type PrintedSums = (sum: SumPlan) => PrintedAmount

/** Prepares the sums of one tally for testing. */
export function printSums(plan: ScorePlan, tallied: Tallied): PrintedSums {
  const printed: PrintedAmount[] = []
  return (sum) => {
    const known = printed[sum.index]
    if (known) return known
    const fresh = printedAmount(amountOf(plan, tallied, sum), plan.scale)
    printed[sum.index] = fresh
    return fresh
  }
}

function testPoints(test: PointsTest, scale: number, sums: PrintedSums, locale: Locale): CriterionResult {
  const { id, label, minimum, required, source, basis } = test
  const { amount, actual, display } = sums(test.sum)
  const met = reaches(amount, minimum)
  return Object.freeze({
    id,
    label: label[locale],
    actual,
    required,
    comparison: '>=',
    met,
    display,
    metOnlyAfterRounding: !met && hundredthsOf(amount, scale) * scale >= minimum * 100,
    gap: met ? '0' : printGap(amount, minimum, scale),
    source,
    basis,
  })
}

/** Tests the predicate already held. */
export function testHeld(test: HeldTest, heldPredicate: string | null, locale: Locale): CriterionResult {
  const { id, label, anyOf, source, basis } = test
  return Object.freeze({
    id,
    label: label[locale],
    actual: heldPredicate,
    required: anyOf[0] as string,
    comparison: '>=',
    met: isSatisfied(test, heldPredicate),
    display: heldPredicate ?? '-',
    metOnlyAfterRounding: false,
    gap: null,
    source,
    basis,
  })
}

/** Tests every criterion of a predicate, in rubric order: the points first, then the predicate already held. */
export function testCriteria(
  predicate: PredicatePlan,
  scale: number,
  sums: PrintedSums,
  heldPredicate: string | null,
  locale: Locale,
): readonly CriterionResult[] {
  const criteria = predicate.points.map((test) => testPoints(test, scale, sums, locale))
  for (const test of predicate.held) criteria.push(testHeld(test, heldPredicate, locale))
  return Object.freeze(criteria)
}
