/** How a column is written: figures and percentages flush right with the decimal mark of the language, texts as they are. */
export type ColumnType = 'figure' | 'percent' | 'text'

/** A column of a table. */
export interface TableColumn {
  /** Where a row holds its cell. */
  readonly key: string
  /** Its heading, in the caller's language. */
  readonly label: string
  /** `text` when left out. */
  readonly type?: ColumnType
}

/** A row of a table by the keys of its columns, perhaps with more; figures as decimal strings with a point, or numbers. */
export type TableRow = Readonly<Record<string, string | number | null>>

/** A table as plain data, for `toCsv` and `tableToMarkdown` or for an application's own page. */
export interface Table {
  /** The columns to show, in order. */
  readonly columns: readonly TableColumn[]
  /** The cells of each row, in order. */
  readonly rows: readonly TableRow[]
}
