import type { NormalAnswer } from '../answer'
import type { Compiled } from '../evaluate'
import type { Fraction } from '../exact'
import { questionValue, type Reading, type Sheet, tallyInOrder } from '../score'

/** An answer and its share of the question's weight, 0..1. */
export interface Valued {
  readonly answer: NormalAnswer
  readonly value: Fraction
}

/** Values answers to one question as the plan's own tally does. */
export function valuesOf(
  { score }: Compiled,
  reading: Reading,
  sheet: Sheet,
  question: number,
  answers: readonly NormalAnswer[],
): readonly Valued[] {
  const alone: (NormalAnswer | undefined)[] = score.ids.map(() => undefined)
  return answers.map((answer) => {
    alone[question] = answer
    tallyInOrder(score, alone, { ...reading, unanswered: 'zero' }, sheet)
    const { numerator, denominator } = questionValue(score, sheet, question)
    return { answer, value: { numerator: BigInt(numerator), denominator: BigInt(denominator) } }
  })
}
