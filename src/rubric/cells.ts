import type { Question, Rubric } from './Rubric'
import { questionsOf } from './walk'

/** One field to be filled in: a question's answer, or one count of a ratio question. */
export interface Cell {
  /** The question's id, or `question.count`. */
  readonly id: string
  readonly question: Question
  /** The count's id, for a count. */
  readonly count?: string
}

/** Lists every cell in rubric order: one for each question, for a ratio question one for each count. */
export function cellsOf(rubric: Rubric): readonly Cell[] {
  return questionsOf(rubric).flatMap((question): Cell[] =>
    question.ratio
      ? question.ratio.counts.map((count) => ({ id: `${question.id}.${count.id}`, question, count: count.id }))
      : [{ id: question.id, question }],
  )
}
