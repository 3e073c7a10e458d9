import type { IsoDate } from '../calendar'
import type { Basis, ConditionLevel, ConditionRule, Source } from '../rubric'

/** `unknown`: its fact is not known yet; `notRequired`: it does not concern this unit. */
export type ConditionStatus = 'met' | 'notMet' | 'unknown' | 'notRequired'

/** One condition of a submission and how it came out. */
export interface ConditionResult {
  /** Id of the condition in the rubric, also the name of its fact in a submission, where it has one. */
  readonly id: string
  /** What kind of condition it is: a grade, a fact, a percentage, years elapsed, a deadline ... */
  readonly type: ConditionRule['type']
  /** Who must meet it: the instansi, the unit, the documents, or nobody but the calendar (`schedule`). */
  readonly level: ConditionLevel
  /** What is asked, in the caller's language. */
  readonly label: string
  /** What was stated: a grade, a percentage, a day, yes or no; null when not known. */
  readonly actual: string | boolean | null
  /** What is required: a grade, a percentage, a day, a number of years, yes or no. */
  readonly required: string | boolean
  /** How `actual` must stand to `required`; where years are required, the years since the day in `actual`. */
  readonly comparison: '>=' | '=' | '<='
  /** How it came out. */
  readonly status: ConditionStatus
  /** The day from which it is met, where time alone will meet it. */
  readonly from: IsoDate | null
  /** The conversion by which a figure became the grade, where a figure was stated. */
  readonly converted: {
    /** The figure that was stated, as a decimal string. */
    readonly figure: string
    /** What was converted, in the caller's language. */
    readonly label: string
    /** Where the bands of the conversion stand. */
    readonly source: Source
    /** On what the conversion rests. */
    readonly basis: Basis
  } | null
  /** The place in the regulation that asks for the condition. */
  readonly source: Source
  /** On what the condition rests. */
  readonly basis: Basis
}
