import { fractionOfDecimal, printHundredths, roundFraction } from '../../exact'

/** Cuts a figure to two decimals towards zero, so that it never shows a minimum as reached that is not. */
export function cutFigure(decimal: string): string {
  const size = printHundredths(roundFraction(fractionOfDecimal(decimal.replace('-', '')), 2, 'cut').numerator)
  return decimal.startsWith('-') && /[1-9]/.test(size) ? `-${size}` : size
}
