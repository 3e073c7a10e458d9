import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'

/** A minimum that another document gives. */
export interface VariantMinimum extends Cited {
  readonly predicate: string
  readonly criterion: string
  /** Points, as a decimal string. */
  readonly minimum: string
}

/** Figures of another document, where documents disagree; the rubric itself holds those that prevail. */
export interface Variant {
  readonly id: string
  readonly label: LocalizedText
  readonly minima: readonly VariantMinimum[]
}
