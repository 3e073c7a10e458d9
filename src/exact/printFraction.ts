import { MAX_DECIMALS } from './decimalText'
import type { Fraction } from './fraction'

const POWER = 10n ** BigInt(MAX_DECIMALS)

function place(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0')
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}

function trim(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 48) end--
  return text.slice(0, text.charCodeAt(end - 1) === 46 ? end - 1 : end)
}

/**
 * Prints a fraction with up to 20 decimals, cut towards zero, so that a figure never shows a threshold as reached that
 * is not.
 */
export function printCut(numerator: bigint, denominator: bigint): string {
  return trim(place(((numerator * POWER) / denominator).toString(), MAX_DECIMALS))
}

/** Prints a difference as `printCut` does, with a minus sign where it is below zero; never `-0`. */
export function printSigned({ numerator, denominator }: Fraction): string {
  if (numerator >= 0n) return printCut(numerator, denominator)
  const cut = printCut(-numerator, denominator)
  return cut === '0' ? cut : `-${cut}`
}

/** Prints a fraction with up to 20 decimals, rounded up, so that what is missing never shows as nothing. */
export function printRoundedUp(numerator: bigint, denominator: bigint): string {
  return trim(place(((numerator * POWER + denominator - 1n) / denominator).toString(), MAX_DECIMALS))
}

/** Returns a fraction in whole hundredths, rounded half up. */
export function hundredthsHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 200n + denominator) / (denominator * 2n)
}

/** Prints whole hundredths with exactly two decimals. */
export function printHundredths(hundredths: bigint | number): string {
  return place(hundredths.toString(), 2)
}
