import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bounds, determineKawasan, priorities } from 'zona-integritas'
import { SHEET_FUNCTIONS, sheetFunctions } from '../../src/spreadsheet'
import { type Answers, nodeOf, questions, rubric } from '../helpers/arbitraries'
import {
  columnsOf,
  conclusionFor,
  cutCell,
  evaluatedAs,
  expectCriteria,
  expectEvaluation,
  sheetCases,
} from '../helpers/sheets'
import { soundLke } from '../helpers/soundLke'

type Rows = readonly (readonly unknown[])[]

const sheet = sheetFunctions(rubric)
const sound = soundLke(rubric) as Answers
const { ids, answers: best } = columnsOf(sound)

const boundaries = (
  JSON.parse(readFileSync(new URL('../golden/boundary-cases.json', import.meta.url), 'utf8')) as {
    readonly cases: readonly {
      readonly id: string
      readonly target: string
      readonly qualifies: boolean
      readonly answers: Answers
    }[]
  }
).cases

describe('the functions of an LKE', () => {
  const held = [undefined, 'wbk', 'TIDAK ADA', 'WBBM'] as const
  const holds = { wbk: 'WBK', 'TIDAK ADA': null, WBBM: 'WBBM' } as const

  test.each(sheetCases(24, 511).map((answers, index) => ({ index, answers, cell: held[index % held.length] })))(
    'say what evaluate says of LKE $index',
    ({ answers, cell }) => {
      const column = columnsOf(answers)
      const evaluation = evaluatedAs(answers, cell === undefined ? undefined : holds[cell])
      const args = [column.ids, column.answers, cell]
      expectEvaluation(sheet.ZI_EVALUASI(...args) as Rows, evaluation)
      expectCriteria(sheet.ZI_KRITERIA(...args) as Rows, evaluation)
      expect(sheet.ZI_PREDIKAT(...args)).toBe(conclusionFor(evaluation))
      expect(sheet.ZI_TOTAL(...args)).toBe(cutCell(evaluation.total))
      const scores = sheet.ZI_SKOR(column.ids, column.ids, column.answers) as Rows
      const shown = scores.flat().filter((score) => score !== '')
      expect(shown).toEqual(questions.map(({ id }) => cutCell(nodeOf2(evaluation, id))))
      expect(sheet.ZI_SKOR('a_i-1', column.ids, column.answers)).toBe(cutCell(nodeOf2(evaluation, 'A.I.1')))
    },
  )

  test.each(boundaries)('show the threshold of $id as reached only where it is', ({ target, qualifies, answers }) => {
    const column = columnsOf(answers)
    const evaluation = evaluatedAs(answers, 'WBK')
    const rows = sheet.ZI_KRITERIA(column.ids, column.answers, 'WBK') as Rows
    expectCriteria(rows, evaluation)
    const missed = rows.filter(([predicate, , , , , , status]) => predicate === target && status !== 'terpenuhi')
    expect(missed.length === 0).toBe(qualifies)
    expect(sheet.ZI_PREDIKAT(column.ids, column.answers, 'WBK')).toBe(conclusionFor(evaluation))
  })

  test('value one question', () => {
    expect(sheet.ZI_NILAI('A.I.1.i.b', ' b ')).toBe(0.5)
    expect(sheet.ZI_NILAI([['a.i.1.i.b']], [['C']])).toBe(0)
    expect(sheet.ZI_NILAI('A.I.1.i.a', true)).toBe(1)
    expect(sheet.ZI_NILAI('B.I.a', '3,6')).toBe(0.9)
    expect(sheet.ZI_NILAI('A.II.5.iii.a', [[1], [2], [0], [2]])).toBe(0.666666)
    expect(sheet.ZI_NILAI('A.II.5.iii.a', [[1, 2, 0, 2]])).toBe(0.666666)
    expect(sheet.ZI_NILAI('A.II.5.iii.a', '86,67%')).toBe(0.8667)
    expect(sheet.ZI_NILAI('A.I.1.i.b', '')).toBe('')
    expect(sheet.ZI_NILAI('A.II.5.iii.a', [[1], [''], [0], [2]])).toBe('')
    const failing =
      (...args: readonly unknown[]) =>
      () =>
        sheet.ZI_NILAI(...args)
    expect(failing('A.I.1.i.b', 'D')).toThrow('Baris 1: "D" bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.')
    expect(failing('A.I.1.i', 'A')).toThrow(
      '"id": "A.I.1.i" bukan pertanyaan; tulis id pertanyaan. Mungkin maksudnya "A.I.1.i.a".',
    )
    expect(failing('A.I.1.i.b', [['A'], ['B']])).toThrow('"jawaban" terdiri dari 2 sel, sedangkan "A.I.1.i.b" 1')
    expect(failing('A.II.5.iii.a', [[1], [2]])).toThrow('"jawaban" terdiri dari 2 sel, sedangkan "A.II.5.iii.a" 4')
    expect(failing('A.II.5.iii.a', 0.8667)).toThrow(
      'Baris 1: 0.8667 untuk A.II.5.iii.a dapat berarti pecahan atau persen. Yang diterima di sini: persentase sebagai teks dengan tanda %',
    )
  })

  test('give the points of any part, in the shape that was asked for', () => {
    expect(sheet.ZI_SKOR('total', ids, best)).toBe(100)
    expect(sheet.ZI_SKOR('area.5', ids, best)).toBe(15)
    expect(
      sheet.ZI_SKOR(
        [
          ['id', 'A'],
          ['', 'b.ii'],
        ],
        ids,
        best,
      ),
    ).toEqual([
      ['', 60],
      ['', 17.5],
    ])
    expect(sheet.ZI_SKOR('', ids, best)).toBe('')
    expect(() => sheet.ZI_SKOR([['A.I.9'], ['B.I.c']], ids, best)).toThrow(
      'Tidak ada bagian "A.I.9" dalam LKE ini. Mungkin maksudnya "A.I.1".\nTidak ada bagian "B.I.c" dalam LKE ini. Mungkin maksudnya "B.I.a".',
    )
    expect(() => sheet.ZI_SKOR(7, ids, best)).toThrow('Tidak ada bagian 7 dalam LKE ini.')
  })

  test('write the LKE to be filled in', () => {
    const [heading, ...rows] = sheet.ZI_LKE() as Rows
    expect(heading).toEqual(['id', 'nomor', 'pertanyaan', 'isian', 'bobot', 'jawaban yang diterima', 'jawaban'])
    expect(rows.map(([id]) => [id])).toEqual(ids)
    const evaluation = evaluatedAs({})
    expect(rows.flatMap(([, , , , weight]) => (weight === '' ? [] : [weight]))).toEqual(
      questions.map(({ id }) => cutCell(Object(evaluation.nodes)[id].weight)),
    )
    expect(rows[0]).toEqual([
      'A.I.1.i.a',
      'A.I.1.i.a',
      'Pembentukan tim pembangunan Zona Integritas',
      '',
      0.25,
      'Ya, Tidak',
      '',
    ])
    expect(rows.find(([id]) => id === 'A.II.5.iii.a.sudahMelapor')).toEqual([
      'A.II.5.iii.a.sudahMelapor',
      'A.II.5.iii.a',
      expect.any(String),
      expect.stringMatching(/\S/),
      '',
      'bilangan bulat mulai dari 0',
      '',
    ])
    expect(rows.find(([id]) => id === 'B.I.a')?.[5]).toBe('angka 0 sampai 4')
    // Filled in, its first and its last column are an LKE.
    const filled = rows.map((row, index) => [...row.slice(0, -1), best[index]?.[0]])
    expect(
      sheet.ZI_TOTAL(
        [heading, ...rows].map((row) => [row?.[0]]),
        [['jawaban'], ...filled.map((row) => [row.at(-1)])],
      ),
    ).toBe(100)
  })

  test('sum up no column that is blank, and every one with a name or an answer', () => {
    const unitsOf = (ids: unknown, matrix: unknown, held?: unknown) =>
      (sheet.ZI_REKAP(ids, matrix, held) as Rows).slice(1).map((row) => [row[0], row[1]])
    const id = [['id'], ['B.I.b'], ['A.I.1.i.a']]
    const matrix = [
      ['Satu', '', 'Tiga', null, '', ' '],
      ['A', '', '', undefined, '', ''],
      ['', '', '', '  ', 'Ya', ''],
    ]
    const units = [
      ['Satu', 1],
      ['Tiga', 0],
      ['Unit 5', 1],
    ]
    expect(unitsOf(id, matrix)).toEqual(units)
    expect(unitsOf(id, matrix, [['WBK', '', '', 'x', '', '']])).toEqual(units)
    expect(unitsOf(id.slice(1), matrix.slice(1))).toEqual([
      ['Unit 1', 1],
      ['Unit 5', 1],
    ])
    expect(unitsOf(id, [[''], [''], ['']])).toEqual([])
  })

  test('sum up units, each by itself', () => {
    const units = sheetCases(6, 77)
    const columns = units.map((answers) => columnsOf(answers).answers)
    const matrix = ids.map((_, row) => columns.map((column) => column[row]?.[0]))
    const names = ['Satu', 'Dua', '', 'Empat', 'Lima', 'Enam']
    const headed = sheet.ZI_REKAP(
      [['id'], ...ids],
      [names, ...matrix],
      [['WBK', '', 'TIDAK ADA', 'WBK', 'WBBM', '']],
    ) as Rows
    const holds = ['WBK', undefined, null, 'WBK', 'WBBM', undefined]
    expect(headed[0]?.slice(0, 5)).toEqual(['Unit', 'Pertanyaan dijawab', 'Nilai total', 'Pengungkit', 'Hasil'])
    expect(headed.slice(1).map((row) => row[0])).toEqual(['Satu', 'Dua', 'Unit 3', 'Empat', 'Lima', 'Enam'])
    units.forEach((answers, index) => {
      const evaluation = evaluatedAs(answers, holds[index])
      const { A, B } = evaluation.nodes as Readonly<Record<string, { readonly score: string }>>
      expect(headed[index + 1]?.slice(1)).toEqual([
        evaluation.progress.answered,
        cutCell(evaluation.total),
        cutCell(A?.score ?? ''),
        cutCell(B?.score ?? ''),
        ...Object.values(evaluation.areas).map(({ score }) => cutCell(score)),
        conclusionFor(evaluation),
      ])
    })
    const bare = sheet.ZI_REKAP(ids, matrix, 'WBK') as Rows
    expect(bare.slice(1).map((row) => row[0])).toEqual(['Unit 1', 'Unit 2', 'Unit 3', 'Unit 4', 'Unit 5', 'Unit 6'])
    const sound = best.map(([value]) => [value, value])
    const verdicts = (held: unknown) => (sheet.ZI_REKAP(ids, sound, held) as Rows).slice(1).map((row) => row.at(-1))
    const [asHeld, asNone] = ['WBK', null].map((held) => conclusionFor(evaluatedAs(soundLke(rubric) as Answers, held)))
    expect(asHeld).not.toBe(asNone)
    expect(verdicts([['TIDAK ADA', 'WBK']])).toEqual([asNone, asHeld])
    expect(verdicts('WBK')).toEqual([asHeld, asHeld])
    const wrong = sheet.ZI_REKAP(
      ids,
      matrix.map((row, index) => (index === 0 ? ['x', ...row.slice(1)] : row)),
    ) as Rows
    expect(wrong[1]).toEqual([
      'Unit 1',
      ...Array.from({ length: 10 }, () => ''),
      'TIDAK TERBACA. Baris 1: "x" bukan pilihan untuk A.I.1.i.a; yang diterima: Ya, Tidak.',
    ])
    expect(wrong[2]?.[2]).toBe(bare[2]?.[2])
    expect(() => sheet.ZI_REKAP(ids, matrix.slice(1), [['WBK', 'WBK']])).toThrow(
      '"idRange" terdiri dari 127 sel, sedangkan "jawabanMatrix" 126; keduanya harus sama panjang.\n"predikatSebelumnya" terdiri dari 2 sel, sedangkan "jawabanMatrix" 6; keduanya harus sama panjang.',
    )
  })
})

