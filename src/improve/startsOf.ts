import { contradictionsIn, type NormalAnswers } from '../answer'
import type { Compiled } from '../evaluate'
import { aboveFirst, type Ladder } from './ladderOf'
import { type Move, moveTo, withMoves } from './Move'
import type { Moves } from './movesOf'
import type { Request } from './readPriorityOptions'

/** Where a search starts: moves that are made in any case, and what may rise beside them. */
export interface Start {
  readonly moves: readonly Move[]
  readonly answers: NormalAnswers
  readonly ladders: readonly Ladder[]
}

/**
 * Lists where a search may start: mostly just the answers as they stand. Where counts must agree with each other, each way
 * to answer them together is a start of its own.
 */
export function startsOf(compiled: Compiled, request: Request, answers: NormalAnswers, moves: Moves): readonly Start[] {
  // What must be answered costs the same whatever the answer when questions are counted, else it begins at the worst.
  const dueMoves = moves.due.map((ladder) =>
    moveTo(request, ladder, request.cost === 'questions' ? ladder.answers.length - 1 : 0),
  )
  const rest = request.cost === 'questions' ? [] : moves.due.flatMap((ladder) => aboveFirst(ladder) ?? [])
  const ladders = rest.length === 0 ? moves.free : [...moves.free, ...rest].sort((a, b) => a.question - b.question)
  let combined: readonly (readonly Move[])[] = [dueMoves]
  for (const { ladder, due } of moves.coupled) {
    const rungs = ladder.answers.map((_, rung) => moveTo(request, ladder, rung))
    combined = combined.flatMap((made) => [...(due ? [] : [made]), ...rungs.map((move) => [...made, move])])
  }
  return combined.flatMap((made): Start | [] => {
    const start = { moves: made, answers: withMoves(answers, made), ladders }
    const refused = moves.coupled.length > 0 && contradictionsIn(compiled.forms, start.answers, 'id').length > 0
    return refused ? [] : start
  })
}
