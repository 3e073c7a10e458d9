import { describe, expect, test } from 'vitest'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { sheetFunctions } from '../../src/spreadsheet'
import { rubric } from '../helpers/arbitraries'

const sheet = sheetFunctions(rubric)
const square = [
  ['A.I.1.i.a', 'B'],
  ['C', 'D'],
]

describe('a range of two columns and two rows', () => {
  test('is no column, and nothing else is said of it', () => {
    expect(() => sheet.ZI_NILAI('A.I.1.i.a', square)).toThrow(/^"jawaban" harus berupa satu kolom\.$/)
    expect(() => sheet.ZI_REKAP(square, square, square)).toThrow(
      /^"idRange" harus berupa satu kolom\.\n"predikatSebelumnya" harus berupa satu kolom\.$/,
    )
    expect(() => sheet.ZI_KAWASAN('land', [['Satu', 'WBK', '']], square)).toThrow(
      /^"integrasi" harus berupa satu kolom\.$/,
    )
  })
})

test('a list of cells is a column of them', () => {
  const ids = ['A.I.1.i.a', 'A.I.1.i.b']
  const answers = ['Ya', 'A']
  expect(sheet.ZI_TOTAL(ids, answers)).toBe(0.5)
  expect(sheet.ZI_TOTAL(ids, answers)).toBe(
    sheet.ZI_TOTAL(
      ids.map((id) => [id]),
      answers.map((answer) => [answer]),
    ),
  )
})

test('a share takes a percentage with its sign, or points up to its weight', () => {
  const older = sheetFunctions(permenpanrb10_2019)
  expect(() => older.ZI_TOTAL([['A.1'], ['A.2.points'], ['A.3.percent']], [['x'], [5.1], ['z']])).toThrow(
    /^Baris 1: "x" bukan persentase untuk A\.1; yang diterima: persentase dengan tanda %\.\nBaris 2: 5\.1 bukan poin untuk A\.2; yang diterima: angka 0 sampai 5\.\nBaris 3: "z" bukan persentase untuk A\.3; yang diterima: persentase dengan tanda %\.$/,
  )
  expect(older.ZI_TOTAL([['A.1'], ['A.2.points']], [['80%'], [5]])).toBe(9)
})
