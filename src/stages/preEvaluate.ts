import type { PredicateIdOf } from '../answer'
import type { CriterionResult } from '../determine'
import type { Evaluation } from '../evaluate'
import { type FieldReader, type Problems, requireRead } from '../input'
import {
  type Basis,
  type CategoryIdOf,
  type Checked,
  deepFreeze,
  type PreEvaluationCheck,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
  type Source,
  testedIds,
} from '../rubric'
import { type ConditionResult, readSubmissionResult, type SubmissionResult } from '../submission'
import { describeValue, type Issue, issue, type Locale } from '../text'
import { caseWarnings, isFinal, isUndecided, readCase, type StageCase, testsPoints } from './readCase'

/** What pra-evaluasi looks at. */
export interface PreEvaluationInput<R extends Rubric = Rubric & Checked> {
  /** The category under which the unit is proposed. */
  readonly category: CategoryIdOf<R>
  /** The result of `checkSubmission`. */
  readonly submission: SubmissionResult
  /** The result of `evaluate` on the TPI's answers. */
  readonly evaluation: Evaluation<R>
  /** Technical considerations of TPN, by number of the check (1 or 2), each with its reason. */
  readonly exceptions?: Readonly<Record<number, string>> | null
  /** Whether the unit serves the public directly; false adds that TPN and TPI agree on how many such units are evaluated. */
  readonly directService?: boolean | null
}

/** One numbered check of pra-evaluasi and how it came out. */
export interface CheckResult {
  /** Its number in the regulation, from 1. */
  readonly number: number
  /** What it checks, in the caller's language. */
  readonly label: string
  /** Null while facts are not known yet. */
  readonly met: boolean | null
  /** The reason for which TPN excepts it, where it is not met and excepted. */
  readonly excepted: string | null
  /** The conditions of the submission that it looks at; none where it looks at criteria. */
  readonly conditions: readonly ConditionResult[]
  /** The criteria of the predicate that it looks at; none where it looks at conditions. */
  readonly criteria: readonly CriterionResult[]
  /** The place in the regulation where the check stands. */
  readonly source: Source
  /** On what the check rests. */
  readonly basis: Basis
}

/** Whether TPN evaluates a unit that was proposed. */
export interface PreEvaluationResult<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `preEvaluate`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.preEvaluation.v1'
  /** The rubric by which it was checked. */
  readonly rubric: RubricReference
  /** Id of the category under which the unit is proposed. */
  readonly category: CategoryIdOf<R>
  /** Id of the predicate whose criteria are looked at. */
  readonly target: PredicateIdOf<R>
  /**
   * `rejected`: conditions of the proposal are not met, or a revocation bars it; `notEligible`: the TPI's scores are below
   * the minima; `unknown`: facts are not known yet; `dropped`: an unlawful KKN act; else `eligible`. Conditions outside the
   * six checks (documents, deadline, preliminary assessment) are a warning.
   */
  readonly outcome: 'eligible' | 'rejected' | 'notEligible' | 'unknown' | 'dropped'
  /** Every check, in the order of the regulation. */
  readonly checks: readonly CheckResult[]
  /** Numbers of the checks that keep it from being evaluated. */
  readonly failed: readonly number[]
  /** Exceptions by TPN, conditions outside the checks, and what else should be looked at. */
  readonly warnings: readonly Issue[]
}

function readProposal(
  fields: FieldReader,
  rubric: Rubric,
  category: string | null,
  problems: Problems,
): SubmissionResult | null {
  const submission = readSubmissionResult(fields, 'submission', rubric, problems)
  if (submission === null || category === null || submission.category === category) return submission
  const words = { given: describeValue(submission.category), allowed: category, closest: null }
  return fields.reportAt(['submission', 'category'], 'invalid_field', words)
}

function readExceptions(fields: FieldReader, checks: readonly PreEvaluationCheck[]): ReadonlyMap<number, string> {
  const allowed = checks.filter(({ exception }) => exception).map(({ number }) => String(number))
  const given = fields.fields('exceptions', allowed, 'optional')
  const reasons = new Map<number, string>()
  for (const number of allowed) {
    const reason = given?.text(number, 'optional')
    if (reason) reasons.set(Number(number), reason)
  }
  return reasons
}

function checkOf(
  rubric: Rubric,
  check: PreEvaluationCheck,
  one: StageCase,
  submission: SubmissionResult,
  exceptions: ReadonlyMap<number, string>,
  locale: Locale,
): CheckResult {
  const { number, label, source, basis } = check
  const conditions = submission.conditions.filter(({ id }) => check.conditions?.includes(id))
  const tested = testedIds(rubric, one.target, check.criteria ?? [])
  const criteria = one.criteria.filter(({ id }) => tested.includes(id))
  const statuses = conditions.map(({ status }) => status)
  const undecided = statuses.includes('unknown') || (criteria.length > 0 && isUndecided(one.evaluation))
  const fails = statuses.includes('notMet') || criteria.some((criterion) => !criterion.met)
  const met = fails ? false : undecided ? null : true
  const excepted = met === true ? null : (exceptions.get(number) ?? null)
  return { number, label: label[locale], met, excepted, conditions, criteria, source, basis }
}

