import { Decimal } from '../exact'
import { type ColumnType, inLanguage, type Locale, type TableRow } from '../text'

/** What a cell holds: a figure as it is written in a language, or a text. */
export interface CellText {
  readonly figure: boolean
  readonly text: string
}

const FIGURE = /^-?\d+(?:\.\d+)?$/

/**
 * Tells what a cell holds. A number is a figure in any column, a text only in a column of figures and when it is a plain
 * decimal; null is an empty text.
 */
export function cellText(cell: TableRow[string] | undefined, type: ColumnType | undefined, locale: Locale): CellText {
  if (typeof cell === 'number') return { figure: true, text: inLanguage(new Decimal(cell).toFixed(), locale) }
  const text = cell ?? ''
  const figure = type !== undefined && type !== 'text' && FIGURE.test(text)
  return figure ? { figure, text: inLanguage(text, locale) } : { figure, text }
}
