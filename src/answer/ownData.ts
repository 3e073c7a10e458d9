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
    for (const name of Reflect.ownKeys(object)) {
      const key = String(name)
      const descriptor = Object.getOwnPropertyDescriptor(object, name)
      if (!descriptor) continue
      keys.push(key)
      if (!('value' in descriptor)) issues.push(issue('accessor_property', [...path, key], { key }, locale))
      else if (!descriptor.enumerable) issues.push(issue('hidden_property', [...path, key], { key }, locale))
      // A symbol is no key of an answer, even if it prints like one.
      else if (typeof name === 'string') values[name] = descriptor.value
    }
  } catch {
    issues.push(issue('unreadable', path, {}, locale))
  }
  return { values, keys, issues }
}
