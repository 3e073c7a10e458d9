const has = (value: unknown, symbol: symbol): boolean => {
  try {
    return typeof value === 'object' && value !== null && symbol in value
  } catch {
    return false
  }
}

/** Tells whether a value can be walked through; a text can, but holds no units. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return has(value, Symbol.iterator)
}

/** Tells whether a value can be walked through as its items come. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return has(value, Symbol.asyncIterator)
}
