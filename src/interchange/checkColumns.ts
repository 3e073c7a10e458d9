import { isBlank } from '../answer'
import type { Asides } from './Asides'
import { SIDES } from './Given'
import type { LayoutSheet } from './Layout'
import { columnLetters, columnNumber } from './sheetPlaces'

/** Warns of rows that hold something but reach no column of answers, as those taken from a wrong column do. */
export function checkColumns(
  { name, columns }: LayoutSheet,
  rows: readonly (readonly unknown[])[],
  firstColumn: number,
  asides: Asides,
): void {
  if (!rows.some((cells) => cells.some((value) => !isBlank(value)))) return
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const answers = SIDES.flatMap((side) => columns[side] ?? [])
  const isInside = (letters: string) => {
    const place = columnNumber(letters) - firstColumn
    return place >= 0 && place < width
  }
  if (answers.some(isInside)) return
  const [first, last] = [columnLetters(firstColumn), columnLetters(firstColumn + width - 1)]
  asides.tell('warnings', 'no_answer_column', [name], { sheet: name, first, last, columns: answers })
}
