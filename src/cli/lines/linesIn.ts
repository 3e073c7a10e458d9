import { joined } from '../joined'

/** A line without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Null when it is longer than `MAX_LINE`. */
  readonly bytes: Uint8Array | null
}

/** Far above the answers of any LKE; what is longer is not kept. */
export const MAX_LINE = 2 ** 24

const LINE_END = 0x0a

/** Splits bytes into lines, and yields those that each piece of them completes. Never keeps more than a line. */
export async function* linesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let number = 0
  let begun: Uint8Array[] = []
  let length = 0
  const add = (bytes: Uint8Array) => {
    length += bytes.length
    if (length > MAX_LINE) begun = []
    else if (bytes.length > 0) begun.push(bytes)
  }
  const finish = (): Line => {
    const bytes = length > MAX_LINE ? null : joined(begun, length)
    begun = []
    length = 0
    return { number: ++number, bytes }
  }
  for await (const piece of pieces) {
    const lines: Line[] = []
    let start = 0
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, start)) {
      add(piece.subarray(start, end))
      lines.push(finish())
      start = end + 1
    }
    add(piece.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [finish()]
}
