import {
  indexFromSkm,
  type RuleOptions,
  type SkmConversion,
  type SurveyInput,
  skmFromIndex,
  surveyIndex,
} from '../../../src'
import type { SurveyRules } from '../../../src/rubric'
import { around } from './around'
import { type Draw, drawFrom } from './drawFrom'
import { line } from './line'
import { rubric90 } from './rubrics'

const SURVEYS = 120
/** Around the minimum of 30 respondents, and few enough for its exception. */
const RESPONDENTS = [5, 11, 12, 13, 29, 30, 31, 40] as const
const BLANKS = ['leaveOut', 'dropRespondent'] as const
/** The scale of the SKM: its ends, minima of the LKE, and what lies next to them within the scale. */
const ON_SKM = [...around('25').slice(1), ...['80', '90'].flatMap(around), ...around('100').slice(0, -1)]
const { surveys, conductors } = rubric90.surveys as SurveyRules

function randomSurvey(draw: Draw): SurveyInput {
  const survey = draw.oneOf(surveys)
  const elements = survey.elements.map(({ id }) => id)
  const [least, most] = draw.chance(0.3) ? [1, 4] : [0, 4]
  const blank = draw.oneOf([0, 0, 0.1])
  const answer = () => draw.oneOf([least + draw.below(most - least + 1), `${least}.${draw.below(1000)}` as `${number}`])
  const services = ['a', 'b', null]
  const respondents = Array.from({ length: draw.oneOf(RESPONDENTS) }, (_, place) => ({
    service: draw.oneOf(services),
    // The first answers everything, so that no element is without an answer.
    answers: Object.fromEntries(elements.map((id) => [id, place > 0 && draw.chance(blank) ? null : answer()])),
  }))
  const weights = elements.map((id) => [id, 1 + draw.below(9)])
  return {
    survey: survey.id,
    conductor: draw.oneOf(conductors).id,
    respondents,
    scale: { minimum: least, maximum: most },
    weights: draw.chance(0.3) ? Object.fromEntries(weights) : null,
    served: draw.chance(0.3) ? { a: 10 + draw.below(90), b: draw.below(90), c: draw.below(9) } : null,
    exception: draw.chance(0.3) ? { served: 20, minimum: 12, basicNeed: draw.chance(0.3) } : null,
  }
}

function surveyLines(input: SurveyInput, options: RuleOptions): readonly string[] {
  const { answer, conductor, respondents, elements, composition, ...result } = surveyIndex(rubric90, input, options)
  return [
    line('survey', result, 'index', 'display', 'skm'),
    line('answer', answer, 'sum', 'count'),
    line('conductor', conductor, 'id', 'external'),
    line('respondents', respondents, 'given', 'counted', 'minimum', 'byException', 'sufficient'),
    ...elements.map((one) => line(one.id, one, 'weight', 'mean', 'display', 'answered', 'blank')),
    ...composition.map((one) => line(String(one.service), one, 'respondents', 'percent', 'served', 'servedPercent')),
  ]
}

/** A survey in which everybody gives the same answers, so that its index is any figure. */
function alike(index: `${number}`): SurveyInput {
  const answers = Object.fromEntries((surveys[0]?.elements ?? []).map(({ id }) => [id, index]))
  return { survey: 'SPAK', conductor: 'bps', respondents: Array.from({ length: 30 }, () => ({ answers })) }
}

const skmLines = (one: SkmConversion) => [line('skm', one, 'index', 'skm'), line('answer', one.answer, 'sum', 'count')]

/** Surveys with enough respondents, just too few and blank answers, and indexes on the scale of the SKM. */
export function survey(): readonly string[] {
  const draw = drawFrom(2)
  const given = Array.from({ length: SURVEYS }, () => randomSurvey(draw))
  const figures = Array.from({ length: SURVEYS }, () => (25 + draw.below(7501) / 100).toFixed(2))
  return [
    ...BLANKS.flatMap((blankElements) => given.flatMap((one) => surveyLines(one, { conventions: { blankElements } }))),
    ...['1', '3.2', '3.6'].flatMap(around).flatMap((index) => surveyLines(alike(index), {})),
    ...[...figures, ...ON_SKM].flatMap((value) => skmLines(indexFromSkm(rubric90, value as `${number}`))),
    ...figures.flatMap((value) => skmLines(skmFromIndex(rubric90, (Number(value) / 25).toFixed(4) as `${number}`))),
  ]
}
