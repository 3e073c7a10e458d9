import { isIsoDate } from '../../calendar'
import { compareDecimals, fractionOfDecimal } from '../../exact'
import type { KawasanRules, MonitoringRules, ProfileRules, StageRules, SurveyRules } from '../sections'
import { type Context, isAbove } from './Context'
import { checkSubmission } from './checkSubmission'

/** Checks that what stands around the score refers to what exists. */
export function checkSections(context: Context): void {
  const { rubric, unique, refer } = context
  const { categories = [], instansiKinds = [], surveys, submission, stages, kawasan, monitoring, profile } = rubric
  const predicates = rubric.predicates.map(({ id }) => id)
  unique(
    'categories',
    categories.map(({ id }) => id),
  )
  for (const { id, predicate } of categories) refer(id, predicate, predicates)
  unique(
    'instansiKinds',
    instansiKinds.map(({ id }) => id),
  )
  if (surveys) checkSurveys(surveys, context)
  if (submission) checkSubmission(submission, context)
  if (stages) checkStages(stages, context)
  if (kawasan) checkKawasan(kawasan, context)
  if (monitoring) checkMonitoring(monitoring, context)
  if (profile) checkProfile(profile, context)
  checkInForce(context)
}

function checkSurveys({ surveys, conductors, blanks, conventions, skm }: SurveyRules, context: Context): void {
  const { rubric, nodes, unique, refer, report } = context
  context.conventions('surveys.conventions', conventions)
  unique(
    'surveys',
    surveys.map(({ id }) => id),
  )
  unique(
    'conductors',
    conductors.map(({ id }) => id),
  )
  context.choices('surveys.blanks', blanks, conventions, ['leaveOut', 'dropRespondent'])
  for (const { id, question, answers, elements } of surveys) {
    unique(
      id,
      elements.map((element) => element.id),
    )
    if (refer(id, question, nodes.keys())) {
      const node = nodes.get(question)
      const kind = node?.level === 'question' ? rubric.answerKinds[node.kind] : undefined
      const fits = kind?.type === 'index' && compareDecimals(answers.maximum, kind.maximum) <= 0
      if (!fits) report('rubric_survey_scale', ['surveys', id], { id, question })
    }
    if (compareDecimals(answers.minimum, answers.maximum) >= 0) {
      report('rubric_survey_scale', ['surveys', id], { id, question })
    }
  }
  if (compareDecimals(skm.lowest, skm.highest) >= 0 || compareDecimals(skm.factor, '0') === 0) {
    report('rubric_survey_scale', ['surveys', 'skm'], { id: 'skm', question: 'skm' })
  }
}

/** Ids of the criteria of every predicate, as the rubric writes them. */
function criteriaOf({ rubric }: Context): ReadonlySet<string> {
  return new Set(rubric.predicates.flatMap(({ criteria }) => criteria.map(({ id }) => id)))
}

function checkStages({ order, preEvaluation, conclusions }: StageRules, context: Context): void {
  const { rubric, unique, refer } = context
  unique(
    'stages.order',
    order.map(({ id }) => id),
  )
  unique(
    'stages.preEvaluation',
    preEvaluation.map(({ number }) => String(number)),
  )
  unique(
    'stages.conclusions',
    conclusions.map(({ by }) => by),
  )
  const known = criteriaOf(context)
  const conditions = (rubric.submission?.conditions ?? []).map(({ id }) => id)
  for (const check of preEvaluation) {
    for (const id of check.conditions ?? []) refer(`preEvaluation ${check.number}`, id, conditions)
    for (const id of check.criteria ?? []) refer(`preEvaluation ${check.number}`, id, known)
  }
}

function checkKawasan(rules: KawasanRules, context: Context): void {
  const { rubric, unique, refer, report } = context
  const { kinds, aspects, scale, predicates, conventions, aspectsCombined } = rules
  context.conventions('kawasan.conventions', conventions)
  unique(
    'kawasan.kinds',
    kinds.map(({ id }) => id),
  )
  for (const { id, roles = [] } of kinds) {
    unique(
      id,
      roles.map((role) => role.id),
    )
  }
  unique(
    'kawasan.aspects',
    aspects.map(({ id }) => id),
  )
  context.choices('kawasan.aspectsCombined', aspectsCombined, conventions, ['mean', 'lowest'])
  unique(
    'kawasan.predicates',
    predicates.map(({ predicate }) => predicate),
  )
  const known = rubric.predicates.map(({ id }) => id)
  const limit = fractionOfDecimal(scale.maximum)
  for (const { predicate, minimumIntegration: minimum, heldPredicate = [] } of predicates) {
    for (const id of [predicate, ...heldPredicate]) refer('kawasan', id, known)
    if (isAbove(minimum, limit)) {
      report('rubric_threshold', ['kawasan', predicate], { id: predicate, minimum, weight: scale.maximum })
    }
  }
}

function checkMonitoring(rules: MonitoringRules, context: Context): void {
  const { rubric, unique, refer } = context
  const { reports, grounds, bar, conventions, proposal } = rules
  const known = rubric.predicates.map(({ id }) => id)
  context.conventions('monitoring.conventions', conventions)
  context.choices('monitoring.proposal', proposal, conventions, ['restarts', 'ignored'])
  unique(
    'monitoring.reports',
    reports.map(({ predicate }) => predicate),
  )
  unique(
    'monitoring.grounds',
    grounds.map(({ id }) => id),
  )
  for (const { predicate, unlessProposedFor = predicate } of reports) {
    for (const id of [predicate, unlessProposedFor]) refer('monitoring.reports', id, known)
  }
  for (const id of bar.predicates) refer('monitoring.bar', id, known)
}

function checkProfile({ failures, failedOnBoth, conventions }: ProfileRules, context: Context): void {
  context.conventions('profile.conventions', conventions)
  context.choices('profile.failedOnBoth', failedOnBoth, conventions, ['pengungkit', 'survey'])
  const known = criteriaOf(context)
  context.unique(
    'profile.failures',
    failures.map(({ id }) => id),
  )
  if (!context.rubric.instansiKinds) {
    context.report('rubric_missing_section', ['profile'], { id: 'profile', section: 'instansiKinds' })
  }
  for (const { id, criteria } of failures) for (const criterion of criteria) context.refer(id, criterion, known)
}

function checkInForce({ rubric, report }: Context): void {
  const { from, until } = rubric.regulation.inForce ?? {}
  for (const day of [from, until]) {
    if (day !== undefined && !isIsoDate(day)) report('rubric_no_day', ['regulation', 'inForce'], { given: day })
  }
}
