import { MAX_DECIMALS } from './decimalText'
import { printCut, printRoundedUp } from './printFraction'
import { trimZeros } from './trimZeros'

const POWERS: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
const ZEROS: readonly string[] = ['', '0', '00', '000', '0000', '00000', '000000', '0000000']

/** How many digits one step of a long division may bring without passing 2^53. */
function digitsAtOnce(scale: number): number {
  if (scale <= 9e6) return 9
  if (scale <= 9e9) return 6
  if (scale <= 9e11) return 4
  return scale <= 9e13 ? 2 : 0
}

/** Writes nine digits at once, which is faster than writing a number and putting zeros in front of it. */
function nineDigits(digits: number): string {
  const high = (digits / 1e5) | 0
  const low = digits - high * 1e5
  return String.fromCharCode(
    48 + ((high / 1e3) | 0),
    48 + (((high / 100) | 0) % 10),
    48 + (((high / 10) | 0) % 10),
    48 + (high % 10),
    48 + ((low / 1e4) | 0),
    48 + (((low / 1e3) | 0) % 10),
    48 + (((low / 100) | 0) % 10),
    48 + (((low / 10) | 0) % 10),
    48 + (low % 10),
  )
}

/** Writes a whole number of at most nine digits with zeros in front of it. */
function padded(digits: number, length: number): string {
  if (length === 9) return nineDigits(digits)
  const text = String(digits)
  return (ZEROS[length - text.length] as string) + text
}

/** Adds one to the last digit of a figure; its decimals are not all nines, or its scale would be above 2^53. */
function increment(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 57) end--
  return `${text.slice(0, end - 1)}${Number(text[end - 1]) + 1}`
}

function print(units: number, scale: number, up: boolean): string {
  const whole = Math.floor(units / scale)
  let rest = units - whole * scale
  if (rest === 0) return String(whole)
  const most = digitsAtOnce(scale)
  if (most === 0) return (up ? printRoundedUp : printCut)(BigInt(units), BigInt(scale))
  // Zeros at the end are taken away from the last digits while they are a number: this runs a hundred times a result.
  let text = `${whole}.`
  let left = MAX_DECIMALS
  let length = 0
  let digits = 0
  for (;;) {
    length = left < most ? left : most
    const product = rest * (POWERS[length] as number)
    const quotient = Math.floor(product / scale)
    rest = product - quotient * scale
    digits = quotient | 0
    left -= length
    if (rest === 0 || left === 0) break
    text += padded(digits, length)
  }
  if (up && rest !== 0) {
    digits++
    if (digits === POWERS[length]) return increment(text)
  }
  if (digits === 0) return trimZeros(text)
  while (digits % 10 === 0) {
    digits = (digits / 10) | 0
    length--
  }
  return text + padded(digits, length)
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
