import type { AnswersOf } from '../answer'
import type { EvaluateOptions } from '../evaluate'
import type { Checked, Rubric } from '../rubric'

/**
 * What a step costs: `questions`: 1 for every question that changes; `levels`: 1 for every level that a question rises;
 * or a cost of one's own, a whole number from 1 to 100 for every level that the question rises (1 where none is given).
 */
export type PriorityCost<R extends Rubric = Rubric & Checked> =
  | 'questions'
  | 'levels'
  | { readonly [Q in keyof AnswersOf<R>]?: number | undefined }

/** The options of `priorities`: those of `evaluate`, and what may be changed at which cost. */
export interface PriorityOptions<R extends Rubric = Rubric & Checked> extends EvaluateOptions<R> {
  /** What a step costs; `questions` by default. */
  readonly cost?: PriorityCost<R> | undefined
  /** Ids of questions that stay as they are. */
  readonly locked?: readonly Extract<keyof AnswersOf<R>, string>[] | undefined
  /**
   * The answers that a question may be given, by question id. Counts, shares and surveys move only where they have such a
   * list; a choice may take any better option, or with a list only those in it.
   */
  readonly movable?: { readonly [Q in keyof AnswersOf<R>]?: readonly AnswersOf<R>[Q][] | undefined } | undefined
}
