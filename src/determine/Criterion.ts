import type { Basis, Source } from '../rubric'

/** A test of points and how it came out. */
export interface PointsCriterionResult {
  /** `total`, `pengungkit`, `area.1` ... or a node's id. */
  readonly id: string
  readonly label: string
  /** Points, up to 20 decimals, cut. */
  readonly actual: string
  /** Points. */
  readonly required: string
  /** Inclusive: the minimum itself is enough. */
  readonly comparison: '>='
  readonly met: boolean
  /** Points with two decimals, rounded half up; for display only. */
  readonly display: string
  /** Not met, but it would be if `actual` were rounded to two decimals first. */
  readonly metOnlyAfterRounding: boolean
  /** Points missing, rounded up at 20 decimals; `'0'` when met. */
  readonly gap: string
  readonly source: Source
  readonly basis: Basis
}

/** The test of the predicate already held. */
export interface HeldPredicateResult {
  readonly id: string
  readonly label: string
  /** The predicate held, or null for none. */
  readonly actual: string | null
  /** The lowest predicate that is enough. */
  readonly required: string
  readonly comparison: '>='
  readonly met: boolean
  readonly display: string
  readonly metOnlyAfterRounding: false
  readonly gap: null
  readonly source: Source
  readonly basis: Basis
}

/** One test of a predicate and how it came out. */
export type CriterionResult = PointsCriterionResult | HeldPredicateResult
