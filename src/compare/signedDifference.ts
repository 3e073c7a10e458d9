import { type Fraction, printSigned, subtractFractions } from '../exact'

/** Prints how far `b` lies above `a`. */
export function signedDifference(a: Fraction, b: Fraction): string {
  return printSigned(subtractFractions(b, a))
}
