import { reaches } from '../score'
import { type Issue, issue, type Locale, shownFigure } from '../text'
import type { DeterminePlan } from './DeterminePlan'
import type { PrintedSums } from './testCriteria'

/**
 * Warns of nodes that alone lie below the minimum which their area meets as a sum: the regulation asks for the sum, but
 * some assessors look at pemenuhan and reform each.
 */
export function nodesBelowMinimum(determine: DeterminePlan, sums: PrintedSums, locale: Locale): readonly Issue[] {
  const found: Issue[] = []
  for (const { id: predicate, nodeMinima } of determine.predicates) {
    for (const { node, label, test, sum, minimum, required, shownRequired } of nodeMinima) {
      const { amount, actual } = sums(sum)
      if (reaches(amount, minimum) || !reaches(sums(test.sum).amount, test.minimum)) continue
      const shownActual = shownFigure(actual)
      const words = { predicate, criterion: test.id, node, label, actual, required, shownActual, shownRequired }
      found.push(issue('aspect_below_area_minimum', [node], words, locale))
    }
  }
  return found
}
