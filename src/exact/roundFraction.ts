import type { Fraction } from './fraction'

/** Rounds a non-negative fraction to so many decimals: half up, up wherever something is left, or cut. */
export function roundFraction(
  { numerator, denominator }: Fraction,
  decimals: number,
  how: 'halfUp' | 'up' | 'cut',
): Fraction {
  const power = 10n ** BigInt(decimals)
  const above = numerator * power
  const steps = {
    halfUp: (above * 2n + denominator) / (denominator * 2n),
    up: (above + denominator - 1n) / denominator,
    cut: above / denominator,
  }
  return { numerator: steps[how], denominator: power }
}
