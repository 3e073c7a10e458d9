import { describe, expect, test } from 'vitest'
import { type AnswersOf, type Issue, OptionsError, readAnswerTable, toRows } from 'zona-integritas'
import { portalRb2026 as layout } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import sample from '../../docs/examples/answers.json'
import { randomFrom, randomLke } from '../helpers/randomLke'

const unit = sample as AnswersOf<typeof lke>
const tpi = randomLke(lke, randomFrom(7)) as AnswersOf<typeof lke>
const read = (table: unknown, options?: object) => readAnswerTable(lke, layout, table, options)
const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join('.')}`)
const messages = (issues: readonly Issue[]) => issues.map(({ message }) => message)

describe('readAnswerTable', () => {
  test('reads 127 rows below headings of any case and order', () => {
    const other = toRows(lke, tpi)
    const body = toRows(lke, unit).map(({ id, value }, index) => ['uraian', other[index]?.value, id, '', value])
    const table = [['Pertanyaan', 'JAWABAN_TPI', ' Id ', 'Bobot', 'Jawaban Unit'], ...body]
    const reading = read(table)
    expect([reading.unit.answers, reading.tpi.answers]).toEqual([unit, tpi])
    for (const list of [reading.refused, reading.warnings, reading.passedOver, reading.notes]) expect(list).toEqual([])
    expect(reading.unit.changed).toEqual([])
  })

  test('takes the plain headings id and jawaban, and English ones', () => {
    for (const heads of [
      ['id', 'jawaban'],
      ['ID', 'Answer'],
      ['Cell ID', 'unit answer'],
    ]) {
      expect(read([heads, ['B.I.a', 3.5]]).unit.answers).toEqual({ 'B.I.a': 3.5 })
    }
    expect(
      read([
        ['id', 'jawaban tpi'],
        ['B.I.a', 3.5],
      ]),
    ).toMatchObject({
      unit: { answers: {} },
      tpi: { answers: { 'B.I.a': 3.5 } },
    })
  })

  test('takes the number of the list where there is no id, and the id where there are both', () => {
    expect(
      read([
        ['Soal_ID', 'Jawaban'],
        ['127', 4],
        [128, 1],
      ]),
    ).toMatchObject({
      unit: { answers: { 'B.II.a': 4 } },
      refused: [{ code: 'unknown_item', path: [2, 0] }],
    })
    expect(
      read([
        ['soal_id', 'id', 'Jawaban'],
        [127, 'B.I.a', 4],
      ]).unit.answers,
    ).toEqual({ 'B.I.a': 4 })
  })

  test('reads ids and values as readAnswers does, and names the row', () => {
    const { unit: one } = read([
      ['id', 'Jawaban'],
      ['a_i_1_i_a', 'YA'],
      ['A.II.4.i.a', '90%'],
      ['B.I.a.sum', 37],
      ['B.I.a.count', 10],
      ['A.I.1.i.b', 'Z'],
      ['B.II.a', new Date(0)],
    ])
    expect(one.answers).toEqual({ 'A.I.1.i.a': 'Ya', 'A.II.4.i.a': { percent: '90' }, 'B.I.a': { sum: 37, count: 10 } })
    expect(messages(one.changed)).toEqual([
      'baris 2, Jawaban: Id "a_i_1_i_a" dibaca sebagai A.I.1.i.a.',
      'baris 2, Jawaban: "YA" dibaca sebagai "Ya".',
      'baris 3, Jawaban: "90%" dibaca sebagai persentase 90%.',
    ])
    expect(one.refused.map(({ path, message }) => [path, message])).toEqual([
      [[5, 1], 'baris 6, Jawaban: "Z" bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.'],
      [[6, 1], 'baris 7, Jawaban: Date untuk B.II.a adalah tanggal atau jam.'],
    ])
    expect(
      read(
        [
          ['id', 'jawaban'],
          ['B.II.a', 5],
        ],
        { locale: 'en' },
      ).unit.refused[0]?.message,
    ).toBe('row 2, jawaban: Survey index 5 for B.II.a lies outside 0 to 4.')
  })

  test('knows the rows of groups however they are spelt, as it knows cells', () => {
    const groups = ['A.I.1 ', ' a.i.1', 'a_i_1', 'A-I-1', 'A I 1', 'a', ' B.II '].map((id) => [id, '', null, ' '])
    const table = [['id', 'jawaban', 'jawaban tpi', 'catatan'], ...groups]
    const { refused, warnings, passedOver, unit: one } = read(table)
    expect([refused, warnings, passedOver, one.refused, one.changed]).toEqual([[], [], [], [], []])
    for (const [row, id] of [
      [['A.I.1 ', 'Ya'], 'A.I.1 '],
      [['A.I.1 ', '', '', 'catatan'], 'A.I.1 '],
      [['A.I.1.', ''], 'A.I.1.'],
      [['A.I.99 ', ''], 'A.I.99 '],
      [[`A.I.1${' '.repeat(300)}`, ''], `A.I.1${' '.repeat(195)}`],
    ] as const) {
      const found = read([['id', 'jawaban', 'jawaban tpi', 'catatan'], row]).refused
      expect(found.map(({ code, params }) => [code, params['id']])).toEqual([['unknown_cell', id]])
    }
  })

  test('passes over blank rows and those of groups, and refuses rows of nothing known', () => {
    const { refused, unit: one } = read([
      ['id', 'Jawaban', 'Catatan'],
      ['', '', ''],
      ['A.I.1', '', null],
      [],
      ['A.I.1', 'Ya'],
      ['A.I.1.i.zz', ''],
      [5, 'Ya'],
      ['', 'Ya'],
      ['', '', 'catatan'],
    ])
    expect([one.answers, told(refused)]).toEqual([
      {},
      ['unknown_cell 4.0', 'unknown_cell 5.0', 'unknown_cell 6.0', 'row_without_id 7', 'row_without_id 8'],
    ])
    expect(refused[1]?.suggestion).toMatch(/^Mungkin maksudnya "A\.I\.1\.i\.\w"\.$/)
    expect(messages(refused)[3]).toBe('Baris 8 berisi sesuatu, tetapi tidak menyebutkan isian yang mana.')
  })

  test('tells of columns with unknown headings or none', () => {
    const { warnings } = read([
      ['id', 'Jawaban', 'jawban tpi', '', 'Tanggal', '', 7],
      ['B.I.a', 3, 4, '', '', 'x'],
    ])
    expect(warnings.map(({ path, message, suggestion }) => [path, message, suggestion])).toEqual([
      [[0, 2], 'Kolom 3 dengan judul "jawban tpi" tidak dikenal dan tidak dibaca.', 'Mungkin maksudnya "jawaban tpi".'],
      [[0, 4], 'Kolom 5 dengan judul "Tanggal" tidak dikenal dan tidak dibaca.', undefined],
      [[0, 5], 'Kolom 6 dengan judul "" tidak dikenal dan tidak dibaca.', undefined],
      [[0, 6], 'Kolom 7 dengan judul 7 tidak dikenal dan tidak dibaca.', undefined],
    ])
  })

  test('refuses two columns of the same, and reads neither', () => {
    const { unit: one, refused } = read(
      [
        ['id', 'Jawaban', 'jawaban unit'],
        ['B.I.a', 3, 4],
      ],
      { locale: 'en' },
    )
    expect([one.answers, told(refused)]).toEqual([{}, ['heading_repeated 0.1']])
    expect(messages(refused)).toEqual([
      'More than one column holds the same by its heading: "Jawaban", "jawaban unit"; none of them was read.',
    ])
    expect(
      told(
        read([
          ['id', 'ID', 'jawaban'],
          ['B.I.a', 'B.I.a', 4],
        ]).refused,
      ),
    ).toEqual(['heading_repeated 0.0'])
  })

  test('misses columns that it cannot do without', () => {
    expect(
      read(
        [
          ['kode', 'jwaban'],
          ['B.I.a', 3],
        ],
        { locale: 'en' },
      ).refused,
    ).toEqual([
      {
        code: 'heading_missing',
        path: [0],
        params: { allowed: [...layout.table.headings.id, ...layout.table.headings.item], closest: null },
        message:
          'There is no column headed id, id isian, id pertanyaan, cell, cell id, question id, soal id, id soal, no soal.',
      },
      {
        code: 'heading_missing',
        path: [0],
        params: { allowed: [...layout.table.headings.unit, ...layout.table.headings.tpi], closest: 'jawaban' },
        message: 'There is no column headed jawaban, jawaban unit, answer, unit answer, jawaban tpi, tpi answer.',
        suggestion: 'Perhaps "jawaban" is meant.',
      },
    ])
    for (const given of [[], null, 'x', {}, [['']], [null]]) {
      expect(told(read(given).refused).filter((one) => one === 'heading_missing 0')).toHaveLength(2)
    }
  })

  test('carries notes and evidence', () => {
    const table = [
      ['id', 'jawaban', 'Catatan', 'Bukti dukung', 'Catatan TPI'],
      ['A_I_1_i_a', '', "'=x", 'https://a.example', 12],
    ]
    expect(read(table).notes).toEqual([
      { id: 'A.I.1.i.a', unitNote: "'=x", unitEvidence: 'https://a.example', tpiNote: '12' },
    ])
  })

  test('refuses a cell that comes twice with different contents', () => {
    const { unit: one } = read([
      ['id', 'jawaban'],
      ['B.I.a', 3],
      ['b_i_a', 4],
      ['B.I.b', 'A'],
      ['B.I.b', 'A'],
    ])
    expect([one.answers, told(one.refused)]).toEqual([{ 'B.I.b': 'A' }, ['duplicate_cell 1.1']])
  })

  test('takes the options of readAnswers, and no others', () => {
    expect(
      read(
        [
          ['id', 'jawaban'],
          ['B.I.a', 80],
        ],
        { surveys: 'skm' },
      ).unit.answers,
    ).toEqual({ 'B.I.a': '3.2' })
    expect(() => read([], { firstRow: 2 })).toThrow(OptionsError)
  })
})
