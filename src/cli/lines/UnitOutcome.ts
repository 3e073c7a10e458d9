import type { Evaluation, Score } from '../../evaluate'
import type { Issue } from '../../text'

/** What a unit is told by: its own name, or a number. */
export type UnitId = string | number

/** One line of output: what became of one unit. */
export type UnitOutcome =
  | {
      readonly id: UnitId
      /** The line of the input, from 1. */
      readonly line: number
      readonly success: true
      readonly data: Score | Evaluation
      /** What was changed to make answers of its input. */
      readonly changed: readonly Issue[]
    }
  | {
      /** Null when it could not be read. */
      readonly id: UnitId | null
      readonly line: number
      readonly success: false
      readonly issues: readonly Issue[]
    }
