import { type CriterionResult, type PredicatePlan, testHeld } from '../determine'
import type { Rubric } from '../rubric'
import type { Locale } from '../text'
import { compileRubric } from './compileRubric'
import { determinationOf } from './determinationOf'
import type { Evaluation } from './Result'

/** The tests of a predicate in a result, those of the predicate already held done again with another one. */
export function withHeldPredicate(
  rubric: Rubric,
  evaluation: Evaluation,
  target: string,
  heldPredicate: string | null,
  locale: Locale,
): readonly CriterionResult[] {
  const { predicates } = compileRubric(rubric).determine
  const plan = predicates.find(({ id }) => id === target) as PredicatePlan
  return determinationOf(evaluation, target).criteria.map((criterion) => {
    const held = plan.held.find(({ id }) => id === criterion.id)
    return held ? testHeld(held, heldPredicate, locale) : criterion
  })
}
