import { determinationOf, type Evaluation } from '../evaluate'
import type { Alternative, Alternatives, PredicateChange } from './Explanation'

/** Verdicts on one predicate. */
interface Verdict {
  readonly met: boolean
  readonly scoresMet: boolean
}

/** Lists the predicates of which the verdict is another under an alternative. */
export function changesTo(
  fresh: Evaluation,
  predicates: readonly string[],
  verdictOf: (predicate: string) => Verdict,
): readonly PredicateChange[] {
  return predicates.flatMap((predicate): readonly PredicateChange[] => {
    const now = determinationOf(fresh, predicate)
    const then = verdictOf(predicate)
    if (now.met === then.met && now.scoresMet === then.scoresMet) return []
    const met = { from: now.met, to: then.met }
    return [{ predicate, met, scoresMet: { from: now.scoresMet, to: then.scoresMet } }]
  })
}

/** Tells with some alternatives whether any of them changes a predicate. */
export function decided(alternatives: readonly Alternative[]): Alternatives {
  return { alternatives, decisive: alternatives.some(({ changes }) => changes.length > 0) }
}
