import type { Row, Whole } from './whole'

/**
 * The best plans of some items by cost: dearer ones only where they gain more. Among plans of one cost and gain it holds
 * the one that is first: at the first item, in rubric order, where two differ, it rises higher.
 */
export interface Frontier<N extends Whole> {
  readonly costs: readonly number[]
  readonly gains: readonly N[]
  /**
   * Compares two of its plans at the first item where they differ.
   *
   * @returns The place of that item counted from 1, above zero when the first plan rises higher there, below when the
   *   second does; 0 when they are the same.
   */
  firstDifference(one: number, other: number): number
  /** Writes the rungs of a plan into a rise. */
  write(plan: number, rise: number[]): void
}

/** Plans that are kept of a row by cost: those that gain more than every cheaper one, and at least what is needed. */
export function keepBetter<N extends Whole>(row: Row<N>, least: N): readonly number[] {
  const kept: number[] = []
  let best: N | null = null
  for (let cost = 0; cost < row.length; cost++) {
    const gain = row[cost] as N
    if (gain < least || (best !== null && gain <= best)) continue
    best = gain
    kept.push(cost)
  }
  return kept
}
