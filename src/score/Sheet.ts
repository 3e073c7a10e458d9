import type { Fraction } from '../exact'
import type { Layout } from './ScorePlan'

/** The working sheet of one tally; used again by the next. */
export interface Sheet {
  /** Doubles: units by term, then numerators, denominators and coefficients (units at full value) by slot. */
  readonly numbers: number[]
  /** Values of slots too fine for doubles; null elsewhere. */
  readonly fine: (Fraction | null)[]
  /** Whole units by leaf, what its slots still hold not counted. */
  readonly leafUnits: number[]
  /** Answered questions by leaf. */
  readonly leafAnswered: number[]
  /** Sum by term in doubles, near enough to decide whatever is not within the plan's guard of a minimum. */
  readonly approximate: number[]
  /** The answers by question, until the next tally. */
  readonly values: unknown[]
  /** Enumerable keys of the answers. */
  keys: number
  answered: number
  /** Slots that still hold a fraction of a unit. */
  open: number
}

// A first value that is no small integer keeps these arrays in the engine's representation for doubles.
const doubles = (length: number) => Array.from({ length }, () => 0.5)

/** Makes an empty sheet. */
export function newSheet({ terms, slots }: Layout, leaves: number): Sheet {
  return {
    numbers: doubles(terms + 3 * slots),
    fine: Array.from({ length: slots }, () => null),
    leafUnits: doubles(leaves),
    leafAnswered: Array.from({ length: leaves }, () => 0),
    approximate: doubles(terms),
    values: [],
    keys: 0,
    answered: 0,
    open: 0,
  }
}
