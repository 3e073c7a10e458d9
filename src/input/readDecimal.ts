import { canonicalDecimal, compareDecimals } from '../exact'
import { decimalTextOf } from './figures'

/**
 * Reads a figure from 0 to a maximum: a number as its shortest decimal form, or a decimal text.
 *
 * @returns The canonical decimal text, or null when the value is no such figure.
 */
export function readDecimal(value: unknown, maximum: string): string | null {
  const text = decimalTextOf(value)
  return text !== null && compareDecimals(text, maximum) <= 0 ? canonicalDecimal(text) : null
}
