import type { PredicateIdOf } from '../answer'
import type { CriterionResult } from '../determine'
import type { Evaluation } from '../evaluate'
import { requireRead } from '../input'
import {
  type CategoryIdOf,
  type Checked,
  type ConventionTaken,
  deepFreeze,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
  type Source,
} from '../rubric'
import type { Issue } from '../text'
import type { HeldPredicate } from './HeldPredicate'
import { caseWarnings, heldAssumption, isFinal, isMet, readCase, testsPoints } from './readCase'

/** What a grant rests on. */
export interface UnitInput<R extends Rubric = Rubric & Checked> {
  /** The category under which the unit was proposed. */
  readonly category: CategoryIdOf<R>
  /** The result of `evaluate` on TPN's answers. */
  readonly evaluation: Evaluation<R>
  /** The predicate already held, by name or with its dates; null for none. As stated to `evaluate` when left out. */
  readonly heldPredicate?: PredicateIdOf<R> | HeldPredicate<PredicateIdOf<R>> | null
  /**
   * Whether a national target of the unit's main performance indicator (IKU) was met, where there is one; false adds a
   * warning, since the LKE gives points without it (BAB III C 3).
   */
  readonly nationalTargetMet?: boolean | null
  /** Whether an unlawful KKN act in the year of submission came to light, which drops the proposal (BAB IV Penutup). */
  readonly kkn?: boolean | null
}

/** Whether a unit meets what the grant of a predicate asks for. The Minister grants it. */
export interface UnitResult<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `determineUnit`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.unit.v1'
  /** The rubric by which the criteria were tested. */
  readonly rubric: RubricReference
  /** Id of the category under which the unit was proposed. */
  readonly category: CategoryIdOf<R>
  /** Id of the predicate that the grant is about. */
  readonly target: PredicateIdOf<R>
  /** Every criterion is met, the predicate already held among them, and the proposal is not dropped. */
  readonly met: boolean
  /** Every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: boolean
  /** Answering what is unanswered cannot change `met`. */
  readonly final: boolean
  /** Id of the predicate already held; null for none, and for one that was revoked. */
  readonly heldPredicate: PredicateIdOf<R> | null
  /** Every test of the predicate: those of points in rubric order, then that of the predicate already held. */
  readonly criteria: readonly CriterionResult[]
  /** Ids of the criteria that are not met. */
  readonly failed: readonly string[]
  /** The proposal is dropped for an unlawful KKN act, whatever the criteria. */
  readonly dropped: boolean
  /** The place in the regulation where the grant stands. */
  readonly source: Source
  /** The convention on a predicate held that nobody stated, where it took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** Unanswered questions that could still decide, a missed national target, and what else should be looked at. */
  readonly warnings: readonly Issue[]
}

/**
 * Tests whether a unit meets what the grant of a predicate asks for (penetapan): every minimum of Tabel 6, and for WBBM
 * the predicate already held.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `stages`.
 * @param input - The category, the result of `evaluate` on TPN's answers, and the predicate already held; one that was
 *   revoked counts as none.
 * @param options - Language.
 * @returns Every criterion, and whether all of them are met.
 * @throws InputError when the input is incomplete or does not fit together; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III D 1, Tabel 6.
 * @example
 * ```ts
 * import { determineUnit, evaluate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const evaluation = evaluate(permenpanrb90_2021, { 'B.I.a': 4, 'B.I.b': 'A' }, { unanswered: 'zero' })
 * const held = { predicate: 'WBK', grantedOn: '2024-12-09' } as const
 * const unit = determineUnit(permenpanrb90_2021, { category: 'WBBM', evaluation, heldPredicate: held })
 * unit.met // => false
 * unit.failed.includes('heldPredicate') // => false
 * ```
 */
export function determineUnit<R extends Rubric & Checked>(
  rubric: R,
  input: UnitInput<R>,
  options?: RuleOptions,
): UnitResult<R> {
  const rules = requireSection(rubric, 'stages')
  const { locale, problems } = readChoices([], options)
  const { one } = readCase(rubric, input, ['heldPredicate', 'nationalTargetMet', 'kkn'], problems)
  requireRead(problems, one)

  const { category, target, criteria, heldPredicate } = one
  const met = isMet(one, criteria)
  return deepFreeze({
    format: 'zona-integritas.unit.v1',
    rubric: referenceTo(rubric),
    category: category.id,
    target,
    met,
    scoresMet: criteria.filter(testsPoints).every((criterion) => criterion.met),
    final: isFinal(one, criteria),
    heldPredicate,
    criteria,
    failed: criteria.filter((criterion) => !criterion.met).map(({ id }) => id),
    dropped: one.kkn,
    source: rules.grant.source,
    assumptions: heldAssumption(rubric, one, locale),
    warnings: [...problems.warnings, ...caseWarnings(one, isFinal(one, criteria), locale)],
  } as UnitResult<R>)
}
