import type { Fraction } from './fraction'

/** Rounds a fraction to so many decimals: half up, or cut towards zero. */
export function roundFraction({ numerator, denominator }: Fraction, decimals: number, how: 'halfUp' | 'cut'): Fraction {
  const power = 10n ** BigInt(decimals)
  const steps =
    how === 'halfUp' ? (numerator * power * 2n + denominator) / (denominator * 2n) : (numerator * power) / denominator
  return { numerator: steps, denominator: power }
}
