import type { CriterionResult } from '../determine'
import { type Choices, type ProfileRules, type Rubric, testedIds } from '../rubric'

/** Where a unit failed: on pengungkit, on a survey, or on something else, such as only the total. */
export type Failure = 'pengungkit' | 'survey' | 'other'

/** Where units may fail, in the order of the columns. */
export const FAILURES: readonly Failure[] = ['pengungkit', 'survey', 'other']

/** Tells where a unit failed, from the criteria that it does not meet. */
export function failureOf(
  rubric: Rubric,
  rules: ProfileRules,
  target: string,
  criteria: readonly CriterionResult[],
  choices: Choices,
): Failure {
  const failed = criteria.filter(({ met }) => !met).map(({ id }) => id)
  const found = rules.failures
    .filter((failure) => testedIds(rubric, target, failure.criteria).some((id) => failed.includes(id)))
    .map(({ id }) => id)
  // There are two, and a choice between them.
  return found.length > 1 ? (choices.take(rules.failedOnBoth) as Failure) : (found[0] ?? 'other')
}
