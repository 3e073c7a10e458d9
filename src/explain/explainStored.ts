import { determinationOf, type Evaluation } from '../evaluate'
import { issue, type Locale } from '../text'
import { changesTo, decided } from './alternatives'
import type { Difference } from './differencesOf'
import type { ExplainedWarning } from './Explanation'
import { meaningOf } from './meaningOf'

/** Warns where a result handed in is not found again, and tells whether its verdicts are others. */
export function explainStored(
  stored: Evaluation,
  fresh: Evaluation,
  differences: readonly Difference[],
  locale: Locale,
): readonly ExplainedWarning[] {
  if (differences.length === 0) return []
  const predicates = Object.keys(fresh.determinations)
  const changes = changesTo(fresh, predicates, (predicate) => determinationOf(stored, predicate))
  const meaning = meaningOf(issue('verdict_as_stored', [], {}, locale))
  const warning = issue('stored_result_differs', ['result'], { count: differences.length }, locale)
  return [{ ...warning, ...decided([{ choice: 'stored', meaning, changes }]) }]
}
