import type { PredicateIdOf } from '../answer'
import { addYears, compareDates, type IsoDate, latestOf } from '../calendar'
import { determinationOf, type Evaluation, readEvaluation } from '../evaluate'
import { type FieldReader, readFields, requireRead } from '../input'
import type { KawasanDetermination, KawasanResult, UnitsCriterionResult } from '../kawasan'
import {
  type Checked,
  deepFreeze,
  type MonitoringRules,
  type Rubric,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
} from '../rubric'
import { componentScores, isUndecided } from '../stages'
import { describeValue, issue } from '../text'
import type { MonitoringResult } from './MonitoringResult'
import { readKawasanResult } from './readKawasanResult'
import { readPastDate, readPastDates } from './readPastDates'

/** What is known of the holder of a predicate. */
export interface MonitoringInput<R extends Rubric = Rubric & Checked> {
  /** The day for which you ask; other days may not lie after it. */
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
  readonly kawasan?: KawasanResult<R> | null
  /** The name of the unit or kawasan, for the report; as in `kawasan` when left out. */
  readonly name?: string | null
  /** The name of the instansi, for the report. */
  readonly instansi?: string | null
}

interface Verdict {
  readonly stillMeets: boolean | null
  readonly criteria: MonitoringResult['criteria']
}

function isUnitsTest(one: KawasanDetermination['criteria'][number]): one is UnitsCriterionResult {
  return one.id === 'units'
}

function kawasanVerdict(target: string, kawasan: KawasanResult): Verdict {
  const found = kawasan.determinations[target] as KawasanDetermination
  // A holder, and its units, have the earlier predicate: their points decide.
  const meeting = found.units.filter(({ scoresMet, final }) => scoresMet && final).length
  const criteria = found.criteria
    .filter(({ id }) => id !== 'heldPredicate')
    .map((one): KawasanDetermination['criteria'][number] =>
      isUnitsTest(one) ? { ...one, actual: meeting, met: meeting === one.required } : one,
    )
  const failing = criteria.filter(({ met }) => !met).map(({ id }) => id)
  // Undecided where nothing fails but units that open questions may still lift.
  const undecided = failing.every((id) => id === 'units') && found.units.every((one) => one.scoresMet || !one.final)
  return { stillMeets: failing.length === 0 ? true : undecided ? null : false, criteria }
}

function evaluationVerdict(target: string, evaluation: Evaluation): Verdict {
  const criteria = determinationOf(evaluation, target).criteria.filter(({ gap }) => gap !== null)
  const met = criteria.every((criterion) => criterion.met) && !isUndecided(evaluation)
  return { stillMeets: met ? true : evaluation.complete ? false : null, criteria }
}

/** The day from which the reporting period counts: a report starts it again, a proposal only within the period. */
function periodOf(
  grantedOn: IsoDate,
  reports: readonly IsoDate[],
  proposals: readonly IsoDate[],
  years: number,
): IsoDate {
  const events = [...reports.map((day) => ({ day, report: true })), ...proposals.map((day) => ({ day, report: false }))]
  events.sort((a, b) => compareDates(a.day, b.day))
  return events.reduce((from, { day, report }) => (report || day <= addYears(from, years) ? day : from), grantedOn)
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
  const { locale, problems } = choices
  const names = [
    'today',
    'predicate',
    'grantedOn',
    'reports',
    'proposedOn',
    'evaluation',
    'kawasan',
    'name',
    'instansi',
  ]
  const fields = readFields(problems, input, [], names)
  const today = fields?.date('today') ?? null
  const rule = fields && readRule(fields, rules)
  const grantedOn = fields && readPastDate(fields, 'grantedOn', today)
  const reports = fields ? readPastDates(fields, 'reports', today, grantedOn) : []
  const proposals = fields ? readPastDates(fields, 'proposedOn', today, grantedOn) : []
  const hasEvaluation = (fields?.value('evaluation', 'optional', '') ?? null) !== null
  const hasKawasan = (fields?.value('kawasan', 'optional', '') ?? null) !== null
  if (hasEvaluation && hasKawasan) fields?.report('one_of_fields', null, { allowed: ['evaluation', 'kawasan'] })
  const evaluation = fields && hasEvaluation ? readEvaluation(fields, 'evaluation', rubric, problems) : null
  const kawasan = fields && hasKawasan ? readKawasanResult(fields, 'kawasan', rubric, problems) : null
  const name = fields?.text('name', 'optional') ?? null
  const instansi = fields?.text('instansi', 'optional') ?? null
  if (fields && kawasan && rule && !kawasan.determinations[rule.predicate]) {
    const words = { given: describeValue(rule.predicate), allowed: Object.keys(kawasan.determinations).join(', ') }
    fields.report('invalid_field', 'predicate', { ...words, closest: null })
  }
  requireRead(problems, today)
  requireRead(problems, rule)
  requireRead(problems, grantedOn)

  const counts = rule.unlessProposedFor !== undefined && proposals.length > 0
  const restarts = counts && choices.take(rules.proposal) === 'restarts'
  const periodFrom = periodOf(grantedOn, reports, restarts ? proposals : [], rule.years)
  const nextReportDue = addYears(periodFrom, rule.years)
  const overdue = today > nextReportDue
  const { stillMeets, criteria } = kawasan
    ? kawasanVerdict(rule.predicate, kawasan)
    : evaluation
      ? evaluationVerdict(rule.predicate, evaluation)
      : { stillMeets: null, criteria: [] }
  const failing = criteria.filter(({ met }) => !met)
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
      instansi,
      predicate: rule.predicate,
      conclusion: stillMeets === null ? null : rules.conclusions[stillMeets ? 'stillMeets' : 'noLongerMeets'][locale],
      total: evaluation?.total ?? null,
      display: evaluation?.display ?? null,
      components: evaluation ? componentScores(rubric, evaluation) : [],
      notMet: failing.map(({ label }) => label),
    },
    source: rule.source,
    assumptions: choices.taken(),
    warnings: [
      ...problems.warnings,
      ...(overdue ? [issue('report_overdue', ['reports'], { due: nextReportDue }, locale)] : []),
      ...(open > 0 && stillMeets === null ? [issue('lke_incomplete', ['evaluation'], { count: open }, locale)] : []),
      ...(kawasan && stillMeets === null
        ? kawasan.warnings
            .filter(({ code }) => code === 'lke_incomplete')
            .map((one) => ({ ...one, path: ['kawasan', ...one.path] }))
        : []),
    ],
  })
}
