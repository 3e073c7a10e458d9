import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnswersOf,
  evaluate,
  type PartialAnswersOf,
  readRecords,
  readSheet,
  writeRecords,
  writeSheet,
} from 'zona-integritas'
import { portalRb2026 as layout } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { choicesOf, decimalText, MAX_COUNT, questions } from '../helpers/arbitraries'

type Answers = PartialAnswersOf<typeof lke>

const count = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: MAX_COUNT }), fc.constantFrom(0, -0, MAX_COUNT))
const index = fc.oneof(
  fc.integer({ min: 100, max: 400 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0.001, max: 4, noNaN: true }),
  // Times of whole minutes, as numbers and as texts.
  fc.integer({ min: 1440, max: 5760 }).map((minutes) => minutes / 1440),
  fc.integer({ min: 1440, max: 5760 }).map((minutes) => String(minutes / 1440)),
  decimalText(4, 20),
  fc.constantFrom<unknown>(0, '0', '0.00', '4.00', '0.99999999999999999999', 1, '1'),
)
/** Answers that have cells: letters, counts and an index as one figure. */
const fields = Object.fromEntries(
  questions.map((question): readonly [string, fc.Arbitrary<unknown>] => {
    const letters = choicesOf(question)?.map(([letter]) => letter)
    if (letters) return [question.id, fc.constantFrom(...letters)]
    const counts = question.ratio?.counts.map(({ id }) => [id, count] as const)
    return [question.id, counts ? fc.record(Object.fromEntries(counts)) : index]
  }),
)
const complete = fc.record(fields) as fc.Arbitrary<unknown> as fc.Arbitrary<AnswersOf<typeof lke>>
const partial = fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<unknown> as fc.Arbitrary<Answers>
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom("'", "''", "'=1", '=1', '\t', ' =', '-', "'tis", '＝1', '\u200b@x'),
)
const someText = fc.option(text.filter((words) => words.trim() !== ''))
const notes = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...layout.items.map(({ cell }) => cell)),
    unitNote: someText,
    unitEvidence: someText,
    tpiNote: someText,
  }),
  { selector: ({ id }) => id, maxLength: 20 },
)

/** An answer without the sign of zero, and without the prototype that fast-check leaves away now and then. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const inOrder = (list: readonly { readonly id: string }[]) => {
  const places = new Map(layout.items.map(({ cell }, place) => [cell, place]))
  return [...list]
    .filter((note) => Object.values(note).some((value, at) => at > 0 && value !== null))
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}
const options = { surveys: 'index' } as const
const clean = { changed: [], refused: [] }

describe('records', { timeout: 60_000 }, () => {
  test('come back exactly, in any order, also through JSON', () => {
    fc.assert(
      fc.property(complete, partial, notes, fc.boolean(), (unit, tpi, beside, parsed) => {
        const { records } = writeRecords(lke, layout, { unit, tpi, notes: beside })
        const sent: readonly unknown[] = parsed ? JSON.parse(JSON.stringify(records)) : [...records].reverse()
        const reading = readRecords(lke, layout, sent, options)
        expect(reading).toMatchObject({ unit: { complete: true, ...clean }, tpi: clean, refused: [], warnings: [] })
        expect([reading.unit.answers, reading.tpi.answers]).toEqual([plain(unit), plain(tpi)])
        expect(inOrder(reading.notes)).toEqual(plain(inOrder(beside)))
      }),
      { numRuns: 60 },
    )
  })

  test('written again are the same', () => {
    fc.assert(
      fc.property(partial, partial, notes, (unit, tpi, beside) => {
        const { records } = writeRecords(lke, layout, { unit, tpi, notes: beside })
        const { unit: one, tpi: other, notes: read } = readRecords(lke, layout, records, options)
        const again = writeRecords(lke, layout, { unit: one.answers, tpi: other.answers, notes: read })
        expect(again.records).toEqual(records)
      }),
      { numRuns: 40 },
    )
  })

  test('without an option lose no answer but an index that may be a mistyped time, of which they were told', () => {
    fc.assert(
      fc.property(partial, (unit) => {
        const { records, warnings } = writeRecords(lke, layout, { unit })
        const { answers, refused } = readRecords(lke, layout, records).unit
        const told = warnings.map(({ path }) => path[1])
        expect(refused.map(({ params }) => params['id'])).toEqual(told)
        const expected = Object.entries(unit).filter(([id]) => !told.includes(id))
        expect(answers).toEqual(plain(Object.fromEntries(expected)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('sheets', { timeout: 60_000 }, () => {
  test.each(['answers', 'workbook'] as const)('of %s come back with the same result', (sheet) => {
    fc.assert(
      fc.property(complete, complete, notes, (unit, tpi, beside) => {
        const { columns, firstRow, lastRow, warnings } = writeSheet(lke, layout, sheet, { unit, tpi, notes: beside })
        const codes = ['written_below_one', 'written_like_time']
        expect(warnings.every(({ code }) => codes.includes(code))).toBe(true)
        // Column by column, as they would be pasted.
        const rows = Array.from({ length: lastRow }, (): unknown[] => [])
        for (const { column, values } of Object.values(columns)) {
          values.forEach(([value], index) => {
            const row = rows[firstRow - 1 + index]
            if (row) row[column.charCodeAt(0) - 65] = value
          })
        }
        const without = readSheet(lke, layout, sheet, rows)
        const refused = (['unit', 'tpi'] as const).flatMap((side) =>
          without[side].refused.map(({ params }) => `${side} ${params['id']}`),
        )
        const told = warnings.map(({ path }) => path.join(' '))
        expect(told.sort()).toEqual(refused.sort())
        const reading = readSheet(lke, layout, sheet, rows, options)
        expect(reading).toMatchObject({ unit: { complete: true, ...clean }, tpi: clean, refused: [], warnings: [] })
        const resultOf = (answers: unknown) => {
          const { nodes, total, determinations } = evaluate(lke, answers as AnswersOf<typeof lke>, {
            heldPredicate: 'WBK',
          })
          return { nodes, total, determinations }
        }
        expect(resultOf(reading.unit.answers)).toEqual(resultOf(unit))
        expect(resultOf(reading.tpi.answers)).toEqual(resultOf(tpi))
        expect(inOrder(reading.notes)).toEqual(plain(inOrder(beside)))
      }),
      { numRuns: 25 },
    )
  })
})
