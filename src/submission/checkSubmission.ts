import type { PredicateIdOf } from '../answer'
import type { IsoDate } from '../calendar'
import { printCut } from '../exact'
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
import type { ConditionResult } from './Condition'
import { type Case, judge } from './judge'
import type { ReadFact } from './readFact'
import { readSubmission } from './readSubmission'
import type { Submission } from './Submission'
import { isAboveShare, sharePercent, warningsOf } from './warningsOf'

/** Whether a unit may be proposed, and every condition of it. */
export interface SubmissionResult<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `checkSubmission`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.submission.v1'
  /** The rubric by whose conditions it was checked. */
  readonly rubric: RubricReference
  /** The names given, for letters. */
  readonly names: {
    /** The name of the instansi; null when not given. */
    readonly instansi: string | null
    /** The name of the unit; null when not given. */
    readonly unit: string | null
  }
  /** Id of the category proposed. */
  readonly category: CategoryIdOf<R>
  /** Id of the predicate whose conditions judged it. */
  readonly target: PredicateIdOf<R>
  /** The day of submission, or the day asked for. */
  readonly today: IsoDate
  /**
   * `ready`: every condition is met; `unknown`: none fails, but some facts are not known yet; `dropped`: an unlawful KKN
   * act drops it without exception.
   */
  readonly status: 'ready' | 'notReady' | 'unknown' | 'dropped'
  /** Every condition, in the order of the rubric. */
  readonly conditions: readonly ConditionResult[]
  /** Ids of the conditions that are not met. */
  readonly failed: readonly string[]
  /** Ids of the conditions whose facts are not known yet. */
  readonly unknown: readonly string[]
  /** The share of units with a predicate, or null when not stated. */
  readonly holders: {
    /** Units of the instansi in all. */
    readonly total: number
    /** Units of the instansi that hold a predicate. */
    readonly holders: number
    /** 0..100, up to 20 decimals, cut. */
    readonly percent: string
    /** Strictly more than this percentage: the instansi need not submit more units. */
    readonly abovePercent: string
    /** Whether `percent` is above `abovePercent`. */
    readonly above: boolean
    /** The place in the regulation where the rule stands. */
    readonly source: Source
  } | null
  /** The conventions that took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** What should be looked at, such as a figure on the edge of a grade or an earlier predicate that is missing. */
  readonly warnings: readonly Issue[]
}

/**
 * Checks whether a unit may be proposed for a predicate (pengajuan): the conditions of its instansi, its own, the
 * documents and the dates.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `submission`.
 * @param submission - The category, `today` (an ISO date, the day of submission) and the facts: grades by name or by
 *   figure (SAKIP and RB 0..100, SPIP 0..5), percentages 0..100 or `{ done, due }`, days as `YYYY-MM-DD`, yes or no;
 *   null for what is not known yet.
 * @param options - Other conventions (what a figure on the edge of a grade is, whether WTP-DPP counts as WTP, what holds
 *   when nothing was due), language.
 * @returns Every condition with what was stated and what is required, and whether the unit may be proposed.
 * @throws InputError when facts are missing or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB II, Tabel 5 (Kriteria Pengajuan); BAB I A 1 a; BAB IV C and Penutup.
 * @example
 * ```ts
 * import { checkSubmission } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = checkSubmission(permenpanrb90_2021, {
 *   category: 'WBK',
 *   today: '2026-05-31',
 *   instansi: { kind: 'pemkab', bpk: 'WTP', sakip: 'B', rb: 'CC', spip: 3, kkn: false },
 *   unit: {
 *     heldPredicate: null, revokedOn: null, core: true, impact: true, tlhp: { done: 14, due: 14 }, lhkpn: 100,
 *     lhkasn: '98.5', buildingSince: '2025-02-01', internalSakip: 68.4,
 *   },
 *   documents: { applicationLetter: true, sptjm: true },
 * })
 * result.status // => 'notReady'
 * result.failed // => ['lhkasn']
 * ```
 */
export function checkSubmission<R extends Rubric & Checked>(
  rubric: R,
  submission: Submission<R>,
  options?: RuleOptions,
): SubmissionResult<R> {
  const rules = requireSection(rubric, 'submission')
  const choices = readChoices(rules.conventions, options)
  const { locale, problems } = choices
  const read = readSubmission(rubric, rules, submission, choices, problems)
  requireRead(problems, read)
  requireRead(problems, read.category)
  requireRead(problems, read.kind)
  requireRead(problems, read.today)
  const { category, kind, today, tier, deadline, heldPredicate, revokedOn, units } = read
  const target = category.predicate
  const one: Case = { rubric, rules, choices, target, kind, tier, today, deadline, heldPredicate, revokedOn }
  const conditions = rules.conditions.map((condition, index) => judge(condition, read.facts[index] as ReadFact, one))
  const idsOf = (status: ConditionResult['status']) =>
    conditions.flatMap((condition) => (condition.status === status ? [condition.id] : []))
  const failed = idsOf('notMet')
  const unknown = idsOf('unknown')
  const dropped = rules.conditions.some(({ drops }, index) => drops && conditions[index]?.status === 'notMet')
  const share = units && sharePercent(units)
  const { holders: rule } = rules
  return deepFreeze({
    format: 'zona-integritas.submission.v1',
    rubric: referenceTo(rubric),
    names: read.names,
    category: category.id,
    target,
    today,
    status: dropped ? 'dropped' : failed.length > 0 ? 'notReady' : unknown.length > 0 ? 'unknown' : 'ready',
    conditions,
    failed,
    unknown,
    holders:
      units && share && rule
        ? {
            ...units,
            percent: printCut(share.numerator, share.denominator),
            abovePercent: rule.abovePercent,
            above: isAboveShare(share, rule.abovePercent),
            source: rule.source,
          }
        : null,
    assumptions: choices.taken(),
    warnings: warningsOf(one, category, read, conditions, locale),
  } as SubmissionResult<R>)
}
