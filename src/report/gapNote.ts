import { fractionOfDecimal, subtractFractions } from '../exact'
import { inLanguage, issue, type Locale } from '../text'
import { twoDecimalsUp } from './figures'

/** A test of points that is not met. */
interface Missed {
  /** With two decimals, half up. */
  readonly display: string
  readonly required: string
  readonly gap: string
}

/** Says that a printed gap, which is rounded up, is not the minimum less the printed score; else null. */
export function gapNote({ display, required, gap }: Missed, locale: Locale): string | null {
  const printed = fractionOfDecimal(twoDecimalsUp(gap))
  const { numerator, denominator } = subtractFractions(fractionOfDecimal(required), fractionOfDecimal(display))
  if (numerator * printed.denominator === printed.numerator * denominator) return null
  return issue('gap_rounded_up', [], { gap: inLanguage(gap, locale) }, locale).message
}
