import { holdsEnough } from '../determine'
import type { Compiled } from './Compiled'
import type { Determination } from './Result'
import type { Settings } from './Settings'

/** Whether a predicate is met, without the reasons. */
export type Verdict = Pick<Determination, 'met' | 'scoresMet' | 'final'>

/** Combines the points with what else a predicate asks for. */
export function verdictOf(
  { determine }: Compiled,
  { heldPredicate, unanswered }: Settings,
  scoresMet: readonly boolean[],
  complete: boolean,
  index: number,
): Verdict {
  const predicate = determine.predicates[index]
  const scores = scoresMet[index] === true
  // With questions left out of their means an answer may still lower a score: nothing is given before all are answered.
  const decidable = complete || unanswered !== 'exclude'
  const met = scores && decidable && predicate !== undefined && holdsEnough(predicate, heldPredicate)
  return { met, scoresMet: scores, final: complete || met }
}

/** Returns the highest predicate that is met. */
export function highestMet(
  compiled: Compiled,
  settings: Settings,
  scoresMet: readonly boolean[],
  complete: boolean,
): string | null {
  const { predicates } = compiled.determine
  for (let index = predicates.length - 1; index >= 0; index--) {
    if (scoresMet[index] !== true) continue
    if (verdictOf(compiled, settings, scoresMet, complete, index).met) return predicates[index]?.id as string
  }
  return null
}
