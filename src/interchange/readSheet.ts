import { problemsIn, readList } from '../input'
import type { Checked, Rubric } from '../rubric'
import { append, describeValue, unmarkedText } from '../text'
import { asidesIn } from './Asides'
import { checkColumns } from './checkColumns'
import { checkShares, type GivenShare } from './checkShares'
import { checkTotals, type GivenTotal } from './checkTotals'
import { findSheet } from './findSheet'
import { type Given, type GivenValue, NOTES, SIDES } from './Given'
import type { InterchangeReading } from './InterchangeReading'
import type { Layout, LayoutNote, LayoutSide } from './Layout'
import { looksLikeAnswer } from './looksLikeAnswer'
import { isGiven, makeReading } from './makeReading'
import { placesOf, type RowMeaning } from './placesOf'
import { readSheetOptions, type SheetOptions } from './SheetOptions'
import { cellPlace, columnNumber } from './sheetPlaces'

type Row = Readonly<Partial<Record<LayoutSide | LayoutNote, GivenValue>>>

/**
 * Reads a sheet of a workbook, as any reader of such files or `getValues()` of Google Sheets gives it, into two answer sets
 * and the notes.
 *
 * Totals that the workbook holds are no answers: one that differs from the sum of its rows is a warning, and the sum counts.
 * What else stands in a column of answers and is no field is told with its cell, and so are rows that reach no such column.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param layout - The shipped layout, or one checked by `defineLayout` against this rubric.
 * @param sheet - Which sheet of the layout: of PortalRB's `answers` (Jawaban), `worksheet` (LKE ZI) or `workbook` (LKE).
 * @param rows - The rows of the sheet, each a list of its values: texts, numbers, blanks. The first is row 1, unless
 *   `options.firstRow` says otherwise, its first value column A, unless `options.firstColumn` does.
 * @param options - How to read what is ambiguous, where the rows were taken from, and the language of the messages.
 * @returns The answers of unit and TPI, what is written beside them, and what was not taken. Paths of issues are the sheet's
 *   name and the cell.
 * @throws InputError when the layout has no such sheet.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric or the layout has not been checked, or the layout is that of another rubric.
 * @see writeSheet
 * @example
 * ```ts
 * import { readSheet } from 'zona-integritas'
 * import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * // K182:K186 of the sheet Jawaban: a total and its three rows, and how many have reported
 * const column = [[12], [0], [1], [12], [12]]
 * const at = { firstRow: 182, firstColumn: 'K', locale: 'en' } as const
 * const read = readSheet(permenpanrb90_2021, portalRb2026, 'answers', column, at)
 * read.unit.answers
 * // => { 'A.II.5.iii.b': { administrator: 0, pengawas: 1, fungsionalPelaksana: 12, sudahMelapor: 12 } }
 * read.warnings[0]?.message
 * // => 'Jawaban!K182: the total 12 differs from 13, the sum of its rows (K183, K184, K185); the sum counts.'
 * ```
 */
export function readSheet<R extends Rubric & Checked, S extends string>(
  rubric: R,
  layout: Layout<S> & Checked,
  sheet: S,
  rows: unknown,
  options?: SheetOptions,
): InterchangeReading<R> {
  const places = placesOf(rubric, layout)
  const { locale, loose, firstRow, firstColumn } = readSheetOptions(rubric, options)
  const found = findSheet(layout, sheet, locale)
  const { name, rows: numbering, columns } = found
  const meanings = places.rows.get(numbering) as ReadonlyMap<number, RowMeaning>
  const head = Math.min(...layout.items.map((item) => item.rows[numbering] as number))
  const asides = asidesIn(locale)
  const problems = problemsIn(locale)

  const givens: Given[] = []
  const totals: GivenTotal[] = []
  const shares: GivenShare[] = []
  const list = (readList(problems, rows, [name]) ?? []).map((given, index) =>
    given === undefined || given === null ? [] : (readList(problems, given, [name, firstRow + index]) ?? []),
  )
  checkColumns(found, list, firstColumn, asides)
  list.forEach((cells, index) => {
    const number = firstRow + index
    const values: Row = Object.fromEntries(
      Object.entries(columns).map(([role, letters]) => {
        const cell = `${letters}${number}`
        const held = cells[columnNumber(letters) - firstColumn]
        // As `writeSheet` marks what would run as a formula.
        const value = typeof held === 'string' && role !== 'unit' && role !== 'tpi' ? unmarkedText(held) : held
        return [role, { value, path: [name, cell], place: cellPlace(name, cell) }]
      }),
    )
    const meaning = meanings.get(number)
    if (meaning?.type === 'item') {
      givens.push({ id: meaning.item.cell, values })
      return
    }
    const sides = SIDES.flatMap((side) => (isGiven(values[side]) ? [{ side, given: values[side] }] : []))
    if (meaning?.type === 'share') {
      const { question } = meaning
      const notes = Object.fromEntries(NOTES.flatMap((role) => (values[role] ? [[role, values[role]]] : [])))
      givens.push({ id: question, values: notes })
      for (const one of sides) shares.push({ ...one, question })
      return
    }
    if (meaning?.type === 'total') for (const one of sides) totals.push({ ...one, total: meaning.total })
    else {
      for (const { given } of sides) {
        const words = { place: given.place, given: describeValue(given.value) }
        const isHeading = number < head && !looksLikeAnswer(rubric, given.value)
        if (isHeading) asides.tell('passedOver', 'heading_passed_over', given.path, words)
        else asides.tell('warnings', 'beside_fields', given.path, words)
      }
    }
    for (const role of NOTES) {
      const note = values[role]
      if (!isGiven(note)) continue
      asides.tell('passedOver', 'note_beside_fields', note.path, {
        place: note.place,
        given: describeValue(note.value),
      })
    }
  })
  append(asides.refused, problems.issues)
  checkTotals(totals, givens, loose, asides)
  checkShares(shares, givens, rubric, asides)
  return makeReading(rubric, layout, givens, loose, asides)
}
