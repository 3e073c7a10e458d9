import type { DecimalText } from '../input'
import type { Checked, KeyOf, Rubric } from '../rubric'

type ElementsOf<R extends Rubric> = KeyOf<R, 'surveys', Readonly<Record<string, string>>>
/** The ids of the surveys of a rubric. */
export type SurveyIdOf<R extends Rubric> = Extract<keyof ElementsOf<R>, string>

/** One respondent. */
export interface Respondent<E extends string = string> {
  /** The service received, for the composition of respondents. */
  readonly service?: string | null
  /** The answer to each element, within the scale of the survey; null or left out when blank. */
  readonly answers: { readonly [Id in E | (string & {})]?: number | DecimalText | null | undefined }
}

/** The answers of a survey and how it was carried out. */
export interface SurveyInput<R extends Rubric = Rubric & Checked, S extends SurveyIdOf<R> = SurveyIdOf<R>> {
  /** Which survey it is: `SPAK` or `SPKP`. */
  readonly survey: S
  /** Who carried it out: `internal`, `bps` or `thirdParty`. */
  readonly conductor: Extract<KeyOf<R, 'conductors'>, string>
  /** Everyone who was asked, one entry each. */
  readonly respondents: readonly Respondent<Extract<ElementsOf<R>[S & keyof ElementsOf<R>], string>>[]
  /** Elements of your own instead of the rubric's, since questions may be adapted (BAB III C 2 f); ids of your choice. */
  readonly elements?: readonly string[] | null
  /** The weight of every element, whole or decimal, of any sum; all the same when left out. */
  readonly weights?: Readonly<Record<string, number | DecimalText>> | null
  /** The lowest and highest answer, where the survey asked on a narrower scale than the rubric's. */
  readonly scale?: {
    /** The lowest answer, not below that of the rubric. */
    readonly minimum: number | DecimalText
    /** The highest answer, not above that of the rubric. */
    readonly maximum: number | DecimalText
  } | null
  /** People served in the period, by kind of service, to compare the composition with. */
  readonly served?: Readonly<Record<string, number>> | null
  /** Fewer respondents than the minimum are enough: how many people were served, and how many the survey team asked for. */
  readonly exception?: {
    /** People served, fewer than the usual minimum: a whole number. */
    readonly served: number
    /** Respondents that the survey team asked for, at most `served`: a whole number. */
    readonly minimum: number
    /** Whether the unit serves a basic need; the exception holds only where it does not. */
    readonly basicNeed: boolean
  } | null
}
