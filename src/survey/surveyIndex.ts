import {
  addFractions,
  compareFractions,
  type Fraction,
  fractionOfDecimal,
  lowestTerms,
  multiplyFractions,
  printCut,
  printFraction,
} from '../exact'
import { requireNone, requireRead } from '../input'
import {
  type Checked,
  deepFreeze,
  type Rubric,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
} from '../rubric'
import { issue } from '../text'
import { answerOf } from './answerOf'
import { compositionOf } from './compositionOf'
import { type ReadRespondent, type ReadSurvey, readSurvey, STEPS } from './readSurvey'
import type { SurveyIdOf, SurveyInput } from './SurveyInput'
import type { SurveyResult } from './SurveyResult'
import { surveyWarnings } from './surveyWarnings'

interface ElementMean {
  readonly mean: Fraction
  readonly answered: number
}

function meanOf(respondents: readonly ReadRespondent[], place: number): ElementMean | null {
  let sum = 0n
  let answered = 0
  for (const { answers } of respondents) {
    const steps = answers[place] ?? null
    if (steps === null) continue
    sum += steps
    answered++
  }
  return answered === 0
    ? null
    : { mean: lowestTerms({ numerator: sum, denominator: STEPS * BigInt(answered) }), answered }
}

function isBelow(figure: Fraction, limit: string): boolean {
  return compareFractions(figure, fractionOfDecimal(limit)) < 0
}

function weightedMean(elements: ReadSurvey['elements'], means: readonly ElementMean[]): Fraction {
  const weights = elements.map(({ weight }) => fractionOfDecimal(weight))
  const sum = means
    .map(({ mean }, place) => multiplyFractions(mean, weights[place] as Fraction))
    .reduce((a, b) => lowestTerms(addFractions(a, b)))
  const whole = weights.reduce(addFractions)
  return lowestTerms({ numerator: sum.numerator * whole.denominator, denominator: sum.denominator * whole.numerator })
}

/**
 * Computes the index of a survey (SPAK or SPKP) from the answers of its respondents, exactly.
 *
 * The index is the weighted mean of the elements' means, each over the respondents who answered that element.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `surveys`.
 * @param survey - Which survey, who carried it out, and the respondents: answers 0..4 by element, null when blank.
 *   Optional: elements and weights of your own, a narrower scale, people served by service, the exception to the minimum
 *   of 30 respondents.
 * @param options - What becomes of blank answers (`blankElements`), language.
 * @returns The index 0..4, the same as an exact answer for `evaluate`, its value on the SKM scale, the mean of each
 *   element, the composition of respondents, and whether there are enough of them.
 * @throws InputError when answers are missing or out of range; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III C 2; Lampiran I, B. Komponen Hasil, 1.a and 2.
 * @example
 * ```ts
 * import { surveyIndex } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const satisfied = { diskriminasi: 4, kecurangan: 4, imbalan: 3, percaloan: 4, pungutanLiar: 3 }
 * const respondents = Array.from({ length: 30 }, () => ({ service: 'paspor', answers: satisfied }))
 * const spak = surveyIndex(permenpanrb90_2021, { survey: 'SPAK', conductor: 'bps', respondents })
 * spak.index // => '3.6'
 * spak.answer // => { sum: '18', count: 5 }
 * spak.skm // => '90'
 * spak.respondents.sufficient // => true
 * ```
 */
export function surveyIndex<R extends Rubric & Checked, S extends SurveyIdOf<R>>(
  rubric: R,
  survey: SurveyInput<R, S>,
  options?: RuleOptions,
): SurveyResult {
  const rules = requireSection(rubric, 'surveys')
  const choices = readChoices(rules.conventions, options)
  const { locale, problems } = choices
  const read = readSurvey(rules, survey, problems)
  requireRead(problems, read)

  const { elements, conductor, exception } = read
  // Who answered nothing was not surveyed.
  const answering = read.respondents.filter(({ answers }) => answers.some((answer) => answer !== null))
  const blanks = answering.some(({ answers }) => answers.includes(null))
  const drop = blanks && choices.take(rules.blanks) === 'dropRespondent'
  const counted = drop ? answering.filter(({ answers }) => !answers.includes(null)) : answering
  const means = elements.map((_, place) => meanOf(counted, place))
  if (counted.length === 0) problems.issues.push(issue('no_respondent_left', ['respondents'], {}, locale))
  else
    elements.forEach(({ id }, place) => {
      const words = { element: id }
      if (!means[place]) problems.issues.push(issue('element_without_answers', ['respondents', id], words, locale))
    })
  requireNone(problems)

  const known = means as readonly ElementMean[]
  const index = weightedMean(elements, known)
  const onSkm = multiplyFractions(index, fractionOfDecimal(rules.skm.factor))
  const excepted = exception !== null && !exception.basicNeed
  const minimum = excepted ? exception.minimum : rules.minimumRespondents.count
  const sufficient = counted.length >= minimum
  const composition = compositionOf(counted, read.served)
  const { actual, display } = printFraction(index)
  return deepFreeze({
    format: 'zona-integritas.survey.v1',
    rubric: referenceTo(rubric),
    survey: read.survey.id,
    label: read.survey.label[locale],
    indexName: read.survey.index,
    question: read.survey.question,
    index: actual,
    display,
    answer: answerOf(index),
    skm: isBelow(onSkm, rules.skm.lowest) ? null : printCut(onSkm.numerator, onSkm.denominator),
    elements: elements.map(({ id, label, weight }, place) => {
      const { mean, answered } = known[place] as ElementMean
      const { actual: shown, display: rounded } = printFraction(mean)
      const blank = counted.length - answered
      return { id, label, weight, mean: shown, display: rounded, answered, blank }
    }),
    conductor: {
      id: conductor.id,
      label: conductor.label[locale],
      external: conductor.external,
      source: conductor.source,
    },
    respondents: {
      given: read.respondents.length,
      counted: counted.length,
      minimum,
      byException: excepted,
      sufficient,
      source: rules.minimumRespondents.source,
      basis: rules.minimumRespondents.basis,
    },
    composition,
    source: read.survey.source,
    assumptions: choices.taken(),
    warnings: surveyWarnings({
      rules,
      choices,
      read,
      answering,
      counted: counted.length,
      minimum,
      excepted,
      composition,
    }),
  })
}
