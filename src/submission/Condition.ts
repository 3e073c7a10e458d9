import type { IsoDate } from '../calendar'
import type { Basis, ConditionLevel, ConditionRule, Source } from '../rubric'

/** `unknown`: its fact is not known yet; `notRequired`: it does not concern this unit. */
export type ConditionStatus = 'met' | 'notMet' | 'unknown' | 'notRequired'

/** One condition of a submission and how it came out. */
export interface ConditionResult {
  readonly id: string
  /** What kind of condition it is: a grade, a fact, a percentage, years elapsed, a deadline ... */
  readonly type: ConditionRule['type']
  readonly level: ConditionLevel
  readonly label: string
  /** What was stated: a grade, a percentage, a day, yes or no; null when not known. */
  readonly actual: string | boolean | null
  /** What is required: a grade, a percentage, a day, a number of years, yes or no. */
  readonly required: string | boolean
  readonly comparison: '>=' | '=' | '<='
  readonly status: ConditionStatus
  /** The day from which it is met, where time alone will meet it. */
  readonly from: IsoDate | null
  /** The conversion by which a figure became the grade, where a figure was stated. */
  readonly converted: {
    readonly figure: string
    readonly label: string
    readonly source: Source
    readonly basis: Basis
  } | null
  readonly source: Source
  readonly basis: Basis
}
