import { findCell } from '../answer'
import type { Rubric } from '../rubric'
import { describeValue, type IssuePath } from '../text'
import type { Asides } from './Asides'
import { itemNumber } from './itemNumber'
import type { Layout, LayoutItem } from './Layout'
import type { Places } from './placesOf'

/** Finds the item that a number means, or tells that there is none. */
export function findItem(
  rubric: Rubric,
  { fields, items }: Layout,
  { byId, byCell }: Places,
  given: unknown,
  path: IssuePath,
  asides: Asides,
): LayoutItem | null {
  const number = itemNumber(given)
  const item = number === null ? undefined : byId.get(number)
  if (item) return item
  // The id of a cell says what was meant, but is no number of this list.
  const cell = typeof given === 'string' ? findCell(rubric, given)?.id : undefined
  const ids = items.map(({ id }) => id)
  asides.tell('refused', 'unknown_item', path, {
    field: fields.item,
    given: describeValue(given),
    first: ids.reduce((a, b) => Math.min(a, b)),
    last: ids.reduce((a, b) => Math.max(a, b)),
    closest: byCell.get(cell ?? '')?.id ?? null,
  })
  return null
}
