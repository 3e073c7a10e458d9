import type { NormalAnswers } from '../answer'
import { type Assumption, assumptionsOf, type Compiled, type Settings } from '../evaluate'

/** Lists the conventions that took part in the score before or after some moves, in rubric order. */
export function assumptionsOfBoth(
  compiled: Compiled,
  settings: Settings,
  before: NormalAnswers,
  after: NormalAnswers,
  unanswered: readonly string[],
): readonly Assumption[] {
  const { ids, choices } = compiled.score
  const first = assumptionsOf(compiled, settings, before, unanswered)
  // Choices call for no convention.
  if (ids.every((_, at) => choices[at] !== null || before[at] === after[at])) return first
  const second = assumptionsOf(compiled, settings, after, [])
  const taken = compiled.rubric.conventions.flatMap(({ id }): Assumption[] => {
    const [one, other] = [first, second].map((list) => list.find((assumption) => assumption.id === id))
    const assumption = one ?? other
    if (!assumption) return []
    const questions = ids.filter((question) => one?.questions.includes(question) || other?.questions.includes(question))
    return [Object.freeze({ ...assumption, questions: Object.freeze(questions) })]
  })
  return Object.freeze(taken)
}
