import { isBlank } from '../answer'
import { describeValue, suggester } from '../text'
import type { Asides } from './Asides'
import { foldHeading } from './foldHeading'
import type { LayoutTable } from './Layout'

/** What a column of a flat table holds. */
export type ColumnRole = keyof LayoutTable['headings']

/** The columns of a flat table, counted from 0. */
export type FoundColumns = ReadonlyMap<ColumnRole, number>

/**
 * Finds the columns of a flat table by its headings. Two that hold the same are both refused, a heading that is not known is
 * told.
 *
 * @param width - How many columns there are, headed or not.
 */
export function findColumns(
  { headings, others }: LayoutTable,
  heads: readonly unknown[],
  width: number,
  holds: (column: number) => boolean,
  asides: Asides,
): FoundColumns {
  const roles = new Map<string, ColumnRole>()
  for (const [role, words] of Object.entries(headings)) {
    for (const word of words) roles.set(foldHeading(word), role as ColumnRole)
  }
  const described = new Set(others.map(foldHeading))
  const suggest = suggester(Object.values(headings).flat())
  const places = new Map<ColumnRole, number[]>()
  for (let column = 0; column < width; column++) {
    const head = heads[column]
    const folded = typeof head === 'string' ? foldHeading(head) : ''
    const role = roles.get(folded)
    if (role) places.set(role, [...(places.get(role) ?? []), column])
    else if (!described.has(folded) && (holds(column) || !isBlank(head))) {
      const near = typeof head === 'string' && !isBlank(head) ? suggest(head) : null
      const words = { column: column + 1, given: isBlank(head) ? '""' : describeValue(head), closest: near }
      asides.tell('warnings', 'column_not_read', [0, column], words)
    }
  }
  const found = new Map<ColumnRole, number>()
  for (const [role, columns] of places) {
    const [first = 0, ...more] = columns
    if (more.length === 0) found.set(role, first)
    else {
      const given = columns.map((column) => describeValue(heads[column]))
      asides.tell('refused', 'heading_repeated', [0, first], { given })
    }
  }
  const needed = [['id', 'item'] as const, ['unit', 'tpi'] as const]
  for (const either of needed) {
    if (either.some((role) => places.has(role))) continue
    const allowed = either.flatMap((role) => headings[role])
    const near = suggester(allowed)
    const closest = heads.flatMap((head) => (typeof head === 'string' ? [near(head)] : [])).find((one) => one !== null)
    asides.tell('refused', 'heading_missing', [0], { allowed, closest: closest ?? null })
  }
  return found
}
