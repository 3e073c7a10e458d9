import { beforeAll, describe, expect, test } from 'vitest'
import { NATIONAL_LAYOUT, rowIn } from '../../scripts/workbook/Layout'
import { LKE, SHEETS as SHEET_NAMES, SIDES } from '../../scripts/workbook/places'
import { indexForm } from '../../scripts/workbook/readings'
import { workbookOf } from '../../scripts/workbook/workbookOf'
import { permenpanrb90_2021 as rubric } from '../../src/generated/permenpanrb-90-2021'
import { cellsOf } from '../../src/rubric'
import { cellsIn, openStyles, partsOf, rulesIn, validationsIn } from './parts'

/** Functions that Excel 2010 has, and every other spreadsheet with it. */
const EXCEL_2010 = new Set(
  'ABS AND COUNT COUNTIF IF IFERROR INT ISLOGICAL ISNUMBER LEFT LEN MAX MID MIN NOT OR ROUND ROUNDUP SUBSTITUTE SUM TEXT TRIM UPPER VALUE'.split(
    ' ',
  ),
)
const SHEETS = ['Petunjuk', 'LKE', 'Hasil', 'Jawaban'] as const

let bytes = new Uint8Array()
let parts: ReadonlyMap<string, string> = new Map()
const part = (path: string) => parts.get(path) ?? ''
const sheet = (name: (typeof SHEETS)[number]) => part(`xl/worksheets/sheet${SHEETS.indexOf(name) + 1}.xml`)

beforeAll(async () => {
  bytes = new Uint8Array(await workbookOf(rubric, NATIONAL_LAYOUT, '1.2.3'))
  parts = partsOf(bytes)
})

