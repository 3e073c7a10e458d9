/** Digits that every double keeps. */
const SAFE_LENGTH = 15
/** Longer than any double is written. */
const MAX_LENGTH = 400

/** A number as its digits without zeros at the ends, and the power of ten of the last one. */
function formOf(literal: string): string {
  const [mantissa = '', exponent = '0'] = literal.replace(/^-/, '').toLowerCase().split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const digits = (whole + decimals).replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  return short === '' ? '0' : `${short}e${Number(exponent) - decimals.length + digits.length - short.length}`
}

/** Tells whether a number of a JSON text is read as it was written: its double's shortest form is the same number. */
export function isExactNumber(literal: string): boolean {
  if (literal.length <= SAFE_LENGTH && !/e/i.test(literal)) return true
  // What is beyond every double is read as Infinity, whose form is that of no number.
  return literal.length <= MAX_LENGTH && formOf(literal) === formOf(String(Number(literal)))
}
