import { writeXlsx } from 'hucre/xlsx'
import { toRows } from '../../src/answer'
import { permenpanrb90_2021 as rubric } from '../../src/generated/permenpanrb-90-2021'
import { sheetFunctions, writeLkeSheet } from '../../src/spreadsheet'
import { fakeSheetApp } from '../../test/helpers/fakeSheetApp'

type Value = string | number | boolean | null
const ROWS = 24

/** The sheet that `ziBuatLembarLKE` writes, filled in, with what its formulas spill: as a workbook, to be printed. */
export function writtenSheet(answers: Parameters<typeof toRows<typeof rubric>>[1]): Promise<Uint8Array> {
  const { app, sheets } = fakeSheetApp()
  writeLkeSheet(rubric, app)
  const [sheet] = sheets
  if (!sheet) throw new Error('nothing was written')
  const values = new Map(sheet.values)
  const rows = toRows(rubric, answers)
  rows.forEach(({ value }, index) => {
    values.set(`${index + 2},7`, typeof value === 'string' ? value.replace('.', ',') : value)
  })
  values.set('1,12', 'WBK')
  const functions = sheetFunctions(rubric)
  const column = (at: number) => rows.map((_, index) => [values.get(`${index + 2},${at}`)])
  const [ids, given] = [column(1), column(7)]
  const results: Readonly<Record<string, unknown>> = {
    '2,8': functions.ZI_SKOR(ids, ids, given),
    '2,12': functions.ZI_PREDIKAT(ids, given, 'WBK'),
    '3,12': functions.ZI_TOTAL(ids, given, 'WBK'),
    '6,11': functions.ZI_KRITERIA(ids, given, 'WBK'),
  }
  for (const place of sheet.formulas.keys()) {
    const [row = 0, at = 0] = place.split(',').map(Number)
    const spilled = results[place]
    if (spilled === undefined) throw new Error(`${place} has a formula that is not drawn`)
    const table = Array.isArray(spilled) ? (spilled as unknown[]) : [[spilled]]
    table.forEach((line, down) => {
      for (const [right, value] of (Array.isArray(line) ? line : [line]).entries())
        values.set(`${row + down},${at + right}`, value)
    })
  }
  const font = { name: 'Arial', size: 9 }
  const fill = (rgb: string) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } }) as const
  const line = { style: 'thin', color: { rgb: 'E0E0E0' } } as const
  const cells = new Map(
    [...values].flatMap(([place, value]) => {
      const [row = 0, at = 0] = place.split(',').map(Number)
      if (row > ROWS) return []
      const style = {
        font: { ...font, bold: row === 1 || (at === 11 && row <= 4) },
        alignment: { vertical: 'top', wrapText: at < 10 },
        border: { top: line, right: line, bottom: line, left: line },
        ...(row === 1 && at < 10 ? fill('D9E2F3') : at === 7 || place === '1,12' ? fill('FFF9E5') : {}),
      } as const
      return [[`${row - 1},${at - 1}`, { value: value as Value, style }] as const]
    }),
  )
  const widths = sheet.calls.flatMap((call) => {
    const [, at, pixels] = call.match(/^setColumnWidth (\d+) (\d+)$/) ?? []
    return at ? [{ at: Number(at), width: Number(pixels) / 7 }] : []
  })
  const columns = Array.from({ length: 18 }, (_, at) => ({
    width: widths.find((one) => one.at === at + 1)?.width ?? 14,
  }))
  return writeXlsx({
    sheets: [
      {
        name: sheet.name,
        rows: [],
        cells,
        columns,
        rowDefs: new Map(Array.from({ length: ROWS }, (_, row) => [row, { height: row === 0 ? 15 : 25 }])),
        view: { showGridLines: true },
        pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
      },
    ],
    defaultFont: font,
  })
}