/**
 * Checks whether TPN evaluates a unit that was proposed (pra-evaluasi, checks 1 to 6).
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `stages`.
 * @param input - The category, the result of `checkSubmission`, the result of `evaluate` on the TPI's answers, and TPN's
 *   technical considerations, which can except checks 1 and 2 only.
 * @param options - Language.
 * @returns Each check with its conditions or criteria, and whether the unit is evaluated, rejected or not eligible.
 * @throws InputError when the input is incomplete or does not fit together; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III A 1 to 6.
 * @example
 * ```ts
 * import { checkSubmission, evaluate, preEvaluate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const submission = checkSubmission(permenpanrb90_2021, {
 *   category: 'WBK',
 *   today: '2026-05-20',
 *   instansi: { kind: 'pemkab', bpk: 'WTP', sakip: 'B', rb: 'CC', spip: 3, kkn: false },
 *   unit: {
 *     heldPredicate: null, revokedOn: null, core: true, impact: true, tlhp: 100, lhkpn: 100, lhkasn: 100,
 *     buildingSince: '2025-02-01', internalSakip: 'B',
 *   },
 *   documents: { applicationLetter: true, sptjm: true },
 * })
 * const evaluation = evaluate(permenpanrb90_2021, { 'B.I.a': 3.6 }, { unanswered: 'zero' })
 * const result = preEvaluate(permenpanrb90_2021, { category: 'WBK', submission, evaluation })
 * result.outcome // => 'notEligible'
 * result.failed // => [3, 4, 5, 6]
 * ```
 */
export function preEvaluate<R extends Rubric & Checked>(
  rubric: R,
  input: PreEvaluationInput<R>,
  options?: RuleOptions,
): PreEvaluationResult<R> {
  const rules = requireSection(rubric, 'stages')
  const { locale, problems } = readChoices([], options)
  const { fields, one } = readCase(rubric, input, ['submission', 'exceptions', 'directService'], problems)
  const submission = fields && readProposal(fields, rubric, one?.category.id ?? null, problems)
  const exceptions = fields ? readExceptions(fields, rules.preEvaluation) : new Map<number, string>()
  const directService = fields ? fields.boolean('directService', 'optional') : null
  requireRead(problems, one)
  requireRead(problems, submission)

  const checks = rules.preEvaluation.map((check) => checkOf(rubric, check, one, submission, exceptions, locale))
  const standing = checks.filter(({ met, excepted }) => met !== true && excepted === null)
  const failed = standing.filter(({ met }) => met === false)
  const checked = new Set(checks.flatMap(({ conditions }) => conditions.map(({ id }) => id)))
  const others = submission.conditions.filter(({ id }) => !checked.has(id))
  const barred = others.some(({ type, status }) => type === 'revocationBar' && status === 'notMet')
  const drops = (rubric.submission?.conditions ?? []).filter((condition) => condition.drops).map(({ id }) => id)
  const undecided = standing.length > 0 || others.some(({ id, status }) => drops.includes(id) && status === 'unknown')
  const missing = others.filter(({ status }) => status === 'notMet' || status === 'unknown')
  const outcome =
    submission.status === 'dropped'
      ? 'dropped'
      : barred || failed.some(({ conditions }) => conditions.length > 0)
        ? 'rejected'
        : failed.length > 0
          ? 'notEligible'
          : undecided
            ? 'unknown'
            : 'eligible'
  const { category, target } = one
  return deepFreeze({
    format: 'zona-integritas.preEvaluation.v1',
    rubric: referenceTo(rubric),
    category: category.id,
    target,
    outcome,
    checks,
    failed: failed.map(({ number }) => number),
    warnings: [
      ...problems.warnings,
      ...caseWarnings(one, isFinal(one, one.criteria.filter(testsPoints)), locale),
      ...checks.flatMap(({ number, excepted }) =>
        excepted === null
          ? []
          : [issue('exception_by_tpn', ['exceptions', number], { check: number, reason: excepted }, locale)],
      ),
      ...(missing.length > 0
        ? [issue('conditions_outside_checks', ['submission'], { labels: missing.map(({ label }) => label) }, locale)]
        : []),
      ...(directService === false ? [issue('similar_units_by_agreement', ['directService'], {}, locale)] : []),
    ],
  } as PreEvaluationResult<R>)
}
