import type { AreaIdOf, NodeIdOf, PredicateIdOf } from '../answer'
import type { Checked, Rubric } from '../rubric'
import type { AreaResult, Determination } from './Result'

/**
 * What `plan.score` returns: the verdicts at once, the sums when they are read. What it has, it has under the same names
 * as the result of `evaluate`; assumptions and warnings are only there. It keeps numbers of its own, under a kilobyte, and
 * never the caller's object.
 */
export interface Score<R extends Rubric = Rubric & Checked> {
  /** The highest predicate whose minima are all met, or null. */
  readonly predicate: PredicateIdOf<R> | null
  /** Whether every question is answered. */
  readonly complete: boolean
  /** Questions answered. */
  readonly answered: number
  /** Points, 0..100, up to 20 decimals, cut. */
  readonly total: string
  /** The total with two decimals, rounded half up; for display only. */
  readonly display: string
  /** Settled already; the criteria are tested and printed when they are read. */
  readonly determinations: { readonly [P in PredicateIdOf<R>]: Determination }
  /** Every area across aspects, by area id; the sums are made when they are read. */
  readonly areas: { readonly [A in AreaIdOf<R>]: AreaResult }
  /**
   * Returns the points of a component, aspect or area, or of a question with a weight of its own.
   *
   * @throws RangeError for any other id.
   */
  points(id: NodeIdOf<R>): string
}
