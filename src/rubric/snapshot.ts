/** Why a value could not be copied as plain data. */
export interface SnapshotProblem {
  readonly code: 'accessor_property' | 'hidden_property' | 'unreadable'
  readonly path: readonly (string | number)[]
  readonly key: string
}

/** Far above any LKE; keeps a self-referring or endlessly shared object from taking long. */
const MAX_NODES = 200_000
const MAX_DEPTH = 100

/**
 * Copies plain data (objects, arrays, primitives) into new objects, reading own data properties only and each once.
 * Getters are never run; what is no plain data is left out and reported.
 */
export function snapshot(value: unknown): { readonly copy: unknown; readonly problems: readonly SnapshotProblem[] } {
  const problems: SnapshotProblem[] = []
  const above = new Set<object>()
  let nodes = 0
  const copyOf = (node: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof node !== 'object' || node === null) return node
    const list = Array.isArray(node)
    const prototype = Object.getPrototypeOf(node)
    const plain = list || prototype === null || Object.getPrototypeOf(prototype) === null
    nodes++
    const endless = nodes > MAX_NODES || path.length > MAX_DEPTH
    // One report is enough: what goes on without end would go on being reported.
    if (endless && problems.length > 0) return null
    if (!plain || above.has(node) || endless) {
      problems.push({ code: 'unreadable', path, key: String(path.at(-1) ?? '') })
      return null
    }
    above.add(node)
    const copy: Record<string, unknown> | unknown[] = list ? [] : Object.create(null)
    for (const key of Reflect.ownKeys(node)) {
      const descriptor = Object.getOwnPropertyDescriptor(node, key)
      // Symbols carry no data of a rubric; a checked rubric carries its mark in one.
      if (!descriptor || typeof key === 'symbol' || (list && key === 'length')) continue
      const name = list ? Number(key) : key
      if (key === '__proto__') problems.push({ code: 'unreadable', path: [...path, name], key })
      else if (!('value' in descriptor)) problems.push({ code: 'accessor_property', path: [...path, name], key })
      else if (!descriptor.enumerable) problems.push({ code: 'hidden_property', path: [...path, name], key })
      else (copy as Record<string | number, unknown>)[name] = copyOf(descriptor.value, [...path, name])
    }
    above.delete(node)
    return copy
  }
  try {
    return { copy: copyOf(value, []), problems }
  } catch {
    return { copy: null, problems: [...problems, { code: 'unreadable', path: [], key: '' }] }
  }
}
