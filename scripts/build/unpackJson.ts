/** A key of an object with the value that it has in every object of the shape, or the bare key where values differ. */
export type PackedKey = string | readonly [key: string, value: Packed]

/**
 * A packed value. A list begins with 0, an object with the number of its shape; a number is the place of a text. A text
 * that begins with a point continues the id of the object around it, one that begins with `~` is the only part of an
 * object of the shape `short`.
 */
export type Packed = string | number | boolean | null | readonly Packed[]

/** JSON data with its repeated keys, ids and texts written once. */
export interface PackedJson {
  readonly shapes: readonly (readonly PackedKey[])[]
  /** Number of the shape whose objects are written as texts. */
  readonly short: number
  readonly texts: readonly string[]
  readonly data: Packed
}

/** Restores what `packJson` has packed. */
export function unpackJson({ shapes, short, texts, data }: PackedJson): unknown {
  const read = (value: Packed, above: string): unknown => {
    if (typeof value === 'number') return texts[value]
    if (typeof value === 'string') {
      if (value[0] === '~') return read([short, value.slice(1)], above)
      return value[0] === '.' ? above + value : value
    }
    if (typeof value !== 'object' || value === null) return value
    const [number, ...parts] = value
    const shape = shapes[Number(number) - 1]
    if (!shape) return parts.map((part) => read(part, above))
    let id = above
    return Object.fromEntries(
      shape.map((key) => {
        const [name, packed] = typeof key === 'string' ? [key, parts.shift() as Packed] : key
        const part = read(packed, id)
        if (name === 'id' && typeof part === 'string') id = part
        return [name, part]
      }),
    )
  }
  return read(data, '')
}