const nodeOf2 = (evaluation: ReturnType<typeof evaluatedAs>, id: string): string =>
  (evaluation.nodes as Readonly<Record<string, { readonly score: string }>>)[nodeOf(id).id]?.score ?? ''

describe('ZI_BATAS', () => {
  test('says what bounds says', () => {
    for (const answers of sheetCases(9, 13)) {
      const column = columnsOf(answers)
      const [heading, total, ...rows] = sheet.ZI_BATAS(column.ids, column.answers) as Rows
      const { total: range, predicates, open } = bounds(rubric, answers)
      expect(heading).toEqual(['Predikat', 'Id', 'Kriteria', 'Terendah', 'Tertinggi', 'Minimal', 'Status'])
      expect(total?.slice(3, 5)).toEqual([cutCell(range.lowest), cutCell(range.highest)])
      const status = { met: 'terpenuhi', open: 'masih terbuka', outOfReach: 'tidak terjangkau lagi' }
      const verdict = { reached: 'tercapai', open: 'masih terbuka', outOfReach: 'tidak terjangkau lagi' }
      const figure = (text: string) => (/^\d/.test(text) ? cutCell(text) : text)
      expect(rows.map(([predicate, id, , ...rest]) => [predicate, id, ...rest])).toEqual([
        ...Object.values(predicates).flatMap((one) => [
          ...one.criteria.map(({ id, lowest, highest, required, status: found }) => [
            one.id,
            id,
            figure(lowest),
            figure(highest),
            figure(required),
            status[found],
          ]),
          [one.id, '', '', '', '', verdict[one.status]],
        ]),
        ...open.map(({ question, points }) => ['Belum dijawab', question, 0, cutCell(points), '', '']),
      ])
    }
  })
})

