import { type Fraction, fractionOfDecimal } from './fraction'
import { hundredthsHalfUp, printCut, printHundredths, printRoundedUp } from './printFraction'

/** A figure as it is shown: up to 20 decimals, cut, and two decimals, rounded half up. */
export interface PrintedFraction {
  readonly actual: string
  readonly display: string
}

/** Prints a figure. */
export function printFraction({ numerator, denominator }: Fraction): PrintedFraction {
  return {
    actual: printCut(numerator, denominator),
    display: printHundredths(hundredthsHalfUp(numerator, denominator)),
  }
}

/** Compares a figure with an inclusive minimum. */
export function testMinimum(
  figure: Fraction,
  minimum: string,
): { readonly met: boolean; readonly metOnlyAfterRounding: boolean; readonly gap: string } {
  const limit = fractionOfDecimal(minimum)
  const missing = limit.numerator * figure.denominator - figure.numerator * limit.denominator
  if (missing <= 0n) return { met: true, metOnlyAfterRounding: false, gap: '0' }
  const hundredths = hundredthsHalfUp(figure.numerator, figure.denominator)
  return {
    met: false,
    metOnlyAfterRounding: hundredths * limit.denominator >= limit.numerator * 100n,
    gap: printRoundedUp(missing, figure.denominator * limit.denominator),
  }
}
