import { isBlank } from '../answer'
import { problemsIn, readList } from '../input'
import { describeValue } from '../text'
import type { Asides } from './Asides'
import type { GivenValue } from './Given'

/** A text as it stands; a figure or truth value as text; null for nothing. Undefined for anything else. */
function textOf(value: unknown): string | null | undefined {
  if (isBlank(value)) return null
  if (typeof value === 'string') return value
  const isPlain = typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  return isPlain ? String(value) : undefined
}

/** Reads what is written beside a cell: a text, or several where there may be several; anything else is told. */
export function readNote(
  given: GivenValue | undefined,
  several: boolean,
  asides: Asides,
): string | readonly string[] | null {
  if (given === undefined) return null
  const { value, path, place } = given
  const text = textOf(value)
  if (text !== undefined) return text
  const list = several ? readList(problemsIn(asides.locale), value, path) : null
  const texts = list?.map(textOf)
  if (texts?.every((one) => one !== undefined)) {
    const filled = texts.filter((one) => one !== null)
    return filled.length > 0 ? filled : null
  }
  asides.tell('refused', 'note_not_text', path, { place, given: describeValue(value) })
  return null
}
