import { findCell, foldId, isBlank, type LooseOptions } from '../answer'
import { problemsIn, readList } from '../input'
import { type Checked, cellsOf, nodesOf, type Rubric } from '../rubric'
import { append, describeValue, type LocalizedText, suggester } from '../text'
import { asidesIn } from './Asides'
import { findColumns } from './findColumns'
import { findItem } from './findItem'
import { type Given, NOTES, SIDES } from './Given'
import type { InterchangeReading } from './InterchangeReading'
import type { Layout } from './Layout'
import { makeReading } from './makeReading'
import { placesOf } from './placesOf'
import { readInterchangeOptions } from './readInterchangeOptions'

const ROW: LocalizedText = { id: 'baris', en: 'row' }

/** Longer ids are no cell of an LKE. */
const MAX_ID = 200

/**
 * Reads a flat table with a row of headings, such as one of ids and answers in a spreadsheet, into two answer sets and the
 * notes.
 *
 * Columns are found by their headings, in any order and case: the id of the cell (`id`) or its number in the layout
 * (`soal_id`), the answers (`jawaban` or `jawaban unit`, `jawaban tpi`), notes and evidence. Other columns that are known to
 * describe, such as `bobot`, are passed over; a column with an unknown heading is told.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param layout - The shipped layout, or one checked by `defineLayout` against this rubric.
 * @param table - A list of rows, each a list of values; the first row holds the headings.
 * @param options - How to read what is ambiguous, and the language of the messages.
 * @returns The answers of unit and TPI, what is written beside them, and what was not taken. Paths of issues are row and
 *   column, from 0.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric or the layout has not been checked, or the layout is that of another rubric.
 * @see PermenPANRB 90/2021, Lampiran III: the columns Jawaban and Jumlah.
 * @example
 * ```ts
 * import { readAnswerTable } from 'zona-integritas'
 * import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const read = readAnswerTable(permenpanrb90_2021, portalRb2026, [
 *   ['Id', 'Bobot', 'Jawaban', 'Jawaban TPI', 'Tanggal'],
 *   ['A.I.1.i.a', '', 'Ya', 'ya', ''],
 *   ['B.I.a', 17.5, '3,72', '', ''],
 * ])
 * read.unit.answers // => { 'A.I.1.i.a': 'Ya', 'B.I.a': '3.72' }
 * read.tpi.changed[0]?.message // => 'baris 2, Jawaban TPI: "ya" dibaca sebagai "Ya".'
 * read.warnings[0]?.message // => 'Kolom 5 dengan judul "Tanggal" tidak dikenal dan tidak dibaca.'
 * ```
 */
export function readAnswerTable<R extends Rubric & Checked>(
  rubric: R,
  layout: Layout & Checked,
  table: unknown,
  options?: LooseOptions,
): InterchangeReading<R> {
  const places = placesOf(rubric, layout)
  const { locale, loose } = readInterchangeOptions(rubric, options)
  const asides = asidesIn(locale)
  const problems = problemsIn(locale)
  const rows = (readList(problems, table, []) ?? []).map((row, index) =>
    row === undefined || row === null ? [] : (readList(problems, row, [index]) ?? []),
  )
  append(asides.refused, problems.issues)
  const [heads = [], ...body] = rows
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const holds = (column: number) => body.some((row) => !isBlank(row[column]))
  const columns = findColumns(layout.table, heads, width, holds, asides)
  const key = columns.get('id') ?? columns.get('item')
  const hasIds = columns.has('id')
  const groups = new Set(nodesOf(rubric).flatMap(({ node }) => (node.level === 'question' ? [] : [foldId(node.id)])))
  const suggest = suggester(cellsOf(rubric).map(({ id }) => id))

  const givens: Given[] = []
  body.forEach((row, at) => {
    if (key === undefined) return
    const index = at + 1
    const filled = [...SIDES, ...NOTES].flatMap((role) => {
      const column = columns.get(role)
      if (column === undefined) return []
      const place = `${ROW[locale]} ${index + 1}, ${String(heads[column]).trim()}`
      return [[role, { value: row[column], path: [index, column], place }] as const]
    })
    const id = row[key]
    const isEmpty = filled.every(([, { value }]) => isBlank(value))
    // A row of an area or an indicator has nothing to fill in.
    if (isEmpty && typeof id === 'string' && id.length <= MAX_ID && groups.has(foldId(id))) return
    if (isBlank(id)) {
      if (!isEmpty) asides.tell('refused', 'row_without_id', [index], { row: index + 1 })
      return
    }
    const values = Object.fromEntries(filled)
    if (!hasIds) {
      const item = findItem(rubric, layout, places, id, [index, key], asides)
      if (item) givens.push({ id: item.cell, values })
    } else if (typeof id === 'string' && findCell(rubric, id)) givens.push({ id, values })
    else {
      const spelt = typeof id === 'string' ? id.slice(0, MAX_ID) : describeValue(id)
      const words = { id: spelt, closest: suggest(spelt), given: describeValue(id) }
      asides.tell('refused', 'unknown_cell', [index, key], words)
    }
  })
  return makeReading(rubric, layout, givens, loose, asides)
}
