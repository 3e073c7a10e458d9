import { compareDecimals, Decimal, isDecimalText } from '../../exact'
import type { DecimalText } from '../../input'
import { describeValue } from '../../text'
import type { IndexAnswer } from '../Answer'
import type { IndexForm } from '../forms'
import { indexDoubt } from './indexDoubt'
import { isDate, type Loose } from './Loose'
import type { LooseOptions } from './LooseOptions'
import { looseDecimal } from './looseDecimal'

/** The lowest value of the SKM scale. */
const SKM_LOWEST = '25'
const SKM_HIGHEST = '100'

/** Reads a survey index; `stated` when the row says that it is one. */
export function looseIndex(
  form: IndexForm,
  value: unknown,
  options: LooseOptions,
  stated: boolean,
): Loose<IndexAnswer> {
  const { id, maximum } = form
  const given = describeValue(value)
  if (isDate(value)) return { refused: 'date_refused', words: { id, given } }
  const decimal = looseDecimal(value)
  if (decimal === null) return { refused: 'invalid_index', words: { id, given, maximum, closest: null } }
  const { text, changed } = decimal
  const onSkmScale = compareDecimals(text, SKM_LOWEST) >= 0 && compareDecimals(text, SKM_HIGHEST) <= 0
  if (options.surveys === 'skm' && !stated) {
    if (!onSkmScale) return { refused: 'skm_out_of_range', words: { id, given } }
    const index = new Decimal(text).times(maximum).div(SKM_HIGHEST).toFixed()
    if (isDecimalText(index)) return { value: index as DecimalText, changed: 'read_scale' }
    const sum = new Decimal(text).times(maximum).toFixed() as DecimalText
    return { value: { sum, count: Number(SKM_HIGHEST) }, changed: 'read_scale' }
  }
  if (compareDecimals(text, maximum) > 0) {
    return { refused: onSkmScale ? 'ambiguous_scale' : 'index_out_of_range', words: { id, given, maximum } }
  }
  const doubt = stated || options.surveys === 'index' ? null : indexDoubt(value, text)
  if (doubt) return { refused: doubt.refused, words: { id, given, ...doubt.words } }
  if (changed !== null) return { value: text as DecimalText, changed }
  // A number stays the number it was; -0 is 0.
  return { value: typeof value === 'number' ? value + 0 : (text as DecimalText) }
}
