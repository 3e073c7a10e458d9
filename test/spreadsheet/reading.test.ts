import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { sheetFunctions } from '../../src/spreadsheet'
import { type Answers, rubric } from '../helpers/arbitraries'
import { columnsOf } from '../helpers/sheets'
import { soundLke } from '../helpers/soundLke'

type Rows = readonly (readonly unknown[])[]

const sheet = sheetFunctions(rubric)
const { ids, answers: best } = columnsOf(soundLke(rubric) as Answers)
const rowOf = (id: string) => ids.findIndex(([one]) => one === id)

/** The best LKE with other contents in some cells. */
const withCells = (cells: Readonly<Record<string, unknown>>) => {
  for (const id of Object.keys(cells)) expect([id, rowOf(id) >= 0]).toEqual([id, true])
  return best.map((row, index) => (String(ids[index]?.[0]) in cells ? [cells[String(ids[index]?.[0])]] : row))
}

const total = (answers: unknown, held?: unknown) => sheet.ZI_TOTAL(ids, answers, held)
const changesOf = (answers: unknown) =>
  (sheet.ZI_EVALUASI(ids, answers) as Rows)
    .filter(([part]) => part === 'Diubah saat dibaca')
    .map(([, row, message]) => [row, message])

/** The text of the error that a call ends in. */
const problemOf = (call: () => unknown): string => {
  try {
    call()
  } catch (error) {
    expect(Object.getPrototypeOf(error)).toBe(Error.prototype)
    return (error as Error).message
  }
  throw new Error('the call was accepted')
}

describe('the cells of a sheet', () => {
  test('are read as readAnswers reads them, and what was changed is told by its row', () => {
    const answers = withCells({
      'A.I.1.i.a': true,
      'A.I.1.i.b': ' a ',
      'A.I.1.ii.a': 'YA',
      'B.I.a': '4,00',
      'A.II.4.i.a.sasaran': '3',
    })
    expect(total(answers)).toBe(100)
    expect(changesOf(answers)).toEqual([
      ['baris 1', 'true dibaca sebagai "Ya".'],
      ['baris 2', '" a " dibaca sebagai "A".'],
      ['baris 3', '"YA" dibaca sebagai "Ya".'],
      [`baris ${rowOf('A.II.4.i.a.sasaran') + 1}`, 'Teks "3" dibaca sebagai angka 3.'],
      [`baris ${rowOf('B.I.a') + 1}`, expect.stringContaining('"4,00"')],
    ])
    expect(total(withCells({ 'A.I.1.i.a': false }))).toBe(99.75)
    expect(
      sheet.ZI_TOTAL(
        ids.map(([id]) => [` ${String(id).toLowerCase().replaceAll('.', '_')} `]),
        best,
      ),
    ).toBe(100)
  })

  test('may be rows, or come from another realm', () => {
    expect(sheet.ZI_TOTAL([ids.flat()], [best.flat()])).toBe(100)
    const foreign = runInNewContext('JSON.parse(text)', { text: JSON.stringify({ ids, best }) }) as {
      readonly ids: unknown
      readonly best: unknown
    }
    expect(sheet.ZI_TOTAL(foreign.ids, foreign.best)).toBe(100)
    expect(sheet.ZI_TOTAL([['B.I.b']], [['A']])).toBe(5)
    expect(sheet.ZI_TOTAL('B.I.b', 'A')).toBe(5)
  })

  test('may be blank in any way, below a heading, and stand among titles', () => {
    const blank = ids.map(() => [''])
    expect(sheet.ZI_PREDIKAT(ids, blank)).toBe('BELUM LENGKAP: 113 dari 113 pertanyaan belum dijawab.')
    expect(sheet.ZI_TOTAL(blank, blank)).toBe(0)
    expect(sheet.ZI_TOTAL(undefined, undefined)).toBe(0)
    expect(sheet.ZI_TOTAL([], [])).toBe(0)
    const spread = (cells: Rows, heading: string, title: string) => [[heading], [title], ...cells, [''], ['  '], [null]]
    expect(sheet.ZI_TOTAL(spread(ids, ' ID ', 'A.I.1'), spread(best, 'jawaban', ''))).toBe(100)
    expect(sheet.ZI_PREDIKAT(ids, withCells({ 'A.I.1.i.a': null, 'A.I.1.i.b': '  ' }))).toBe(
      'BELUM LENGKAP: 2 dari 113 pertanyaan belum dijawab.',
    )
  })

  test('of which some counts are blank leave the question unanswered, and say so', () => {
    const half = withCells({ 'A.II.4.i.a.sasaran': '' })
    expect(sheet.ZI_PREDIKAT(ids, half)).toBe('BELUM LENGKAP: 1 dari 113 pertanyaan belum dijawab.')
    expect(changesOf(half)).toEqual([
      [
        `baris ${rowOf('A.II.4.i.a.sasaran') + 2}`,
        'A.II.4.i.a baru terisi sebagian (sasaranTercapai: 3) dan dibaca sebagai belum dijawab; kurang: sasaran.',
      ],
    ])
  })

  test('never meet a predicate while anything is blank, even where its minima are reached', () => {
    const open = withCells({ 'A.I.1.i.a': '' })
    expect(sheet.ZI_PREDIKAT(ids, open, 'WBK')).toBe('BELUM LENGKAP: 1 dari 113 pertanyaan belum dijawab.')
    const criteria = sheet.ZI_KRITERIA(ids, open, 'WBK') as Rows
    expect(criteria.at(-1)?.[2]).toBe('BELUM LENGKAP: 1 dari 113 pertanyaan belum dijawab.')
    expect(JSON.stringify(sheet.ZI_EVALUASI(ids, open, 'WBK'))).not.toContain('Memenuhi nilai minimal')
    expect(sheet.ZI_TOTAL(ids, open)).toBe(99.75)
  })

  test('that hold dates are refused by row, of whichever realm', () => {
    const day = runInNewContext('new Date(0)') as unknown
    const answers = withCells({ 'A.I.1.i.a': new Date(0), 'A.II.4.i.a.sasaran': day, 'B.I.a': day })
    expect(problemOf(() => total(answers))).toBe(
      [
        'Baris 1: Isi untuk A.I.1.i.a adalah tanggal atau jam. Yang diterima di sini: Ya, Tidak.',
        `Baris ${rowOf('A.II.4.i.a.sasaran') + 1}: Isi untuk A.II.4.i.a.sasaran adalah tanggal atau jam. Yang diterima di sini: bilangan bulat mulai dari 0.`,
        `Baris ${rowOf('B.I.a') + 1}: Isi untuk B.I.a adalah tanggal atau jam. Yang diterima di sini: angka 0 sampai 4.`,
      ].join('\n'),
    )
  })

  test('that may mean two things are refused by row, and what is taken there is said', () => {
    const answers = withCells({ 'A.I.1.i.a': 1, 'B.I.a': 0.15, 'B.II.a': 90, 'A.II.4.i.a.sasaran': '1.000' })
    expect(problemOf(() => total(answers)).split('\n')).toEqual([
      'Baris 1: 1 untuk A.I.1.i.a dapat berarti salah satu pilihan atau hal lain. Yang diterima di sini: Ya, Tidak.',
      expect.stringMatching(/^Baris \d+: "1\.000" .* Yang diterima di sini: bilangan bulat mulai dari 0\.$/),
      expect.stringMatching(/^Baris \d+: Indeks 0\.15 .* Yang diterima di sini: angka 0 sampai 4\.$/),
      expect.stringMatching(/^Baris \d+: Nilai survei 90 .* Yang diterima di sini: angka 0 sampai 4\.$/),
    ])
    const options = problemOf(() => total(answers))
    for (const word of ['opsi', 'groupedThousands', 'worstBest', 'surveys']) expect(options).not.toContain(word)
  })

  test('with wrong ids, without ids or twice are refused by row', () => {
    const wrong = [['A.I.1.i.a'], ['A.I.1.i.x'], [''], ['A.I.1.i.a'], [12]]
    expect(problemOf(() => sheet.ZI_TOTAL(wrong, [['Ya'], ['A'], ['B'], ['Tidak'], ['A']])).split('\n')).toEqual([
      expect.stringMatching(/^Baris 1: Isian A\.I\.1\.i\.a muncul lebih dari sekali/),
      'Baris 2: Tidak ada isian "A.I.1.i.x" dalam rubrik ini. Mungkin maksudnya "A.I.1.i.a".',
      'Baris 3: ada isi "B" tanpa id.',
      'Baris 5: Tidak ada isian "12" dalam rubrik ini.',
    ])
    // A mistyped id is told even where nothing stands beside it: its question would only seem to be blank.
    expect(problemOf(() => sheet.ZI_TOTAL([['A.I.1.i.x']], [['']]))).toContain('Baris 1: Tidak ada isian')
    expect(problemOf(() => sheet.ZI_TOTAL([[''], ['B.I.b']], [['jawaban'], ['A']]))).toBe(
      'Baris 1: ada isi "jawaban" tanpa id.',
    )
  })

  test('tell every problem at once, in a text of bounded length', () => {
    const text = problemOf(() =>
      total(
        best.map(() => ['x'.repeat(5000)]),
        'WBZ',
      ),
    )
    const lines = text.split('\n')
    expect(lines).toHaveLength(21)
    expect(lines[0]).toBe('"predikatSebelumnya" tidak menerima "WBZ"; yang diterima: WBK, WBBM, TIDAK ADA.')
    expect(lines[1]).toMatch(/^Baris 1: "x+"\.\.\. bukan pilihan untuk A\.I\.1\.i\.a; yang diterima: Ya, Tidak\.$/)
    expect(lines[20]).toBe('Masih ada 108 masalah lagi.')
    expect(text.length).toBeLessThan(6000)
  })
})

