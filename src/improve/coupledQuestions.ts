import type { Compiled } from '../evaluate'
import type { Request } from './readPriorityOptions'

/**
 * The questions with lists whose counts must agree with those of another question, where contradictions are refused: what
 * one of them may take depends on the other.
 */
export function coupledQuestions({ forms }: Compiled, { settings, movable }: Request): ReadonlySet<number> {
  const coupled = new Set<number>()
  if (settings.contradictions !== 'reject' || movable.size === 0) return coupled
  for (const { left, right } of forms.countChecks) {
    const places = new Set([...left, ...right].map(({ index }) => index))
    if (places.size < 2) continue
    for (const place of places) if (movable.has(place)) coupled.add(place)
  }
  return coupled
}
