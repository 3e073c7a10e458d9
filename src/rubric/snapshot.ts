/** Why a value could not be copied as plain data. */
export interface SnapshotProblem {
  readonly code: 'accessor_property' | 'hidden_property' | 'unreadable'
  readonly path: readonly (string | number)[]
  readonly key: string
}

/** Far above any LKE; keeps a self-referring or endlessly shared object from taking long. */
const MAX_VALUES = 50_000
const MAX_DEPTH = 100

/**
 * Copies plain data (objects, arrays, primitives) into new objects, reading own data properties only and each once.
 * Getters are never run; what is no plain data is left out and reported.
 */
export function snapshot(value: unknown): { readonly copy: unknown; readonly problems: readonly SnapshotProblem[] } {
  const problems: SnapshotProblem[] = []
  const above = new Set<object>()
  let values = 0
  let endless = false

  const copyOf = (node: unknown, path: readonly (string | number)[]): unknown => {
    // One report is enough: what goes on without end would go on being reported.
    if (endless) return null
    endless = ++values > MAX_VALUES || path.length > MAX_DEPTH
    const value = node === null || (typeof node !== 'object' && typeof node !== 'function')
    if (!endless && value) return node
    if (endless || typeof node === 'function' || above.has(node as object) || !isPlain(node as object)) {
      problems.push({ code: 'unreadable', path, key: String(path.at(-1) ?? '') })
      return null
    }
    above.add(node as object)
    const copy = Array.isArray(node) ? copyList(node, path) : copyRecord(node as object, path)
    above.delete(node as object)
    return copy
  }

  const copyProperty = (node: object, key: string, path: readonly (string | number)[]): unknown => {
    const descriptor = Object.getOwnPropertyDescriptor(node, key)
    if (key !== '__proto__' && descriptor?.enumerable && 'value' in descriptor) return copyOf(descriptor.value, path)
    const code =
      key === '__proto__' ? 'unreadable' : descriptor && 'value' in descriptor ? 'hidden_property' : 'accessor_property'
    problems.push({ code, path, key })
    return null
  }

  const copyList = (list: readonly unknown[], path: readonly (string | number)[]): unknown[] => {
    const copy: unknown[] = []
    // One name more than items is `length`; holes and names on the list would be lost in a copy.
    if (list.length > MAX_VALUES || Object.getOwnPropertyNames(list).length !== list.length + 1) {
      problems.push({ code: 'unreadable', path, key: String(path.at(-1) ?? '') })
      return copy
    }
    for (let index = 0; index < list.length; index++) copy.push(copyProperty(list, String(index), [...path, index]))
    return copy
  }

  const copyRecord = (node: object, path: readonly (string | number)[]): object => {
    const copy: Record<string, unknown> = Object.create(null)
    for (const symbol of Object.getOwnPropertySymbols(node)) {
      // The mark of a checked rubric is not enumerable; any other symbol would be lost in a copy.
      const key = String(symbol)
      const lost = Object.getOwnPropertyDescriptor(node, symbol)?.enumerable
      if (lost) problems.push({ code: 'unreadable', path: [...path, key], key })
    }
    for (const key of Object.getOwnPropertyNames(node)) copy[key] = copyProperty(node, key, [...path, key])
    return copy
  }

  try {
    return { copy: copyOf(value, []), problems }
  } catch {
    return { copy: null, problems: [...problems, { code: 'unreadable', path: [], key: '' }] }
  }
}

function isPlain(node: object): boolean {
  if (Array.isArray(node)) return true
  const prototype: unknown = Object.getPrototypeOf(node)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
