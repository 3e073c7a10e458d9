import { compareFractions, type Fraction, fractionOfDecimal, printCut } from '../exact'
import type { Category } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import type { ConditionResult } from './Condition'
import { categoryWarnings } from './categoryWarnings'
import type { Case } from './judge'
import type { ReadSubmission } from './readSubmission'

/** The share of units that hold a predicate, in percent. */
export function sharePercent({ total, holders }: { readonly total: number; readonly holders: number }): Fraction {
  return { numerator: BigInt(holders) * 100n, denominator: BigInt(total) }
}

/** Tells whether a share is strictly above a percentage. */
export function isAboveShare(share: Fraction, percent: string): boolean {
  return compareFractions(share, fractionOfDecimal(percent)) > 0
}

/** Lists what a reader of the result should look at. */
export function warningsOf(
  one: Case,
  category: Category,
  { facts, units }: ReadSubmission,
  conditions: readonly ConditionResult[],
  locale: Locale,
): readonly Issue[] {
  const { rubric, rules, target, heldPredicate } = one
  const warnings: Issue[] = []
  const warn = (...[code, path, words]: [Issue['code'], Issue['path'], Parameters<typeof issue>[2]]) => {
    warnings.push(issue(code, path, words, locale))
  }
  const { from = '', until = '9999' } = rubric.regulation.inForce ?? {}
  if (one.today < from || one.today > until) {
    warn('regulation_not_in_force', ['today'], { regulation: rubric.regulation.number, today: one.today })
  }
  warnings.push(...categoryWarnings(category, locale))
  rules.conditions.forEach((condition, index) => {
    const grade = facts[index]?.grade
    if (grade?.edge) {
      const { figure, edge } = grade
      const words = { label: condition.label, given: figure, edge: edge.from, grade: grade.grade, other: edge.other }
      warn('grade_at_band_edge', [condition.level, condition.id], words)
    }
    const result = conditions[index]
    if (condition.type === 'revocationBar' && result?.status === 'notRequired' && (result.from ?? '') > one.today) {
      const named = rubric.monitoring?.bar.predicates as readonly string[]
      warn('bar_does_not_name_target', ['unit', 'revokedOn'], { target, named })
    }
  })
  const held = rubric.predicates
    .find(({ id }) => id === target)
    ?.criteria.find((criterion) => criterion.type === 'heldPredicate')
  const asked = rules.conditions.some((condition) => condition.type === 'held')
  // During the bar after a revocation no earlier predicate can be held.
  const bar = conditions.find(({ type }) => type === 'revocationBar')
  const barred = (bar?.from ?? '') > one.today
  if (!asked && held && (barred || heldPredicate === null || !held.anyOf.includes(heldPredicate))) {
    warn('held_predicate_missing', ['unit', 'heldPredicate'], { target, required: held.anyOf[0] as string })
  }
  if (units && rules.holders) {
    const share = sharePercent(units)
    const above = rules.holders.abovePercent
    if (isAboveShare(share, above)) {
      const percent = printCut(share.numerator, share.denominator)
      warn('enough_holders', ['instansi', 'units'], { holders: units.holders, units: units.total, percent, above })
    }
  }
  return warnings
}
