import type { PredicateIdOf } from '../answer'
import type { CriterionResult } from '../determine'
import type { Evaluation } from '../evaluate'
import { requireRead } from '../input'
import {
  type CategoryIdOf,
  type Checked,
  type ConclusionRule,
  type ConventionTaken,
  deepFreeze,
  type Recommendation,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
  type Source,
} from '../rubric'
import type { Issue, Locale } from '../text'
import type { HeldPredicate } from './HeldPredicate'
import { caseWarnings, heldAssumption, isFinal, isMet, readCase, testsPoints } from './readCase'
import { componentScores, type QuotedScore } from './scoresOf'

/** What an assessor concludes on. */
export interface ConclusionInput<R extends Rubric = Rubric & Checked> {
  /** Who concludes. */
  readonly by: ConclusionRule['by']
  /** The category under which the unit is, or is to be, proposed. */
  readonly category: CategoryIdOf<R>
  /** The result of `evaluate` on the assessor's answers. */
  readonly evaluation: Evaluation<R>
  /** The predicate already held; as stated to `evaluate` when left out. */
  readonly heldPredicate?: PredicateIdOf<R> | HeldPredicate<PredicateIdOf<R>> | null
  /**
   * Whether a national target of the unit's main performance indicator (IKU) was met, where there is one; false adds a
   * warning, since the LKE gives points without it (BAB III C 3).
   */
  readonly nationalTargetMet?: boolean | null
  /** Whether an unlawful KKN act in the year of submission came to light, which drops the proposal (BAB IV Penutup). */
  readonly kkn?: boolean | null
  /** The name of the unit, for the report. */
  readonly unit?: string | null
}

/** A recommendation in the caller's language. */
export interface RecommendationResult {
  /** Its letter or number in the regulation. */
  readonly id: string
  /** What is recommended, in our own words. */
  readonly label: string
  /** The place in the regulation where it stands. */
  readonly source: Source
}

/** Puts a recommendation in the caller's language. */
export function recommendationIn({ id, label, source }: Recommendation, locale: Locale): RecommendationResult {
  return { id, label: label[locale], source }
}

/** What an assessor concludes, and why. */
export interface ConclusionResult<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `conclude`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.conclusion.v1'
  /** The rubric by which the criteria were tested. */
  readonly rubric: RubricReference
  /** The stage whose assessor concludes. */
  readonly by: ConclusionRule['by']
  /** Id of the category under which the unit is, or is to be, proposed. */
  readonly category: CategoryIdOf<R>
  /** Id of the predicate whose criteria decided. */
  readonly target: PredicateIdOf<R>
  /** True: recommend; false: coach. */
  readonly recommended: boolean
  /** Null where the proposal is dropped, or only the predicate already held is missing: the regulation names none. */
  readonly recommendation: RecommendationResult | null
  /** The criteria that decided; without the earlier predicate where this assessor does not look at it. */
  readonly criteria: readonly CriterionResult[]
  /** Ids of the criteria that are not met. */
  readonly failed: readonly string[]
  /** The proposal is dropped for an unlawful KKN act, whatever the criteria. */
  readonly dropped: boolean
  /** What the conclusion of a report on the evaluation says: the merge data of a letter. */
  readonly report: {
    /** The name of the unit; null when not given. */
    readonly unit: string | null
    /** Id of the predicate whose criteria decided. */
    readonly predicate: string
    /** Points of the whole LKE, 0..100, up to 20 decimals, cut. */
    readonly total: string
    /** The total with two decimals, rounded half up; for display only. */
    readonly display: string
    /** The scores of pengungkit and hasil. */
    readonly components: readonly QuotedScore[]
    /** What is recommended, in words; null where the regulation names nothing. */
    readonly recommendation: string | null
    /** What is not met, by label. */
    readonly notMet: readonly string[]
  }
  /** The convention on a predicate held that nobody stated, where it took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** Unanswered questions that could still decide, a missed national target, and what else should be looked at. */
  readonly warnings: readonly Issue[]
}

/**
 * Concludes an assessment: recommend the unit, or have it coached.
 *
 * The TPI and the preliminary assessment look at the scores; TPN also at the predicate already held, which WBBM needs.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `stages`.
 * @param input - Who concludes (`preliminary`, `tpi` or `tpn`), the category, and the result of `evaluate`.
 * @param options - Language.
 * @returns The recommendation with its place in the regulation, the criteria behind it, and the merge data of the report.
 * @throws InputError when the input is incomplete or does not fit together; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB I A (kesimpulan hasil penilaian internal) and BAB III C 5 a and b.
 * @example
 * ```ts
 * import { conclude, evaluate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const evaluation = evaluate(permenpanrb90_2021, { 'B.I.a': 3.6 }, { heldPredicate: null, unanswered: 'zero' })
 * const conclusion = conclude(permenpanrb90_2021, { by: 'tpi', category: 'WBK', evaluation })
 * conclusion.recommended // => false
 * conclusion.recommendation?.id // => '1'
 * conclusion.failed.length // => 11
 * ```
 */
export function conclude<R extends Rubric & Checked>(
  rubric: R,
  input: ConclusionInput<R>,
  options?: RuleOptions,
): ConclusionResult<R> {
  const rules = requireSection(rubric, 'stages')
  const { locale, problems } = readChoices([], options)
  const { fields, one } = readCase(rubric, input, ['by', 'unit', 'heldPredicate', 'nationalTargetMet', 'kkn'], problems)
  const by = fields?.oneOf(
    'by',
    rules.conclusions.map((rule) => rule.by),
  )
  const unit = fields?.text('unit', 'optional') ?? null
  const rule = rules.conclusions.find((known) => known.by === by)
  requireRead(problems, one)
  requireRead(problems, rule)

  const { category, target, evaluation } = one
  const criteria = rule.heldPredicate ? one.criteria : one.criteria.filter(testsPoints)
  const recommended = isMet(one, criteria)
  const short = !isMet(one, criteria.filter(testsPoints))
  const follows = one.kkn ? null : recommended ? rule.recommend : short ? rule.coach : null
  const recommendation = follows && recommendationIn(follows, locale)
  const failing = criteria.filter(({ met }) => !met)
  return deepFreeze({
    format: 'zona-integritas.conclusion.v1',
    rubric: referenceTo(rubric),
    by: rule.by,
    category: category.id,
    target,
    recommended,
    recommendation,
    criteria,
    failed: failing.map(({ id }) => id),
    dropped: one.kkn,
    report: {
      unit,
      predicate: target,
      total: evaluation.total,
      display: evaluation.display,
      components: componentScores(rubric, evaluation),
      recommendation: recommendation?.label ?? null,
      notMet: failing.map(({ label }) => label),
    },
    assumptions: rule.heldPredicate ? heldAssumption(rubric, one, locale) : [],
    warnings: [...problems.warnings, ...caseWarnings(one, isFinal(one, criteria), locale)],
  } as ConclusionResult<R>)
}
