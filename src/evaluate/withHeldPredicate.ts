import { type CriterionResult, testHeld } from '../determine'
import type { Rubric } from '../rubric'
import type { Locale } from '../text'
import { compileRubric } from './compileRubric'
import type { Evaluation } from './Result'

/** The tests of a predicate in a result, those of the predicate already held done again with another one. */
export function withHeldPredicate(
  rubric: Rubric,
  evaluation: Evaluation,
  target: string,
  heldPredicate: string | null,
  locale: Locale,
): readonly CriterionResult[] {
  const plan = compileRubric(rubric).determine.predicates.find(({ id }) => id === target)
  const criteria = (
    evaluation.determinations as Readonly<Record<string, { readonly criteria: readonly CriterionResult[] }>>
  )[target]?.criteria
  return (criteria ?? []).map((criterion) => {
    const held = plan?.held.find(({ id }) => id === criterion.id)
    return held ? testHeld(held, heldPredicate, locale) : criterion
  })
}
