import { Decimal, isDecimalText } from '../exact'

/** The highest count an LKE may carry. */
export const MAX_COUNT = 1_000_000_000

/** Tells whether a value is a count: a whole number from 0 to 1,000,000,000. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_COUNT && Math.floor(value) === value
}

const WHOLE_TEXT = /^(?:0|[1-9]\d{0,399})$/

/** Tells whether a value is the text of a whole number, of at most 400 digits. */
export function isWholeText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 400 && WHOLE_TEXT.test(value)
}

/**
 * Reads a non-negative figure as a decimal text: a number as its shortest decimal form, a text as it stands.
 *
 * @returns The text, or null when the value is no such figure.
 */
export function decimalTextOf(value: unknown): string | null {
  if (typeof value === 'string') return isDecimalText(value) ? value : null
  if (typeof value !== 'number' || !(value >= 0) || value > MAX_COUNT * 4) return null
  const shortest = String(value)
  const text = shortest.includes('e') ? new Decimal(shortest).toFixed() : shortest
  return isDecimalText(text) ? text : null
}
