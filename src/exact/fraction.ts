/** A rational number, not necessarily in lowest terms; its denominator is positive, and so is mostly its numerator. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Reads a plain decimal text (see `isDecimalText`) as a fraction over a power of ten. */
export function fractionOfDecimal(text: string): Fraction {
  const [whole, decimals = ''] = text.split('.')
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) }
}

/** Adds two fractions exactly. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** Subtracts `b` from `a` exactly; the numerator is negative where `b` is the greater. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator })
}

/** Multiplies two fractions exactly. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** Compares two fractions exactly: negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}
