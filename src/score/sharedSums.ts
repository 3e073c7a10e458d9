import type { SumPlan } from './ScorePlan'

/**
 * Makes a function that plans the sum of some terms: one object for every set of terms, so that no sum is made or printed
 * twice, and numbered, so that what is known of it is found by its place.
 */
export function sharedSums(slotTerms: readonly number[]): (terms: readonly number[]) => SumPlan {
  const shared = new Map<string, SumPlan>()
  return (terms) => {
    const key = [...terms].sort((a, b) => a - b).join()
    const known = shared.get(key)
    if (known) return known
    const slots = slotTerms.flatMap((term, slot) => (terms.includes(term) ? [slot] : []))
    const fresh: SumPlan = { index: shared.size, terms, slots }
    shared.set(key, fresh)
    return fresh
  }
}
