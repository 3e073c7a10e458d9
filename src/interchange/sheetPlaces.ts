/** The last row of a workbook of Excel 2010 and later. */
export const MAX_ROW = 1_048_576

/** A column of a workbook of Excel 2010 and later: A to XFD. */
export const COLUMN = /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/

/** Tells whether a value is the letters of a column. */
export function isColumn(value: unknown): value is string {
  return typeof value === 'string' && COLUMN.test(value)
}

/** The number of a column, from its letters: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** The letters of a column, from its number, the inverse of `columnNumber`. */
export function columnLetters(number: number): string {
  if (number < 1) return ''
  return columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26))
}

/** Names a cell as formulas do: `Jawaban!K126`, `'LKE ZI'!K128`. */
export function cellPlace(sheet: string, cell: string): string {
  return `${/^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`
}
