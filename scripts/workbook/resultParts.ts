import type { Rubric } from '../../src/rubric'
import { columnAt } from './addresses'
import type { Line } from './lines'
import { on, SHEETS, SIDES } from './places'
import { trimmed } from './readings'
import type { Typed } from './Typed'
import type { Units } from './weights'

/** What the sheet of results is drawn from. */
export interface ResultParts {
  readonly rubric: Rubric
  readonly units: Units
  readonly lines: readonly Line[]
  /** The range in which conventions count as 0 or 1, or `!` where a choice cannot be read. */
  readonly conventionRange: string
  readonly typed: Typed
}

/** What is said of one predicate. */
export const VERDICT = {
  met: 'MEMENUHI',
  scoresOnly: 'NILAI MEMENUHI',
  missed: 'BELUM MEMENUHI',
  check: 'PERIKSA DENGAN PUSTAKA',
  scoresCheck: 'NILAI: PERIKSA DENGAN PUSTAKA',
  unread: 'ADA YANG TIDAK TERBACA',
  incomplete: 'BELUM LENGKAP',
} as const
/** What is said of one minimum. */
export const STATUS = { yes: 'Ya', no: 'Tidak', check: 'Periksa', open: 'Belum lengkap' } as const
export const LABEL = 'A'
export const WEIGHT = 'B'
/** Rows of the sheet from the top. */
export const ROW = { title: 1, blank: 3, unread: 4, held: 5, verdicts: 7, criteria: 13 } as const
export const HELD = on(SHEETS.result, 'C', ROW.held)

/** Columns of the sheet, which depend on how many predicates there are. */
export function columnsOf({ predicates }: Rubric) {
  const minimum = predicates.map((_, index) => columnAt(2 + index))
  const perSide = 2 + 2 * predicates.length
  const sides = SIDES.map((side, at) => {
    const start = 2 + predicates.length + at * perSide
    return {
      side,
      points: columnAt(start),
      percent: columnAt(start + 1),
      status: predicates.map((_, index) => columnAt(start + 2 + 2 * index)),
      gap: predicates.map((_, index) => columnAt(start + 3 + 2 * index)),
      last: columnAt(start + perSide - 1),
    }
  })
  const hidden = 2 + predicates.length + SIDES.length * perSide
  return {
    minimum,
    sides: sides.map((one, at) => ({
      ...one,
      units: columnAt(hidden + 2 * at),
      broken: columnAt(hidden + 2 * at + 1),
    })),
    required: predicates.map((_, index) => columnAt(hidden + 2 * SIDES.length + index)),
    shown: hidden,
    count: hidden + 2 * SIDES.length + predicates.length,
  }
}
export type Columns = ReturnType<typeof columnsOf>

/** How many answers are blank on the side whose first column this is. */
export const blanksAt = (column: string) => `$${column}$${ROW.blank}`
/** How many cannot be read. */
export const unreadAt = (column: string) => `$${column}$${ROW.unread}`

/** What was read of the predicate that the unit holds: its id, nothing, or `!`. */
export function heldRead({ predicates }: Rubric): string {
  const text = trimmed(HELD)
  const known = predicates.reduceRight((rest, { id }) => `IF(${text}="${id.toUpperCase()}","${id}",${rest})`, '"!"')
  return `IFERROR(IF(OR(${text}="",${text}="TIDAK ADA"),"",${known}),"!")`
}
