/**
 * On what a figure rests: `law` (printed in the regulation), `practice` (established by the national question list and
 * the circulating workbook) or `convention` (this library's own choice where both are silent).
 */
export type Basis = 'law' | 'practice' | 'convention'

/** Where a figure stands. */
export interface Source {
  /** The regulation or document, such as `PermenPANRB 90/2021`. */
  readonly regulation: string
  /** The place in it, such as `Lampiran III, A.I.1.i`. */
  readonly place: string
}

/** Whatever carries a figure of the evaluation names its source and basis. */
export interface Cited {
  /** Where the figure or rule stands. */
  readonly source: Source
  /** On what it rests. */
  readonly basis: Basis
}
