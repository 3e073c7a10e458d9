import { fractionOfDecimal } from '../../exact'
import type { Convention } from '../Convention'
import type { ConditionRule, GradeScale, SubmissionRules } from '../sections'
import { type Context, isAbove } from './Context'

/** Fields of a submission that are no facts of a condition. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  instansi: ['name', 'kind', 'units'],
  unit: ['name', 'tier', 'heldPredicate', 'revokedOn'],
}
/** Conditions that state no fact of their own. */
const WITHOUT_FACT: readonly string[] = ['deadline', 'revocationBar', 'held']
/** The days of each month that every year has. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Checks that the conditions of a submission refer to grades, kinds of instansi and conventions that exist. */
export function checkSubmission(rules: SubmissionRules, context: Context): void {
  const { unique } = context
  const { conventions } = rules
  context.conventions('submission.conventions', rules.conventions)
  unique(
    'submission.scales',
    rules.scales.map(({ id }) => id),
  )
  for (const scale of rules.scales) checkScale(scale, conventions, context)
  // A fact is stated under its level, so that two levels may use the same name.
  for (const level of new Set(rules.conditions.map((condition) => condition.level))) {
    const here = rules.conditions.filter((condition) => condition.level === level)
    unique(
      `submission.${level}`,
      here.map(({ id }) => id),
    )
  }
  for (const condition of rules.conditions) checkCondition(condition, rules, conventions, context)
  const above = rules.holders?.abovePercent ?? '0'
  if (isAbove(above, fractionOfDecimal('100'))) {
    context.report('rubric_threshold', ['submission', 'holders'], { id: 'holders', minimum: above, weight: '100' })
  }
}

function checkScale(scale: GradeScale, conventions: readonly Convention[], context: Context): void {
  const { unique, refer, report } = context
  const choices: Context['choices'] = (...words) => context.choices(...words)
  const { id, conversion } = scale
  const grades = scale.grades.map((grade) => grade.id)
  unique(id, grades)
  for (const equivalent of scale.equivalents ?? []) {
    refer(id, equivalent.grade, grades)
    refer(id, equivalent.as, grades)
    choices(id, equivalent.convention, conventions, ['below', 'counts'])
  }
  if (!conversion) return
  choices(id, conversion.edge, conventions, ['above', 'atLeast'])
  const places = conversion.bands.map(({ grade }) => (refer(id, grade, grades) ? grades.indexOf(grade) : 0))
  conversion.bands.forEach(({ from }, index) => {
    const above = conversion.bands[index - 1]?.from ?? conversion.maximum
    const ordered = index === 0 || ((places[index] as number) > (places[index - 1] as number) && from !== above)
    if (isAbove(from, fractionOfDecimal(above)) || !ordered) report('rubric_bands', ['submission', id], { id, from })
  })
}

function checkCondition(
  condition: ConditionRule,
  rules: SubmissionRules,
  conventions: readonly Convention[],
  context: Context,
): void {
  const { rubric, refer, report } = context
  const { id } = condition
  if (TAKEN[condition.level]?.includes(id)) report('rubric_unsafe_id', ['submission', id], { id })
  const nowhere = condition.level === 'schedule' && !WITHOUT_FACT.includes(condition.type)
  if (nowhere) report('rubric_fact_place', ['submission', id], { id })
  const predicates = rubric.predicates.map((predicate) => predicate.id)
  const groups = new Set((rubric.instansiKinds ?? []).map(({ group }) => group))
  if (condition.type === 'percent') {
    context.choices(id, condition.nothingDue, conventions, ['met', 'notMet'])
    const { minimum } = condition
    if (isAbove(minimum, fractionOfDecimal('100')))
      report('rubric_threshold', ['submission', id], { id, minimum, weight: '100' })
  }
  if (condition.type === 'deadline' && condition.day > (MONTHS[condition.month - 1] as number)) {
    report('rubric_no_date', ['submission', id], { id, month: condition.month, day: condition.day })
  }
  if (condition.type === 'preliminary') {
    refer(id, condition.group, groups)
    context.unique(
      id,
      condition.tiers.map((tier) => tier.id),
    )
  }
  if (condition.type === 'revocationBar' && !rubric.monitoring) {
    report('rubric_missing_section', ['submission', id], { id, section: 'monitoring' })
  }
  if (condition.type === 'held') {
    for (const [target, held] of Object.entries(condition.anyOf)) {
      for (const one of [target, ...held]) refer(id, one, predicates)
    }
  }
  if (
    condition.type !== 'grade' ||
    !refer(
      id,
      condition.scale,
      rules.scales.map((scale) => scale.id),
    )
  )
    return
  const grades = (rules.scales.find(({ id: scale }) => scale === condition.scale) as GradeScale).grades.map(
    (grade) => grade.id,
  )
  for (const predicate of predicates) refer(id, predicate, Object.keys(condition.minimum))
  for (const [predicate, minimum] of Object.entries(condition.minimum)) {
    refer(id, predicate, predicates)
    const byGroup = typeof minimum === 'string' ? [minimum] : Object.values(minimum)
    for (const grade of byGroup) refer(id, grade, grades)
    if (typeof minimum === 'string') continue
    for (const group of groups) refer(id, group, Object.keys(minimum))
    for (const group of Object.keys(minimum)) refer(id, group, groups)
  }
}
