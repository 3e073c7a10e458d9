import {
  determineKawasan,
  determineRevocation,
  type IsoDate,
  type MonitoringInput,
  monitorPredicate,
  type RevocationInput,
  type RuleOptions,
} from '../../../src'
import { aroundDay, daysAfter } from './around'
import { type Draw, drawFrom } from './drawFrom'
import { randomKawasan } from './kawasan'
import { line } from './line'
import { rubric90 } from './rubrics'
import { someEvaluations } from './someEvaluations'

const MONITORED = 150
const KAWASANS = 60
const PREDICATES = ['WBK', 'WBBM'] as const
/** A day of a grant, and two years after it. */
const GRANTS = [
  ['2024-02-29', '2026-02-28'],
  ['2024-12-09', '2026-12-09'],
] as const
const KNOWN = [true, false, null] as const

function monitoringLines(input: MonitoringInput, options: RuleOptions): readonly string[] {
  const { criteria, report, ...result } = monitorPredicate(rubric90, input, options)
  return [
    line(
      'monitoring',
      result,
      'subject',
      'lastReport',
      'periodFrom',
      'nextReportDue',
      'overdue',
      'stillMeets',
      'failed',
    ),
    line('report', report, 'year', 'total', 'display', 'conclusion'),
    ...criteria.map((one) => line(one.id, one, 'actual', 'required', 'met')),
  ]
}

/** Reports and proposals on the last day of the period, next to it, and any other day. */
function randomMonitoring(draw: Draw): MonitoringInput {
  const [grantedOn, due] = draw.oneOf(GRANTS)
  const dayUpTo = (day: IsoDate): IsoDate =>
    draw.chance(0.5) ? draw.oneOf(aroundDay(due)) : daysAfter(day, -draw.below(500))
  const days = () => Array.from({ length: draw.below(3) }, () => dayUpTo(due)).filter((day) => day >= grantedOn)
  const predicate = draw.oneOf(PREDICATES)
  const [reports, proposedOn] = [days(), days()]
  const last = [daysAfter(due, -1), ...reports, ...proposedOn].reduce((one, day) => (day > one ? day : one))
  const today = draw.chance(0.5) ? last : daysAfter(last, draw.below(800))
  return { today, predicate, grantedOn, reports, proposedOn }
}

function monitored(draw: Draw): readonly MonitoringInput[] {
  const evaluations = someEvaluations()
  const onTheDay = GRANTS.flatMap(([grantedOn, due]) =>
    aroundDay(due).flatMap((today) => PREDICATES.map((predicate) => ({ today, predicate, grantedOn }))),
  )
  const [base = { today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-12-09' } as const] = onTheDay
  const kawasans = Array.from({ length: KAWASANS }, () => determineKawasan(rubric90, randomKawasan(draw, evaluations)))
  return [
    ...onTheDay,
    ...Array.from({ length: MONITORED }, () => randomMonitoring(draw)),
    ...PREDICATES.flatMap((predicate) => [
      ...evaluations.map((evaluation) => ({ ...base, predicate, evaluation })),
      ...kawasans.map((kawasan) => ({ ...base, predicate, kawasan })),
    ]),
  ]
}

function revocationLines(input: RevocationInput): readonly string[] {
  const { bar, ...result } = determineRevocation(rubric90, input)
  return [
    line('revocation', result, 'recommended'),
    ...(bar ? [line('bar', bar, 'predicates', 'indirectly', 'until', 'barredToday')] : []),
  ]
}

function revocations(): readonly RevocationInput[] {
  const grounds = KNOWN.flatMap((criteriaNotMet) =>
    KNOWN.map((maladministration) => ({ criteriaNotMet, maladministration })),
  )
  const own = (['unit', 'kawasan'] as const).flatMap((subject) =>
    grounds.flatMap((some) =>
      (subject === 'unit' ? [{}] : KNOWN.map((indicatorLost) => ({ indicatorLost }))).map((more) => {
        return { subject, grounds: { ...some, ...more } }
      }),
    ),
  )
  const days = GRANTS.flatMap(([decidedOn, until]) => aroundDay(until).map((today) => ({ today, decidedOn })))
  return PREDICATES.flatMap((predicate) =>
    own.flatMap((one) =>
      [...days, { today: '2026-03-01', decidedOn: null } as const].map((when) => ({ predicate, ...one, ...when })),
    ),
  )
}

/** Holders of a predicate around the days on which a report is due, and revocations around the end of their bar. */
export function monitoring(): readonly string[] {
  const inputs = monitored(drawFrom(7))
  return [
    ...(['restarts', 'ignored'] as const).flatMap((proposalForNextPredicate) =>
      inputs.flatMap((one) => monitoringLines(one, { conventions: { proposalForNextPredicate } })),
    ),
    ...revocations().flatMap(revocationLines),
  ]
}
