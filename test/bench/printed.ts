/** Prints a whole number, or a limit as it was set, with a comma at thousands. */
export const printedCount = (value: number): string => value.toLocaleString('en-US')

/** Prints a number with three digits that say something, and a comma at thousands. */
export function printedNumber(value: number): string {
  const rounded = Number(value.toPrecision(3))
  if (rounded >= 100) return printedCount(Math.round(value))
  return value.toFixed(rounded < 1 ? 3 : rounded < 10 ? 2 : 1)
}

/** Prints a time as microseconds, or as milliseconds where these are more than a thousand. */
export const printedTime = (microseconds: number): string =>
  microseconds < 1000 ? `${printedNumber(microseconds)} µs` : `${printedNumber(microseconds / 1000)} ms`
