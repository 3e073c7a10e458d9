import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** One survey of the LKE. */
export interface SurveyRule extends Cited {
  readonly id: string
  readonly label: LocalizedText
  /** The name of its index. */
  readonly index: string
  /** The question that its index answers. */
  readonly question: string
  /** The lowest and the highest answer of a respondent, as decimal strings. */
  readonly answers: Cited & { readonly minimum: string; readonly maximum: string }
  /** What respondents are asked about. */
  readonly elements: readonly (Cited & { readonly id: string; readonly label: LocalizedText })[]
}

/** Who carried a survey out, and whether TPN's evaluation may rest on it. */
export interface SurveyConductor extends Cited {
  readonly id: string
  readonly label: LocalizedText
  readonly external: boolean
}

/** The surveys of the LKE. */
export interface SurveyRules {
  readonly surveys: readonly SurveyRule[]
  readonly minimumRespondents: Cited & { readonly count: number }
  readonly conductors: readonly SurveyConductor[]
  /** Id of the convention on blank answers: `leaveOut` or `dropRespondent`. */
  readonly blanks: string
  /** The scale of the survei kepuasan masyarakat: an index times the factor. */
  readonly skm: Cited & { readonly factor: string; readonly lowest: string; readonly highest: string }
  readonly conventions: readonly Convention[]
}
