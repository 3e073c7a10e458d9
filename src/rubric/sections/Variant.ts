import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'

/** A minimum that another document gives. */
export interface VariantMinimum extends Cited {
  /** Id of the predicate that asks for the minimum. */
  readonly predicate: string
  /** Id of the criterion of points whose minimum it replaces. */
  readonly criterion: string
  /** Points, as a decimal string. */
  readonly minimum: string
}

/** Figures of another document, where documents disagree; the rubric itself holds those that prevail. */
export interface Variant {
  /** Id of the variant, such as `paparan-2023`. */
  readonly id: string
  /** Which document it follows, in both languages. */
  readonly label: LocalizedText
  /** The minima that the document gives otherwise; all other figures stay. */
  readonly minima: readonly VariantMinimum[]
}
