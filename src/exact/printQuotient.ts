import { hundredthsHalfUp, printCut, printHundredths } from './printFraction'
import { printUnits } from './printUnits'

const isSafe = (product: number) => product <= Number.MAX_SAFE_INTEGER

/** Prints `a x b / (c x d)` with up to 20 decimals, cut; with BigInt only where the products pass 2^53. */
export function printQuotient(a: number, b: number, c: number, d: number): string {
  if (isSafe(a * b) && isSafe(c * d)) return printUnits(a * b, c * d)
  return printCut(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d))
}

/** Prints `a x b / (c x d)` with two decimals, rounded half up. */
export function displayQuotient(a: number, b: number, c: number, d: number): string {
  const below = c * d
  const halves = a * b * 200 + below
  if (isSafe(halves)) return printHundredths(Math.floor(halves / (below * 2)))
  return printHundredths(hundredthsHalfUp(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d)))
}
