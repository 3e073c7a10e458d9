/** Tells whether a cell is the heading of a column of ids. */
export function isIdHeading(cell: unknown): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === 'id'
}
