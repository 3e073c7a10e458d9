import type { Rubric } from '../../src/rubric'
import type { Line } from './lines'
import type { Typed } from './Typed'
import type { Units } from './weights'

/** What the sheet LKE is drawn from. */
export interface LkeParts {
  readonly rubric: Rubric
  readonly units: Units
  readonly lines: readonly Line[]
  /** The row of each item on the sheet of answers, by cell. */
  readonly answerRows: ReadonlyMap<string, number>
  /** The cell with 0 or 1 that a convention counts as. */
  readonly conventions: ReadonlyMap<string, string>
  readonly typed: Typed
}
