import type { SheetProblems } from './SheetProblems'

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/**
 * The cells of a range, row by row. A single cell arrives bare, a range as a list of rows, a left-out argument as
 * undefined.
 */
export function readRange(value: unknown): readonly (readonly unknown[])[] {
  if (!isList(value)) return [[value]]
  return value.map((row) => (isList(row) ? [...row] : [row]))
}

/** The cells of a range that is one column, or one row; null, and a problem, when it is neither. */
export function readColumn(value: unknown, name: string, problems: SheetProblems): readonly unknown[] | null {
  const rows = readRange(value)
  const [first = []] = rows
  if (rows.length === 1) return first
  if (rows.every((row) => row.length === 1)) return rows.map(([cell]) => cell)
  problems.add('sheet_not_a_column', { field: name })
  return null
}

/** The only cell of a range; a problem when there are more. */
export function readCell(value: unknown, name: string, problems: SheetProblems): unknown {
  const rows = readRange(value)
  const [[cell, ...others] = [undefined], ...below] = rows
  if (others.length > 0 || below.length > 0) problems.add('sheet_not_a_cell', { field: name })
  return cell
}
