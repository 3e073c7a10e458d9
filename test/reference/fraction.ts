/** An exact rational number: reduced, the sign in the numerator, the denominator above 0. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

/** numerator / denominator, reduced. */
export const fraction = (numerator: bigint, denominator = 1n): Fraction => {
  if (denominator === 0n) throw new RangeError('division by zero')
  if (denominator < 0n) return fraction(-numerator, -denominator)
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** The number that a decimal text says, such as `-17.5`; an exponent is read too, since String(1e-7) writes one. */
export const ofDecimal = (text: string): Fraction => {
  const [, sign, whole, decimals = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? []
  if (whole === undefined) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`)
  const digits = BigInt(`${whole}${decimals}`)
  const power = Number(exponent) - decimals.length
  return fraction(
    (sign === '-' ? -digits : digits) * 10n ** BigInt(Math.max(power, 0)),
    10n ** BigInt(Math.max(-power, 0)),
  )
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)

/** -1 when a < b, 0 when they are equal, 1 when a > b. */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

const floor = (a: Fraction): bigint => {
  const cut = a.numerator / a.denominator
  return a.numerator < 0n && a.numerator % a.denominator !== 0n ? cut - 1n : cut
}

/** `units` / 10^decimals, with all its decimals; never "-0". */
const printUnits = (units: bigint, decimals: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

const withoutTrailingZeros = (text: string): string => text.replace(/0+$/, '').replace(/\.$/, '')

/** Up to 20 decimals, cut towards zero. */
export const toDecimalCut = (a: Fraction): string =>
  withoutTrailingZeros(printUnits((a.numerator * 10n ** 20n) / a.denominator, 20))

/** Up to 20 decimals, rounded up (towards positive infinity). */
export const toDecimalUp = (a: Fraction): string =>
  withoutTrailingZeros(printUnits(-floor(fraction(-a.numerator * 10n ** 20n, a.denominator)), 20))

/** Exactly two decimals; a half is rounded up (towards positive infinity). */
export const toTwoDecimalsHalfUp = (a: Fraction): string =>
  printUnits(floor(add(multiply(a, fraction(100n)), fraction(1n, 2n))), 2)
