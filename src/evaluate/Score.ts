import type { AreaIdOf, PredicateIdOf } from '../answer'
import type { CriterionResult } from '../determine'
import type { Rubric } from '../rubric'

/** Whether a predicate is met, without the reasons. */
export interface Verdict {
  /** Every criterion is met, and nothing that would have to be answered is left out. */
  readonly met: boolean
  /** Every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: boolean
  /** Answering what is unanswered cannot change `met`. */
  readonly final: boolean
}

/**
 * What `plan.score` returns: the verdicts at once, the sums when they are read. It keeps numbers of its own, about half
 * a kilobyte, and never the caller's object.
 */
export interface Score<R extends Rubric = Rubric> {
  /** The highest predicate whose minima are all met, or null. */
  readonly predicate: PredicateIdOf<R> | null
  /** Whether every question is answered. */
  readonly complete: boolean
  /** Questions answered. */
  readonly answered: number
  /** Points, 0..100, up to 20 decimals, cut. */
  readonly total: string
  readonly verdicts: { readonly [P in PredicateIdOf<R>]: Verdict }
  /** Points of every area across aspects. */
  readonly areas: { readonly [A in AreaIdOf<R>]: string }
  /**
   * Returns the points of a component, aspect or area, or of a question with a weight of its own.
   *
   * @throws RangeError for any other id.
   */
  points(id: string): string
  /** Tests every criterion of a predicate. */
  criteria(predicate: PredicateIdOf<R>): readonly CriterionResult[]
}
