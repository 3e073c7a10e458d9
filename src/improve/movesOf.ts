import type { NormalAnswer, NormalAnswers } from '../answer'
import type { Compiled } from '../evaluate'
import { fullUnitsOf, newSheet } from '../score'
import { choiceLadders } from './choiceLadders'
import { coupledQuestions } from './coupledQuestions'
import { gridOf, type Ladder, ladderOf, NOTHING } from './ladderOf'
import type { Request } from './readPriorityOptions'
import { type Valued, valuesOf } from './valuesOf'

/** What may be done about every question. */
export interface Moves {
  /** The ways up of each question that may rise freely, in rubric order. */
  readonly free: readonly Ladder[]
  /** Unanswered questions that must be answered, with every answer they may be given; the first is the worst. */
  readonly due: readonly Ladder[]
  /** Questions whose counts must agree with each other: they may rise only together, or must be answered together. */
  readonly coupled: readonly { readonly ladder: Ladder; readonly due: boolean }[]
  /** Places of unanswered questions that must be answered and may be given no answer. */
  readonly unanswerable: readonly number[]
}

/** Finds out what may be done about every question as it stands. */
export function movesOf(compiled: Compiled, request: Request, answers: NormalAnswers): Moves {
  const { ids } = compiled.score
  const { locked, settings } = request
  const ready = choiceLadders(compiled)
  const together = coupledQuestions(compiled, request)
  const free: Ladder[] = []
  const due: Ladder[] = []
  const coupled: { ladder: Ladder; due: boolean }[] = []
  const unanswerable: number[] = []
  for (let question = 0; question < ids.length; question++) {
    const answer = answers[question]
    const isDue = answer === undefined && settings.unanswered === 'exclude'
    const list = request.movable.get(question)
    let ladder: Ladder | null | undefined = null
    if (!locked.has(question)) {
      if (!isDue && list === undefined) ladder = ready[question]?.get(answer)
      else ladder = ladderFrom(compiled, request, question, isDue ? null : answer, together.has(question))
    }
    if (!ladder) {
      if (isDue) unanswerable.push(question)
    } else if (together.has(question)) coupled.push({ ladder, due: isDue })
    else (isDue ? due : free).push(ladder)
  }
  return { free, due, coupled, unanswerable }
}

/** The ways up of a question that has a list, or must be answered. */
function ladderFrom(
  compiled: Compiled,
  { movable, settings }: Request,
  question: number,
  answer: NormalAnswer | null | undefined,
  every: boolean,
): Ladder | null {
  const { score } = compiled
  const sheet = newSheet(score.layout, score.leaves.length)
  const value = (all: readonly NormalAnswer[]) => valuesOf(compiled, settings.reading, sheet, question, all)
  const options = score.choices[question]?.options ?? null
  const choices = value(movable.get(question) ?? options ?? [])
  const grid = gridOf(options ? value(options) : choices)
  const from = answer === null ? null : answer === undefined ? NOTHING : (value([answer])[0] as Valued).value
  return ladderOf(choices, { question, grid, from, units: fullUnitsOf(score, sheet, question, false), every })
}
