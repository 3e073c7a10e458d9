import { holdsEnough, type PredicatePlan } from '../determine'
import type { Compiled } from './Compiled'
import type { Determination } from './Result'
import type { Settings } from './Settings'

/** Whether a predicate is met, without the reasons. */
export type Verdict = Pick<Determination, 'met' | 'scoresMet' | 'final'>

/** Combines the points with what else a predicate asks for. */
function isMet(
  { determine }: Compiled,
  { heldPredicate, unanswered }: Settings,
  scoresMet: readonly boolean[],
  complete: boolean,
  index: number,
): boolean {
  // With questions left out of their means an answer may still lower a score: nothing is given before all are answered.
  const decidable = complete || unanswered !== 'exclude'
  return (
    (scoresMet[index] as boolean) &&
    decidable &&
    holdsEnough(determine.predicates[index] as PredicatePlan, heldPredicate)
  )
}

/** Tells what is decided of a predicate. */
export function verdictOf(
  compiled: Compiled,
  settings: Settings,
  scoresMet: readonly boolean[],
  complete: boolean,
  index: number,
): Verdict {
  const met = isMet(compiled, settings, scoresMet, complete, index)
  return { met, scoresMet: scoresMet[index] as boolean, final: complete || met }
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
    const { id } = predicates[index] as PredicatePlan
    if (isMet(compiled, settings, scoresMet, complete, index)) return id
  }
  return null
}
