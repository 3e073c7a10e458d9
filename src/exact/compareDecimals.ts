import { compareFractions, fractionOfDecimal } from './fraction'

/** Compares two decimal texts exactly: negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: string, b: string): number {
  return compareFractions(fractionOfDecimal(a), fractionOfDecimal(b))
}
