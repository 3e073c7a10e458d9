import type { IssuePath } from '../../text'

/** What is wrong with a JSON text. */
export interface JsonFlaw {
  /**
   * `syntax`: it is no JSON; `duplicate`: a key is written twice in one object; `inexact`: a number that no double holds.
   */
  readonly kind: 'syntax' | 'duplicate' | 'inexact'
  /** Offset in the text. */
  readonly at: number
  /** Where it stands in the data. */
  readonly path: IssuePath
  /** The key or the number as written; empty for `syntax`. */
  readonly text: string
}
