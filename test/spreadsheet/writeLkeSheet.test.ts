import { describe, expect, test } from 'vitest'
import { sheetFunctions, writeLkeSheet } from '../../src/spreadsheet'
import { rubric } from '../helpers/arbitraries'
import { fakeSheetApp } from '../helpers/fakeSheetApp'

describe('writeLkeSheet', () => {
  const { app, sheets } = fakeSheetApp()
  const name = writeLkeSheet(rubric, app)
  const [sheet] = sheets
  if (!sheet) throw new Error('no sheet was written')
  const column = (number: number, from = 2) =>
    Array.from({ length: 127 }, (_, index) => sheet.values.get(`${from + index},${number}`))

  test('writes one new sheet, and changes none that there is', () => {
    expect([name, sheets.map((one) => one.name)]).toEqual(['LKE', ['LKE']])
    const taken = fakeSheetApp(['LKE', 'LKE 2', 'LKE 4'])
    expect(writeLkeSheet(rubric, taken.app)).toBe('LKE 3')
    expect(writeLkeSheet(rubric, taken.app)).toBe('LKE 5')
    expect(taken.sheets.map((one) => one.name)).toEqual(['LKE 3', 'LKE 5'])
    expect(taken.sheets[0]?.values).toEqual(sheet.values)
  })

  test('holds what ZI_LKE lists, and a column each for points and notes', () => {
    const table = sheetFunctions(rubric).ZI_LKE() as readonly (readonly unknown[])[]
    expect(Array.from({ length: 9 }, (_, index) => sheet.values.get(`1,${index + 1}`))).toEqual([
      ...(table[0] ?? []),
      'nilai',
      'catatan',
    ])
    for (let number = 1; number <= 7; number++) {
      expect(column(number)).toEqual(table.slice(1).map((row) => row[number - 1]))
    }
    expect(sheet.values.get('129,1')).toBeUndefined()
    expect(sheet.values.get('4,12')).toBe(`permenpanrb-90-2021 ${rubric.version}`)
  })

  test('offers in every cell what is taken there', () => {
    const ids = column(1)
    const ruleOf = (id: string) => sheet.rules.get(`${ids.indexOf(id) + 2},7`)
    expect(ruleOf('A.I.1.i.a')).toEqual({ list: ['Ya', 'Tidak'], allowInvalid: false, help: 'Ya, Tidak' })
    expect(ruleOf('A.I.2.i.b')).toEqual({ list: ['A', 'B', 'C', 'D', 'E'], allowInvalid: false, help: 'A, B, C, D, E' })
    expect(ruleOf('A.II.1.i.a.perubahan')).toEqual({
      minimum: 0,
      allowInvalid: false,
      help: 'bilangan bulat mulai dari 0',
    })
    expect(ruleOf('B.I.a')).toBe(null)
    expect(sheet.formats.get(`${ids.indexOf('B.I.a') + 2},7`)).toBe('@')
    expect([...sheet.rules.keys()].filter((place) => place.endsWith(',7'))).toHaveLength(127)
    expect(sheet.rules.get('1,12')).toEqual({ list: ['WBK', 'WBBM', 'TIDAK ADA'], allowInvalid: false })
  })

  test('calls the functions with arguments that any language of a sheet reads', () => {
    expect(Object.fromEntries(sheet.formulas)).toEqual({
      '2,8': '=ZI_SKOR(A2:A128;A2:A128;G2:G128)',
      '2,12': '=ZI_PREDIKAT(A2:A128;G2:G128;L1)',
      '3,12': '=ZI_TOTAL(A2:A128;G2:G128;L1)',
      '6,11': '=ZI_KRITERIA(A2:A128;G2:G128;L1)',
    })
    for (const formula of sheet.formulas.values()) expect(formula).not.toMatch(/,|\d\.\d/)
  })

  test('is frozen below its heading, and warns whoever changes more than answers and notes', () => {
    expect(sheet.calls).toContain('setFrozenRows 1')
    expect(sheet.calls).toContain('setWarningOnly true')
    expect(sheet.unprotected).toEqual(['2,7,127,1', '2,9,127,1', '1,12,1,1'])
  })

  test('leaves room for what spills', () => {
    const filled = [...sheet.values.keys(), ...sheet.formulas.keys()]
    const beside = (from: number, to: number) =>
      filled.filter((place) => {
        const [row = 0, at = 0] = place.split(',').map(Number)
        return at >= from && at <= to && row >= 6
      })
    expect(beside(11, 20)).toEqual(['6,11'])
    expect(column(8)).toEqual(column(8).map(() => undefined))
  })
})
