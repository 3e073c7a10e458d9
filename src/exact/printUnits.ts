import { printCut } from './printFraction'

const CHUNK_DIGITS = 6
const CHUNK = 10 ** CHUNK_DIGITS

/**
 * Prints `units / scale` with up to 20 decimals, cut towards zero: long division in chunks of six digits, for the many
 * figures whose numbers are small enough to need no BigInt.
 *
 * @param units - A whole number from 0 to 2^53 - 1.
 * @param scale - A whole number from 1 to 2^53 - 1.
 */
export function printUnits(units: number, scale: number): string {
  const whole = Math.floor(units / scale)
  let rest = units - whole * scale
  if (rest === 0) return String(whole)
  if (scale > Number.MAX_SAFE_INTEGER / CHUNK) return printCut(BigInt(units), BigInt(scale))
  let decimals = ''
  for (let printed = 0; printed < 20 && rest !== 0; printed += CHUNK_DIGITS) {
    const product = rest * CHUNK
    const chunk = Math.floor(product / scale)
    rest = product - chunk * scale
    decimals += String(CHUNK + chunk).slice(1)
  }
  let end = Math.min(decimals.length, 20)
  while (decimals.charCodeAt(end - 1) === 48) end--
  return end === 0 ? String(whole) : `${whole}.${decimals.slice(0, end)}`
}
