import type { Choices, SurveyRules } from '../rubric'
import { type Issue, issue, type LocalizedText } from '../text'
import type { Composition } from './compositionOf'
import type { ReadRespondent, ReadSurvey } from './readSurvey'

/** What the warnings of a survey are about. */
export interface SurveyFindings {
  readonly rules: SurveyRules
  readonly choices: Choices
  readonly read: ReadSurvey
  /** The respondents who answered anything. */
  readonly answering: readonly ReadRespondent[]
  readonly counted: number
  readonly minimum: number
  /** Whether the exception for few people served set the minimum. */
  readonly excepted: boolean
  readonly composition: readonly Composition[]
}

/** What the convention on blank answers says. */
function meaningOf({ blanks, conventions }: SurveyRules, choices: Choices): LocalizedText {
  return conventions.find(({ id }) => id === blanks)?.choices[choices.choiceOf(blanks)] as LocalizedText
}

/** Lists what a reader of a survey's index should look at. */
export function surveyWarnings(found: SurveyFindings): readonly Issue[] {
  const { rules, choices, read, answering, counted, minimum, excepted, composition } = found
  const warnings: Issue[] = []
  const warn = (...[code, path, words]: [Issue['code'], Issue['path'], Parameters<typeof issue>[2]]) => {
    warnings.push(issue(code, path, words, choices.locale))
  }
  const silent = read.respondents.length - answering.length
  if (silent > 0) warn('blank_respondents', ['respondents'], { count: silent })
  if (read.exception?.basicNeed) warn('exception_for_basic_need', ['exception'], { minimum })
  if (counted < minimum) {
    // Who has stated the exception is not sent back to state it.
    warn('too_few_respondents', ['respondents'], { count: counted, minimum, usual: excepted ? null : minimum })
  }
  for (const { service, respondents, served } of composition) {
    if (respondents === 0 && served !== 0)
      warn('service_without_respondents', ['served', service as string], { service })
  }
  read.elements.forEach(({ id }, place) => {
    const count = answering.filter(({ answers }) => answers[place] === null).length
    const words = { count, element: id, convention: rules.blanks, meaning: meaningOf(rules, choices) }
    if (count > 0) warn('unanswered_elements', ['respondents', id], words)
  })
  if (!read.conductor.external) warn('internal_survey', ['conductor'], {})
  return warnings
}
