/** What a spreadsheet function puts into one cell; an empty text leaves it blank. */
export type Cell = string | number | boolean

/** What a spreadsheet function returns to spill: rows of equal length. */
export type CellRows = readonly (readonly Cell[])[]
