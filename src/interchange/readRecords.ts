import { isBlank, type LooseOptions } from '../answer'
import { isPlainObject, ownData, problemsIn, readList } from '../input'
import type { Checked, Rubric } from '../rubric'
import { append, describeValue, suggester } from '../text'
import { type Asides, asidesIn } from './Asides'
import { findItem } from './findItem'
import { type Given, type GivenValue, NOTES, SIDES } from './Given'
import type { InterchangeReading } from './InterchangeReading'
import type { Layout } from './Layout'
import { makeReading } from './makeReading'
import { placesOf } from './placesOf'
import { readInterchangeOptions } from './readInterchangeOptions'

/** Tells of the fields that the layout does not know, each once: perhaps misspelt, or of another purpose. */
function otherFields(asides: Asides, names: readonly string[]) {
  const seen = new Map<string, { readonly index: number; records: number }>()
  return {
    add(field: string, index: number) {
      const known = seen.get(field)
      if (known) known.records++
      else seen.set(field, { index, records: 1 })
    },
    tell() {
      const suggest = suggester(names)
      for (const [field, { index, records }] of seen) {
        const near = suggest(field)
        const list = near === null ? 'passedOver' : 'warnings'
        asides.tell(list, 'field_not_read', [index, field], { field, records, closest: near })
      }
    },
  }
}

/**
 * Reads the records of another system, such as those of PortalRB, into two answer sets and the notes.
 *
 * Values are read as `readAnswers` reads any: what is changed is said, what is ambiguous or of no use is refused with its
 * reason, and null or a blank text is unanswered. Nothing of a record is dropped without a word.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param layout - The shipped layout, or one checked by `defineLayout` against this rubric.
 * @param records - A list of records with the fields that the layout names, of PortalRB `soal_id` (a number or its text),
 *   `jawaban_unit`, `jawaban_tpi`, `catatan_unit`, `bukti_dukung_unit` and `catatan_tpi`, in any order.
 * @param options - How to read what is ambiguous, and the language of the messages.
 * @returns The answers of unit and TPI, what is written beside them, and what was not taken. Paths of issues begin with the
 *   place of the record in the list, from 0.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric or the layout has not been checked, or the layout is that of another rubric.
 * @see Daftar soal LKE nasional 2026 (PortalRB): soal_id 1 to 127.
 * @example
 * ```ts
 * import { readRecords } from 'zona-integritas'
 * import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const read = readRecords(permenpanrb90_2021, portalRb2026, [
 *   { soal_id: 1, jawaban_unit: 'Ya', jawaban_tpi: 'Ya', catatan_unit: 'SK Tim', bukti_dukung_unit: null, catatan_tpi: '' },
 *   { soal_id: '125', jawaban_unit: '3,72', jawaban_tpi: null },
 *   { soal_id: 2, jawaban_unit: 'Z', jawaban_tpi: 'b' },
 * ])
 * read.unit.answers // => { 'A.I.1.i.a': 'Ya', 'B.I.a': '3.72' }
 * read.tpi.answers // => { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B' }
 * read.unit.refused.map(({ path, message }) => [path, message])
 * // => [[[2, 'jawaban_unit'], 'soal_id 2, jawaban_unit: "Z" bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.']]
 * read.notes // => [{ id: 'A.I.1.i.a', unitNote: 'SK Tim', unitEvidence: null, tpiNote: null }]
 * ```
 */
export function readRecords<R extends Rubric & Checked>(
  rubric: R,
  layout: Layout & Checked,
  records: unknown,
  options?: LooseOptions,
): InterchangeReading<R> {
  const places = placesOf(rubric, layout)
  const { locale, loose } = readInterchangeOptions(rubric, options)
  const { fields } = layout
  const asides = asidesIn(locale)
  const problems = problemsIn(locale)
  const list = readList(problems, records, []) ?? []
  append(asides.refused, problems.issues)

  const names = Object.values(fields)
  const others = otherFields(asides, names)
  const givens: Given[] = []
  const seen = new Map<number, number>()
  list.forEach((record, index) => {
    if (!isPlainObject(record)) {
      const words = { record: index + 1, given: describeValue(record), allowed: names }
      asides.tell('refused', 'invalid_record', [index], words)
      return
    }
    const { values, keys, issues } = ownData(record, [index], locale)
    append(asides.refused, issues)
    for (const key of keys) {
      // A property that is no plain data is told as such.
      const isTold = issues.some(({ path }) => path.at(-1) === key)
      if (!names.includes(key) && !isTold && !(key in values && isBlank(values[key]))) others.add(key, index)
    }
    if (isBlank(values[fields.item])) {
      const told = issues.some(({ path }) => path.length < 2 || path[1] === fields.item)
      if (!told) asides.tell('refused', 'missing_item', [index], { field: fields.item, record: index + 1 })
      return
    }
    const item = findItem(rubric, layout, places, values[fields.item], [index, fields.item], asides)
    if (!item) return
    const first = seen.get(item.id)
    if (first === undefined) seen.set(item.id, index)
    else {
      const words = { field: fields.item, id: item.id, records: [String(first + 1), String(index + 1)] }
      asides.tell('warnings', 'item_repeated', [index, fields.item], words)
    }
    const givenIn = (name: string): GivenValue => ({
      value: values[name],
      path: [index, name],
      place: `${fields.item} ${item.id}, ${name}`,
    })
    const filled = [...SIDES, ...NOTES].map((role) => [role, givenIn(fields[role])] as const)
    givens.push({ id: item.cell, values: Object.fromEntries(filled) })
  })
  others.tell()
  return makeReading(rubric, layout, givens, loose, asides)
}
