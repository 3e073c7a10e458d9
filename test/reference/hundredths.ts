/** Rounds a decimal text to two decimals, half up, digit by digit; written apart from the library. */
export function readHundredths(figure: string): string {
  const [whole = '', decimals = ''] = figure.split('.')
  const digits = `${whole}${decimals.padEnd(3, '0').slice(0, 2)}`
  const up = Number(decimals.padEnd(3, '0')[2]) >= 5 ? 1n : 0n
  const text = (BigInt(digits) + up).toString().padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** The hundredths that a printed figure with two decimals stands for. */
export const printedHundredths = (printed: unknown): bigint => {
  const found = /^(\d+)[.,](\d\d)$/.exec(String(printed))
  if (!found) throw new TypeError(`no printed figure: ${printed}`)
  return BigInt(`${found[1]}${found[2]}`)
}
