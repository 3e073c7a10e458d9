const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORDS = ['true', 'false', 'null']
const QUOTE = 0x22
const BACKSLASH = 0x5c
const FIRST_PRINTABLE = 0x20

/** Where a token ends, or where it fails. */
export interface Scanned {
  readonly ok: boolean
  readonly at: number
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Scans a string from its opening quote on. */
export function scanString(text: string, start: number): Scanned {
  if (text.charCodeAt(start) !== QUOTE) return { ok: false, at: start }
  let at = start + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return { ok: true, at: at + 1 }
    if (unit < FIRST_PRINTABLE) return { ok: false, at }
    if (unit === BACKSLASH) {
      const end = endOf(ESCAPE, text, at)
      if (end === null) return { ok: false, at }
      at = end
    } else at++
  }
  return { ok: false, at }
}

/** Scans a number, or null where none begins. */
export function scanNumber(text: string, at: number): number | null {
  return endOf(NUMBER, text, at)
}

/** Scans `true`, `false` or `null`, or null where none of them begins. */
export function scanWord(text: string, at: number): number | null {
  const word = WORDS.find((known) => text.startsWith(known, at))
  return word === undefined ? null : at + word.length
}
