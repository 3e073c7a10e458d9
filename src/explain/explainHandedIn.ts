import { determinationOf, type ReadAgain } from '../evaluate'
import type { Issue, Locale } from '../text'
import { changesTo, decided } from './alternatives'
import type { ExplainedWarning } from './Explanation'
import { meaningOf } from './meaningOf'

/** Explains a warning about a result handed in: where it is not found again, whether its verdicts are others. */
export function explainHandedIn({ stored, fresh }: ReadAgain, warning: Issue, locale: Locale): ExplainedWarning {
  if (warning.code !== 'stored_result_differs') return { ...warning, ...decided([]) }
  const predicates = Object.keys(fresh.determinations)
  const changes = changesTo(fresh, predicates, (predicate) => determinationOf(stored, predicate))
  const meaning = meaningOf('verdict_as_stored', {}, locale)
  return { ...warning, ...decided([{ choice: 'stored', meaning, changes }]) }
}
