import type { HeldPredicateResult, PointsCriterionResult } from '../determine'
import { determinationOf } from '../evaluate'
import { type Fraction, printFraction, testMinimum } from '../exact'
import type { KawasanPredicate, KawasanRules, Rubric } from '../rubric'
import { isUndecided, type RecommendationResult, recommendationIn } from '../stages'
import type { Locale, LocalizedText } from '../text'
import type { KawasanDetermination, UnitsCriterionResult, UnitVerdict } from './KawasanResult'
import type { ReadKawasan, ReadUnit } from './readKawasan'

/** Tests one unit: by its evaluation, or by the predicate that it holds, of which a higher one counts for a lower. */
function verdictOf(rubric: Rubric, rules: KawasanRules, target: string, unit: ReadUnit, locale: Locale): UnitVerdict {
  const { id, evaluation, predicate } = unit
  const { coachUnit, grantUnit } = rules.recommendations
  if (!evaluation) {
    const order = rubric.predicates.map((known) => known.id)
    const met = predicate !== null && order.indexOf(predicate) >= order.indexOf(target)
    return { id, met, scoresMet: met, final: true, failed: [], recommendation: null }
  }
  const { met, scoresMet, criteria } = determinationOf(evaluation, target)
  const final = evaluation.complete || (scoresMet && !isUndecided(evaluation))
  const follows = met ? grantUnit : scoresMet ? null : coachUnit
  const failed = criteria.filter((criterion) => !criterion.met).map((criterion) => criterion.id)
  return { id, met, scoresMet, final, failed, recommendation: follows && recommendationIn(follows, locale) }
}

function testIntegration(
  label: LocalizedText,
  { minimumIntegration: required, source, basis }: KawasanPredicate,
  score: Fraction | null,
  locale: Locale,
): PointsCriterionResult {
  const figure = score ?? { numerator: 0n, denominator: 1n }
  const { actual, display } = printFraction(figure)
  const { met, metOnlyAfterRounding, gap } = testMinimum(figure, required)
  return {
    id: 'integration',
    label: label[locale],
    actual,
    required,
    comparison: '>=',
    // No integration at all is none, whatever the minimum.
    met: met && score !== null,
    display,
    metOnlyAfterRounding,
    gap,
    source,
    basis,
  }
}

function testHeld(
  label: LocalizedText,
  { heldPredicate: anyOf, source, basis }: KawasanPredicate,
  held: string | null,
  locale: Locale,
): HeldPredicateResult | null {
  if (!anyOf) return null
  return {
    id: 'heldPredicate',
    label: label[locale],
    actual: held,
    required: anyOf[0] as string,
    comparison: '>=',
    met: held !== null && anyOf.includes(held),
    display: held ?? '-',
    metOnlyAfterRounding: false,
    gap: null,
    source,
    basis,
  }
}

/** Tests a kawasan against one predicate. */
export function testKawasan(
  rubric: Rubric,
  rules: KawasanRules,
  rule: KawasanPredicate,
  { units, integration, heldPredicate }: ReadKawasan,
  locale: Locale,
): KawasanDetermination {
  const { predicate: id, source, basis } = rule
  const verdicts = units.map((unit) => verdictOf(rubric, rules, id, unit, locale))
  const meeting = verdicts.filter(({ met }) => met).length
  const allUnits: UnitsCriterionResult = {
    id: 'units',
    label: rules.criteria.units[locale],
    actual: meeting,
    required: units.length,
    comparison: '=',
    met: meeting === units.length,
    source,
    basis,
  }
  const integrated = testIntegration(rules.criteria.integration, rule, integration?.score ?? null, locale)
  const held = testHeld(rules.criteria.heldPredicate, rule, heldPredicate, locale)
  const met = allUnits.met && integrated.met && held?.met !== false
  const { buildIntegration, coachUnits, grantKawasan } = rules.recommendations
  const short = verdicts.some(({ scoresMet }) => !scoresMet)
  // Where only an earlier predicate is missing the regulation names no recommendation.
  const follows = short
    ? coachUnits
    : !allUnits.met
      ? null
      : !integrated.met
        ? buildIntegration
        : met
          ? grantKawasan
          : null
  const recommendation: RecommendationResult | null = follows && recommendationIn(follows, locale)
  return {
    id,
    label: rubric.predicates.find((predicate) => predicate.id === id)?.label[locale] as string,
    met,
    criteria: held ? [allUnits, integrated, held] : [allUnits, integrated],
    units: verdicts,
    heldBackBy: verdicts.filter((verdict) => !verdict.met).map((verdict) => verdict.id),
    recommendation,
  }
}
