/**
 * Reads a whole number from an environment variable. A misspelt one must not pass for none at all: a proof after no LKEs
 * proves nothing.
 */
export function wholeNumberFrom(name: string, otherwise: number, least = 1): number {
  const text = process.env[name]
  if (text === undefined) return otherwise
  const number = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least)
    throw new RangeError(`${name} must be a whole number from ${least} on, not "${text}"`)
  return number
}
