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
  if (found.length > 1) {
    const counted = choices.take(rules.failedOnBoth)
    return found.find((id) => id === counted) ?? found[0] ?? 'other'
  }
  return found[0] ?? 'other'
}
