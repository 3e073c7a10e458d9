import type { Fraction } from '../exact'
import { type DecimalText, MAX_COUNT } from '../input'

/** A survey index exactly, as `evaluate` takes it. */
export type SurveyAnswer =
  | { readonly sum: DecimalText; readonly count: number }
  | { readonly sum: DecimalText; readonly count: DecimalText }

/** Writes an index in lowest terms as an answer; only a denominator beyond any count is written as a text. */
export function answerOf({ numerator, denominator }: Fraction): SurveyAnswer {
  const sum = String(numerator) as DecimalText
  const within = denominator <= BigInt(MAX_COUNT) && sum.length <= 15
  return within ? { sum, count: Number(denominator) } : { sum, count: String(denominator) as DecimalText }
}
