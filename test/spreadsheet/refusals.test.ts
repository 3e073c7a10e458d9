import { describe, expect, test } from 'vitest'
import { sheetFunctions } from '../../src/spreadsheet'
import { rubric } from '../helpers/arbitraries'

const sheet = sheetFunctions(rubric)

const errorOf = (call: () => unknown): string | null => {
  try {
    call()
  } catch (error) {
    return (error as Error).message
  }
  return null
}

const refusalOf = (id: string, value: unknown) => errorOf(() => sheet.ZI_TOTAL([[id]], [[value]]))

const ALLOWED = {
  'A.I.1.i.a': 'Ya, Tidak',
  'A.I.1.i.b': 'A, B, C',
  'B.I.a': 'angka 0 sampai 4',
  'B.II.a.sum': 'angka',
  'B.II.a.count': 'bilangan bulat mulai dari 0',
  'A.II.4.i.a.sasaran': 'bilangan bulat mulai dari 0',
  'A.II.4.i.a':
    'persentase sebagai teks dengan tanda %, atau jumlahnya pada A.II.4.i.a.sasaran, A.II.4.i.a.sasaranTercapai',
}

const NUMBERS = [0, 1, 0.9, 5.5, -1, 90, 1e10, Number.NaN, true]
const TEXTS = ['1', '0', 'x', '90%', '0,9', '1.000', '1.000,5', '12:30', 'Ya, Tidak', 'A, B, C', '#REF!']
const OTHERS = [new Date(0), {}, [], Object.create(null), Symbol('A')]
const VALUES: readonly unknown[] = [...NUMBERS, ...TEXTS, '; yang diterima: A', ...OTHERS]

