import type { Basis, Source } from '../rubric'
import type { SumPlan } from '../score'
import type { LocalizedText } from '../text'

/** A test of points, compiled. */
export interface PointsTest {
  readonly id: string
  readonly label: LocalizedText
  readonly sum: SumPlan
  /** Place of the sum among the distinct sums of the plan. */
  readonly sumIndex: number
  /** Units, inclusive. */
  readonly minimum: number
  /** Points, as a decimal string. */
  readonly required: string
  readonly source: Source
  readonly basis: Basis
}

/** A test of the predicate already held, compiled. */
export interface HeldTest {
  readonly id: string
  readonly label: LocalizedText
  /** The predicates of which one is enough, the lowest first. */
  readonly anyOf: readonly string[]
  readonly source: Source
  readonly basis: Basis
}

/** A minimum of an area on each of its nodes: no test, but some assessors look at it. */
export interface NodeMinimum {
  readonly node: string
  readonly label: LocalizedText
  readonly test: PointsTest
  readonly sum: SumPlan
  /** Units. */
  readonly minimum: number
  /** Points, as a decimal string. */
  readonly required: string
  /** The same as a figure in a sentence. */
  readonly shownRequired: LocalizedText
}

/** One predicate, compiled. */
export interface PredicatePlan {
  readonly id: string
  readonly label: LocalizedText
  readonly points: readonly PointsTest[]
  readonly held: readonly HeldTest[]
  readonly nodeMinima: readonly NodeMinimum[]
}

/** Every sum and every test once more, side by side, for the loop that settles them. */
export interface SettlePlan {
  /** Terms of all sums, one after another; sum n ends before `sumEnds[n]`. */
  readonly terms: Int32Array
  readonly sumEnds: Int32Array
  /** The sums that each term is part of. */
  readonly sumsOfTerm: readonly (readonly number[])[]
  /** Sum and minimum (units) of all tests, one after another; predicate n ends before `testEnds[n]`. */
  readonly testSums: Int32Array
  readonly minima: Float64Array
  readonly testEnds: Int32Array
}

/** Every predicate of a rubric, compiled. */
export interface DeterminePlan {
  /** The lowest first. */
  readonly predicates: readonly PredicatePlan[]
  /** The distinct sums that the tests compare. */
  readonly sums: readonly SumPlan[]
  readonly settle: SettlePlan
}
