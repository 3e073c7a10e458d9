import { isDecimalText } from '../../exact'
import { decimalTextOf } from '../../input'
import type { IssueCode } from '../../text'
import { shortText } from './Loose'

/** A figure read from a loose value: its plain decimal text, and what had to be changed for it. */
export interface LooseDecimal {
  readonly text: string
  readonly changed: IssueCode | null
}

/** Reads a figure: a number, or a text with a decimal point or comma, perhaps with space around it. */
export function looseDecimal(value: unknown): LooseDecimal | null {
  if (typeof value === 'number') {
    const text = decimalTextOf(value)
    return text === null ? null : { text, changed: null }
  }
  const given = shortText(value)
  if (given === null) return null
  const pointed = given.replace(',', '.')
  const text = pointed.replace(/^0+(?=\d)/, '')
  if (!isDecimalText(text)) return null
  const changed: IssueCode | null =
    pointed !== given ? 'read_decimal_comma' : given !== value ? 'read_trimmed' : text !== given ? 'read_text' : null
  return { text, changed }
}