describe('the ranges of a call', () => {
  test('must be columns of the same length', () => {
    expect(problemOf(() => sheet.ZI_TOTAL(ids, best.slice(1)))).toBe(
      '"idRange" terdiri dari 127 sel, sedangkan "jawabanRange" 126; keduanya harus sama panjang.',
    )
    const square = [
      ['A.I.1.i.a', 'B.I.a'],
      ['A.I.1.i.b', 'B.I.b'],
    ]
    expect(problemOf(() => sheet.ZI_EVALUASI(square, square, [['WBK', 'WBK']]))).toBe(
      '"idRange" harus berupa satu kolom.\n"jawabanRange" harus berupa satu kolom.\n"predikatSebelumnya" harus berupa satu sel.',
    )
  })

  test('of hostile objects are refused and crash nothing', () => {
    const hostile = [
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap')
          },
          getPrototypeOf: () => {
            throw new Error('trap')
          },
        },
      ),
      Object.create(null),
      { valueOf: () => 'A', toString: () => 'A' },
      Symbol('A'),
      () => 'A',
      10n,
      Number.NaN,
    ]
    for (const value of hostile) {
      const text = problemOf(() => sheet.ZI_TOTAL([['A.I.1.i.b']], [[value]]))
      expect(text).toMatch(/^Baris 1: .* A\.I\.1\.i\.b; yang diterima: A, B, C\.$/)
      expect(problemOf(() => sheet.ZI_TOTAL([[value]], [['A']]))).toMatch(/^Baris 1: Tidak ada isian/)
    }
  })
})
