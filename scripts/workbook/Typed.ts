import type { CellValue } from 'hucre/xlsx'

type Cells = Readonly<Record<string, CellValue>>
type Sides = { readonly unit?: Cells; readonly tpi?: Cells }

/** What to fill in, so that a workbook can be tried: answers by cell id, the predicate held, conventions by id. */
export interface Typed {
  readonly LKE?: Sides
  readonly Jawaban?: Sides
  readonly held?: CellValue
  readonly conventions?: Readonly<Record<string, string>>
}
