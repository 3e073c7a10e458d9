import { compareDecimals, Decimal, isDecimalText } from '../../exact'
import type { DecimalText } from '../../input'
import { describeValue } from '../../text'
import type { PercentAnswer } from '../Answer'
import { isDate, type Loose, shortText } from './Loose'
import type { LooseOptions } from './LooseOptions'
import { looseDecimal } from './looseDecimal'

/** Reads a ratio given as a percentage; `stated` when the row says that it is one. */
export function loosePercent(id: string, value: unknown, options: LooseOptions, stated: boolean): Loose<PercentAnswer> {
  const given = describeValue(value)
  if (isDate(value)) return { refused: 'date_refused', words: { id, given } }
  const signed = shortText(value)?.match(/^(.*?)\s*%$/)?.[1]
  const decimal = looseDecimal(signed ?? value)
  const invalid: Loose<PercentAnswer> = { refused: 'invalid_percent', words: { id, given, closest: null } }
  if (decimal === null) return invalid
  const { text } = decimal
  const clear = stated || signed !== undefined || Number(text) === 0 || compareDecimals(text, '1') > 0
  if (!clear && options.percentages === undefined) return { refused: 'ambiguous_percent', words: { id, given } }
  const fraction = !clear && options.percentages === 'fraction'
  const percent = fraction ? new Decimal(text).times(100).toFixed() : text
  if (compareDecimals(percent, '100') > 0 || !isDecimalText(percent)) return invalid
  if (stated && signed === undefined && decimal.changed === null) {
    return { value: { percent: typeof value === 'number' ? value + 0 : (percent as DecimalText) } }
  }
  return { value: { percent: percent as DecimalText }, changed: 'read_percent' }
}
