import type { CriteriaNode } from './criteriaFamily'
import { plus, type Whole } from './whole'

/** Things that may be taken for their gain, side by side, in the order in which they are wanted. */
export interface Offers<N extends Whole> {
  /** Innermost node that each gain counts for. */
  readonly homes: readonly number[]
  readonly gains: readonly N[]
}

/**
 * Meets every minimum from the innermost outwards, taking the first offers that count for it. With offers of equal cost,
 * the greatest gain first, nothing is cheaper: whatever a minimum needs within it, it needs at least so many, and the best
 * that are left add the most.
 *
 * @returns Which offers are taken; null when all of them are not enough.
 */
export function takeInOrder<N extends Whole>(
  nodes: readonly CriteriaNode[],
  missing: readonly N[],
  { homes, gains }: Offers<N>,
  zero: N,
): readonly boolean[] | null {
  const taken = homes.map(() => false)
  const gained: N[] = nodes.map(() => zero)
  for (let at = 0; at < nodes.length; at++) {
    const { first } = nodes[at] as CriteriaNode
    const need = missing[at] as N
    for (let offer = 0; offer < homes.length && (gained[at] as N) < need; offer++) {
      const home = homes[offer] as number
      if (taken[offer] || home < first || home > at) continue
      taken[offer] = true
      for (let node = home; node >= 0; node = (nodes[node] as CriteriaNode).parent) {
        gained[node] = plus(gained[node] as N, gains[offer] as N)
      }
    }
    if ((gained[at] as N) < need) return null
  }
  return taken
}
