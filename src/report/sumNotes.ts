import type { Evaluation, GroupResult, QuestionResult } from '../evaluate'
import { fractionOfDecimal, printHundredths } from '../exact'
import type { Rubric } from '../rubric'
import { inLanguage, issue, type Locale, type Table, type TableRow } from '../text'
import type { ReportNote } from './ReportResult'
import { WORDS } from './words'

const COLUMNS = ['weight', 'score'] as const

type Nodes = Readonly<Record<string, GroupResult | QuestionResult>>

/** The two tables whose rows stand for others. */
export interface SummedTables {
  readonly lke: Table
  readonly areas: Table
}

/** Whole hundredths of a printed figure. */
const hundredths = (figure: TableRow[string]) => fractionOfDecimal(String(figure)).numerator

/** Notes on one row where the printed figures of its parts do not add up to its own. */
function notesOn(
  code: ReportNote['code'],
  row: TableRow,
  parts: readonly (TableRow | undefined)[],
  locale: Locale,
): readonly ReportNote[] {
  return COLUMNS.flatMap((column): readonly ReportNote[] => {
    const figures = parts.flatMap((part) => part?.[column] ?? [])
    const sum = figures.reduce((added: bigint, figure) => added + hundredths(figure), 0n)
    // Where the parts print no figure there is nothing to add up.
    if (figures.length === 0) return []
    const own = hundredths(row[column] as string)
    if (sum === own) return []
    const group = String(row['id'])
    const printed = { sum: printHundredths(sum), printed: printHundredths(own) }
    const params = {
      column: WORDS[column][locale],
      group,
      parts: parts.map((part) => String(part?.['id'])),
      ...printed,
    }
    const words = {
      ...params,
      group: row['level'] === 'total' ? String(row['label']) : group,
      sum: inLanguage(printed.sum, locale),
      printed: inLanguage(printed.printed, locale),
    }
    const table = code === 'printed_sum_differs' ? 'lke' : 'areas'
    return [{ ...issue(code, [table, group, column], words, locale), code, params }]
  })
}

/** The row with the notes on it after what it says already. */
function noted(row: TableRow, notes: readonly ReportNote[]): TableRow {
  const texts = [row['note'] ?? null, ...notes.map(({ message }) => message)].filter((text) => text !== null)
  return { ...row, note: texts.length > 0 ? texts.join(' ') : null }
}

/**
 * Lists every group, the total and every area across aspects whose printed figure is not the sum of the printed figures of
 * its parts, and says so in its row, too.
 */
export function sumNotes(
  rubric: Rubric,
  { nodes }: Evaluation,
  { lke, areas }: SummedTables,
  locale: Locale,
): SummedTables & { readonly notes: readonly ReportNote[] } {
  const rows = new Map(lke.rows.filter(({ level }) => level !== 'total').map((row) => [row['id'], row]))
  const notes: ReportNote[] = []
  const note = (code: ReportNote['code'], row: TableRow, parts: readonly string[]): TableRow => {
    const own = notesOn(
      code,
      row,
      parts.map((part) => rows.get(part)),
      locale,
    )
    notes.push(...own)
    return noted(row, own)
  }
  const components = rubric.components.map(({ id }) => id)
  const notedLke = lke.rows.map((row) => {
    const children = (nodes as Nodes)[String(row['id'])]?.children ?? []
    return note('printed_sum_differs', row, row['level'] === 'total' ? components : children)
  })
  const notedAreas = areas.rows.map((row) => {
    return note(
      'printed_area_differs',
      row,
      rubric.areas.find(({ id }) => id === row['id'])?.nodes as readonly string[],
    )
  })
  return { lke: { ...lke, rows: notedLke }, areas: { ...areas, rows: notedAreas }, notes }
}
