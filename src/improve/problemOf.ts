import { type Fraction, leastCommonMultiple } from '../exact'
import { type Amount, amountFraction } from '../score'
import type { CriteriaFamily } from './criteriaFamily'
import { exactly, type Ladder } from './ladderOf'
import type { Item, Problem } from './Problem'

/** A ladder with what its rungs cost. */
export interface Priced {
  readonly ladder: Ladder
  readonly term: number
  readonly costs: readonly number[]
  /** Place of the first rung that is offered: the first or the last. */
  readonly first: number
}

/** What an amount misses to a minimum, in whole units, rounded up; 0 or less when it reaches it. */
export function missingUnits({ units, rest }: Amount, minimum: number): number {
  if (rest === null) return minimum - units
  const { numerator, denominator } = rest
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return minimum - units - (numerator - (numerator % denominator)) / denominator
  }
  return minimum - units - Number(BigInt(numerator) / BigInt(denominator))
}

/** States the search in whole units, which is enough where every gain is whole. */
function inUnits(family: CriteriaFamily, priced: readonly Priced[], amounts: readonly Amount[]): Problem<number> {
  let most = 0
  const items = priced.map(({ ladder, term, costs, first }): Item<number> => {
    most += ladder.best[0] as number
    return { ladder, term, costs, gains: (first === 0 ? ladder.gains : ladder.best) as readonly number[], first }
  })
  const missing = family.tests.map(({ minimum }, test) => missingUnits(amounts[test] as Amount, minimum))
  return { family, items, missing, zero: 0, none: -most - 1 }
}

/** States the search in so fine parts of a unit that every gain is whole. */
function inParts(family: CriteriaFamily, priced: readonly Priced[], amounts: readonly Amount[]): Problem<bigint> {
  const gains = priced.map(({ ladder, first }) => ladder.gains.slice(first).map(exactly))
  const parts = gains.flat().reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n)
  let most = 0n
  const items = priced.map(({ ladder, term, costs, first }, index): Item<bigint> => {
    const whole = (gains[index] as Fraction[]).map(({ numerator, denominator }) => (numerator * parts) / denominator)
    most += whole.at(-1) as bigint
    return { ladder, term, costs, gains: whole, first }
  })
  const missing = family.tests.map(({ minimum }, test) => {
    const { numerator, denominator } = amountFraction(amounts[test] as Amount)
    return BigInt(minimum) * parts - (numerator * parts) / denominator
  })
  return { family, items, missing, zero: 0n, none: -most - 1n }
}

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER)

/** The same problem in doubles, where every sum fits them. */
function inDoubles(problem: Problem<bigint>): Problem<number> | null {
  const { family, items, missing, none } = problem
  if (-none > LIMIT || missing.some((one) => one > LIMIT || one < -LIMIT)) return null
  return {
    family,
    items: items.map((item) => ({ ...item, gains: item.gains.map(Number) })),
    missing: missing.map(Number),
    zero: 0,
    none: Number(none),
  }
}

/** States the search for the least costly rise in whole numbers, small ones where that is possible. */
export function problemOf(
  family: CriteriaFamily,
  priced: readonly Priced[],
  amounts: readonly Amount[],
): Problem<number> | Problem<bigint> {
  if (priced.every(({ ladder }) => ladder.whole)) return inUnits(family, priced, amounts)
  const problem = inParts(family, priced, amounts)
  return inDoubles(problem) ?? problem
}
