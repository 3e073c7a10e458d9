import type { CriteriaNode } from './criteriaFamily'
import { missingOf } from './missingOf'
import type { Item, Problem, Rise } from './Problem'
import { takeInOrder } from './takeInOrder'
import type { Whole } from './whole'

/** Finds the fewest items that meet every minimum, each with one rung of cost 1; null when all are not enough. */
export function fewestItems<N extends Whole>(problem: Problem<N>, nodes: readonly CriteriaNode[]): Rise | null {
  const { items, zero, family } = problem
  const order = byGain(problem)
  const homes = order.map((item) => family.homes[(items[item] as Item<N>).term] as number)
  const gains = order.map((item) => (items[item] as Item<N>).gains[0] as N)
  const taken = takeInOrder(nodes, missingOf(problem, nodes), { homes, gains }, zero)
  if (!taken) return null
  const rise = items.map(() => 0)
  for (let at = 0; at < order.length; at++) if (taken[at]) rise[order[at] as number] = 1
  return rise
}

/** The places of items, those that gain most first, ties in rubric order. */
function byGain<N extends Whole>({ items, none }: Problem<N>): readonly number[] {
  const { length } = items
  const places = items.map((_, item) => item)
  if (typeof none === 'number' && -none * length <= Number.MAX_SAFE_INTEGER) {
    // Gain and place as one number: numbers alone are sorted several times faster.
    const keys = new Float64Array(length)
    for (const item of places) keys[item] = (items[item]?.gains[0] as number) * length + (length - 1 - item)
    keys.sort()
    return places.map((place) => length - 1 - ((keys[length - 1 - place] as number) % length))
  }
  const gainOf = (item: number) => (items[item] as Item<N>).gains[0] as N
  return places.sort((a, b) => (gainOf(a) > gainOf(b) ? -1 : gainOf(a) < gainOf(b) ? 1 : a - b))
}
