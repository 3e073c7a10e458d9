import type { Table } from '../../text'

/** A part of a page. */
export interface PagePart {
  readonly title: string
  readonly table?: Table
  /** Short sentences, as a list. */
  readonly lines?: readonly string[]
}

/** A result laid out for readers. */
export interface Page {
  readonly title: string
  readonly lines: readonly string[]
  readonly parts: readonly PagePart[]
}

/** A page of which one table is what a spreadsheet takes. */
export interface SheetPage extends Page {
  readonly main: Table
}

/** Writes a figure: all of it for a spreadsheet, two decimals for a page. */
export type Figure = (decimal: string) => string
