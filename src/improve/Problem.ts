import type { CriteriaFamily } from './criteriaFamily'
import type { Ladder } from './ladderOf'
import type { Whole } from './whole'

/** A question that may rise, as the search sees it. */
export interface Item<N extends Whole> {
  readonly ladder: Ladder
  /** Term that its gains count for. */
  readonly term: number
  /** Cost of every rung, rising. */
  readonly costs: readonly number[]
  /** What every rung gains, rising. */
  readonly gains: readonly N[]
  /** Place in the ladder of the first rung; not 0 where the lower ones are never better. */
  readonly first: number
}

/** The least costly rise to every minimum, as a search among whole numbers. */
export interface Problem<N extends Whole> {
  readonly family: CriteriaFamily
  /** In rubric order. */
  readonly items: readonly Item<N>[]
  /** By test: what is missing; 0 or less for nothing. */
  readonly missing: readonly N[]
  readonly zero: N
  /** Less than any sum of gains can make good: the gain of what cannot be. */
  readonly none: N
}

/** By item: the rung to rise to, counted from 1; 0 to stay. */
export type Rise = readonly number[]
