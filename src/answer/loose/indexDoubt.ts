import { compareDecimals } from '../../exact'
import type { IssueCode } from '../../text'
import type { Words } from './Loose'

const MINUTES = 1440

/** Far below a minute, far above what a double loses. */
const NEAR = 1e-6

/**
 * The figure that a spreadsheet may have taken for hours and minutes, or null: 88.30 is held as 3.6875 days. A text was taken
 * for nothing, and whoever means up to two decimals means them.
 */
function typedAsTime(value: unknown, text: string): string | null {
  if (typeof value !== 'number' || !/\.\d{3}/.test(text)) return null
  const minutes = Math.round(value * MINUTES)
  if (Math.abs(value * MINUTES - minutes) > NEAR) return null
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
}

/**
 * Tells why an index may be a mistyped time, or null where it is beyond doubt.
 *
 * @param text - The plain decimal text of the value.
 */
export function indexDoubt(
  value: unknown,
  text: string,
): { readonly refused: IssueCode; readonly words: Words } | null {
  if (Number(text) === 0) return null
  if (compareDecimals(text, '1') < 0) return { refused: 'ambiguous_index', words: {} }
  const time = typedAsTime(value, text)
  return time === null ? null : { refused: 'ambiguous_time', words: { time } }
}
