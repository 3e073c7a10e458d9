import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'

/** A category under which a unit is proposed, and the predicate whose conditions judge it. */
export interface Category extends Cited {
  /** Id of the category, such as `WBK-AFIRMASI`. */
  readonly id: string
  /** The name of the category, in both languages. */
  readonly label: LocalizedText
  /** Id of the predicate whose conditions judge it. */
  readonly predicate: string
  /** False for a category that ought to have thresholds of its own, of which none were found. */
  readonly ownThresholds: boolean
}

/** A kind of instansi, and the group by which conditions tell it apart. */
export interface InstansiKind extends Cited {
  /** Id of the kind, such as `pemkab`. */
  readonly id: string
  /** The name of the kind, in both languages. */
  readonly label: LocalizedText
  /** Id of the group by which conditions tell it apart: `kl` or `pemda` in PermenPANRB 90/2021. */
  readonly group: string
}
