import { describe, expect, test } from 'vitest'
import {
  AnswersError,
  type AnswersOf,
  evaluate,
  InputError,
  type Issue,
  IssuesError,
  OptionsError,
  readRecords,
  reconcile,
  writeRecords,
} from 'zona-integritas'
import { portalRb2026 as layout } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import sample from '../../docs/examples/answers.json'
import reference from '../golden/portalrb-2026.json'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { isDeepFrozen } from '../helpers/surveys'

type Answers = AnswersOf<typeof lke>
type Loose = Readonly<Record<string, unknown>>

const read = (records: unknown, options?: object) => readRecords(lke, layout, records, options)
const total = (answers: unknown) => evaluate(lke, answers as Answers, { heldPredicate: null }).total
const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join('.')}`)
const messages = (issues: readonly Issue[]) => issues.map(({ message }) => message)
const issuesOf = (run: () => unknown): readonly [string, readonly Issue[]] => {
  try {
    run()
  } catch (error) {
    if (error instanceof IssuesError) return [error.name, error.issues]
    throw error
  }
  return ['', []]
}

/** Records by the list itself, not by way of the code under test. */
const recordsOf = (unit: Loose, tpi: Loose, spelt: (value: unknown, type: string) => unknown = (value) => value) =>
  reference.questions.map((one) => {
    const given = (answers: Loose) => {
      const answer = answers[one.question]
      return spelt(
        'count' in one ? (answer as Record<string, number> | undefined)?.[one.count ?? ''] : answer,
        one.type,
      )
    }
    return {
      soal_id: one.soal_id,
      jawaban_unit: given(unit),
      jawaban_tpi: given(tpi),
      catatan_unit: null,
      bukti_dukung_unit: null,
      catatan_tpi: null,
    }
  })

describe('readRecords', () => {
  test('makes two answer sets of 127 records, as evaluate takes them', () => {
    const tpi = randomLke(lke, randomFrom(7))
    const reading = read(recordsOf(sample, tpi))
    expect([reading.unit.answers, reading.tpi.answers]).toEqual([sample, tpi])
    expect([reading.unit.complete, reading.tpi.complete]).toEqual([true, true])
    for (const list of [reading.refused, reading.warnings, reading.passedOver, reading.notes]) expect(list).toEqual([])
    for (const { changed, refused, unanswered } of [reading.unit, reading.tpi]) {
      expect([changed, refused, unanswered]).toEqual([[], [], []])
    }
    expect([total(reading.unit.answers), total(reading.tpi.answers)]).toEqual([total(sample), total(tpi)])
    expect(reading).toMatchObject({
      format: 'zona-integritas.interchange.v1',
      rubric: { id: 'permenpanrb-90-2021', regulation: 'PermenPANRB 90/2021' },
      layout: { id: 'portalrb-2026', version: '1.0.0' },
    })
    expect(isDeepFrozen(reading)).toBe(true)
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
  })

  test('takes them in any order and spelling, and says what it changed', () => {
    const spelt = (value: unknown, type: string) =>
      type === '0-4'
        ? ` ${String(value).replace('.', ',')}`
        : type === 'JUMLAH'
          ? String(value)
          : String(value).toLowerCase()
    const records = recordsOf(sample, sample, spelt).map((one) => ({ ...one, soal_id: ` ${one.soal_id}` }))
    const reading = read(records.reverse(), { locale: 'en' })
    expect(total(reading.unit.answers)).toBe(total(sample))
    expect(reading.unit.refused).toEqual([])
    expect(reading.unit.changed).toHaveLength(127)
    expect(messages(reading.tpi.changed).filter((message) => /^soal_id (1|88|125),/.test(message))).toEqual([
      'soal_id 1, jawaban_tpi: "ya" was read as "Ya".',
      'soal_id 88, jawaban_tpi: The text "6" was read as the number 6.',
      'soal_id 125, jawaban_tpi: Decimal comma: " 3,72" was read as "3.72".',
    ])
  })

  test('takes null, blank and absent values for unanswered', () => {
    const blank = [
      { soal_id: 1, jawaban_unit: null, jawaban_tpi: '' },
      { soal_id: 2 },
      { soal_id: 3, jawaban_unit: '  ' },
    ]
    const { unit, tpi, refused, warnings, passedOver, cells } = read(blank)
    expect([unit.answers, tpi.answers, unit.unanswered.length, tpi.unanswered.length]).toEqual([{}, {}, 113, 113])
    expect(told(unit.changed)).toEqual(['read_blank 2.jawaban_unit'])
    expect([refused, warnings, passedOver, cells]).toEqual([[], [], [], { unit: [], tpi: [] }])
  })

  test('refuses what has two meanings, unless the options say how to read it', () => {
    const records = [
      { soal_id: 1, jawaban_unit: 1, jawaban_tpi: true },
      { soal_id: 105, jawaban_unit: '1.000' },
      { soal_id: 106, jawaban_unit: 900 },
      { soal_id: 125, jawaban_unit: '0,36', jawaban_tpi: new Date(0) },
      { soal_id: 127, jawaban_unit: 90, jawaban_tpi: '3:60' },
    ]
    const { unit, tpi } = read(records)
    expect(unit.answers).toEqual({})
    expect(told(unit.refused)).toEqual([
      'ambiguous_yes_no 0.jawaban_unit',
      'ambiguous_count 1.jawaban_unit',
      'ambiguous_index 3.jawaban_unit',
      'ambiguous_scale 4.jawaban_unit',
    ])
    expect(told(unit.changed)).toEqual(['read_half_filled 2.jawaban_unit'])
    expect(tpi.answers).toEqual({ 'A.I.1.i.a': 'Ya' })
    expect(messages(tpi.refused)).toEqual([
      'soal_id 125, jawaban_tpi: Date untuk B.I.a adalah tanggal atau jam.',
      'soal_id 127, jawaban_tpi: "3:60" untuk B.II.a adalah tanggal atau jam.',
    ])
    const options = { zeroOne: 'worstBest', counts: 'groupedThousands', surveys: 'index' } as const
    expect(read(records, options).unit.answers).toEqual({
      'A.I.1.i.a': 'Ya',
      'A.II.4.i.a': { sasaran: 1000, sasaranTercapai: 900 },
      'B.I.a': '0.36',
    })
    expect(read([{ soal_id: 127, jawaban_unit: 90 }], { surveys: 'skm' }).unit.answers).toEqual({ 'B.II.a': '3.6' })
  })

  test('refuses both of two records that differ, and uses one of two that agree', () => {
    const reading = read([
      { soal_id: 1, jawaban_unit: 'Ya', jawaban_tpi: 'Ya', catatan_unit: 'a' },
      { soal_id: 2, jawaban_unit: 'A' },
      { soal_id: '1', jawaban_unit: 'Tidak', jawaban_tpi: 'Ya', catatan_unit: 'b' },
    ])
    expect([reading.unit.answers, reading.tpi.answers]).toEqual([{ 'A.I.1.i.b': 'A' }, { 'A.I.1.i.a': 'Ya' }])
    expect(told(reading.unit.refused)).toEqual(['duplicate_cell 0.jawaban_unit'])
    expect(told(reading.tpi.changed)).toEqual(['read_repeated 2.jawaban_tpi'])
    expect(reading.warnings).toEqual([
      {
        code: 'item_repeated',
        path: [2, 'soal_id'],
        params: { field: 'soal_id', id: 1, records: ['1', '3'] },
        message: 'soal_id 1 muncul lebih dari sekali, pada catatan ke-1, 3.',
        suggestion: 'Sisakan satu saja; isian yang berbeda ditolak, yang sama dipakai sekali.',
      },
    ])
    expect(reading.notes.map(({ id, unitNote }) => [id, unitNote])).toEqual([
      ['A.I.1.i.a', 'a'],
      ['A.I.1.i.a', 'b'],
    ])
  })

  test('refuses numbers that there are not, records without one, and what is no record', () => {
    const given = [
      { soal_id: 0 },
      { soal_id: 128 },
      { soal_id: 'B.II.a' },
      { soal_id: '1.0' },
      { soal_id: 1.5 },
      { soal_id: true },
      {},
      null,
      'x',
      { soal_id: '' },
    ]
    const { refused, unit } = read(given, { locale: 'en' })
    expect(messages(refused)).toEqual([
      'There is no soal_id 0; there are 1 to 127.',
      'There is no soal_id 128; there are 1 to 127.',
      'There is no soal_id "B.II.a"; there are 1 to 127.',
      'There is no soal_id "1.0"; there are 1 to 127.',
      'There is no soal_id 1.5; there are 1 to 127.',
      'There is no soal_id true; there are 1 to 127.',
      'Record 7 has no soal_id.',
      'Record 8 is no plain object: null.',
      'Record 9 is no plain object: "x".',
      'Record 10 has no soal_id.',
    ])
    expect(refused.map(({ suggestion }) => suggestion)).toEqual([
      undefined,
      undefined,
      'Perhaps 127 is meant.',
      ...Array(4).fill(undefined),
      'Its fields: soal_id, jawaban_unit, jawaban_tpi, catatan_unit, bukti_dukung_unit, catatan_tpi.',
      'Its fields: soal_id, jawaban_unit, jawaban_tpi, catatan_unit, bukti_dukung_unit, catatan_tpi.',
      undefined,
    ])
    expect(unit.unanswered).toHaveLength(113)
    expect(messages(read([{ soal_id: 200 }]).refused)).toEqual(['Tidak ada soal_id 200; yang ada: 1 sampai 127.'])
    expect(read([{ soal_id: 127n, jawaban_unit: 4 }]).unit.answers).toEqual({ 'B.II.a': 4 })
  })

  test('refuses what is no list', () => {
    for (const given of [{ data: [] }, null, undefined, 'x', 5]) {
      const { refused, unit } = read(given)
      expect([told(refused), unit.answers]).toEqual([['facts_not_list '], {}])
    }
  })

  test('tells of other fields once each, and suggests what a misspelt one means', () => {
    const records = [
      { soal_id: 1, jawaban_unt: 'Ya', created_at: '2026-06-09', nilai: '' },
      { soal_id: 2, created_at: '2026-06-09', catatan: 'x' },
    ]
    const { warnings, passedOver } = read(records)
    expect(warnings).toEqual([
      {
        code: 'field_not_read',
        path: [0, 'jawaban_unt'],
        params: { field: 'jawaban_unt', records: 1, closest: 'jawaban_unit' },
        message: 'Isian "jawaban_unt" pada 1 catatan tidak dikenal tata letak ini dan tidak dibaca.',
        suggestion: 'Mungkin maksudnya "jawaban_unit".',
      },
    ])
    expect(messages(passedOver)).toEqual([
      'Isian "created_at" pada 2 catatan tidak dikenal tata letak ini dan tidak dibaca.',
      'Isian "catatan" pada 1 catatan tidak dikenal tata letak ini dan tidak dibaca.',
    ])
  })

  test('carries notes and evidence as they are, and figures as texts', () => {
    const links = ['https://unit.example.go.id/a', '', 'https://unit.example.go.id/b']
    const { notes, cells, refused } = read([
      { soal_id: 2, jawaban_unit: 'B', catatan_unit: " '=x ", bukti_dukung_unit: links, catatan_tpi: 2024 },
      { soal_id: 3, catatan_tpi: false, bukti_dukung_unit: '' },
      { soal_id: 4, catatan_unit: new Date(0), bukti_dukung_unit: [5n], catatan_tpi: ['x'], jawaban_tpi: new Date(0) },
      { soal_id: 5, bukti_dukung_unit: [] },
    ])
    expect(notes).toEqual([
      { id: 'A.I.1.i.b', unitNote: " '=x ", unitEvidence: [links[0], links[2]], tpiNote: '2024' },
      { id: 'A.I.1.ii.a', unitNote: null, unitEvidence: null, tpiNote: 'false' },
    ])
    expect(cells).toEqual({
      unit: [{ id: 'A.I.1.i.b', value: 'B', note: " '=x ", evidence: [links[0], links[2]] }],
      tpi: [
        { id: 'A.I.1.i.b', value: null, note: '2024', evidence: null },
        { id: 'A.I.1.ii.a', value: null, note: 'false', evidence: null },
      ],
    })
    expect(messages(refused)).toEqual([
      'soal_id 4, catatan_unit: Date bukan teks.',
      'soal_id 4, bukti_dukung_unit: Array bukan teks.',
      'soal_id 4, catatan_tpi: Array bukan teks.',
    ])
  })

  test('makes cells that reconcile takes', () => {
    const { cells } = read([
      { soal_id: 1, jawaban_unit: 'Ya', jawaban_tpi: 'Tidak', bukti_dukung_unit: 'https://unit.example.go.id/sk' },
      { soal_id: 2, jawaban_unit: 'A', jawaban_tpi: 'B', catatan_tpi: 'Tanpa prosedur.' },
    ])
    const result = reconcile(lke, cells, { unanswered: 'zero' })
    expect(result.overruled.map(({ question }) => question)).toEqual(['A.I.1.i.a', 'A.I.1.i.b'])
    expect(result.downgradesWithoutNote.map(({ question }) => question)).toEqual(['A.I.1.i.a'])
  })

  test('refuses options that there are not, every one at once', () => {
    const [name, issues] = issuesOf(() => read([], { count: 'decimal', surveys: 'skm2', locale: 'fr' }))
    expect([name, told(issues)]).toEqual([
      'OptionsError',
      ['unknown_option count', 'invalid_option locale', 'invalid_option surveys'],
    ])
    expect(() => read([], 5 as never)).toThrow(OptionsError)
  })
})

describe('writeRecords', () => {
  test('writes all 127 in the order of the list', () => {
    const { records, warnings, ...rest } = writeRecords(lke, layout, { unit: sample as Answers })
    expect(records).toEqual(
      recordsOf(sample, {}, (value) => value ?? null).map((one) => ({ ...one, jawaban_tpi: null })),
    )
    expect(warnings).toEqual([])
    expect(rest).toMatchObject({ format: 'zona-integritas.records.v1', layout: { id: 'portalrb-2026' } })
    expect(isDeepFrozen(records)).toBe(true)
    const nothing = writeRecords(lke, layout, {})
    expect(nothing.records.flatMap((record) => Object.values(record)).filter((value) => value !== null)).toHaveLength(
      127,
    )
  })

  test('tells of answers that have no cell, and of those read back only with an option', () => {
    const unit = {
      'A.II.1.i.a': { percent: '86.67' },
      'B.I.a': { sum: '1302.5', count: 350 },
      'B.II.a': 0.5,
      'A.I.1.i.a': 'Ya',
    } as const
    const tpi = { 'A.II.1.i.a': { percent: 0 } } as const
    const { records, warnings } = writeRecords(lke, layout, { unit, tpi }, { locale: 'en' })
    expect(records.filter((one) => one['jawaban_unit'] !== null || one['jawaban_tpi'] !== null)).toHaveLength(2)
    expect(warnings.map(({ path, message }) => [path, message])).toEqual([
      [
        ['unit', 'B.II.a'],
        'B.II.a: the index 0.5 below 1 was written, but is read back only with the option surveys: "index".',
      ],
      [['unit', 'A.II.1.i.a'], 'percent: 86.67 for A.II.1.i.a has no cell in this layout and was not written.'],
      [['unit', 'B.I.a'], 'sum: 1302.5, count: 350 for B.I.a has no cell in this layout and was not written.'],
      [['tpi', 'A.II.1.i.a'], 'percent: 0 for A.II.1.i.a has no cell in this layout and was not written.'],
    ])
  })

  test('writes notes to their cells, and tells of those that have none', () => {
    const notes = [
      { id: 'A_I_1_i_b', unitNote: '=1+1', unitEvidence: ['a', 'b'] },
      { id: 'A.I.1.i.b', unitNote: 'kedua', tpiNote: 'c' },
      { id: 'A.II.1.i.a', unitNote: 'pada pertanyaan rasio' },
      { id: 'Z', tpiNote: 'x' },
    ]
    const { records, warnings } = writeRecords(lke, layout, { notes })
    expect(records[1]).toEqual({
      soal_id: 2,
      jawaban_unit: null,
      jawaban_tpi: null,
      catatan_unit: '=1+1',
      bukti_dukung_unit: ['a', 'b'],
      catatan_tpi: 'c',
    })
    expect(told(warnings)).toEqual([
      'note_not_written notes.A.I.1.i.b.unitNote',
      'note_not_written notes.A.II.1.i.a.unitNote',
      'note_not_written notes.Z.tpiNote',
    ])
    expect(warnings[2]?.message).toBe(
      'catatan_tpi untuk Z tidak memiliki tempat dalam tata letak ini, atau tempatnya sudah terisi; tidak ditulis.',
    )
  })

  test('refuses answers, content and options that are none, every problem at once', () => {
    const write = (content: unknown, options?: unknown) =>
      issuesOf(() => writeRecords(lke, layout, content as object, options as object))
    const [name, issues] = write({ unit: { 'A.I.1.i.a': 'X' }, tpi: { 'B.I.a': 5, zz: 1 } }, { opsi: 1 })
    expect([name, told(issues)]).toEqual([
      'AnswersError',
      [
        'unknown_option opsi',
        'invalid_choice unit.A.I.1.i.a',
        'index_out_of_range tpi.B.I.a',
        'unknown_question tpi.zz',
      ],
    ])
    expect(() => writeRecords(lke, layout, { unit: [] as never })).toThrow(AnswersError)
    expect(() => writeRecords(lke, layout, [] as never)).toThrow(InputError)
    const [input, found] = write(
      { unti: {}, notes: [{ id: 5 }, { unitNote: 5 }, { id: 'a', unitEvidence: ['x', 1], tpiNote: {} }] },
      { locale: 'en', surveys: 'index' },
    )
    expect([input, told(found)]).toEqual([
      'InputError',
      [
        'unknown_option surveys',
        'unknown_field unti',
        'invalid_field notes.0.id',
        'missing_field notes.1.id',
        'invalid_field notes.1.unitNote',
        'invalid_field notes.2.unitEvidence.1',
        'invalid_field notes.2.tpiNote',
      ],
    ])
    expect(write({}, { locale: 'fr' })[0]).toBe('OptionsError')
  })
})
