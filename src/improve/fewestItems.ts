import type { CriteriaNode } from './criteriaFamily'
import { missingOf } from './missingOf'
import type { Problem, Rise } from './Problem'
import { type Offer, takeInOrder } from './takeInOrder'
import type { Whole } from './whole'

/** Finds the fewest items that meet every minimum, each with one rung of cost 1; null when all are not enough. */
export function fewestItems<N extends Whole>(problem: Problem<N>, nodes: readonly CriteriaNode[]): Rise | null {
  const { items, zero, family } = problem
  const offers = items.map(
    ({ term, gains }, item): Offer<N> => ({ item, home: family.homes[term] as number, gain: gains[0] as N }),
  )
  offers.sort((a, b) => (a.gain > b.gain ? -1 : a.gain < b.gain ? 1 : a.item - b.item))
  const taken = takeInOrder(nodes, missingOf(problem, nodes), offers, zero)
  if (!taken) return null
  const rise = items.map(() => 0)
  taken.forEach((one, index) => {
    if (one) rise[(offers[index] as Offer<N>).item] = 1
  })
  return rise
}
