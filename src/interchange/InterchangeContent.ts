import type { PartialAnswersOf } from '../answer'
import type { Checked, Rubric } from '../rubric'
import type { InterchangeNote } from './InterchangeReading'

/** What is to be written: answers as for `evaluate`, of which some may be missing, and what stands beside them. */
export interface InterchangeContent<R extends Rubric = Rubric & Checked> {
  /** The unit's own answers. */
  readonly unit?: PartialAnswersOf<R> | null | undefined
  /** The answers of TPI. */
  readonly tpi?: PartialAnswersOf<R> | null | undefined
  /** As a reading carries them. */
  readonly notes?: readonly (Pick<InterchangeNote, 'id'> & Partial<InterchangeNote>)[] | null | undefined
}
