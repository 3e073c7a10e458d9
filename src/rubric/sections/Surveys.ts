import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** One survey of the LKE. */
export interface SurveyRule extends Cited {
  /** Id of the survey: `SPAK` or `SPKP`. */
  readonly id: string
  /** The name of the survey, in both languages. */
  readonly label: LocalizedText
  /** The name of its index. */
  readonly index: string
  /** The question that its index answers. */
  readonly question: string
  /** The lowest and the highest answer of a respondent, as decimal strings. */
  readonly answers: Cited & {
    /** The worst answer. */
    readonly minimum: string
    /** The best answer. */
    readonly maximum: string
  }
  /** What respondents are asked about. */
  readonly elements: readonly (Cited & {
    /** Id of the element, such as `percaloan`. */
    readonly id: string
    /** What the element is about, in both languages. */
    readonly label: LocalizedText
  })[]
}

/** Who carried a survey out, and whether TPN's evaluation may rest on it. */
export interface SurveyConductor extends Cited {
  /** Id of the conductor, such as `bps`. */
  readonly id: string
  /** Who it is, in both languages. */
  readonly label: LocalizedText
  /** Whether it is outside the instansi, so that TPN's evaluation may rest on its survey. */
  readonly external: boolean
}

/** The surveys of the LKE. */
export interface SurveyRules {
  /** Every survey, each of which answers one question. */
  readonly surveys: readonly SurveyRule[]
  /** How many respondents a survey must have, unless the exception holds. */
  readonly minimumRespondents: Cited & {
    /** Respondents, inclusive: a whole number. */
    readonly count: number
  }
  /** Who may carry a survey out. */
  readonly conductors: readonly SurveyConductor[]
  /** Id of the convention on blank answers: `leaveOut` or `dropRespondent`. */
  readonly blanks: string
  /** The scale of the survei kepuasan masyarakat: an index times the factor. */
  readonly skm: Cited & {
    /** What an index is multiplied by, as a decimal string. */
    readonly factor: string
    /** The lowest value of the scale, as a decimal string. */
    readonly lowest: string
    /** The highest value of the scale, as a decimal string. */
    readonly highest: string
  }
  /** The choices on surveys that the regulation leaves open. */
  readonly conventions: readonly Convention[]
}
