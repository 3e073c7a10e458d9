import { type Checked, deepFreeze, type Rubric, type RubricReference, referenceTo } from '../rubric'
import type { Issue, Locale } from '../text'
import { NOTES } from './Given'
import type { InterchangeContent } from './InterchangeContent'
import type { LayoutReference } from './InterchangeReading'
import type { Layout } from './Layout'
import { placesOf } from './placesOf'
import { readWritten } from './readWritten'

/** A record of another system, by the names of its fields; null where nothing is. */
export type InterchangeRecord = Readonly<Record<string, string | number | readonly string[] | null>>

/** Answers and notes as records of another system. */
export interface RecordsWriting {
  /** Marks it as a result of `writeRecords`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.records.v1'
  /** The rubric whose answers were written. */
  readonly rubric: RubricReference
  /** The layout by which they were written. */
  readonly layout: LayoutReference
  /** One for each cell of the rubric, in the order of the layout. */
  readonly records: readonly InterchangeRecord[]
  /** What has no place there and was not written, and what is read back only with an option. */
  readonly warnings: readonly Issue[]
}

/**
 * Writes answers and notes as records of another system, such as those of PortalRB: the inverse of `readRecords`.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param layout - The shipped layout, or one checked by `defineLayout` against this rubric.
 * @param content - `{ unit, tpi, notes }`: answers as for `evaluate`, of which some may be missing, and notes as a reading
 *   carries them; each may be left out.
 * @param options - The language of the messages.
 * @returns A record for every cell, 127 for PermenPANRB 90/2021, with null where nothing is, and in `warnings` every answer
 *   that has no cell: `{ percent }` of a ratio, `{ sum, count }` of a survey.
 * @throws AnswersError when an answer is misspelt or out of range; paths begin with the side.
 * @throws InputError when the content is not what it should be.
 * @throws OptionsError when only an option is unknown or ill-typed.
 * @throws RubricError when the rubric or the layout has not been checked, or the layout is that of another rubric.
 * @see readRecords
 * @example
 * ```ts
 * import { writeRecords } from 'zona-integritas'
 * import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const unit = { 'A.I.1.i.a': 'Ya', 'A.II.4.i.a': { percent: 90 } } as const
 * const { records, warnings } = writeRecords(permenpanrb90_2021, portalRb2026, { unit, tpi: { 'A.I.1.i.a': 'Tidak' } })
 * records.length // => 127
 * records[0]
 * // => { soal_id: 1, jawaban_unit: 'Ya', jawaban_tpi: 'Tidak', catatan_unit: null, bukti_dukung_unit: null, catatan_tpi: null }
 * warnings.map(({ code, path }) => [code, path]) // => [['answer_without_cell', ['unit', 'A.II.4.i.a']]]
 * ```
 */
export function writeRecords<R extends Rubric & Checked>(
  rubric: R,
  layout: Layout & Checked,
  content: InterchangeContent<R>,
  options?: { readonly locale?: Locale | undefined },
): RecordsWriting {
  placesOf(rubric, layout)
  const written = readWritten(rubric, layout, content, options)
  const { fields, items } = layout
  const { unit, tpi } = written.sides
  const records = items.map(({ id, cell }) => {
    const values = [
      [fields.item, id],
      [fields.unit, unit?.get(cell) ?? null],
      [fields.tpi, tpi?.get(cell) ?? null],
      ...NOTES.map((role) => [fields[role], written.note(cell, role)]),
    ]
    return Object.fromEntries(values) as InterchangeRecord
  })
  written.end()
  return deepFreeze({
    format: 'zona-integritas.records.v1',
    rubric: referenceTo(rubric),
    layout: { id: layout.id, version: layout.version },
    records,
    warnings: written.warnings,
  })
}
