import type { NormalAnswer, NormalAnswers } from '../answer'
import type { Gain, Ladder } from './ladderOf'
import type { Request } from './readPriorityOptions'

/** A question given an answer. */
export interface Move {
  readonly question: number
  readonly to: NormalAnswer
  readonly levels: number
  readonly cost: number
  /** Units gained, where nothing is left out of a mean. */
  readonly gain: Gain
}

/** The cost of a question that rises so many levels. */
export function costOf({ cost, costOf: own }: Request, question: number, levels: number): number {
  return cost === 'questions' ? 1 : levels * (own?.[question] ?? 1)
}

/** A rise to one rung of a ladder. */
export function moveTo(request: Request, ladder: Ladder, rung: number): Move {
  const { question } = ladder
  const levels = ladder.levels[rung] as number
  return {
    question,
    to: ladder.answers[rung] as NormalAnswer,
    levels,
    cost: costOf(request, question, levels),
    gain: ladder.gains[rung] as Gain,
  }
}

/** Answers after some moves. */
export function withMoves(answers: NormalAnswers, moves: readonly Move[]): NormalAnswers {
  if (moves.length === 0) return answers
  const moved = [...answers]
  for (const { question, to } of moves) moved[question] = to
  return moved
}

/** The cost of all moves together. */
export function costOfMoves(moves: readonly Move[]): number {
  return moves.reduce((sum, { cost }) => sum + cost, 0)
}
