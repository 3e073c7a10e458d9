import { MAX_DECIMALS } from './decimalText'
import type { Fraction } from './fraction'
import { trimZeros } from './trimZeros'

const POWER = 10n ** BigInt(MAX_DECIMALS)

function place(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0')
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}

/**
 * Prints a fraction with up to 20 decimals, cut towards zero, so that a figure never shows a threshold as reached that
 * is not.
 */
export function printCut(numerator: bigint, denominator: bigint): string {
  return trimZeros(place(((numerator * POWER) / denominator).toString(), MAX_DECIMALS))
}

/** Prints a difference as `printCut` does, with a minus sign where it is below zero; never `-0`. */
export function printSigned({ numerator, denominator }: Fraction): string {
  if (numerator >= 0n) return printCut(numerator, denominator)
  const cut = printCut(-numerator, denominator)
  return cut === '0' ? cut : `-${cut}`
}

/** Prints a fraction with up to 20 decimals, rounded up, so that what is missing never shows as nothing. */
export function printRoundedUp(numerator: bigint, denominator: bigint): string {
  return trimZeros(place(((numerator * POWER + denominator - 1n) / denominator).toString(), MAX_DECIMALS))
}

/** Returns a fraction in whole hundredths, rounded half up. */
export function hundredthsHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 200n + denominator) / (denominator * 2n)
}

/** Prints whole hundredths with exactly two decimals. */
export function printHundredths(hundredths: bigint | number): string {
  if (typeof hundredths === 'bigint') return place(hundredths.toString(), 2)
  const whole = Math.floor(hundredths / 100)
  const rest = hundredths - whole * 100
  return rest < 10 ? `${whole}.0${rest}` : `${whole}.${rest}`
}
