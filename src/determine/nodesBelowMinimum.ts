import { amountOf, printAmount, reaches, type ScorePlan, type Tallied } from '../score'
import { type Issue, issue, type Locale } from '../text'
import type { DeterminePlan } from './DeterminePlan'

/**
 * Warns of nodes that alone lie below the minimum which their area meets as a sum: the regulation asks for the sum, but
 * some assessors look at pemenuhan and reform each.
 */
export function nodesBelowMinimum(
  determine: DeterminePlan,
  plan: ScorePlan,
  tallied: Tallied,
  locale: Locale,
): readonly Issue[] {
  const found: Issue[] = []
  for (const { id: predicate, nodeMinima } of determine.predicates) {
    for (const { node, test, sum, minimum } of nodeMinima) {
      const amount = amountOf(plan, tallied, sum)
      if (reaches(amount, minimum) || !reaches(amountOf(plan, tallied, test.sum), test.minimum)) continue
      const actual = printAmount(amount, plan.scale)
      const required = printAmount({ units: minimum, rest: null }, plan.scale)
      const words = { predicate, criterion: test.id, node, actual, required }
      found.push(issue('aspect_below_area_minimum', [node], words, locale))
    }
  }
  return found
}
