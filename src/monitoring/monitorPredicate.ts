import type { PredicateIdOf } from '../answer'
import { addYears, type IsoDate, latestOf } from '../calendar'
import type { CriterionResult } from '../determine'
import { determinationOf, type Evaluation, readEvaluation } from '../evaluate'
import { type FieldReader, problemsIn, readFields } from '../input'
import type { KawasanDetermination, KawasanResult } from '../kawasan'
import {
  type Checked,
  type ConventionTaken,
  deepFreeze,
  type MonitoringRules,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
  type Source,
  type Subject,
} from '../rubric'
import { componentScores, type QuotedScore } from '../stages'
import { InputError, type Issue, issue } from '../text'
import { readKawasanResult } from './readKawasanResult'
import { readPastDate, readPastDates } from './readPastDates'

/** What is known of the holder of a predicate. */
export interface MonitoringInput<R extends Rubric = Rubric> {
  readonly today: IsoDate
  /** The predicate held. */
  readonly predicate: PredicateIdOf<R>
  /** The day of its grant. */
  readonly grantedOn: IsoDate
  /** The days of the monitoring reports so far. */
  readonly reports?: readonly IsoDate[] | null
  /** The days on which it was proposed for the next predicate. */
  readonly proposedOn?: readonly IsoDate[] | null
  /** The TPI's new assessment of a unit; null or left out while there is none. */
  readonly evaluation?: Evaluation<R> | null
  /** The new assessment of a kawasan, instead of a unit's. */
  readonly kawasan?: KawasanResult | null
  /** The name of the unit or kawasan, for the report. */
  readonly name?: string | null
}

/** Whether the holder of a predicate still meets it, and when the next report is due. */
export interface MonitoringResult {
  readonly format: 'zona-integritas.monitoring.v1'
  readonly rubric: RubricReference
  readonly subject: Subject
  readonly predicate: string
  readonly today: IsoDate
  readonly grantedOn: IsoDate
  readonly lastReport: IsoDate | null
  /** The day from which the reporting period counts. */
  readonly periodFrom: IsoDate
  /** The last day for the next report. */
  readonly nextReportDue: IsoDate
  readonly overdue: boolean
  /** Null while there is no new assessment, or an unfinished one that does not decide. */
  readonly stillMeets: boolean | null
  /** The tests of the predicate; without that of the earlier predicate, which a holder has. */
  readonly criteria: readonly (CriterionResult | KawasanDetermination['criteria'][number])[]
  readonly failed: readonly string[]
  /** What the report on monitoring says: the merge data of its letter (Gambar 10). */
  readonly report: {
    readonly year: number
    readonly name: string | null
    readonly predicate: string
    /** "masih memenuhi" or "tidak memenuhi"; null while not decided. */
    readonly conclusion: string | null
    readonly total: string | null
    readonly display: string | null
    readonly components: readonly QuotedScore[]
    /** What is not met, by label. */
    readonly notMet: readonly string[]
  }
  readonly source: Source
  readonly assumptions: readonly ConventionTaken[]
  readonly warnings: readonly Issue[]
}

interface Verdict {
  readonly stillMeets: boolean | null
  readonly criteria: MonitoringResult['criteria']
}

function verdictOf(target: string, evaluation: Evaluation | null, kawasan: KawasanResult | null): Verdict {
  const kept = ({ id }: { readonly id: string }) => id !== 'heldPredicate'
  if (kawasan) {
    const criteria = (kawasan.determinations[target]?.criteria ?? []).filter(kept)
    return { stillMeets: criteria.length > 0 && criteria.every(({ met }) => met), criteria }
  }
  if (!evaluation) return { stillMeets: null, criteria: [] }
  const { complete, options } = evaluation
  const criteria = determinationOf(evaluation, target).criteria.filter(({ gap }) => gap !== null)
  const met = criteria.every((criterion) => criterion.met) && (complete || options.unanswered !== 'exclude')
  return { stillMeets: met ? true : complete ? false : null, criteria }
}

function readRule(fields: FieldReader, { reports }: MonitoringRules) {
  const predicate = fields.oneOf(
    'predicate',
    reports.map((rule) => rule.predicate),
  )
  return reports.find((rule) => rule.predicate === predicate) ?? null
}

