import type { SheetApp, SheetRule } from '../../src/spreadsheet'

/** A rule for a cell as it was built. */
export interface BuiltRule {
  readonly list?: readonly string[]
  readonly minimum?: number
  readonly allowInvalid?: boolean
  readonly help?: string
}

/** One sheet of the fake, by what was written to it. */
export interface FakeSheet {
  readonly name: string
  /** Contents by place, `row,column`. */
  readonly values: Map<string, unknown>
  readonly formulas: Map<string, string>
  readonly rules: Map<string, BuiltRule | null>
  readonly formats: Map<string, string>
  readonly calls: string[]
  readonly unprotected: string[]
}

/** A spreadsheet that keeps what is written to it, and knows no call but those that Google Sheets has. */
export function fakeSheetApp(taken: readonly string[] = []): { readonly app: SheetApp; readonly sheets: FakeSheet[] } {
  const sheets: FakeSheet[] = []
  const rangeOf = (sheet: FakeSheet, row: number, column: number, rows: number, columns: number) => {
    const whole = [row, column, rows, columns].every((part) => Number.isInteger(part) && part > 0)
    if (!whole) throw new RangeError('no such range')
    const put = <T>(cells: readonly (readonly T[])[], into: Map<string, T>) => {
      if (cells.length !== rows || cells.some((one) => one.length !== columns)) throw new Error('sizes differ')
      for (const [down, one] of cells.entries()) {
        for (const [right, cell] of one.entries()) into.set(`${row + down},${column + right}`, cell)
      }
    }
    const record = (call: string) => (value: unknown) =>
      void sheet.calls.push(`${row},${column},${rows},${columns} ${call} ${value}`)
    return {
      place: `${row},${column},${rows},${columns}`,
      setValues: (values: readonly (readonly unknown[])[]) => put(values, sheet.values),
      setFormula: (formula: string) => void sheet.formulas.set(`${row},${column}`, formula),
      setNumberFormats: (formats: readonly (readonly string[])[]) => put(formats, sheet.formats),
      setDataValidations: (rules: readonly (readonly unknown[])[]) => put(rules as BuiltRule[][], sheet.rules),
      setFontWeight: record('setFontWeight'),
      setBackground: record('setBackground'),
      setWrap: record('setWrap'),
      setVerticalAlignment: record('setVerticalAlignment'),
    }
  }
  const ruleOf = (built: BuiltRule): SheetRule => ({
    requireValueInList: (list, showDropdown) => {
      if (!showDropdown) throw new Error('no dropdown')
      return ruleOf({ ...built, list: [...list] })
    },
    requireNumberGreaterThanOrEqualTo: (minimum) => ruleOf({ ...built, minimum }),
    setAllowInvalid: (allowInvalid) => ruleOf({ ...built, allowInvalid }),
    setHelpText: (help) => ruleOf({ ...built, help }),
    build: () => built,
  })
  const app: SheetApp = {
    getActiveSpreadsheet: () => ({
      getSheetByName: (name) => ([...taken, ...sheets.map((one) => one.name)].includes(name) ? {} : null),
      insertSheet(name) {
        if ([...taken, ...sheets.map((one) => one.name)].includes(name)) throw new Error('the name is taken')
        const sheet: FakeSheet = {
          name,
          values: new Map(),
          formulas: new Map(),
          rules: new Map(),
          formats: new Map(),
          calls: [],
          unprotected: [],
        }
        sheets.push(sheet)
        return {
          getRange: (row, column, rows, columns) => rangeOf(sheet, row, column, rows, columns),
          setFrozenRows: (rows) => sheet.calls.push(`setFrozenRows ${rows}`),
          setColumnWidth: (column, pixels) => sheet.calls.push(`setColumnWidth ${column} ${pixels}`),
          protect: () => ({
            setDescription: (text) => sheet.calls.push(`setDescription ${text}`),
            setUnprotectedRanges: (ranges) =>
              sheet.unprotected.push(...ranges.map((one) => (one as unknown as { readonly place: string }).place)),
            setWarningOnly: (warningOnly) => sheet.calls.push(`setWarningOnly ${warningOnly}`),
          }),
        }
      },
    }),
    newDataValidation: () => ruleOf({}),
  }
  return { app, sheets }
}
