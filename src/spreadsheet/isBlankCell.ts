/** Tells whether nothing stands in a cell. */
export function isBlankCell(value: unknown): value is '' | null | undefined {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
