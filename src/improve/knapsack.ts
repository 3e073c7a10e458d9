import { type Frontier, keepBetter } from './Frontier'
import type { Item } from './Problem'
import { newRow, plus, type Whole } from './whole'

/**
 * Finds the best plans of some items for every cost up to a budget: a knapsack in which each item takes one rung or none.
 *
 * @param places - Places of the items, in rubric order.
 */
export function knapsack<N extends Whole>(
  items: readonly Item<N>[],
  places: readonly number[],
  budget: number,
  { zero, none }: { readonly zero: N; readonly none: N },
): Frontier<N> {
  const dearest = places.reduce((sum, place) => sum + ((items[place] as Item<N>).costs.at(-1) as number), 0)
  const row = newRow(Math.min(budget, dearest) + 1, none)
  row[0] = zero
  const Table = places.every((place) => (items[place] as Item<N>).costs.length < 256) ? Uint8Array : Uint32Array
  const tables: (Uint8Array | Uint32Array)[] = []
  let reach = 0
  // From the last item to the first, so that among equals the earliest item rises highest.
  for (let at = places.length - 1; at >= 0; at--) {
    const { costs, gains } = items[places[at] as number] as Item<N>
    reach = Math.min(row.length - 1, reach + (costs.at(-1) as number))
    const table = new Table(reach + 1)
    for (let cost = reach; cost >= 0; cost--) {
      let best = row[cost] as N
      let chosen = 0
      for (let rung = 0; rung < costs.length; rung++) {
        const rest = cost - (costs[rung] as number)
        if (rest < 0) break
        const gain = plus(row[rest] as N, gains[rung] as N)
        if (gain >= best) {
          best = gain
          chosen = rung + 1
        }
      }
      row[cost] = best
      table[cost] = chosen
    }
    tables[at] = table
  }

  const costs = keepBetter(row, zero)
  const rungAt = (at: number, cost: number) => tables[at]?.[cost] as number
  const costOf = (at: number, rung: number) =>
    rung === 0 ? 0 : (items[places[at] as number]?.costs[rung - 1] as number)
  return {
    costs,
    gains: costs.map((cost) => row[cost] as N),
    firstDifference(one, other) {
      let left = costs[one] as number
      let right = costs[other] as number
      for (let at = 0; at < places.length && left !== right; at++) {
        const rung = rungAt(at, left)
        const than = rungAt(at, right)
        if (rung !== than) return rung > than ? (places[at] as number) + 1 : -(places[at] as number) - 1
        left -= costOf(at, rung)
        right -= costOf(at, rung)
      }
      return 0
    },
    write(plan, rise) {
      let left = costs[plan] as number
      places.forEach((place, at) => {
        const rung = rungAt(at, left)
        rise[place] = rung
        left -= costOf(at, rung)
      })
    },
  }
}
