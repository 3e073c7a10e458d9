import type { HeldTest } from './DeterminePlan'

/** Tells whether the predicate already held, if any, is one that a condition asks for. */
export function isSatisfied({ anyOf }: HeldTest, heldPredicate: string | null): boolean {
  return anyOf.some((predicate) => predicate === heldPredicate)
}
