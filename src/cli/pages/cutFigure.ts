import { fractionOfDecimal, printHundredths, roundFraction } from '../../exact'

/** Cuts a figure to two decimals, so that it never shows a minimum as reached that is not. */
export function cutFigure(decimal: string): string {
  return printHundredths(roundFraction(fractionOfDecimal(decimal), 2, 'cut').numerator)
}
