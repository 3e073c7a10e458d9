/** Tells whether a value, a note or links to evidence say anything; space alone does not. */
export function isFilledIn(given: string | number | boolean | readonly string[] | null): boolean {
  if (given === null) return false
  if (typeof given === 'string') return given.trim() !== ''
  return typeof given !== 'object' || given.some(isFilledIn)
}
