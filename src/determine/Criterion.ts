import type { Basis, Source } from '../rubric'

/** A test of points and how it came out. */
export interface PointsCriterionResult {
  /** `total`, `pengungkit`, `area.1` ... or a node's id. */
  readonly id: string
  /** What is tested, in the caller's language. */
  readonly label: string
  /** Points, up to 20 decimals, cut. */
  readonly actual: string
  /** Points. */
  readonly required: string
  /** Inclusive: the minimum itself is enough. */
  readonly comparison: '>='
  /** Whether `actual`, compared exactly, reaches `required`. */
  readonly met: boolean
  /** Points with two decimals, rounded half up; for display only. */
  readonly display: string
  /** Not met, but it would be if `actual` were rounded to two decimals first. */
  readonly metOnlyAfterRounding: boolean
  /** Points missing, rounded up at 20 decimals; `'0'` when met. */
  readonly gap: string
  /** The place in the regulation or document where the minimum stands. */
  readonly source: Source
  /** On what the minimum rests. */
  readonly basis: Basis
}

/** The test of the predicate already held. */
export interface HeldPredicateResult {
  /** Id of the criterion in the rubric, such as `heldPredicate`. */
  readonly id: string
  /** What is tested, in the caller's language. */
  readonly label: string
  /** The predicate held, or null for none. */
  readonly actual: string | null
  /** The lowest predicate that is enough. */
  readonly required: string
  /** The predicate held must be `required` or a higher one. */
  readonly comparison: '>='
  /** Whether a predicate that is enough is held. */
  readonly met: boolean
  /** The id of the predicate held, or `-` for none. */
  readonly display: string
  /** Always false: nothing is rounded here. */
  readonly metOnlyAfterRounding: false
  /** Always null: no points are missing. */
  readonly gap: null
  /** The place in the regulation or document that asks for the earlier predicate. */
  readonly source: Source
  /** On what that demand rests. */
  readonly basis: Basis
}

/** One test of a predicate and how it came out. */
export type CriterionResult = PointsCriterionResult | HeldPredicateResult
