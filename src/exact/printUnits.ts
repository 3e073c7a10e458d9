import { MAX_DECIMALS } from './decimalText'
import { printCut, printRoundedUp } from './printFraction'

/** How much one step of a long division may bring without passing 2^53. */
function stepFor(scale: number): number {
  if (scale <= 9e6) return 1e9
  if (scale <= 9e9) return 1e6
  if (scale <= 9e11) return 1e4
  return scale <= 9e13 ? 1e2 : 0
}

/** Adds one to the last digit of a figure. */
function increment(whole: number, decimals: string): string {
  let nines = decimals.length
  while (decimals.charCodeAt(nines - 1) === 57) nines--
  if (nines === 0) return String(whole + 1)
  return `${whole}.${decimals.slice(0, nines - 1)}${Number(decimals[nines - 1]) + 1}`
}

function print(units: number, scale: number, up: boolean): string {
  const whole = Math.floor(units / scale)
  let rest = units - whole * scale
  if (rest === 0) return String(whole)
  const step = stepFor(scale)
  if (step === 0) return (up ? printRoundedUp : printCut)(BigInt(units), BigInt(scale))
  let decimals = ''
  while (decimals.length < MAX_DECIMALS && rest !== 0) {
    const product = rest * step
    const quotient = Math.floor(product / scale)
    rest = product - quotient * scale
    decimals += String(step + quotient).slice(1)
  }
  const lost = rest !== 0 || Number(decimals.slice(MAX_DECIMALS)) > 0
  if (up && lost) {
    return increment(whole, decimals.slice(0, MAX_DECIMALS))
  }
  let end = Math.min(decimals.length, MAX_DECIMALS)
  while (decimals.charCodeAt(end - 1) === 48) end--
  return end === 0 ? String(whole) : `${whole}.${decimals.slice(0, end)}`
}

/**
 * Prints `units / scale` with up to 20 decimals, cut towards zero: long division in steps of a few digits, for the many
 * figures whose numbers are small enough to need no BigInt.
 *
 * @param units - A whole number from 0 to 2^53 - 1.
 * @param scale - A whole number from 1 to 2^53 - 1.
 */
export function printUnits(units: number, scale: number): string {
  return print(units, scale, false)
}

/** Prints `units / scale` as `printUnits` does, but rounded up at the last decimal. */
export function printUnitsUp(units: number, scale: number): string {
  return print(units, scale, true)
}
