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

/** Reads what a person may have meant by a figure in another form, such as `3,6` or `98%`, or null. */
export function nearDecimal(value: unknown, maximum: string): string | null {
  return typeof value === 'string' ? readDecimal(value.replace('%', '').trim().replace(',', '.'), maximum) : null
}
