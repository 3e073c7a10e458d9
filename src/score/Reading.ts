/** How a tally treats what law and practice leave open. */
export interface Reading {
  /** Unanswered questions: refused, scored 0, or left out of their mean. */
  readonly unanswered: 'reject' | 'zero' | 'exclude'
  /** By slot: value (0 or 1) when there is nothing to count. */
  readonly nothingToCount: readonly number[]
  /** By slot: value (0 or 1) when the whole is 0 and the part below 0. */
  readonly riseFromNothing: readonly number[]
  /** Whether a ratio may be given as a percentage. */
  readonly percents: boolean
}
