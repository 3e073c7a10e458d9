import type { Fraction } from '../exact'
import { type DecimalText, MAX_COUNT } from '../input'

/** A survey index exactly, as `evaluate` takes it. */
export type SurveyAnswer =
  | {
      /** The numerator of the index in lowest terms: a whole number as text. */
      readonly sum: DecimalText
      /** Its denominator: a whole number up to 1,000,000,000. */
      readonly count: number
    }
  | {
      /** The numerator of the index in lowest terms: a whole number as text, where one of the two is too long. */
      readonly sum: DecimalText
      /** Its denominator: a whole number as text. */
      readonly count: DecimalText
    }

/** Writes an index in lowest terms as an answer; only a denominator beyond any count is written as a text. */
export function answerOf({ numerator, denominator }: Fraction): SurveyAnswer {
  const sum = String(numerator) as DecimalText
  const within = denominator <= BigInt(MAX_COUNT) && sum.length <= 15
  return within ? { sum, count: Number(denominator) } : { sum, count: String(denominator) as DecimalText }
}
