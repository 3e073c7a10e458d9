import type { CriteriaNode } from './criteriaFamily'
import { plus, type Whole } from './whole'

/** Something that may be taken for its gain. */
export interface Offer<N extends Whole> {
  /** Place of the item that it belongs to. */
  readonly item: number
  /** Innermost node that its gain counts for. */
  readonly home: number
  readonly gain: N
}

/**
 * Meets every minimum from the innermost outwards, taking the first offers that count for it. With offers of equal cost,
 * the greatest gain first, nothing is cheaper: whatever a minimum needs within it, it needs at least so many, and the best
 * that are left add the most.
 *
 * @param offers - In the order in which they are wanted.
 * @returns Which offers are taken; null when all of them are not enough.
 */
export function takeInOrder<N extends Whole>(
  nodes: readonly CriteriaNode[],
  missing: readonly N[],
  offers: readonly Offer<N>[],
  zero: N,
): readonly boolean[] | null {
  const taken = offers.map(() => false)
  const gained: N[] = nodes.map(() => zero)
  for (let at = 0; at < nodes.length; at++) {
    const { first } = nodes[at] as CriteriaNode
    const need = missing[at] as N
    for (let index = 0; index < offers.length && (gained[at] as N) < need; index++) {
      const { home, gain } = offers[index] as Offer<N>
      if (taken[index] || home < first || home > at) continue
      taken[index] = true
      for (let node = home; node >= 0; node = (nodes[node] as CriteriaNode).parent) {
        gained[node] = plus(gained[node] as N, gain)
      }
    }
    if ((gained[at] as N) < need) return null
  }
  return taken
}
