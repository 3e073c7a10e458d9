import { canonicalDecimal, type Fraction, fractionOfDecimal } from '../exact'
import { decimalTextOf, isCount, isWholeText } from './figures'

/** A mean kept exact: its normal form, and its value. */
export interface Mean {
  readonly sum: string
  readonly count: number | string
  readonly value: Fraction
}

/** Reads a sum over a count: figures, or two whole numbers as texts where they are beyond any figure. */
export function readMean(sum: unknown, count: unknown): Mean | null {
  if (typeof count === 'string') {
    if (!isWholeText(count) || count === '0' || !isWholeText(sum)) return null
    return { sum, count, value: { numerator: BigInt(sum), denominator: BigInt(count) } }
  }
  const text = decimalTextOf(sum)
  if (text === null || !isCount(count) || count === 0) return null
  const { numerator, denominator } = fractionOfDecimal(text)
  return { sum: canonicalDecimal(text), count, value: { numerator, denominator: denominator * BigInt(count) } }
}
