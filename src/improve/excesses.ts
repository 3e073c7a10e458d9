import type { Atom } from './atomsOf'
import { shareOf, type Whole } from './whole'

/** What prices for the tests tell of every plan. */
export interface Excesses<N extends Whole> {
  /** No plan that meets every minimum costs less. */
  readonly bound: number
  /** By atom and plan of its frontier: by how much it makes a whole plan dearer than the bound, at least. */
  readonly excess: readonly (readonly number[])[]
  /** By how much gaining more than a test misses makes a whole plan dearer than the bound. */
  excessOf(test: number, surplus: N): number
}

/** What one set of prices tells. */
interface Told {
  readonly bound: number
  /** By test: what the cheapest plans fall short of its need; below 0 where they gain more. */
  readonly short: readonly number[]
  /** By atom and plan: its cost less what it gains at these prices. */
  readonly nets: readonly (readonly number[])[]
}

const ROUNDS = 4
const HALVINGS = 20
const STEPS = 600
const PATIENCE = 30

/**
 * Prices what each test misses (Lagrange): a plan that meets every minimum costs no less than the cheapest plans of all
 * atoms once gains are paid for, and every atom adds by how much its plan is dearer than its cheapest. Any prices tell the
 * truth, good ones tell more. Doubles are enough: the bound is lowered by more than they can err.
 */
export function excesses<N extends Whole>(atoms: readonly Atom<N>[], missing: readonly N[], most: N): Excesses<N> {
  const needs = missing.map((one) => (one > 0 ? shareOf(one, most) : 0))
  const gains = atoms.map(({ frontier }) => frontier.gains.map((gain) => shareOf(gain, most)))
  const tell = (prices: readonly number[]): Told => {
    const short = [...needs]
    let bound = needs.reduce((sum, need, test) => sum + need * (prices[test] as number), 0)
    const nets = atoms.map(({ tests, frontier }, atom) => {
      const own = gains[atom] as readonly number[]
      const price = tests.reduce((sum, test) => sum + (prices[test] as number), 0)
      const net = frontier.costs.map((cost, plan) => cost - price * (own[plan] as number))
      const least = Math.min(...net)
      const gained = own[net.indexOf(least)] as number
      bound += least
      for (const test of tests) short[test] = (short[test] as number) - gained
      return net
    })
    return { bound, short, nets }
  }
  const prices = climb(firstPrices(needs, tell), needs, tell)
  const { bound, nets } = tell(prices)
  const error = 1e-6 + prices.reduce((sum, price) => sum + price, 0) * atoms.length * 1e-12
  return {
    bound: bound - error,
    excess: nets.map((net) => net.map((one) => one - Math.min(...net))),
    excessOf: (test, surplus) => shareOf(surplus, most) * (prices[test] as number),
  }
}

/** Raises the price of each test in turn to where its need is just met. */
function firstPrices(needs: readonly number[], tell: (prices: readonly number[]) => Told): readonly number[] {
  const prices = needs.map(() => 0)
  const fallsShort = (test: number, price: number) => {
    prices[test] = price
    return (tell(prices).short[test] as number) > 0
  }
  for (let round = 0; round < ROUNDS; round++) {
    needs.forEach((need, test) => {
      if (need === 0) return
      let low = 0
      let high = 1
      while (fallsShort(test, high) && high < 1e9) high *= 2
      for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (low + high) / 2
        if (fallsShort(test, middle)) low = middle
        else high = middle
      }
      prices[test] = low
    })
  }
  return prices
}

/** Moves all prices along what is short, by less and less, to where the bound is highest. */
function climb(
  first: readonly number[],
  needs: readonly number[],
  tell: (prices: readonly number[]) => Told,
): readonly number[] {
  let prices = first
  let best = { prices, bound: tell(prices).bound }
  let stride = 1
  let since = 0
  for (let step = 0; step < STEPS; step++) {
    const { bound, short } = tell(prices)
    if (bound > best.bound) {
      best = { prices, bound }
      since = 0
    } else if (++since > PATIENCE) {
      stride /= 2
      since = 0
      prices = best.prices
      continue
    }
    const slope = short.map((one, test) => (needs[test] === 0 || (prices[test] === 0 && one < 0) ? 0 : one))
    const steepness = slope.reduce((sum, one) => sum + one * one, 0)
    if (steepness === 0) break
    const along = (stride * (best.bound * 1.02 - bound)) / steepness
    prices = prices.map((price, test) => Math.max(0, price + along * (slope[test] as number)))
  }
  return best.prices
}
