import { closest, describeValue, InputError, issue, type Locale } from '../text'
import type { Layout, LayoutSheet } from './Layout'

/**
 * Finds a sheet of a layout.
 *
 * @throws InputError when there is none of that name.
 */
export function findSheet({ sheets }: Layout, sheet: unknown, locale: Locale): LayoutSheet {
  const names = Object.keys(sheets)
  const found = typeof sheet === 'string' && Object.hasOwn(sheets, sheet) ? sheets[sheet] : undefined
  if (found) return found
  const near = typeof sheet === 'string' ? closest(sheet, names) : null
  const words = { field: 'sheet', given: describeValue(sheet), allowed: names, closest: near }
  throw new InputError([issue('invalid_field', ['sheet'], words, locale)])
}
