import { fewestItems } from './fewestItems'
import { leastCost } from './leastCost'
import { overlapping } from './overlapping'
import type { Problem, Rise } from './Problem'
import type { Whole } from './whole'

/**
 * Finds the rise of least cost that meets every minimum; of several the one of the highest total, and of those the one that
 * rises higher at the first question, in rubric order, where two differ.
 *
 * @param equal - Whether every item has one rung, of cost 1.
 * @returns Null when all items at their best are not enough.
 */
export function solve<N extends Whole>(problem: Problem<N>, equal: boolean): Rise | null {
  const { nodes } = problem.family
  if (nodes === null) return overlapping(problem)
  return equal ? fewestItems(problem, nodes) : leastCost(problem, nodes)
}
