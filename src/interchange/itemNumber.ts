const WHOLE = /^\s*\d{1,15}\s*$/

/** Reads the number of an item: a whole number, or its text. Null for anything else. */
export function itemNumber(value: unknown): number | null {
  const isWhole =
    (typeof value === 'number' && Number.isSafeInteger(value)) ||
    (typeof value === 'bigint' && value >= 0n && value <= BigInt(Number.MAX_SAFE_INTEGER)) ||
    (typeof value === 'string' && WHOLE.test(value))
  return isWhole ? Number(value) + 0 : null
}
