import type { LooseOptions } from '../answer'
import { invalidOption } from '../input'
import type { Checked, Rubric } from '../rubric'
import { type InterchangeSettings, readInterchangeOptions } from './readInterchangeOptions'
import { columnNumber, isColumn, MAX_ROW } from './sheetPlaces'

/** The options of `readSheet`: those of `readAnswers`, and where the rows were taken from. */
export interface SheetOptions extends LooseOptions {
  /** The row of the sheet that the first of the rows is, from 1 (default). */
  readonly firstRow?: number | undefined
  /** The column of the sheet that the first value of each row is, as letters; `A` is the default. */
  readonly firstColumn?: string | undefined
}

const isRow = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_ROW

/** Checks the options of `readSheet`. Rows and columns are counted from 1. */
export function readSheetOptions(
  rubric: Rubric & Checked,
  options: unknown,
): InterchangeSettings & { readonly firstRow: number; readonly firstColumn: number } {
  const settings = readInterchangeOptions(rubric, options, ['firstRow', 'firstColumn'], (values, locale) => {
    const { firstRow, firstColumn } = values
    return [
      ...(firstRow === undefined || isRow(firstRow)
        ? []
        : [invalidOption('firstRow', firstRow, [`1..${MAX_ROW}`], locale)]),
      ...(firstColumn === undefined || isColumn(firstColumn)
        ? []
        : [invalidOption('firstColumn', firstColumn, ['A..XFD'], locale)]),
    ]
  })
  const { firstRow = 1, firstColumn = 'A' } = settings.others as SheetOptions
  return { ...settings, firstRow, firstColumn: columnNumber(firstColumn) }
}
