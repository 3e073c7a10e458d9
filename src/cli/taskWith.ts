import type { AnswersReading } from '../answer'
import { AnswersError, type Issue, IssuesError, OptionsError } from '../text'

/**
 * Hands on answers that were read loosely.
 *
 * @throws AnswersError with what was refused of them and what `task` refuses, together.
 */
export function taskWith<T>({ answers, refused }: AnswersReading, task: (answers: AnswersReading['answers']) => T): T {
  // Nothing could be read of it: a list of all that is missing would only hide why.
  if (refused.some(({ code }) => code === 'input_not_rows')) throw new AnswersError(refused)
  let result: T
  try {
    result = task(answers)
  } catch (error) {
    if (!(error instanceof IssuesError) || error instanceof OptionsError) throw error
    throw new AnswersError([...refused, ...notToldOf(refused, error.issues)])
  }
  if (refused.length > 0) throw new AnswersError(refused)
  return result
}

/** A refused cell leaves its question without an answer: the reason is told once. */
function notToldOf(refused: readonly Issue[], issues: readonly Issue[]): readonly Issue[] {
  const questions = new Set(refused.map(({ params }) => params['id']))
  return issues.filter(({ code, params }) => code !== 'missing_answer' || !questions.has(params['id']))
}
