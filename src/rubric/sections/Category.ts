import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'

/** A category under which a unit is proposed, and the predicate whose conditions judge it. */
export interface Category extends Cited {
  readonly id: string
  readonly label: LocalizedText
  readonly predicate: string
  /** False for a category that ought to have thresholds of its own, of which none were found. */
  readonly ownThresholds: boolean
}

/** A kind of instansi, and the group by which conditions tell it apart. */
export interface InstansiKind extends Cited {
  readonly id: string
  readonly label: LocalizedText
  readonly group: string
}
