import { describe, expect, test } from 'vitest'
import {
  type AnswersOf,
  evaluate,
  InputError,
  type Issue,
  IssuesError,
  readRecords,
  readSheet,
  type SheetWriting,
  writeRecords,
  writeSheet,
} from 'zona-integritas'
import { portalRb2026 as layout } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import sample from '../../docs/examples/answers.json'
import reference from '../golden/portalrb-2026.json'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { isDeepFrozen } from '../helpers/surveys'

type Answers = AnswersOf<typeof lke>
type Sheet = 'answers' | 'worksheet' | 'workbook'
type Grid = unknown[][]

const unit = sample as Answers
const tpi = randomLke(lke, randomFrom(7)) as Answers
const total = (answers: unknown) => evaluate(lke, answers as Answers, { heldPredicate: null }).total
const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join('!')}`)
const messages = (issues: readonly Issue[]) => issues.map(({ message }) => message)

/** An empty sheet of 210 rows, columns A to S. */
const empty = (): Grid => Array.from({ length: 210 }, () => Array(19).fill(''))
const put = (grid: Grid, cell: string, value: unknown): Grid => {
  const [, column = '', row = ''] = cell.match(/^([A-Z])(\d+)$/) ?? []
  const cells = grid[Number(row) - 1]
  if (!cells) throw new RangeError(cell)
  cells[column.charCodeAt(0) - 65] = value
  return grid
}
/** A sheet with some cells filled in. */
const sheetOf = (cells: Readonly<Record<string, unknown>>): Grid => {
  const grid = empty()
  for (const [cell, value] of Object.entries(cells)) put(grid, cell, value)
  return grid
}
/** A sheet filled in by the list itself, not by way of the code under test. */
const filled = (column: string, answers: object, row: 'row_jawaban' | 'row_lke_zi', grid = empty()): Grid => {
  for (const one of reference.questions) {
    const answer = (answers as Record<string, unknown>)[one.question]
    put(grid, `${column}${one[row]}`, 'count' in one ? (answer as Record<string, number>)[one.count ?? ''] : answer)
  }
  return grid
}
const sumOf = (answers: object, question: string, counts: readonly string[]): number => {
  const given = (answers as Record<string, Record<string, number>>)[question]
  return counts.reduce((sum, count) => sum + (given?.[count] ?? Number.NaN), 0)
}
/** A sheet as it stands after columns were pasted into it. */
const pasted = ({ columns }: SheetWriting, grid = empty()): Grid => {
  for (const { column, range, values } of Object.values(columns)) {
    const first = Number(range.match(/^[A-Z](\d+):/)?.[1])
    values.forEach(([value], index) => {
      put(grid, `${column}${first + index}`, value)
    })
  }
  return grid
}
const read = (sheet: Sheet, rows: unknown, options?: object) => readSheet(lke, layout, sheet, rows, options)

describe('readSheet', () => {
  test('reads Jawaban: the unit in K, TPI in N', () => {
    const grid = filled('N', tpi, 'row_jawaban', filled('K', unit, 'row_jawaban'))
    const reading = read('answers', grid)
    expect([reading.unit.answers, reading.tpi.answers]).toEqual([unit, tpi])
    expect([total(reading.unit.answers), total(reading.tpi.answers)]).toEqual([total(unit), total(tpi)])
    for (const list of [reading.refused, reading.warnings, reading.passedOver, reading.notes]) expect(list).toEqual([])
    expect(isDeepFrozen(reading)).toBe(true)
  })

  test('reads LKE ZI, which has no column of TPI, and the workbook of the same rows, which has', () => {
    const grid = filled('N', tpi, 'row_lke_zi', filled('K', unit, 'row_lke_zi'))
    expect(read('worksheet', grid).unit.answers).toEqual(unit)
    expect(read('worksheet', grid).tpi.answers).toEqual({})
    expect(read('workbook', grid).tpi.answers).toEqual(tpi)
  })

  test('reads a part of a sheet, of any shape', () => {
    expect(read('answers', [['Ya'], ['b', 'x', 'y', 'C']], { firstRow: 6, firstColumn: 'K' })).toMatchObject({
      unit: { answers: { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B' } },
      tpi: { answers: { 'A.I.1.i.b': 'C' } },
      notes: [{ id: 'A.I.1.i.b', unitNote: 'x', unitEvidence: 'y', tpiNote: null }],
    })
    expect(read('answers', [['Ya']], { firstRow: 6, firstColumn: 'N' }).tpi.answers).toEqual({ 'A.I.1.i.a': 'Ya' })
    expect(read('answers', [['Ya']], { firstRow: 6, firstColumn: 'L' }).notes).toHaveLength(1)
    expect(read('answers', [null, undefined, [], ['Ya']], { firstRow: 3, firstColumn: 'K' }).unit.answers).toEqual({
      'A.I.1.i.a': 'Ya',
    })
    expect(read('answers', []).unit.unanswered).toHaveLength(113)
  })

  test('tells of rows that reach no column of answers, whatever they hold', () => {
    const at = (rows: unknown, firstColumn: string, sheet: Sheet = 'answers', locale = 'en') =>
      read(sheet, rows, { firstRow: 6, firstColumn, locale }).warnings
    expect(at([['Ya', 'A']], 'S')).toEqual([
      {
        code: 'no_answer_column',
        path: ['Jawaban'],
        params: { sheet: 'Jawaban', first: 'S', last: 'T', columns: ['K', 'N'] },
        message:
          'Sheet Jawaban: the rows given span the columns S to T, with no column of answers (K, N); no answer was read.',
        suggestion: 'Check the option firstColumn, or give the rows from column A on.',
      },
    ])
    expect(at([['Ya']], 'XFD', 'worksheet', 'id')).toMatchObject([
      {
        message:
          'Lembar LKE ZI: baris yang diberikan mencakup kolom XFD sampai XFD, tanpa kolom jawaban (K); tidak ada jawaban yang dibaca.',
        suggestion: 'Periksa opsi firstColumn, atau berikan baris mulai dari kolom A.',
      },
    ])
    // Beside the columns on either side, and between them.
    for (const [width, first, count] of [
      [10, 'A', 1],
      [11, 'A', 0],
      [1, 'K', 0],
      [2, 'L', 1],
      [3, 'L', 0],
      [1, 'N', 0],
      [1, 'O', 1],
      [30, 'Z', 1],
    ] as const) {
      const codes = at([[], Array(width).fill('Ya')], first).map(({ code }) => code)
      expect([width, first, codes.filter((code) => code === 'no_answer_column').length]).toEqual([width, first, count])
    }
    expect(at([[0]], 'Z')[0]?.params).toMatchObject({ first: 'Z', last: 'Z' })
    expect(at([[0, 0]], 'Z')[0]?.params).toMatchObject({ first: 'Z', last: 'AA' })
    expect(at([[0, 0]], 'ZZ')[0]?.params).toMatchObject({ first: 'ZZ', last: 'AAA' })
    // The column is there, if blank in the longest row; or nothing is.
    expect(at([['x'], ['', ' ']], 'J')).toEqual([])
    for (const blank of [[], [[]], [['', null, ' ']], [null, undefined]]) expect(at(blank, 'S')).toEqual([])
    expect(at([['Ya']], 'N', 'worksheet')).toMatchObject([{ code: 'no_answer_column', params: { columns: ['K'] } }])
    expect(at([['Ya']], 'N', 'workbook').map(({ code }) => code)).toEqual(['beside_fields'])
  })

  test('names the cell of everything that it tells', () => {
    const { unit: one, tpi: other } = read(
      'answers',
      sheetOf({ K7: 'Z', K126: new Date(0), N199: '3,60', K199: 0.15, K9: ' ya', K200: 4 }),
    )
    expect(messages(one.refused)).toEqual([
      'Jawaban!K7: "Z" bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.',
      'Jawaban!K126: Date bukan jumlah untuk "agenPerubahan" pada A.II.1.i.a; yang diterima: bilangan bulat 0 sampai 1000000000.',
      'Jawaban!K199: Indeks 0.15 untuk B.I.a berada di antara 0 dan 1: mungkin 3.60 yang terbaca sebagai jam.',
      'Jawaban!K200: 4 bukan pilihan untuk B.I.b; yang diterima: A, B, C, D, E.',
    ])
    expect(one.refused[0]).toMatchObject({ path: ['Jawaban', 'K7'], params: { place: 'Jawaban!K7', given: '"Z"' } })
    expect(messages(one.changed)).toEqual(['Jawaban!K9: " ya" dibaca sebagai "Ya".'])
    expect(messages(other.changed)).toEqual(['Jawaban!N199: Koma desimal: "3,60" dibaca sebagai "3.60".'])
  })

  test('does not read as an answer what stands where no field is', () => {
    const reading = read(
      'worksheet',
      sheetOf({ K3: 'JAWABAN', K7: 'b', K10: 'Ya', K206: 0, O3: 'Catatan', O10: 'x' }),
      {
        locale: 'en',
      },
    )
    expect(reading.unit.answers).toEqual({})
    expect(reading.warnings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
      [`'LKE ZI'!K7 holds "b", but that row is no field.`, 'Check whether the contents were shifted.'],
      [`'LKE ZI'!K10 holds "Ya", but that row is no field.`, 'Check whether the contents were shifted.'],
      [`'LKE ZI'!K206 holds 0, but that row is no field.`, 'Check whether the contents were shifted.'],
    ])
    expect(messages(reading.passedOver)).toEqual([
      `'LKE ZI'!K3 holds "JAWABAN", which was passed over as a heading.`,
      `'LKE ZI'!O3 holds "Catatan", but that row is no field; the note was not read.`,
      `'LKE ZI'!O10 holds "x", but that row is no field; the note was not read.`,
    ])
  })

  test('tells of a column that slipped by a row', () => {
    const grid = filled('K', unit, 'row_jawaban')
    const { warnings, unit: one } = read('answers', [...grid.slice(1), []])
    expect(warnings.filter(({ code }) => code === 'beside_fields').length).toBeGreaterThan(20)
    expect(one.refused.length + one.unanswered.length).toBeGreaterThan(20)
  })
})

describe('a total that is typed', () => {
  const rows = { K182: 12, K183: 0, K184: 1, K185: 12, K186: 12 }

  test('differs from the sum of its rows: a warning, and the sum counts', () => {
    const { unit: one, warnings, refused } = read('answers', sheetOf(rows))
    expect(warnings).toEqual([
      {
        code: 'total_differs',
        path: ['Jawaban', 'K182'],
        params: { place: 'Jawaban!K182', given: '12', sum: 13, cells: ['K183', 'K184', 'K185'] },
        message:
          'Jawaban!K182: total 12 berbeda dari 13, jumlah baris-barisnya (K183, K184, K185); yang dipakai adalah jumlah itu.',
        suggestion: 'Periksa total dan baris-barisnya.',
      },
    ])
    expect(refused).toEqual([])
    const options = { heldPredicate: null, unanswered: 'zero' } as const
    expect(one.answers).toEqual({
      'A.II.5.iii.b': { administrator: 0, pengawas: 1, fungsionalPelaksana: 12, sudahMelapor: 12 },
    })
    expect(evaluate(lke, one.answers, options).nodes['A.II.5.iii.b'].score).toBe('0.92307692307692307692')
  })

  test('is silent where it agrees, as a figure, a text or a blank, on either side', () => {
    for (const stated of [13, '13', ' 13 ', '13,0', 13n, '', null, undefined]) {
      expect(read('answers', sheetOf({ ...rows, K182: stated })).warnings).toEqual([])
    }
    expect(read('answers', sheetOf({ N182: 3, N183: 1, N184: 1, N185: 1, N186: 3 })).warnings).toEqual([])
    expect(told(read('answers', sheetOf({ N182: 4, N183: 1, N184: 1, N185: 1 })).warnings)).toEqual([
      'total_differs Jawaban!N182',
    ])
    // A sheet that sums blank rows shows 0.
    expect(read('worksheet', sheetOf({ K178: 0, K185: 0 })).warnings).toEqual([])
  })

  test('is off by one, in rows of which some are blank, or has no rows at all', () => {
    for (const stated of [12, 14, 0]) {
      expect(told(read('answers', sheetOf({ ...rows, K182: stated })).warnings)).toEqual(['total_differs Jawaban!K182'])
    }
    expect(read('answers', sheetOf({ K182: 12, K185: 12 })).warnings).toEqual([])
    expect(read('answers', sheetOf({ K182: 12 }), { locale: 'en' }).warnings[0]?.message).toBe(
      'Jawaban!K182: the total 12 differs from 0, the sum of its rows (K183, K184, K185); the sum counts.',
    )
    expect(read('answers', [[12]], { firstRow: 182, firstColumn: 'K' }).warnings[0]?.params['cells']).toEqual([
      'A.II.5.iii.b.administrator',
      'A.II.5.iii.b.pengawas',
      'A.II.5.iii.b.fungsionalPelaksana',
    ])
  })

  test('cannot be read, or cannot be checked', () => {
    for (const stated of ['#REF!', 'dua belas', -1, 12.5, new Date(0), {}, true, Number.NaN]) {
      const { warnings } = read('worksheet', sheetOf({ K178: stated }))
      expect([String(stated), told(warnings)]).toEqual([String(stated), ['total_unreadable LKE ZI!K178']])
    }
    expect(messages(read('answers', sheetOf({ ...rows, K182: '#N/A' }), { locale: 'en' }).warnings)).toEqual([
      'Jawaban!K182: "#N/A" cannot be read as the total of K183, K184, K185; the sum of its rows counts.',
    ])
    const unchecked = read('answers', sheetOf({ ...rows, K184: 'satu' }))
    expect(told(unchecked.warnings)).toEqual(['total_not_checked Jawaban!K182'])
    expect(told(unchecked.unit.refused)).toEqual(['invalid_count Jawaban!K184'])
  })

  test('is read as counts are', () => {
    const grid = sheetOf({ ...rows, K182: '1.013', K183: '1.000' })
    expect(told(read('answers', grid).warnings)).toEqual(['total_unreadable Jawaban!K182'])
    expect(read('answers', grid, { counts: 'groupedThousands' }).warnings).toEqual([])
    expect(told(read('answers', grid, { counts: 'decimal' }).warnings)).toEqual(['total_unreadable Jawaban!K182'])
  })
})

describe('a share on the row of its question', () => {
  test('is passed over where counts are given, and never an answer', () => {
    const reading = read('worksheet', sheetOf({ K128: 1, K129: 10, K130: 8 }), { locale: 'en' })
    expect(reading.unit.answers).toEqual({ 'A.II.1.i.a': { agenPerubahan: 10, perubahan: 8 } })
    expect([reading.warnings, messages(reading.passedOver)]).toEqual([
      [],
      [`'LKE ZI'!K128 holds 1 for A.II.1.i.a, which the sheet computes; the counts are read.`],
    ])
  })

  test('is a warning where it is all there is', () => {
    for (const share of [0.8, '80%', '0,8', 1]) {
      const { warnings, unit: one } = read('answers', sheetOf({ K125: share }))
      expect([told(warnings), one.answers]).toEqual([['share_without_counts Jawaban!K125'], {}])
    }
    expect(read('answers', sheetOf({ K125: 0.8, N126: 3 })).warnings[0]).toMatchObject({
      message: 'Jawaban!K125 berisi 0.8 untuk A.II.1.i.a, tetapi jumlahnya kosong; A.II.1.i.a belum terjawab.',
      suggestion: 'Isi jumlahnya, atau jawab dengan { percent } bila hanya persentasenya yang diketahui.',
    })
  })

  test('that shows nothing is passed over: a zero, a word, an error', () => {
    for (const share of [0, '-', 'Blm Diisi', '#DIV/0!', '0%']) {
      const { warnings, passedOver } = read('worksheet', sheetOf({ K177: share }))
      expect([warnings, told(passedOver)]).toEqual([[], ['share_passed_over LKE ZI!K177']])
    }
  })

  test('carries a note, as one of the question', () => {
    expect(read('answers', sheetOf({ L125: 'SK agen', Q174: 'cek' })).notes).toEqual([
      { id: 'A.II.1.i.a', unitNote: 'SK agen', unitEvidence: null, tpiNote: null },
      { id: 'A.II.5.iii.a', unitNote: null, unitEvidence: null, tpiNote: 'cek' },
    ])
  })
})

describe('writeSheet', () => {
  test('fills the rows of the list, and totals with the sums of their rows', () => {
    const written = writeSheet(lke, layout, 'answers', { unit, tpi })
    expect([written.sheet, written.firstRow, written.lastRow, written.warnings]).toEqual(['Jawaban', 6, 202, []])
    expect(Object.keys(written.columns)).toEqual(['unit', 'tpi'])
    expect(written.columns.tpi).toMatchObject({ column: 'N', range: 'N6:N202' })
    const expected = filled('N', tpi, 'row_jawaban', filled('K', unit, 'row_jawaban'))
    for (const [column, answers] of [
      ['K', unit],
      ['N', tpi],
    ] as const) {
      put(expected, `${column}175`, sumOf(answers, 'A.II.5.iii.a', ['kepalaSatker', 'pejabatWajibLhkpn', 'lainnya']))
      put(
        expected,
        `${column}182`,
        sumOf(answers, 'A.II.5.iii.b', ['administrator', 'pengawas', 'fungsionalPelaksana']),
      )
      for (const row of [199, 202])
        put(expected, `${column}${row}`, Number(expected[row - 1]?.[column.charCodeAt(0) - 65]))
    }
    expect(pasted(written)).toEqual(expected)
    expect(isDeepFrozen(written)).toBe(true)
  })

  test('comes back as it went, on every sheet, with notes and without a warning', () => {
    const notes = [
      {
        id: 'A.I.1.i.a',
        unitNote: '=SUM(A1)',
        unitEvidence: ['https://a.example', 'https://b.example'],
        tpiNote: "'tis",
      },
      { id: 'A.II.5.iii.a', unitNote: '-', unitEvidence: null, tpiNote: null },
      { id: 'B.II.a', unitNote: null, unitEvidence: '+62', tpiNote: '  spasi' },
    ]
    for (const sheet of ['answers', 'workbook'] as const) {
      const written = writeSheet(lke, layout, sheet, { unit, tpi, notes })
      expect(written.warnings).toEqual([])
      const reading = read(sheet, pasted(written))
      expect([total(reading.unit.answers), total(reading.tpi.answers)]).toEqual([total(unit), total(tpi)])
      expect([reading.warnings, reading.refused, reading.passedOver, reading.unit.changed]).toEqual([[], [], [], []])
      expect(reading.notes).toEqual([
        { ...notes[0], unitEvidence: 'https://a.example\nhttps://b.example' },
        notes[1],
        notes[2],
      ])
    }
    const [first] = writeSheet(lke, layout, 'answers', { notes }).columns.unitNote?.values ?? []
    expect(first).toEqual(["'=SUM(A1)"])
  })

  test('takes off no apostrophe but its own', () => {
    const given = ["'tis", "'=1", "''tis", "'", "''"]
    const rows = given.map((note) => ['', note])
    const { notes } = read('answers', rows, { firstRow: 13, firstColumn: 'K' })
    // Row 16 is no field.
    expect(notes.map(({ unitNote }) => unitNote)).toEqual(["'tis", '=1', "'tis", "'"])
  })

  test('has columns only of what was given', () => {
    expect(Object.keys(writeSheet(lke, layout, 'answers', {}).columns)).toEqual([])
    expect(Object.keys(writeSheet(lke, layout, 'answers', { tpi: {}, notes: null }).columns)).toEqual(['tpi'])
    const { columns } = writeSheet(lke, layout, 'worksheet', { unit: {} })
    expect(columns.unit?.values).toEqual(Array(198).fill(['']))
    // Nothing is lost where a side without answers has no column.
    const both = writeSheet(lke, layout, 'worksheet', { unit: {}, tpi: {} })
    expect([Object.keys(both.columns), both.warnings]).toEqual([['unit'], []])
  })

  test('tells of what the sheet has no column for', () => {
    const notes = [
      { id: 'A.I.1.i.a', unitNote: 'a', tpiNote: 'b' },
      { id: 'x', unitNote: 'c' },
    ]
    const { columns, warnings } = writeSheet(lke, layout, 'worksheet', { unit, tpi, notes }, { locale: 'en' })
    expect(Object.keys(columns)).toEqual(['unit', 'unitNote'])
    expect(messages(warnings)).toEqual([
      'The sheet LKE ZI has no column for jawaban_tpi; its answers were not written.',
      'catatan_tpi of A.I.1.i.a has no place in this layout, or the place is taken; it was not written.',
      'catatan_unit of x has no place in this layout, or the place is taken; it was not written.',
    ])
  })

  test('writes a survey as a number where that says the same, and no total of counts that are not all there', () => {
    const surveys = { 'B.I.a': '3.60', 'B.II.a': '3.00000000000000000001' } as const
    const { columns } = writeSheet(lke, layout, 'answers', { unit: surveys })
    expect([columns.unit?.values[193], columns.unit?.values[196]]).toEqual([[3.6], ['3.00000000000000000001']])
    expect(columns.unit?.values[175 - 6]).toEqual([''])
  })

  test('tells of an index that is read back only as one, as it may be a mistyped time', () => {
    const written = writeSheet(lke, layout, 'answers', {
      unit: { 'B.I.a': 3.6875, 'B.II.a': '3.1250' },
      tpi: { 'B.I.a': 0.5, 'B.II.a': '0.99999999999999999999' },
    })
    const told = [...written.warnings].map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    expect(told).toEqual([
      'written_below_one tpi.B.I.a',
      'written_below_one tpi.B.II.a',
      'written_like_time unit.B.I.a',
      'written_like_time unit.B.II.a',
    ])
    expect(messages(written.warnings)).toContain(
      'B.I.a: indeks 3.6875 yang mirip jam ditulis, tetapi hanya terbaca kembali dengan opsi surveys: "index".',
    )
    const back = (options: object) => read('answers', pasted(written), options)
    expect(back({}).unit.answers).toEqual({})
    expect(back({ surveys: 'index' }).unit.answers).toEqual({ 'B.I.a': 3.6875, 'B.II.a': 3.125 })
    // As records, a text stays a text.
    const { warnings, records } = writeRecords(lke, layout, { unit: { 'B.I.a': '3.6875' } })
    expect([warnings, readRecords(lke, layout, records).unit.answers]).toEqual([[], { 'B.I.a': '3.6875' }])
  })
})

describe('a sheet', () => {
  const issuesOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (error instanceof IssuesError) return told(error.issues)
      throw error
    }
    return []
  }

  test('must be one of the layout', () => {
    for (const sheet of ['Jawaban', 'toString', null, 5, {}]) {
      expect(() => read(sheet as Sheet, [])).toThrow(InputError)
      expect(() => writeSheet(lke, layout, sheet as Sheet, {})).toThrow(InputError)
    }
    expect(() => read('answer' as Sheet, [], { locale: 'en' })).toThrow(
      /"sheet" does not take "answer".*"answers" is meant/,
    )
  })

  test('is a list of lists; what is none is told by its row', () => {
    expect(told(read('answers', {}).refused)).toEqual(['facts_not_list Jawaban'])
    expect(told(read('answers', ['x', [], 5, { K: 1 }], { firstRow: 4 }).refused)).toEqual([
      'facts_not_list Jawaban!4',
      'facts_not_list Jawaban!6',
      'facts_not_list Jawaban!7',
    ])
  })

  test('is taken from a row and a column that there are', () => {
    for (const firstRow of [0, -1, 1.5, 1_048_577, '6', null, Number.NaN]) {
      expect(issuesOf(() => read('answers', [], { firstRow }))).toEqual(['invalid_option firstRow'])
    }
    for (const firstColumn of ['', 'k', 'XFE', 'AAAA', 11, null, 'K6']) {
      expect(issuesOf(() => read('answers', [], { firstColumn }))).toEqual(['invalid_option firstColumn'])
    }
    expect(issuesOf(() => read('answers', [], { firstRow: 1_048_576, firstColumn: 'XFD' }))).toEqual([])
    expect(issuesOf(() => read('answers', [], { row: 6, firstRow: 0, zeroOne: 'x' }))).toEqual([
      'unknown_option row',
      'invalid_option zeroOne',
      'invalid_option firstRow',
    ])
  })
})
