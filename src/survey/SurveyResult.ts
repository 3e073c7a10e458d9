import type { Basis, ConventionTaken, RubricReference, Source } from '../rubric'
import type { Issue } from '../text'
import type { SurveyAnswer } from './answerOf'
import type { Composition } from './compositionOf'

/** One element of a survey and its mean. */
export interface ElementResult {
  /** Id of the element: the rubric's, or one of your own. */
  readonly id: string
  /** The name of the element, in the caller's language; its id for one of your own. */
  readonly label: string
  /** Weight relative to the other elements. */
  readonly weight: string
  /** Mean of the answers, up to 20 decimals, cut. */
  readonly mean: string
  /** The mean with two decimals, rounded half up; for display only. */
  readonly display: string
  /** Respondents counted who answered it: a whole number. */
  readonly answered: number
  /** Respondents counted who left it blank: a whole number. */
  readonly blank: number
}

/** A survey's index and how it came about. */
export interface SurveyResult {
  /** Marks it as a result of `surveyIndex`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.survey.v1'
  /** The rubric by whose rules it was computed. */
  readonly rubric: RubricReference
  /** Id of the survey: `SPAK` or `SPKP`. */
  readonly survey: string
  /** The name of the survey, in the caller's language. */
  readonly label: string
  /** The name of the index: IPAK or IPKP. */
  readonly indexName: string
  /** The question of the LKE that the index answers. */
  readonly question: string
  /** 0..4, up to 20 decimals, cut. */
  readonly index: string
  /** The index with two decimals, rounded half up; for display only. */
  readonly display: string
  /** The index exactly, as an answer for `evaluate`. */
  readonly answer: SurveyAnswer
  /** The index on the SKM scale (times 25), 25..100, up to 20 decimals, cut; null below that scale. */
  readonly skm: string | null
  /** Every element with its mean, in the order of the rubric or of your own list. */
  readonly elements: readonly ElementResult[]
  /** Who carried it out, and whether TPN's evaluation may rest on it. */
  readonly conductor: {
    /** Id of the conductor, such as `bps`. */
    readonly id: string
    /** Who it is, in the caller's language. */
    readonly label: string
    /** Whether TPN's evaluation may rest on it. */
    readonly external: boolean
    /** The place in the regulation that names the conductor. */
    readonly source: Source
  }
  /** Respondents that count, how many are needed, and whether that many answered. */
  readonly respondents: {
    /** All respondents handed in. */
    readonly given: number
    /** Those whose answers count: not those who answered nothing, nor those dropped for a blank answer. */
    readonly counted: number
    /** How many are needed, inclusive. */
    readonly minimum: number
    /** Whether the exception for few people served set the minimum. */
    readonly byException: boolean
    /** Whether `counted` reaches `minimum`. */
    readonly sufficient: boolean
    /** The place in the regulation where the usual minimum stands. */
    readonly source: Source
    /** On what the usual minimum rests. */
    readonly basis: Basis
  }
  /** The respondents counted by the service that they received. */
  readonly composition: readonly Composition[]
  /** The place in the regulation that asks for the survey. */
  readonly source: Source
  /** The conventions that took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** Too few respondents, an internal survey, and what else an evaluator should look at. */
  readonly warnings: readonly Issue[]
}
