import type { PrioritiesResult } from '../improve'
import { type Issue, issue, type Locale } from '../text'

/** What an action plan leaves untold: that there is nothing to do, or that its steps do not lead to the target. */
export function planNote(result: PrioritiesResult, locale: Locale): readonly Issue[] {
  const { target, status, scoresReachable, unreachable } = result
  if (status === 'reachable') return []
  const words = { target, status, criteria: unreachable.map(({ label }) => label) }
  const code = scoresReachable ? 'plan_without_predicate' : 'plan_unreachable'
  return [issue(status === 'met' ? 'plan_not_needed' : code, [], words, locale)]
}
