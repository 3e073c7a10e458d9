/**
 * Tells whether a value is a plain object: no prototype, or one that is the root of its realm (so that objects of
 * another window or context count as plain, and class instances, arrays, dates and maps do not). Never throws: a proxy
 * that refuses to be looked at is no plain object.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  try {
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === null || prototype === Object.prototype || isRootPrototype(prototype as object)
  } catch {
    return false
  }
}

/** The root of another realm: it inherits nothing and has a constructor of that realm named Object. */
function isRootPrototype(prototype: object): boolean {
  if (Object.getPrototypeOf(prototype) !== null) return false
  const maker = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
  return typeof maker === 'function' && maker.name === 'Object' && 'hasOwnProperty' in prototype
}

/** Tells whether somebody has put enumerable properties on this realm's root, which every plain object then inherits. */
export function isRootPolluted(): boolean {
  for (const _ in {}) return true
  return false
}

/** Tells whether an object has this realm's root as its prototype, or none; the fast part of `isPlainObject`. */
export function hasPlainRoot(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** Tells whether an object has a plain root and shows just so many enumerable keys. */
export function showsJust(value: object, keys: number): boolean {
  let count = 0
  for (const _ in value) count++
  return count === keys && hasPlainRoot(value)
}
