import { type Issue, type IssuePath, issue, type Locale } from '../text'

/** The own enumerable data properties of an object, each read once, and what else it carried. */
export interface OwnData {
  /** By key, without a prototype. */
  readonly values: Readonly<Record<string, unknown>>
  /** Its keys in the order of the input, those of refused properties included. */
  readonly keys: readonly string[]
  readonly issues: readonly Issue[]
}

/** Reads the own data properties of an object without running a getter. Never throws, even on a hostile proxy. */
export function ownData(object: object, path: IssuePath, locale: Locale): OwnData {
  const values: Record<string, unknown> = Object.create(null)
  const keys: string[] = []
  const issues: Issue[] = []
  try {
    for (const key of Object.getOwnPropertyNames(object)) {
      const own = ownValue(object, key, path, locale, issues)
      if (own === ABSENT) continue
      keys.push(key)
      if (own !== REFUSED) values[key] = own
    }
    // A symbol is no key of an answer, even if it prints like one.
    for (const symbol of Object.getOwnPropertySymbols(object)) keys.push(String(symbol))
  } catch {
    issues.push(issue('unreadable', path, {}, locale))
  }
  return { values, keys, issues }
}

/** No such property. */
export const ABSENT: unique symbol = Symbol('absent')
/** A property that is no plain data; an issue says why. */
export const REFUSED: unique symbol = Symbol('refused')

/** Reads one own data property without running a getter, or says why it is refused. */
export function ownValue(
  object: object,
  key: string,
  path: IssuePath,
  locale: Locale,
  issues: Issue[],
): unknown | typeof ABSENT | typeof REFUSED {
  return describedValue(Object.getOwnPropertyDescriptor(object, key), key, path, locale, issues)
}

/** Reads the value that a property descriptor holds, or says why it is refused. */
export function describedValue(
  descriptor: PropertyDescriptor | undefined,
  key: string,
  path: IssuePath,
  locale: Locale,
  issues: Issue[],
): unknown | typeof ABSENT | typeof REFUSED {
  if (descriptor === undefined) return ABSENT
  if (descriptor.enumerable && 'value' in descriptor) return descriptor.value
  const code = 'value' in descriptor ? 'hidden_property' : 'accessor_property'
  issues.push(issue(code, [...path, key], { key }, locale))
  return REFUSED
}
