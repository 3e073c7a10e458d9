const MAX_LENGTH = 40

/** Describes any value briefly for a message, without running code of its own. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > MAX_LENGTH ? `${JSON.stringify(value.slice(0, MAX_LENGTH))}...` : JSON.stringify(value)
  }
  if (typeof value === 'bigint') {
    const digits = value > 10n ** 20n || value < -(10n ** 20n) ? '...' : value.toString()
    return `${digits}n`
  }
  if (Object.is(value, -0)) return '-0'
  if (typeof value === 'symbol') return 'Symbol'
  if (typeof value === 'function') return 'Function'
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    // "[object Date]" becomes "Date"; a proxy or a toStringTag getter may throw.
    return Array.isArray(value) ? 'Array' : Object.prototype.toString.call(value).slice(8, -1).slice(0, MAX_LENGTH)
  } catch {
    return 'Object'
  }
}
