import type { SumPlan } from './ScorePlan'

/** Plans the sum of some terms. */
export function sumOfTerms(terms: readonly number[], slotTerms: readonly number[]): SumPlan {
  return { terms, slots: slotTerms.flatMap((term, slot) => (terms.includes(term) ? [slot] : [])) }
}