describe('a refused cell', () => {
  test.each(Object.entries(ALLOWED))('of %s is told what is accepted there', (id, allowed) => {
    const refusals = VALUES.flatMap((value) => refusalOf(id, value) ?? [])
    expect(refusals.length).toBeGreaterThan(5)
    for (const refusal of refusals) {
      expect(refusal).toMatch(/^Baris 1: .*(; yang diterima|\. Yang diterima di sini): [^:]*$/)
      expect(refusal.endsWith(`: ${allowed}.`)).toBe(true)
    }
  })

  test('is described without the words of programmers, and what it takes is said once', () => {
    expect(refusalOf('B.I.a', '90%')).toBe(
      'Baris 1: "90%" bukan indeks survei untuk B.I.a; yang diterima: angka 0 sampai 4.',
    )
    expect(refusalOf('A.II.4.i.a.sasaran', 5.5)).toBe(
      'Baris 1: 5.5 bukan jumlah untuk "sasaran" pada A.II.4.i.a; yang diterima: bilangan bulat mulai dari 0.',
    )
    expect(refusalOf('B.I.a', '; yang diterima: x')).toBe(
      'Baris 1: "; yang diterima: x" bukan indeks survei untuk B.I.a; yang diterima: angka 0 sampai 4.',
    )
    expect(refusalOf('A.II.4.i.a.percent', 'x')).toBe(
      `Baris 1: "x" bukan persentase untuk A.II.4.i.a; yang diterima: ${ALLOWED['A.II.4.i.a']}.`,
    )
    expect(refusalOf('A.I.1.i.b', [])).toBe('Baris 1: rentang bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.')
    expect(refusalOf('A.I.1.i.b', {})).toBe(
      'Baris 1: isi selain teks dan angka bukan pilihan untuk A.I.1.i.b; yang diterima: A, B, C.',
    )
    expect(refusalOf('', new Date(0))).toBe('Baris 1: ada isi tanggal tanpa id.')
    for (const id of Object.keys(ALLOWED)) {
      for (const value of VALUES) {
        expect(refusalOf(id, value) ?? '').not.toMatch(/Date|Object|Array|undefined|null|\{|desimal dengan titik/)
      }
    }
  })
})

describe('a bare number for a ratio', () => {
  const said = (given: string) =>
    `Baris 1: ${given} bukan persentase untuk A.II.4.i.a; yang diterima: ${ALLOWED['A.II.4.i.a']}.`

  test('is refused, whatever its size', () => {
    for (const id of ['A.II.4.i.a', 'a_ii_4_i_a', 'A.II.4.i.a.percent']) {
      for (const value of [14, 0, 100, 1.5, '14', '14,5', 14n]) expect(refusalOf(id, value)).not.toBe(null)
    }
    expect(refusalOf('A.II.4.i.a', 14)).toBe(said('14'))
    expect(refusalOf('A.II.4.i.a', 0)).toBe(said('0'))
    expect(refusalOf('A.II.4.i.a', ' 14 ')).toBe(said('" 14 "'))
    expect(errorOf(() => sheet.ZI_NILAI('A.II.4.i.a', 14))).toBe(said('14'))
  })

  test('is taken with its sign, and as a count in its own cell', () => {
    expect(sheet.ZI_NILAI('A.II.4.i.a', '14%')).toBe(0.14)
    expect(sheet.ZI_NILAI('A.II.4.i.a', '14 %')).toBe(0.14)
    expect(sheet.ZI_NILAI('A.II.4.i.a', ' ')).toBe('')
    expect(sheet.ZI_NILAI('A.II.4.i.a', [[4], [3]])).toBe(0.75)
    expect(refusalOf('A.II.4.i.a', '100%')).toBe(null)
    expect(refusalOf('A.II.4.i.a.sasaran', 14)).toBe(null)
  })

  test('is refused once, where it has another fault', () => {
    expect(refusalOf('A.II.4.i.a', 0.14)?.split('\n')).toEqual([
      expect.stringMatching(/^Baris 1: 0\.14 untuk A\.II\.4\.i\.a dapat berarti pecahan atau persen\. Yang diterima /),
    ])
    expect(refusalOf('A.II.4.i.a', 101)?.split('\n')).toHaveLength(1)
  })
})

describe('an id that is to be of a question', () => {
  const nilai = (id: unknown, answer: unknown) => errorOf(() => sheet.ZI_NILAI(id, answer))
  const lockedAs = (id: unknown) => errorOf(() => sheet.ZI_PRIORITAS('B.I.b', 'A', 'WBK', '', id))

  test('is spelt as ZI_SKOR takes it', () => {
    for (const id of ['A.II.4.i.a', ' a_ii_4_i_a ', 'A-II-4-i-a', 'a ii 4 i a']) {
      expect(sheet.ZI_NILAI(id, '50%')).toBe(0.5)
      expect(sheet.ZI_SKOR(id, 'A.II.4.i.a', '50%')).toBe(1)
      expect(lockedAs(id)).toBe(null)
    }
    // A count stands for its question where nothing is to be answered.
    expect(lockedAs('A_II_4_i_a_sasaran')).toBe(null)
  })

  test('is said to be none where it names another part of the LKE, or nothing', () => {
    expect(nilai('A.I.1', 'A')).toMatch(/^"id": "A\.I\.1" bukan pertanyaan; tulis id pertanyaan\./)
    expect(nilai('A.II.4.i.a.sasaran', 5)).toBe(
      '"id": "A.II.4.i.a.sasaran" bukan pertanyaan; tulis id pertanyaan. Mungkin maksudnya "A.II.4.i.a".',
    )
    expect(nilai(undefined, 'A')).toBe('"id": kosong bukan pertanyaan; tulis id pertanyaan.')
    expect(nilai(7, 'A')).toBe('"id": 7 bukan pertanyaan; tulis id pertanyaan.')
    expect(lockedAs('A.I.1')).toMatch(/^"terkunci": "A\.I\.1" bukan pertanyaan; tulis id pertanyaan\./)
    expect(lockedAs([['A.I.1.i.a'], ['total'], [new Date(0)]])?.split('\n')).toEqual([
      '"terkunci": "total" bukan pertanyaan; tulis id pertanyaan.',
      '"terkunci": tanggal bukan pertanyaan; tulis id pertanyaan.',
    ])
  })
})

describe('a refused argument', () => {
  test('is described without the words of programmers', () => {
    expect(errorOf(() => sheet.ZI_KAWASAN(undefined, [['', new Date(0), '']], {}, new Date(0)))?.split('\n')).toEqual([
      expect.stringMatching(/^"jenis" tidak menerima kosong; /),
      expect.stringMatching(/^"predikatKawasan" tidak menerima tanggal; /),
      expect.stringMatching(/^"integrasi" tidak menerima isi selain teks dan angka; /),
      expect.stringMatching(/^Baris 1: "nama unit" tidak menerima kosong; /),
      expect.stringMatching(/^Baris 1: "predikat" tidak menerima tanggal; /),
    ])
    expect(errorOf(() => sheet.ZI_PRIORITAS('B.I.b', 'A', undefined))).toMatch(/^"target" tidak menerima kosong; /)
    expect(errorOf(() => sheet.ZI_SKOR(new Date(0), 'B.I.b', 'A'))).toBe('Tidak ada bagian tanggal dalam LKE ini.')
  })
})
