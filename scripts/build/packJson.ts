import type { Packed, PackedJson, PackedKey } from './unpackJson'

/** JSON data of the kind that rubrics are: figures are texts. */
export type TextJson = string | boolean | null | readonly TextJson[] | { readonly [key: string]: TextJson }

type Fields = { readonly [key: string]: TextJson }

/** Shorter texts are as short as their place in the list. */
const MIN_TEXT = 5

const isFields = (value: TextJson): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shapeOf = (fields: Fields) => JSON.stringify(Object.keys(fields))

/** An object whose only part is a text that can be written alone. */
const isShort = (value: Fields, shape: string): boolean => {
  const [part, ...others] = Object.values(value)
  return shapeOf(value) === shape && others.length === 0 && typeof part === 'string' && !/^[.~]/.test(part)
}

/** Packs JSON data without numbers: keys of like objects, values that all of them share and repeated texts stand once. */
export function packJson(data: TextJson): PackedJson {
  const objects = new Map<string, Fields[]>()
  const counts = new Map<string, number>()
  const collect = (value: TextJson): void => {
    if (typeof value === 'number') throw new TypeError('numbers are not packed')
    if (typeof value === 'string') {
      if (/^[.~]/.test(value)) throw new TypeError(`a text may not begin as ${value} does`)
      counts.set(value, (counts.get(value) ?? 0) + 1)
    } else if (isFields(value)) {
      const shape = shapeOf(value)
      objects.set(shape, [...(objects.get(shape) ?? []), value])
      for (const part of Object.values(value)) collect(part)
    } else if (Array.isArray(value)) for (const item of value) collect(item)
  }
  collect(data)

  const texts = [...counts].filter(([text, count]) => count > 1 && text.length >= MIN_TEXT).map(([text]) => text)
  const places = new Map(texts.map((text, place) => [text, place]))
  const shapes = [...objects]
  const shared = shapes.map(([, all]) => new Set(Object.keys(all[0] ?? {}).filter((key) => isShared(all, key))))
  const singles = shapes.filter(([, [first = {}]], at) => Object.keys(first).length === 1 && shared[at]?.size === 0)
  const [short = ''] = singles.reduce((most, one) => (one[1].length > (most[1]?.length ?? 0) ? one : most), [
    '',
    [],
  ] as [string, Fields[]])

  const textIn = (text: string, above: string): Packed => {
    const tail = above !== '' && text.startsWith(`${above}.`) ? text.slice(above.length) : null
    return tail ?? places.get(text) ?? text
  }
  const pack = (value: TextJson, above: string): Packed => {
    if (typeof value === 'string') return textIn(value, above)
    if (isFields(value)) {
      const at = shapes.findIndex(([shape]) => shape === shapeOf(value))
      let id = above
      const parts = Object.entries(value).flatMap(([key, part]): readonly Packed[] => {
        const packed = pack(part, id)
        if (key === 'id' && typeof part === 'string') id = part
        return shared[at]?.has(key) ? [] : [packed]
      })
      const [only] = parts
      if (isShort(value, short) && typeof only === 'string' && !/^[.~]/.test(only)) return `~${only}`
      return [at + 1, ...parts]
    }
    return Array.isArray(value) ? [0, ...value.map((item) => pack(item, above))] : (value as boolean | null)
  }
  return {
    shapes: shapes.map(([, [first = {}]], at) =>
      Object.entries(first).map(([key, value]): PackedKey => {
        return shared[at]?.has(key)
          ? [key, typeof value === 'string' ? (places.get(value) ?? value) : pack(value, '')]
          : key
      }),
    ),
    short: shapes.findIndex(([shape]) => shape === short) + 1,
    texts,
    data: pack(data, ''),
  }
}

/** Tells whether all objects of a shape have one and the same simple value under a key. */
function isShared(all: readonly Fields[], key: string): boolean {
  const value = all[0]?.[key] ?? null
  return typeof value !== 'object' && all.every((one) => one[key] === value)
}
