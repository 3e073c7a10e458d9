import { addYears, type IsoDate, isoDate } from '../calendar'
import type {
  Choices,
  ConditionRule,
  GradeCondition,
  GradeScale,
  InstansiKind,
  MonitoringRules,
  Rubric,
  SubmissionRules,
} from '../rubric'
import type { ConditionResult, ConditionStatus } from './Condition'
import { type ReadFact, reachesPercent } from './readFact'

/** What conditions are judged against. */
export interface Case {
  readonly rubric: Rubric
  readonly rules: SubmissionRules
  readonly choices: Choices
  readonly target: string
  readonly kind: InstansiKind
  readonly tier: string | null
  readonly today: IsoDate
  readonly deadline: IsoDate | null
  readonly heldPredicate: string | null
  readonly revokedOn: IsoDate | null
}

type Outcome = Pick<ConditionResult, 'actual' | 'required' | 'comparison' | 'status'> &
  Partial<Pick<ConditionResult, 'from' | 'converted'>>

const statusOf = (met: boolean | null): ConditionStatus => (met === null ? 'unknown' : met ? 'met' : 'notMet')

/** Judges one condition. */
export function judge(condition: ConditionRule, fact: ReadFact, one: Case): ConditionResult {
  const { id, type, level, label, source, basis } = condition
  const { actual, required, comparison, status, from = null, converted = null } = outcomeOf(condition, fact, one)
  return {
    id,
    type,
    level,
    label: label[one.choices.locale],
    actual,
    required,
    comparison,
    status,
    from,
    converted,
    source,
    basis,
  }
}

function outcomeOf(condition: ConditionRule, fact: ReadFact, one: Case): Outcome {
  switch (condition.type) {
    case 'grade':
      return judgeGrade(condition, fact, one)
    case 'fact': {
      const { required } = condition
      const met = fact.yes === null ? null : fact.yes === required
      return { actual: fact.yes, required, comparison: '=', status: statusOf(met) }
    }
    case 'percent': {
      const { minimum, nothingDue } = condition
      const { percent } = fact
      const met = percent && reachesPercent(percent, minimum, () => one.choices.take(nothingDue))
      return { actual: percent?.shown ?? null, required: minimum, comparison: '>=', status: statusOf(met) }
    }
    case 'elapsed': {
      const { years } = condition
      const from = fact.date === null ? null : addYears(fact.date, years)
      const met = from === null ? null : from <= one.today
      return { actual: fact.date, required: String(years), comparison: '>=', status: statusOf(met), from }
    }
    case 'preliminary': {
      const tier = condition.tiers.find(({ id }) => id === one.tier)
      const needed = one.kind.group === condition.group && tier?.by !== undefined
      const status = needed ? statusOf(fact.yes) : 'notRequired'
      return { actual: fact.yes, required: true, comparison: '=', status }
    }
    case 'deadline': {
      const year = Number(one.today.slice(0, 4))
      const last = one.deadline ?? isoDate(year, condition.month, condition.day)
      return { actual: one.today, required: last, comparison: '<=', status: statusOf(one.today <= last) }
    }
    case 'revocationBar':
      return judgeBar(one)
    case 'held': {
      const enough = condition.anyOf[one.target]
      const actual = one.heldPredicate
      if (!enough) return { actual, required: '', comparison: '>=', status: 'notRequired' }
      const met = actual !== null && enough.includes(actual)
      return { actual, required: enough[0] as string, comparison: '>=', status: statusOf(met) }
    }
  }
}

function judgeGrade(condition: GradeCondition, { grade }: ReadFact, one: Case): Outcome {
  const { target, kind, choices } = one
  const scale = one.rules.scales.find(({ id }) => id === condition.scale) as GradeScale
  const minimum = condition.minimum[target] as GradeCondition['minimum'][string]
  const required = typeof minimum === 'string' ? minimum : (minimum[kind.group] as string)
  if (grade === null) return { actual: null, required, comparison: '>=', status: 'unknown' }
  const equivalent = scale.equivalents?.find((same) => same.grade === grade.grade)
  const counted = equivalent && choices.take(equivalent.convention) === 'counts' ? equivalent.as : grade.grade
  const place = (id: string) => scale.grades.findIndex((known) => known.id === id)
  const { conversion } = scale
  return {
    actual: grade.grade,
    required,
    comparison: '>=',
    status: statusOf(place(counted) <= place(required)),
    converted:
      grade.figure !== null && conversion
        ? {
            figure: grade.figure,
            label: conversion.label[choices.locale],
            source: conversion.source,
            basis: conversion.basis,
          }
        : null,
  }
}

function judgeBar({ rubric, target, revokedOn, today }: Case): Outcome {
  const { years, predicates } = (rubric.monitoring as MonitoringRules).bar
  const required = String(years)
  if (revokedOn === null) return { actual: null, required, comparison: '>=', status: 'notRequired' }
  const from = addYears(revokedOn, years)
  const status = predicates.includes(target) ? statusOf(from <= today) : 'notRequired'
  return { actual: revokedOn, required, comparison: '>=', status, from }
}
