import { type Frontier, keepBetter } from './Frontier'
import { newRow, plus, type Whole } from './whole'

/** The sign of the first of two differences; 0 when there is none. */
export function firstOf(a: number, b: number): number {
  if (a === 0 || b === 0) return a + b
  return Math.abs(a) < Math.abs(b) ? a : b
}

/** Puts the plans of two sets of items together: the best pair for every cost up to a budget. */
export function mergeFrontiers<N extends Whole>(
  left: Frontier<N>,
  right: Frontier<N>,
  budget: number,
  none: N,
): Frontier<N> {
  const dearest = (left.costs.at(-1) as number) + (right.costs.at(-1) as number)
  const row = newRow(Math.min(budget, dearest) + 1, none)
  const lefts = new Int32Array(row.length)
  const rights = new Int32Array(row.length)
  for (let one = 0; one < left.costs.length; one++) {
    const cost = left.costs[one] as number
    const gain = left.gains[one] as N
    for (let other = 0; other < right.costs.length; other++) {
      const both = cost + (right.costs[other] as number)
      if (both >= row.length) break
      const gained = plus(gain, right.gains[other] as N)
      const best = row[both] as N
      if (gained < best) continue
      if (gained === best) {
        const difference = firstOf(
          left.firstDifference(one, lefts[both] as number),
          right.firstDifference(other, rights[both] as number),
        )
        if (difference < 0) continue
      }
      row[both] = gained
      lefts[both] = one
      rights[both] = other
    }
  }
  const costs = keepBetter(row, plus(left.gains[0] as N, right.gains[0] as N))
  return {
    costs,
    gains: costs.map((cost) => row[cost] as N),
    firstDifference(one, other) {
      const [a, b] = [costs[one] as number, costs[other] as number]
      return firstOf(
        left.firstDifference(lefts[a] as number, lefts[b] as number),
        right.firstDifference(rights[a] as number, rights[b] as number),
      )
    },
    write(plan, rise) {
      const cost = costs[plan] as number
      left.write(lefts[cost] as number, rise)
      right.write(rights[cost] as number, rise)
    },
  }
}
