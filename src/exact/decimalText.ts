import { trimZeros } from './trimZeros'

/** How many decimals a decimal string may carry, in answers and in printed figures. */
export const MAX_DECIMALS = 20

/** Plain digits only: what decimal.js would also take (hex, exponents, `+1`, `5.`, `Infinity`) is no figure of an LKE. */
export const PLAIN_DECIMAL = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,20})?$/

/** Tells whether a text is a plain, non-negative decimal of at most 15 whole digits and 20 decimals. */
export function isDecimalText(text: string): boolean {
  return PLAIN_DECIMAL.test(text)
}

/** Writes a plain decimal text (see `isDecimalText`) in its one canonical form: `3.60` becomes `3.6`. */
export function canonicalDecimal(text: string): string {
  return text.includes('.') ? trimZeros(text) : text
}