describe('the workbook', () => {
  test('has its sheets in order, no macro, no link to other files, and computes when it is opened', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toEqual(SHEETS)
    expect([...parts.keys()].filter((path) => /vba|external|embed|media|drawing/i.test(path))).toEqual([])
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  })

  test('is the same file whenever it is made', async () => {
    expect(Buffer.compare(bytes, await workbookOf(rubric, NATIONAL_LAYOUT, '1.2.3'))).toBe(0)
    expect(Buffer.compare(bytes, await workbookOf(rubric, NATIONAL_LAYOUT, '1.2.4'))).not.toBe(0)
  })

  test('uses functions of Excel 2010 alone, and no array constants', () => {
    const used = new Set<string>()
    const formulas = [
      ...SHEETS.flatMap((name) => cellsIn(sheet(name)).flatMap(({ formula }) => formula ?? [])),
      ...SHEETS.flatMap((name) => validationsIn(sheet(name)).flatMap((one) => one.formulas)),
      ...SHEETS.flatMap((name) => rulesIn(sheet(name))),
    ]
    expect(formulas.length).toBeGreaterThan(2500)
    for (const formula of formulas) {
      const bare = formula.replace(/"[^"]*"/g, '')
      for (const [, name = ''] of bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(name)
      expect(bare).not.toMatch(/[{}[\]@;]/)
      expect(formula.length).toBeLessThan(8192)
    }
    expect([...used].filter((name) => !EXCEL_2010.has(name))).toEqual([])
    expect([...EXCEL_2010].filter((name) => !used.has(name))).toEqual([])
  })

  test('stores a value beside every formula, and no error', () => {
    for (const name of SHEETS) {
      const formulas = cellsIn(sheet(name)).filter(({ formula }) => formula !== null)
      expect([name, formulas.filter(({ stored }) => stored === null)]).toEqual([name, []])
      expect([name, formulas.filter(({ type, stored }) => type === 'e' || /^#/.test(stored ?? ''))]).toEqual([name, []])
    }
    const hasil = cellsIn(sheet('Hasil')).filter(({ stored }) => stored === 'BELUM LENGKAP')
    expect(hasil.map(({ address }) => address)).toEqual(['E7', 'K7', 'E8', 'K8', 'E9', 'K9'])
  })

  test('protects every sheet without a password, and leaves rows, columns and links free', () => {
    for (const name of SHEETS) {
      const protection = sheet(name).match(/<sheetProtection[^>]*>/)?.[0] ?? ''
      expect([name, protection]).toEqual([name, expect.stringContaining('sheet="1"')])
      expect(protection).not.toMatch(/password|hashValue/)
      for (const free of ['formatRows="0"', 'formatColumns="0"', 'insertHyperlinks="0"'])
        expect(protection).toContain(free)
    }
    expect(sheet('LKE')).toContain('autoFilter="0"')
    expect(sheet('LKE')).toContain('<autoFilter ref="A3:S208"/>')
  })

  test('prints on A4, with the headings frozen on the screen and repeated on paper', () => {
    for (const name of SHEETS)
      expect(sheet(name)).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/)
    expect(sheet('LKE')).toContain('ySplit="3"')
    expect(sheet('Jawaban')).toContain('ySplit="2"')
    expect(part('xl/workbook.xml')).toContain('LKE!$2:$3')
    expect(part('xl/workbook.xml')).toContain('LKE!$B$1:$S$208')
  })
})

describe('the cells that are filled in', () => {
  const columns = { LKE: ['K', 'N'], Jawaban: ['K', 'N'] } as const
  const rows = new Map(NATIONAL_LAYOUT.items.map((item) => [item.cell, item.rows]))

  test('are the 127 of the rubric on the rows of the national LKE, open on both sheets', () => {
    const open = openStyles(part('xl/styles.xml'))
    expect([...rows.keys()]).toEqual(cellsOf(rubric).map(({ id }) => id))
    for (const [name, where] of [
      ['LKE', 'worksheet'],
      ['Jawaban', 'answers'],
    ] as const) {
      const cells = new Map(cellsIn(sheet(name)).map((cell) => [cell.address, cell]))
      for (const column of columns[name]) {
        const closed = [...rows.values()].filter(
          (row) => !open.has(cells.get(`${column}${rowIn(row, where)}`)?.style ?? 0),
        )
        expect([name, column, closed]).toEqual([name, column, []])
      }
    }
  })

  test('stand in the columns that the layout tells programs of', () => {
    const { workbook, answers } = NATIONAL_LAYOUT.sheets
    const [unit, tpi] = SIDES
    expect(workbook).toEqual({
      name: SHEET_NAMES.lke,
      rows: 'worksheet',
      columns: {
        unit: unit.answer,
        tpi: tpi.answer,
        unitNote: LKE.unitNote,
        unitEvidence: LKE.evidence,
        tpiNote: LKE.tpiNote,
      },
    })
    expect(answers.name).toBe(SHEET_NAMES.answers)
    expect([answers.columns.unit, answers.columns.tpi]).toEqual([unit.pastedIn, tpi.pastedIn])
  })

  test('keep formulas and words locked', () => {
    const open = openStyles(part('xl/styles.xml'))
    const free = cellsIn(sheet('LKE')).filter(({ style }) => open.has(style))
    const places = new Set(free.map(({ address }) => address.replace(/\d+/, '')))
    expect([...places].sort()).toEqual(['K', 'N', 'Q', 'R', 'S'])
    const answers = free.filter(({ address }) => /^[KN]\d/.test(address))
    expect(answers.length).toBe(254)
    // What was pasted on the sheet of answers shows through until it is typed over.
    expect(
      answers.map(({ formula }) => formula).every((formula) => /^IF\(Jawaban!\$[KN]\$\d+="","",/.test(formula ?? '')),
    ).toBe(true)
    const hasil = cellsIn(sheet('Hasil')).filter(({ style }) => open.has(style))
    expect(hasil.map(({ address }) => address)).toEqual(['C5'])
  })

  test('take a whole block pasted over them on the sheet of answers', () => {
    const open = openStyles(part('xl/styles.xml'))
    const cells = new Map(cellsIn(sheet('Jawaban')).map((cell) => [cell.address, cell.style]))
    const closed: string[] = []
    for (let row = 3; row <= 202; row++)
      for (const column of 'KLMNOPQ') if (!open.has(cells.get(`${column}${row}`) ?? 0)) closed.push(`${column}${row}`)
    expect(closed).toEqual([])
  })

  test('offer their options, or take whole numbers and indexes alone', () => {
    const validations = new Map(validationsIn(sheet('LKE')).map((one) => [one.range, one]))
    const kinds = new Map<string, number>()
    for (const { id, question, count } of cellsOf(rubric)) {
      const row = rowIn(rows.get(id) ?? {}, 'worksheet')
      for (const column of ['K', 'N']) {
        const one = validations.get(`${column}${row}`)
        const kind = rubric.answerKinds[question.kind]
        const expected =
          count !== undefined
            ? { type: 'whole', formulas: ['0', '1000000000'] }
            : kind?.type === 'choice'
              ? { type: 'list', formulas: [`"${Object.keys(kind.options).join(',')}"`] }
              : { type: 'custom', formulas: [indexForm(`${column}${row}`, '4')] }
        expect(one).toEqual({ ...expected, range: `${column}${row}`, refuses: true })
        kinds.set(expected.type, (kinds.get(expected.type) ?? 0) + 1)
      }
    }
    expect(Object.fromEntries(kinds)).toEqual({ list: 206, whole: 44, custom: 4 })
    for (const { type, formulas } of SHEETS.flatMap((name) => validationsIn(sheet(name))))
      if (type === 'list') expect((formulas[0] ?? '').length).toBeLessThan(256)
  })
})

describe('the rows', () => {
  test('are high enough for the longest of their texts at about a digit a letter', () => {
    const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
      [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join(''),
    )
    const heights = new Map(
      [...sheet('LKE').matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)].map(([, row, height]) => [row, Number(height)]),
    )
    const widths = { G: 36, I: 48 }
    let seen = 0
    for (const { address, type, stored } of cellsIn(sheet('LKE'))) {
      const [, column = '', row = ''] = address.match(/^([GI])(\d+)$/) ?? []
      if (type !== 's' || Number(row) < 4 || (column !== 'G' && column !== 'I')) continue
      const lines = (shared[Number(stored)] ?? '')
        .split('\n')
        .reduce((all, line) => all + Math.max(1, Math.ceil((line.length * 0.85) / widths[column])), 0)
      expect([address, (heights.get(row) ?? 0) >= lines * 11.4]).toEqual([address, true])
      seen++
    }
    expect(seen).toBeGreaterThan(250)
  })
})
