import { column, cut, dashes, number, title, wrap } from './layout.mjs'
import { words } from './words.mjs'

const MARKS = { met: '✓', notMet: '✗', unknown: '?', notRequired: '·' }

function shown(value, say) {
  if (value === null) return '-'
  return typeof value === 'boolean' ? (value ? say.yes : say.no) : String(value)
}

function required({ type, required: value, comparison }, say) {
  if (type === 'elapsed' || type === 'revocationBar') return `${comparison} ${value} ${say.years}`
  return `${comparison} ${shown(value, say)}${type === 'percent' ? '%' : ''}`
}

/** Prints the conditions of a submission. */
export function printSubmission(result, locale) {
  const say = words(locale).process
  const rows = result.conditions.map((condition) => {
    const { label, actual, status, converted } = condition
    const figure = converted ? `${converted.figure} → ${actual}` : shown(actual, say)
    return `${MARKS[status]} ${column(label, 62)}${number(figure, 18)}${number(required(condition, say), 18)}`
  })
  return [
    ...title(`${say.submission} (${result.category}, ${result.today}): ${say.statuses[result.status]}`),
    ...rows,
    ...dashes(result.warnings.map(({ message }) => message)),
  ]
}

/** Prints the checks of pra-evaluasi. */
export function printPreEvaluation(result, locale) {
  const say = words(locale).process
  return [
    ...title(`${say.preEvaluation}: ${say.outcomes[result.outcome]}`),
    ...result.checks.map(({ number: place, label, met, excepted, conditions, criteria }) => {
      const all = [...conditions.map(({ status }) => status !== 'notMet'), ...criteria.map((one) => one.met)]
      const counts = `${all.filter(Boolean).length}/${all.length}`
      const mark = met ? MARKS.met : excepted ? '~' : met === null ? MARKS.unknown : MARKS.notMet
      return `${mark} ${column(`${place}  ${label}`, 80)}${number(counts, 18)}`
    }),
  ]
}

/** Prints the indexes of the surveys. */
export function printSurveys(surveys, locale) {
  const say = words(locale).process
  return [
    ...title(say.surveys),
    ...surveys.flatMap(({ label, indexName, index, answer, skm, respondents, conductor, warnings }) => [
      `${column(`${label} (${conductor.label})`, 76)}${number(`${indexName} ${cut(index)}`, 24)}`,
      `  ${respondents.counted} ${say.respondents}; ${answer.sum}/${answer.count}; SKM ${skm === null ? '-' : cut(skm)}`,
      ...warnings.flatMap(({ message }) => wrap(message, '  ')),
    ]),
  ]
}

/** Prints how the answers changed from stage to stage. */
export function printStages({ stages, overruled, warnings }, locale) {
  const say = words(locale).process
  return [
    ...title(say.stages),
    ...stages.map(
      ({ label, answered, evaluation }) =>
        `${column(label, 60)}${number(`${answered.length} ${say.answers}`, 20)}${number(cut(evaluation.total), 20)}`,
    ),
    ...overruled.map(({ question, answer, replacement }) => {
      const [from, to] = [answer, replacement].map((one) =>
        typeof one === 'object' && one !== null ? Object.values(one).join('/') : String(one),
      )
      return `  ${column(question, 20)}${from} → ${to}`
    }),
    ...dashes(warnings.map(({ message }) => message)),
  ]
}

/** Prints a conclusion and what it rests on. */
export function printConclusion({ by, recommended, recommendation, failed, report }, locale) {
  const say = words(locale).process
  const scores = report.components.map(({ label, score }) => `${label} ${cut(score)}`).join(', ')
  return [
    ...title(`${say.conclusions[by]}: ${recommended ? say.recommended : say.coached}`),
    ...(recommendation ? wrap(`${recommendation.label} (${recommendation.source.place}).`, '  ') : []),
    `  ${say.total} ${cut(report.total)}; ${scores}`,
    ...(failed.length > 0 ? wrap(`${say.notMet}: ${failed.join(', ')}`, '  ') : []),
  ]
}

/** Prints whether a unit meets what the grant asks for, and when it is reported on next. */
export function printUnit(unit, monitoring, locale) {
  const say = words(locale).process
  return [
    ...title(`${say.grant} ${unit.target}: ${unit.met ? say.meets : say.fails}`),
    `  ${unit.criteria.filter(({ met }) => met).length}/${unit.criteria.length} ${say.criteria} (${unit.source.place})`,
    `  ${say.nextReport(monitoring.grantedOn, monitoring.nextReportDue)}`,
  ]
}

/** Prints a kawasan against every predicate. */
export function printKawasan(result, locale) {
  const say = words(locale).process
  const lines = [...title(`${say.kawasan}: ${result.name}, ${result.kind.label}`)]
  for (const { id, roles, predicate, evaluated } of result.units) {
    const state = `${predicate ?? '-'} (${evaluated ? say.evaluated : say.holds})`
    lines.push(`${column([id, ...roles].join(', '), 70)}${number(state, 30)}`)
  }
  for (const { label, met, criteria, heldBackBy, recommendation } of Object.values(result.determinations)) {
    lines.push('', `${label}: ${met ? say.meets : say.fails}`)
    for (const one of criteria) {
      const figures = `${one.actual ?? '-'} ${one.comparison} ${one.required}`
      lines.push(`${one.met ? MARKS.met : MARKS.notMet} ${column(one.label, 62)}${number(figures, 36)}`)
    }
    if (heldBackBy.length > 0) lines.push(...wrap(`${say.heldBackBy}: ${heldBackBy.join(', ')}`, '  '))
    if (recommendation) lines.push(...wrap(`${recommendation.id}) ${recommendation.label}`, '  '))
  }
  return [...lines, ...dashes(result.assumptions.map(({ label, meaning }) => `${label}: ${meaning}`))]
}
