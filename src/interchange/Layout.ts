import type { Cited } from '../rubric'
import type { LocalizedText } from '../text'

/** Whose answers a column holds: the unit's own, or those of its institution's assessors. */
export type LayoutSide = 'unit' | 'tpi'

/** What is written beside answers: a note of the unit, links to its evidence, a note of the assessors. */
export type LayoutNote = 'unitNote' | 'unitEvidence' | 'tpiNote'

/** The rows of something, for each numbering of rows that the layout knows. */
export type LayoutRows<T = number> = Readonly<Record<string, T>>

/** A sheet of a workbook: which numbering of rows it follows, and its columns as letters. */
export interface LayoutSheet {
  /** As the workbook names it. */
  readonly name: string
  /** A numbering of rows. */
  readonly rows: string
  /** The letters of the columns with the answers of both sides and the notes; those left out the sheet does not have. */
  readonly columns: {
    /** The column of the unit's own answers. */
    readonly unit: string
  } & { readonly [C in 'tpi' | LayoutNote]?: string }
}

/** One field to be filled in: its number in the list, the cell of the rubric, and its rows. */
export interface LayoutItem {
  /** Its number in the other system's list: a whole number. */
  readonly id: number
  /** Id of the cell in the rubric. */
  readonly cell: string
  /** Its row, from 1, by numbering of rows. */
  readonly rows: LayoutRows
}

/** A row that holds the total of some counts, typed or computed; it is no answer. */
export interface LayoutTotal {
  /** The cells of the counts that it sums. */
  readonly of: readonly string[]
  /** The row of the total, from 1, by numbering of rows. */
  readonly rows: LayoutRows
}

/** Rows on which a sheet shows what share the counts of a ratio question come to; it is no answer. */
export interface LayoutShare {
  /** Id of the ratio question. */
  readonly question: string
  /** The rows of the share, from 1, by numbering of rows; at least one. */
  readonly rows: LayoutRows<readonly number[]>
}

/** The headings of a flat table, compared without regard to case, spaces, `_`, `-` and `.`. */
export interface LayoutTable {
  /** Every heading by which a column is known: the id of the cell, the number of the item, the answers, the notes. */
  readonly headings: { readonly [C in 'id' | 'item' | LayoutSide | LayoutNote]: readonly string[] }
  /** Headings of columns that describe and are passed over. */
  readonly others: readonly string[]
}

/** How another system numbers the cells of a rubric: its records, the rows and columns of its sheets, its headings. */
export interface Layout<S extends string = string> extends Cited {
  /** Where the JSON Schema of layouts is, for editors. */
  readonly $schema?: string
  /** Marks the data as a layout, in this version of its form. */
  readonly format: 'zona-integritas.layout.v1'
  /** Id of the layout, such as `portalrb-2026`. */
  readonly id: string
  /** Version of the layout (semantic versioning). */
  readonly version: string
  /** What is laid out so, in both languages. */
  readonly title: LocalizedText
  /** The id of the rubric. */
  readonly rubric: string
  /** The names of the fields of a record: the number of the item, the answers of both sides, and the notes. */
  readonly fields: { readonly [F in 'item' | LayoutSide | LayoutNote]: string }
  /** The sheets of its workbooks, by the names that `readSheet` and `writeSheet` take. */
  readonly sheets: Readonly<Record<S, LayoutSheet>>
  /** Every cell of the rubric once, in the order of the list. */
  readonly items: readonly LayoutItem[]
  /** The rows that hold totals of counts. */
  readonly totals: readonly LayoutTotal[]
  /** The rows that show the shares of ratio questions. */
  readonly shares: readonly LayoutShare[]
  /** The headings by which a flat table is read. */
  readonly table: LayoutTable
}
