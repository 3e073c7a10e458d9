import { compareDecimals } from '../exact'
import { inLanguage, issue, type Locale } from '../text'
import { twoDecimals } from './figures'

/** A test of points. */
interface Tested {
  readonly actual: string
  readonly required: string
  readonly met: boolean
}

/** Says that a printed figure shows a minimum as reached that is not, or as missed that is reached; else null. */
export function roundingNote({ actual, required, met }: Tested, locale: Locale): string | null {
  const printed = twoDecimals(actual)
  if (compareDecimals(printed, required) >= 0 === met) return null
  const words = Object.fromEntries(
    Object.entries({ printed, actual, required }).map(([name, figure]) => [name, inLanguage(figure, locale)]),
  )
  return issue(met ? 'rounded_below_minimum' : 'rounded_to_minimum', [], words, locale).message
}
