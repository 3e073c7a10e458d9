import { portalRb2026 } from '../../src/generated/portalrb-2026'

/** Where the national LKE has its rows and columns. */
export const NATIONAL_LAYOUT = portalRb2026
export type Layout = typeof NATIONAL_LAYOUT
export type RowsOf = 'answers' | 'worksheet'

/** The row that a layout gives something in one of its numberings. */
export function rowIn(rows: Readonly<Record<string, number>>, numbering: RowsOf): number {
  const row = rows[numbering]
  if (row === undefined) throw new Error(`The layout has no row ${numbering}`)
  return row
}
