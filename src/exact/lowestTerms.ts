import { greatestCommonDivisor } from './divisors'
import type { Fraction } from './fraction'

/** Writes a fraction in lowest terms. */
export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}
