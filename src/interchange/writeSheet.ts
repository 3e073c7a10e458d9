import { findCell, indexDoubt } from '../answer'
import { canonicalDecimal } from '../exact'
import { decimalTextOf } from '../input'
import { type Checked, deepFreeze, type Rubric, type RubricReference, referenceTo } from '../rubric'
import { type Issue, issue, type Locale, markedText } from '../text'
import type { CellValues } from './cellValues'
import { findSheet } from './findSheet'
import { NOTES, SIDES } from './Given'
import type { InterchangeContent } from './InterchangeContent'
import type { LayoutReference } from './InterchangeReading'
import type { Layout, LayoutNote, LayoutSide } from './Layout'
import { placesOf, type RowMeaning } from './placesOf'
import { readWritten } from './readWritten'

/** One column to be pasted in one go. */
export interface SheetColumn {
  /** As letters. */
  readonly column: string
  /** Where it goes, such as `K6:K202`. */
  readonly range: string
  /** One list of one value for each row, `''` where nothing is. */
  readonly values: readonly (readonly [string | number])[]
}

/** Answers and notes as columns of a sheet. */
export interface SheetWriting {
  /** Marks it as a result of `writeSheet`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.sheet.v1'
  /** The rubric whose answers were written. */
  readonly rubric: RubricReference
  /** The layout by which they were written. */
  readonly layout: LayoutReference
  /** The name of the sheet. */
  readonly sheet: string
  /** The row, from 1, of the first cell that the sheet has. */
  readonly firstRow: number
  /** The row of the last cell that the sheet has. */
  readonly lastRow: number
  /** Only of what was given, so that nothing else is overwritten. */
  readonly columns: { readonly [C in LayoutSide | LayoutNote]?: SheetColumn }
  /** What has no place there and was not written, and what is read back only with an option. */
  readonly warnings: readonly Issue[]
}

/** A value as a sheet takes it: a figure as a number where it says the same, so that no locale reads its text otherwise. */
function sheetValue(rubric: Rubric, cell: string, value: string | number): string | number {
  if (typeof value === 'number' || findCell(rubric, cell)?.form.type !== 'index') return value
  const text = decimalTextOf(Number(value))
  return text !== null && canonicalDecimal(text) === canonicalDecimal(value) ? Number(value) : value
}

/** Tells whether a text becomes a number in a sheet that is read back as a mistyped time. */
function becomesTime(rubric: Rubric, cell: string, value: string | number): boolean {
  const held = sheetValue(rubric, cell, value)
  if (typeof value === 'number' || typeof held !== 'number') return false
  return indexDoubt(held, decimalTextOf(held) as string)?.refused === 'ambiguous_time'
}

/** What stands in a row of a column of answers. */
function answerIn(rubric: Rubric, meaning: RowMeaning | undefined, values: CellValues): string | number {
  if (meaning?.type === 'item') {
    const value = values.get(meaning.item.cell)
    return value === undefined ? '' : sheetValue(rubric, meaning.item.cell, value)
  }
  if (meaning?.type !== 'total') return ''
  const counts = meaning.total.of.map((cell) => values.get(cell))
  return counts.some((count) => count === undefined) ? '' : counts.reduce<number>((sum, one) => sum + Number(one), 0)
}

/**
 * Writes answers and notes as columns of a sheet of a workbook, each to be pasted in one go: the inverse of `readSheet`.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param layout - The shipped layout, or one checked by `defineLayout` against this rubric.
 * @param sheet - Which sheet of the layout: of PortalRB's `answers` (Jawaban), `worksheet` (LKE ZI) or `workbook` (LKE).
 * @param content - `{ unit, tpi, notes }`: answers as for `evaluate`, of which some may be missing, and notes as a reading
 *   carries them; each may be left out, and then has no column.
 * @param options - The language of the messages.
 * @returns For each column its letters, its range and its values; a row that holds the total of counts gets their sum, any
 *   other row that is no cell is blank. Notes that a spreadsheet would run as a formula begin with an apostrophe, which
 *   `readSheet` takes off again; several links become one text of several lines.
 * @throws AnswersError when an answer is misspelt or out of range; paths begin with the side.
 * @throws InputError when the layout has no such sheet, or the content is not what it should be.
 * @throws OptionsError when only an option is unknown or ill-typed.
 * @throws RubricError when the rubric or the layout has not been checked, or the layout is that of another rubric.
 * @see readSheet
 * @example
 * ```ts
 * import { writeSheet } from 'zona-integritas'
 * import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const unit = { 'A.I.1.i.a': 'Ya', 'B.II.a': '3.60' } as const
 * const { columns } = writeSheet(permenpanrb90_2021, portalRb2026, 'answers', { unit })
 * columns.unit?.range // => 'K6:K202'
 * columns.unit?.values.length // => 197
 * columns.unit?.values[0] // => ['Ya']
 * columns.unit?.values.at(-1) // => [3.6]
 * ```
 */
export function writeSheet<R extends Rubric & Checked, S extends string>(
  rubric: R,
  layout: Layout<S> & Checked,
  sheet: S,
  content: InterchangeContent<R>,
  options?: { readonly locale?: Locale | undefined },
): SheetWriting {
  const places = placesOf(rubric, layout)
  const written = readWritten(rubric, layout, content, options)
  const { locale, sides, warnings } = written
  const { name, rows: numbering, columns } = findSheet(layout, sheet, locale)
  const meanings = places.rows.get(numbering) as ReadonlyMap<number, RowMeaning>
  const [firstRow, lastRow] = extentOf([...meanings].filter(([, { type }]) => type === 'item').map(([row]) => row))
  const columnOf = (letters: string, valueAt: (row: number) => string | number): SheetColumn => ({
    column: letters,
    range: `${letters}${firstRow}:${letters}${lastRow}`,
    values: Array.from({ length: lastRow - firstRow + 1 }, (_, index) => [valueAt(firstRow + index)] as const),
  })

  const answers = SIDES.flatMap((side) => {
    const [values, letters] = [sides[side], columns[side]]
    if (!values) return []
    if (letters !== undefined) {
      for (const [id, value] of values) {
        if (!becomesTime(rubric, id, value)) continue
        warnings.push(issue('written_like_time', [side, id], { id, given: String(value) }, locale))
      }
      return [[side, columnOf(letters, (row) => answerIn(rubric, meanings.get(row), values))]]
    }
    if (values.size > 0) {
      warnings.push(issue('side_not_written', [side], { field: layout.fields[side], sheet: name }, locale))
    }
    return []
  })
  const notes = NOTES.flatMap((role) => {
    const letters = columns[role]
    if (!written.hasNotes || letters === undefined) return []
    // A question may have several rows of its own; its note goes to the first.
    const told = new Set<string>()
    return [
      [
        role,
        columnOf(letters, (row) => {
          const meaning = meanings.get(row)
          const cell = meaning?.type === 'item' ? meaning.item.cell : meaning?.type === 'share' ? meaning.question : ''
          if (cell === '' || told.has(cell)) return ''
          told.add(cell)
          const note = written.note(cell, role)
          return note === null ? '' : markedText(typeof note === 'string' ? note : note.join('\n'))
        }),
      ],
    ]
  })
  written.end()
  return deepFreeze({
    format: 'zona-integritas.sheet.v1',
    rubric: referenceTo(rubric),
    layout: { id: layout.id, version: layout.version },
    sheet: name,
    firstRow,
    lastRow,
    columns: Object.fromEntries([...answers, ...notes]),
    warnings,
  })
}

function extentOf(rows: readonly number[]): readonly [first: number, last: number] {
  return [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))]
}
