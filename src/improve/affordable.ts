import type { CriteriaNode } from './criteriaFamily'
import { missingOf } from './missingOf'
import type { Item, Problem } from './Problem'
import { takeInOrder } from './takeInOrder'
import { minus, type Whole } from './whole'

/** A rise from one rung, or from where the question stands, to a higher one. */
interface Edge<N extends Whole> {
  readonly home: number
  readonly gain: N
  readonly cost: number
  /** Gain for each unit of cost, near enough to order by. */
  readonly worth: number
  /** The rung it rises to. */
  readonly to: number
}

/** The rises of one item of which each gains more for its cost than any longer one from the same place. */
function edgesOf<N extends Whole>({ costs, gains }: Item<N>, home: number, zero: N): readonly Edge<N>[] {
  const edges: Edge<N>[] = []
  for (let from = -1; from < costs.length - 1; ) {
    const edgeTo = (rung: number): Edge<N> => {
      const cost = (costs[rung] as number) - (costs[from] ?? 0)
      const gain = minus(gains[rung] as N, gains[from] ?? zero)
      return { home, gain, cost, worth: Number(gain) / cost, to: rung }
    }
    let best = edgeTo(from + 1)
    for (let rung = from + 2; rung < costs.length; rung++) {
      const edge = edgeTo(rung)
      if (edge.worth < best.worth) continue
      best = edge
    }
    edges.push(best)
    from = best.to
  }
  return edges
}

/** A cost at which every minimum can be met, mostly little above the least; null when they cannot. */
export function affordable<N extends Whole>(problem: Problem<N>, nodes: readonly CriteriaNode[]): number | null {
  const { items, family, zero } = problem
  const edges = items.flatMap((one) => edgesOf(one, family.homes[one.term] as number, zero))
  // The rises of an item come in their order, which a sort keeps among equals.
  edges.sort((a, b) => b.worth - a.worth)
  const offers = { homes: edges.map(({ home }) => home), gains: edges.map(({ gain }) => gain) }
  const taken = takeInOrder(nodes, missingOf(problem, nodes), offers, zero)
  if (!taken) return null
  return taken.reduce((sum, one, index) => sum + (one ? (edges[index] as Edge<N>).cost : 0), 0)
}