describe('ZI_PRIORITAS', () => {
  test('says what priorities says', () => {
    for (const answers of sheetCases(6, 29)) {
      const column = columnsOf(answers)
      const rows = sheet.ZI_PRIORITAS(column.ids, column.answers, 'wbk', '', [['A.I.1.i.a'], ['']]) as Rows
      const result = priorities(rubric, answers, 'WBK', { unanswered: 'zero', locked: ['A.I.1.i.a'] })
      const steps = rows.filter(([number]) => typeof number === 'number')
      expect(steps.map(([, id, , , to, , total]) => [id, to, total])).toEqual(
        result.steps.map(({ question, to, total }) => [question, to, cutCell(total)]),
      )
      const unmet = rows.filter((row) => String(row[2]).startsWith('Tidak terjangkau: '))
      expect(unmet.map(([, id]) => id)).toEqual(result.unreachable.map(({ id }) => id))
    }
    const draft = columnsOf({ 'B.I.a': 3.6, 'B.II.a': 3.6 } as Answers)
    const stepsWith = (locked: unknown) =>
      (sheet.ZI_PRIORITAS(draft.ids, draft.answers, 'WBK', '', locked) as Rows).flatMap(([number, id]) =>
        typeof number === 'number' ? [id] : [],
      )
    const [, second] = stepsWith(undefined)
    expect(stepsWith([[second]])).not.toContain(second)
    const scoresOnly = sheet.ZI_PRIORITAS(ids, best, 'WBBM', 'TIDAK ADA') as Rows
    expect(scoresOnly[1]?.[2]).toBe(
      'Nilainya dapat dicapai dengan langkah di bawah ini; hanya predikat sebelumnya yang kurang.',
    )
    expect((sheet.ZI_PRIORITAS(ids, best, 'WBK') as Rows)[1]?.[2]).toBe('Sudah terpenuhi.')
  })

  test('tells what it cannot take', () => {
    expect(() => sheet.ZI_PRIORITAS(ids, best, 'TIDAK ADA', 'WBZ', 'A.I')).toThrow(
      '"predikatSebelumnya" tidak menerima "WBZ"; yang diterima: WBK, WBBM, TIDAK ADA.\n"target" tidak menerima "TIDAK ADA"; yang diterima: WBK, WBBM.\n"terkunci": "A.I" bukan pertanyaan; tulis id pertanyaan.',
    )
  })
})