/**
 * Monitors the holder of a predicate (pemantauan): whether it still meets the criteria, and when the next report is due.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `monitoring`.
 * @param input - `today` and the other days as ISO dates, the predicate held, and the new result of `evaluate` (a unit) or
 *   `determineKawasan` (a kawasan), if there is one.
 * @param options - Whether a proposal for the next predicate starts the reporting period again
 *   (`proposalForNextPredicate`), language.
 * @returns The verdict "masih memenuhi / tidak memenuhi" with its criteria, the next report's day (two years after the
 *   grant or the last report), and the merge data of the report.
 * @throws InputError when the input is incomplete or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB IV A, langkah TPI 3 and 4; Gambar 10.
 * @example
 * ```ts
 * import { monitorPredicate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const input = { today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-02-29' } as const
 * const result = monitorPredicate(permenpanrb90_2021, input)
 * result.nextReportDue // => '2026-02-28'
 * result.overdue // => true
 * result.stillMeets // => null
 * ```
 */
export function monitorPredicate<R extends Rubric & Checked>(
  rubric: R,
  input: MonitoringInput<R>,
  options?: RuleOptions,
): MonitoringResult {
  const rules = requireSection(rubric, 'monitoring')
  const choices = readChoices(rules.conventions, options)
  const { locale } = choices
  const problems = problemsIn(locale)
  const names = ['today', 'predicate', 'grantedOn', 'reports', 'proposedOn', 'evaluation', 'kawasan', 'name']
  const fields = readFields(problems, input, [], names)
  const today = fields?.date('today') ?? null
  const rule = fields && readRule(fields, rules)
  const grantedOn = fields && readPastDate(fields, 'grantedOn', today)
  const reports = fields ? readPastDates(fields, 'reports', today) : []
  const proposals = fields ? readPastDates(fields, 'proposedOn', today) : []
  const hasEvaluation = (fields?.value('evaluation', 'optional', '') ?? null) !== null
  const hasKawasan = (fields?.value('kawasan', 'optional', '') ?? null) !== null
  if (hasEvaluation && hasKawasan) fields?.report('one_of_fields', null, { allowed: ['evaluation', 'kawasan'] })
  const evaluation = fields && hasEvaluation ? readEvaluation(fields, 'evaluation', rubric) : null
  const kawasan = fields && hasKawasan ? readKawasanResult(fields, 'kawasan', rubric) : null
  const name = fields?.text('name', 'optional') ?? null
  if (problems.issues.length > 0 || !today || !rule || !grantedOn) throw new InputError(problems.issues)

  const counts = rule.unlessProposedFor !== undefined && proposals.length > 0
  const restarts = counts && choices.take(rules.proposal) === 'restarts'
  const periodFrom = latestOf([grantedOn, ...reports, ...(restarts ? proposals : [])]) ?? grantedOn
  const nextReportDue = addYears(periodFrom, rule.years)
  const overdue = today > nextReportDue
  const { stillMeets, criteria } = verdictOf(rule.predicate, evaluation, kawasan)
  const failing = criteria.filter(({ met }) => !met)
  const { stillMeets: meets, noLongerMeets } = rules.conclusions
  const open = evaluation?.unanswered.length ?? 0
  return deepFreeze({
    format: 'zona-integritas.monitoring.v1',
    rubric: referenceTo(rubric),
    subject: kawasan ? 'kawasan' : 'unit',
    predicate: rule.predicate,
    today,
    grantedOn,
    lastReport: latestOf(reports),
    periodFrom,
    nextReportDue,
    overdue,
    stillMeets,
    criteria,
    failed: failing.map(({ id }) => id),
    report: {
      year: Number(today.slice(0, 4)),
      name: name ?? kawasan?.name ?? null,
      predicate: rule.predicate,
      conclusion: stillMeets === null ? null : (stillMeets ? meets : noLongerMeets)[locale],
      total: evaluation?.total ?? null,
      display: evaluation?.display ?? null,
      components: evaluation ? componentScores(rubric, evaluation) : [],
      notMet: failing.map(({ label }) => label),
    },
    source: rule.source,
    assumptions: choices.taken(),
    warnings: [
      ...(overdue ? [issue('report_overdue', ['reports'], { due: nextReportDue }, locale)] : []),
      ...(open > 0 && stillMeets === null ? [issue('lke_incomplete', ['evaluation'], { count: open }, locale)] : []),
    ],
  })
}
