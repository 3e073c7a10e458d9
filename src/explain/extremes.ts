import { extremeAnswer, type NormalAnswers } from '../answer'
import { answersIn, type Compiled, type Evaluation, type ExactPoints, exactPoints, type Settings } from '../evaluate'
import { type Fraction, subtractFractions } from '../exact'
import { type Question, questionsOf } from '../rubric'
import type { Reading } from '../score'

/** An LKE in which answers are set to their best or worst. */
export interface Basis {
  readonly compiled: Compiled
  readonly questions: readonly Question[]
  readonly answers: NormalAnswers
  readonly reading: Reading
  /** Points of the answers as they are. */
  readonly now: ExactPoints
}

/** What one answer at its best or worst would do. */
export interface Moved {
  /** Points that the whole LKE would gain at the best, or lose at the worst; never below 0. */
  readonly points: Fraction
  readonly there: ExactPoints
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n }

/** Takes an LKE out of its evaluation. */
export function basisOf(compiled: Compiled, evaluation: Evaluation, settings: Settings): Basis {
  const answers = answersIn(compiled, evaluation)
  // The best and the worst of a ratio are percentages, whether the caller may give such or not.
  const reading = { ...settings.reading, percents: true }
  const now = exactPoints(compiled, answers, reading)
  return { compiled, questions: questionsOf(compiled.rubric), answers, reading, now }
}

/** The answers with some questions at their best or worst. */
export function withExtremes(
  { compiled, questions, answers }: Basis,
  at: (question: number) => boolean,
  best: boolean,
): NormalAnswers {
  return questions.map((question, index) =>
    at(index) ? extremeAnswer(compiled.rubric, question, best) : answers[index],
  )
}

/** A difference, or 0: where even the worst answer is worth something, an unanswered question has nothing to lose. */
export function atLeastNothing(points: Fraction): Fraction {
  return points.numerator > 0n ? points : NOTHING
}

/** The points that one question at its best would add to the LKE, or at its worst take from it. */
export function moveOne(basis: Basis, question: number, best: boolean): Moved {
  const { compiled, reading, now } = basis
  const answers = withExtremes(basis, (index) => index === question, best)
  const there = exactPoints(compiled, answers, reading)
  const points = best ? subtractFractions(there.total, now.total) : subtractFractions(now.total, there.total)
  return { points: atLeastNothing(points), there }
}
