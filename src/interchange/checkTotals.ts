import { isBlank, type LooseOptions, looseCount } from '../answer'
import { describeValue } from '../text'
import type { Asides } from './Asides'
import type { Given, GivenValue } from './Given'
import type { LayoutSide, LayoutTotal } from './Layout'

/** A total that somebody typed or a sheet computed. */
export interface GivenTotal {
  readonly side: LayoutSide
  readonly given: GivenValue
  readonly total: LayoutTotal
}

/**
 * Compares totals with the sums of their rows, read as counts are; a row left blank adds nothing. The sum counts whatever
 * the total says.
 */
export function checkTotals(
  totals: readonly GivenTotal[],
  givens: readonly Given[],
  loose: LooseOptions,
  asides: Asides,
): void {
  for (const { side, given, total } of totals) {
    const { value, path, place } = given
    const rows = total.of.flatMap((cell) => givens.filter(({ id }) => id === cell).map(({ values }) => values[side]))
    const count = (one: unknown) => looseCount('', '', one, loose).value
    const read = rows.map((row) => (isBlank(row?.value) ? 0 : count(row?.value)))
    const sum = read.reduce<number | undefined>((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0)
    // The sum of several counts may be more than one count may be.
    const stated = Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : count(value)
    // Rows that were not handed in are named by what they hold.
    const cells = rows.length > 0 ? rows.map((row) => String(row?.path.at(-1))) : total.of
    const words = { place, given: describeValue(value), sum: sum ?? null, cells }
    if (stated === undefined) asides.tell('warnings', 'total_unreadable', path, words)
    else if (sum === undefined) asides.tell('warnings', 'total_not_checked', path, words)
    else if (stated !== sum) asides.tell('warnings', 'total_differs', path, words)
  }
}
