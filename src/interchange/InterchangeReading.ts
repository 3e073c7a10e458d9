import type { AnswersReading } from '../answer'
import type { Checked, Rubric, RubricReference } from '../rubric'
import type { Issue } from '../text'
import type { LayoutSide } from './Layout'

/** Names the layout by which something was read or written. */
export interface LayoutReference {
  /** Id of the layout, such as `portalrb-2026`. */
  readonly id: string
  /** Version of the layout (semantic versioning). */
  readonly version: string
}

/** What is written beside one cell; null where nothing is. */
export interface InterchangeNote {
  /** A cell of the rubric; of a ratio question also the question itself, where a note stands beside its share. */
  readonly id: string
  /** The note of the unit (catatan). */
  readonly unitNote: string | null
  /** Links to the evidence of the unit (data dukung). */
  readonly unitEvidence: string | readonly string[] | null
  /** The note of TPI (catatan). */
  readonly tpiNote: string | null
}

/** One cell as it was given, with what is written beside it, as `reconcile` takes it. */
export interface InterchangeCell {
  /** Id of the cell in the rubric. */
  readonly id: string
  /** Null also for a value that is no text, figure or truth value; the reading says so. */
  readonly value: string | number | boolean | null
  /** The note of that side; null for none. */
  readonly note: string | null
  /** Links to evidence; null for none. */
  readonly evidence: string | readonly string[] | null
}

/** What was read from another system: two answer sets, the notes, and everything that was not taken. */
export interface InterchangeReading<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `readRecords`, `readSheet` or `readAnswerTable`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.interchange.v1'
  /** The rubric whose cells were read. */
  readonly rubric: RubricReference
  /** The layout by which they were found. */
  readonly layout: LayoutReference
  /** The unit's own answers, and what became of them; paths and messages say where each stood. */
  readonly unit: AnswersReading<R>
  /** The answers of TPI; all unanswered where there is no such field or column. */
  readonly tpi: AnswersReading<R>
  /** What is written beside the cells, in the order of the input. */
  readonly notes: readonly InterchangeNote[]
  /** Every cell with anything in it, for `reconcile`. */
  readonly cells: Readonly<Record<LayoutSide, readonly InterchangeCell[]>>
  /** What belongs to no cell and so to neither answer set: unknown numbers, rows that cannot be read. */
  readonly refused: readonly Issue[]
  /** What is read all the same and should be looked at: totals that differ, contents beside the fields. */
  readonly warnings: readonly Issue[]
  /** What is known to be no answer and was passed over: headings, shares that the sheet computes, other fields. */
  readonly passedOver: readonly Issue[]
}
