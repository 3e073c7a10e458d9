import type { CriteriaNode } from './criteriaFamily'
import { missingOf } from './missingOf'
import type { Item, Problem } from './Problem'
import { takeInOrder } from './takeInOrder'
import { minus, type Whole } from './whole'

/** A rise from one rung, or from where the question stands, to a higher one. */
interface Edge<N extends Whole> {
  /** Place of its item. */
  readonly item: number
  readonly home: number
  readonly gain: N
  readonly cost: number
  /** Gain for each unit of cost, near enough to order by. */
  readonly worth: number
}

/** The rises of one item of which each gains more for its cost than any longer one from the same place. */
function edgesOf<N extends Whole>({ costs, gains }: Item<N>, item: number, home: number, zero: N): readonly Edge<N>[] {
  const edges: Edge<N>[] = []
  for (let from = -1; from < costs.length - 1; ) {
    let best: Edge<N> | null = null
    let to = from
    for (let rung = from + 1; rung < costs.length; rung++) {
      const cost = (costs[rung] as number) - (costs[from] ?? 0)
      const gain = minus(gains[rung] as N, gains[from] ?? zero)
      const worth = Number(gain) / cost
      if (best !== null && worth < best.worth) continue
      best = { item, home, gain, cost, worth }
      to = rung
    }
    if (best) edges.push(best)
    from = to
  }
  return edges
}

/** A cost at which every minimum can be met, mostly little above the least; null when they cannot. */
export function affordable<N extends Whole>(problem: Problem<N>, nodes: readonly CriteriaNode[]): number | null {
  const { items, family, zero } = problem
  const edges = items.flatMap((one, item) => edgesOf(one, item, family.homes[one.term] as number, zero))
  edges.sort((a, b) => b.worth - a.worth || a.item - b.item || a.cost - b.cost)
  const offers = { homes: edges.map(({ home }) => home), gains: edges.map(({ gain }) => gain) }
  const taken = takeInOrder(nodes, missingOf(problem, nodes), offers, zero)
  if (!taken) return null
  return taken.reduce((sum, one, index) => sum + (one ? (edges[index] as Edge<N>).cost : 0), 0)
}
