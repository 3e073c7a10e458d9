import type { CellStyle, CellValue, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import { addressOf, columnIndex } from './addresses'

/** What stands in a cell: a value, or a formula with the value it has in a blank LKE. */
export type Content = CellValue | { readonly formula: string; readonly blank: string | number }

/** A sheet while it is being drawn up, by A1 columns and rows that count from 1. */
export interface SheetDraft {
  readonly name: string
  set(column: string, row: number, content: Content, style: CellStyle): void
  /** Joins the cells of a row from one column to another. */
  join(from: string, to: string, row: number): void
  height(row: number, points: number): void
  validate(validation: DataValidation): void
  /** Colours a range where a formula, written for its first cell, holds. */
  colour(range: string, formula: string, style: CellStyle): void
  /** The sheet for the writer of the file. */
  finish(rest: Omit<WriteSheet, 'name' | 'cells' | 'merges' | 'rowDefs'>): WriteSheet
}

/** Begins an empty sheet. */
export function sheetDraft(name: string): SheetDraft {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const merges: NonNullable<WriteSheet['merges']> = []
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map()
  const dataValidations: DataValidation[] = []
  const conditionalRules: ConditionalRule[] = []
  return {
    name,
    set(column, row, content, style) {
      const key = `${row - 1},${columnIndex(column)}`
      if (cells.has(key)) throw new Error(`${name}!${addressOf(column, row)} is written twice`)
      cells.set(
        key,
        typeof content === 'object' && content !== null && 'formula' in content
          ? { formula: content.formula, formulaResult: content.blank, style }
          : { value: content, style },
      )
    },
    join(from, to, row) {
      merges.push({ startRow: row - 1, endRow: row - 1, startCol: columnIndex(from), endCol: columnIndex(to) })
    },
    height(row, points) {
      rowDefs.set(row - 1, { height: points })
    },
    validate(validation) {
      dataValidations.push(validation)
    },
    colour(range, formula, style) {
      conditionalRules.push({ type: 'expression', formula, range, style, priority: conditionalRules.length + 1 })
    },
    finish(rest) {
      return { ...rest, name, rows: [], cells, merges, rowDefs, dataValidations, conditionalRules }
    },
  }
}
