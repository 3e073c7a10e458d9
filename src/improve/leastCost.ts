import { affordable } from './affordable'
import type { CriteriaNode } from './criteriaFamily'
import type { Frontier } from './Frontier'
import { knapsack } from './knapsack'
import { mergeFrontiers } from './mergeFrontiers'
import { missingOf } from './missingOf'
import type { Problem, Rise } from './Problem'
import type { Whole } from './whole'

/**
 * Finds the least costly rise to every minimum where the criteria lie within each other or apart: a knapsack for the items
 * of each node, merged up the tree, each node keeping the plans that meet its own minimum.
 */
export function leastCost<N extends Whole>(problem: Problem<N>, nodes: readonly CriteriaNode[]): Rise | null {
  const budget = affordable(problem, nodes)
  if (budget === null) return null
  const rise = problem.items.map(() => 0)
  let left = budget
  nodes.forEach(({ parent }, place) => {
    if (parent !== -1) return
    const frontier = frontierOf(problem, nodes, place, left)
    frontier.write(0, rise)
    left -= frontier.costs[0] as number
  })
  return rise
}

/** The plans of a node that meet every minimum in it, up to a budget that is enough for one. */
function frontierOf<N extends Whole>(
  problem: Problem<N>,
  nodes: readonly CriteriaNode[],
  place: number,
  budget: number,
): Frontier<N> {
  const { items, family, none } = problem
  const own: number[] = []
  items.forEach(({ term }, item) => {
    if (family.homes[term] === place) own.push(item)
  })
  // What the parts need at least is kept for them; only the rest of the budget may go to one or another.
  let spare = budget
  const parts: Frontier<N>[] = []
  const add = (part: Frontier<N>) => {
    parts.push(part)
    spare -= part.costs[0] as number
  }
  nodes.forEach(({ parent }, child) => {
    if (parent === place) add(frontierOf(problem, nodes, child, spare))
  })
  add(knapsack(items, own, spare, problem))
  let merged = parts[0] as Frontier<N>
  let within = spare + (merged.costs[0] as number)
  for (const part of parts.slice(1)) {
    within += part.costs[0] as number
    merged = mergeFrontiers(merged, part, within, none)
  }
  return atLeast(merged, missingOf(problem, nodes)[place] as N)
}

/** The plans that gain at least so much. */
function atLeast<N extends Whole>(frontier: Frontier<N>, least: N): Frontier<N> {
  const skipped = frontier.gains.findIndex((gain) => gain >= least)
  if (skipped === 0) return frontier
  return {
    costs: frontier.costs.slice(skipped),
    gains: frontier.gains.slice(skipped),
    firstDifference: (one, other) => frontier.firstDifference(one + skipped, other + skipped),
    write: (plan, rise) => frontier.write(plan + skipped, rise),
  }
}
