import { isCount, MAX_COUNT } from '../../input'
import { describeValue } from '../../text'
import { type Loose, shortText } from './Loose'
import type { LooseOptions } from './LooseOptions'

/** Three digits behind one separator: a thousand or a decimal? */
const ONE_GROUP = /^\d{1,3}[.,]\d{3}$/
/** More than one group can only be thousands. */
const MANY_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/
/** A whole number, perhaps with decimals that are all 0. */
const WHOLE = /^(\d+)(?:[.,]0+)?$/

/** Reads a count: a whole number as number, bigint or text. */
export function looseCount(id: string, count: string, value: unknown, options: LooseOptions): Loose<number> {
  const invalid: Loose<number> = {
    refused: 'invalid_count',
    words: { id, count, given: describeValue(value), closest: null },
  }
  if (isCount(value)) return { value: value + 0 }
  if (typeof value === 'bigint') {
    return value >= 0n && value <= BigInt(MAX_COUNT) ? { value: Number(value), changed: 'read_number' } : invalid
  }
  const text = shortText(value)
  if (text === null) return invalid
  const digits = digitsOf(text, options)
  if (digits === 'ambiguous') return { refused: 'ambiguous_count', words: { id, count, given: describeValue(value) } }
  const figure = digits === null ? -1 : Number(digits)
  return isCount(figure) ? { value: figure, changed: 'read_number' } : invalid
}

function digitsOf(text: string, { counts }: LooseOptions): string | 'ambiguous' | null {
  if (MANY_GROUPS.test(text)) return text.replace(/[.,]/g, '')
  if (ONE_GROUP.test(text)) {
    if (counts === undefined) return 'ambiguous'
    if (counts === 'groupedThousands') return text.replace(/[.,]/, '')
  }
  return WHOLE.exec(text)?.[1] ?? null
}
