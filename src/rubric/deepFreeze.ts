/** Freezes plain data through and through, and returns it; also what lies below an object that is frozen already. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    // Not a list of keys for each object: a rubric has thousands, and is frozen while an application starts.
    for (const key in value) {
      const below = value[key]
      // Its own alone; told by a descriptor, since Google Sheets has no Object.hasOwn.
      if (typeof below === 'object' && Object.getOwnPropertyDescriptor(value, key)) deepFreeze(below)
    }
  }
  return value
}