describe('ZI_KAWASAN', () => {
  const units = [
    ['Bea Cukai', 'WBK', 'Kepabeanan'],
    ['Kantor Imigrasi', 'tidak ada', 'keimigrasian; KARANTINA KESEHATAN'],
  ]

  test('says what determineKawasan says', () => {
    const rows = sheet.ZI_KAWASAN('seaport', [['Unit', 'Predikat', 'Peran'], ...units, ['', '', '']], '6,5') as Rows
    const result = determineKawasan(rubric, {
      kind: 'seaport',
      units: [
        { id: 'Bea Cukai', predicate: 'WBK', roles: ['customs'] },
        { id: 'Kantor Imigrasi', predicate: null, roles: ['immigration', 'healthQuarantine'] },
      ],
      integration: '6.5',
      heldPredicate: null,
    })
    expect(rows.slice(1, 6)).toEqual([
      ['WBK', 'Seluruh unit memenuhi kriteria predikat', 1, 2, 'belum terpenuhi'],
      ['WBK', 'Skor integrasi proses bisnis', 6.5, 6.5, 'terpenuhi'],
      ['WBK', expect.stringContaining('kriteria yang belum terpenuhi: 1 dari 2'), '', '', ''],
      ['WBK', 'Tertahan oleh: Kantor Imigrasi', '', '', ''],
      ['WBK', expect.stringMatching(/^Rekomendasi d: /), '', '', ''],
    ])
    expect(rows.filter(([, text]) => String(text).startsWith('Peran yang belum ada'))).toHaveLength(
      result.missingRoles.length,
    )
    expect(rows.at(-1)?.[1]).toBe('"predikatKawasan" kosong: kawasan dianggap belum memiliki predikat.')
  })

  test('takes the scores of all aspects, and a missed one as missed', () => {
    const rowOf = (integration: unknown, held = 'WBK') =>
      (sheet.ZI_KAWASAN('Kawasan pelabuhan', units, integration, held) as Rows).find(
        ([predicate, text]) => predicate === 'WBBM' && text === 'Skor integrasi proses bisnis',
      )
    expect(rowOf([[7.5], ['7,5'], [7.5], ['7.5'], [7.5]])?.slice(2)).toEqual([7.5, 7.5, 'terpenuhi'])
    expect(rowOf('7,49999999999999999999')?.slice(2)).toEqual([7.499999, 7.5, 'belum terpenuhi'])
    expect(rowOf('')?.slice(2)).toEqual([0, 7.5, 'belum terpenuhi'])
  })

  test('recommends nothing where only the predicate of the kawasan is missing', () => {
    const rows = sheet.ZI_KAWASAN('localGovernment', [['Satu', 'WBBM', '']], '7,5', 'TIDAK ADA') as Rows
    const of = (id: string) => rows.filter(([predicate]) => predicate === id).map(([, ...cells]) => cells)
    expect(of('WBK').slice(2)).toEqual([
      ['Memenuhi nilai minimal Menuju WBK (Wilayah Bebas dari Korupsi).', '', '', ''],
      ['Rekomendasi e: TPN merekomendasikan penetapan kawasan kepada Menteri', '', '', ''],
    ])
    expect(of('WBBM').slice(2)).toEqual([
      ['Kawasan telah mendapat predikat Menuju WBK', 'tidak ada', 'WBK', 'belum terpenuhi'],
      [
        'Belum memenuhi nilai minimal Menuju WBBM (Wilayah Birokrasi Bersih dan Melayani); kriteria yang belum terpenuhi: 1 dari 3.',
        '',
        '',
        '',
      ],
    ])
    expect(rows.filter(([predicate]) => predicate === '')).toEqual([])
  })

  test('takes any role where a kind names none', () => {
    const asNamed = sheet.ZI_KAWASAN('land', [['Satu', 'WBK', 'apa saja; lain, ']], '9', 'WBK')
    expect(asNamed).toEqual(sheet.ZI_KAWASAN('land', [['Satu', 'WBK', '']], '9', 'WBK'))
  })

  test('tells every problem', () => {
    const bad = [
      ['Satu', 'WBK', 'Kepabeanan'],
      ['Satu', 'x', 'Sesuatu'],
      ['', 'WBK', ''],
    ]
    expect(() => sheet.ZI_KAWASAN('Kawasan pelabuhan', bad, '11', 'y')).toThrow(
      /^"predikatKawasan" tidak menerima "y".*\n"integrasi" tidak menerima "11"; yang diterima: 0 sampai 10\.\nBaris 2: "nama unit" tidak menerima "Satu".*\nBaris 2: "predikat" tidak menerima "x".*\nBaris 2: "peran" tidak menerima "Sesuatu".*\nBaris 3: "nama unit" tidak menerima kosong.*$/,
    )
    expect(() => sheet.ZI_KAWASAN('Kawasan antariksa', [['']], [[1], [2]])).toThrow(
      /"jenis" tidak menerima "Kawasan antariksa"; yang diterima: Kawasan bandar udara, .*\n"integrasi" tidak menerima 2; /,
    )
    expect(() => sheet.ZI_KAWASAN('land', [['']], '')).toThrow('"unitRange" tidak menerima kosong')
  })
})

describe('the list of functions', () => {
  test('names every function once, and no other', () => {
    expect(SHEET_FUNCTIONS.map(({ name }) => name).sort()).toEqual(Object.keys(sheet).sort())
  })

  test('has an example that calls it with arguments that it takes', () => {
    for (const { name, parameters, example } of SHEET_FUNCTIONS) {
      const given = /^=(\w+)\((.*)\)$/.exec(example)
      expect(given?.[1]).toBe(name)
      const count = given?.[2] === '' ? 0 : (given?.[2]?.split(';').length ?? -1)
      const required = parameters.filter(({ optional }) => !optional).length
      expect(count).toBeGreaterThanOrEqual(required)
      expect(count).toBeLessThanOrEqual(parameters.length)
    }
  })
})
