import {
  amountOf,
  displayAmount,
  hundredthsOf,
  printAmount,
  printGap,
  reaches,
  type ScorePlan,
  type Tallied,
} from '../score'
import type { Locale } from '../text'
import type { CriterionResult } from './Criterion'
import type { HeldTest, PointsTest, PredicatePlan } from './DeterminePlan'

function testPoints(test: PointsTest, plan: ScorePlan, tallied: Tallied, locale: Locale): CriterionResult {
  const { id, label, minimum, required, source, basis } = test
  const { scale } = plan
  const amount = amountOf(plan, tallied, test.sum)
  const met = reaches(amount, minimum)
  return Object.freeze({
    id,
    label: label[locale],
    actual: printAmount(amount, scale),
    required,
    comparison: '>=',
    met,
    display: displayAmount(amount, scale),
    metOnlyAfterRounding: !met && hundredthsOf(amount, scale) * scale >= minimum * 100,
    gap: printGap(amount, minimum, scale),
    source,
    basis,
  })
}

function testHeld(test: HeldTest, heldPredicate: string | null, locale: Locale): CriterionResult {
  const { id, label, anyOf, source, basis } = test
  return Object.freeze({
    id,
    label: label[locale],
    actual: heldPredicate,
    required: anyOf[0] ?? '',
    comparison: '>=',
    met: heldPredicate !== null && anyOf.includes(heldPredicate),
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
  plan: ScorePlan,
  tallied: Tallied,
  heldPredicate: string | null,
  locale: Locale,
): readonly CriterionResult[] {
  return Object.freeze([
    ...predicate.points.map((test) => testPoints(test, plan, tallied, locale)),
    ...predicate.held.map((test) => testHeld(test, heldPredicate, locale)),
  ])
}
