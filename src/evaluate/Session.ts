import type { AnswersOf, NormalAnswer, PartialAnswersOf } from '../answer'
import type { Checked, Rubric } from '../rubric'
import type { Score } from './Score'

/**
 * An LKE whose answers are changed one at a time. What it shows is always that of the answers as they stand; it shows it
 * under the same names as `plan.score`.
 */
export interface Session<R extends Rubric = Rubric & Checked> extends Score<R> {
  /**
   * Answers one question, or takes its answer away.
   *
   * @param question - Id of the question.
   * @param answer - As for `evaluate`; undefined takes the answer away, where unanswered questions are allowed.
   * @throws AnswersError when the answer is misspelt or out of range, or contradicts others and that is refused; the
   *   session then stays as it was. Counts of two questions that must agree cannot be changed one after the other where
   *   contradictions are refused: let them only warn while a form is filled in.
   */
  set<Id extends keyof AnswersOf<R>>(question: Id, answer: AnswersOf<R>[Id] | undefined): void
  /**
   * Takes the latest change back that was not taken back yet.
   *
   * @returns Id of the question whose answer went back; null when there is no change left.
   */
  undo(): (keyof AnswersOf<R> & string) | null
  /** Returns the answer to a question in its normal form, or null when it has none. */
  answer(question: keyof AnswersOf<R>): NormalAnswer | null
  /** Returns a copy of the answers as they stand, in their normal form. */
  answers(): PartialAnswersOf<R>
  /** Returns the score as it stands; later changes do not touch it. */
  score(): Score<R>
}
