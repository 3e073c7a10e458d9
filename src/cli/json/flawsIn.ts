import type { IssuePath } from '../../text'
import { isExactNumber } from './isExactNumber'
import type { JsonFlaw } from './JsonFlaw'
import { scanNumber, scanString, scanWord } from './scanScalar'

/** An object or list that is open where the scan stands. */
interface Frame {
  readonly closer: '}' | ']'
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null
  /** The key or index of the value that comes. */
  place: string | number
}

/** More flaws than a person could read; keeps hostile input from taking long. */
const MAX_FLAWS = 100

const SPACE = /[ \t\n\r]*/y

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}

/**
 * Finds what `JSON.parse` refuses without saying where, or takes in silence: the first fault of syntax; keys written
 * twice, of which it keeps the last; numbers that it rounds.
 */
export function flawsIn(text: string): readonly JsonFlaw[] {
  const flaws: JsonFlaw[] = []
  const open: Frame[] = []
  const pathNow = (): IssuePath => open.map(({ place }) => place)
  const note = (kind: JsonFlaw['kind'], at: number, found: string) => {
    if (flaws.length < MAX_FLAWS) flaws.push({ kind, at, path: pathNow(), text: found })
  }
  const broken = (at: number): readonly JsonFlaw[] => [{ kind: 'syntax', at, path: [], text: '' }]

  /** Reads a key and its colon, and returns where the value begins, or minus where it fails less one. */
  const readKey = (frame: Frame, at: number): number => {
    const key = scanString(text, at)
    if (!key.ok) return -1 - key.at
    const raw = text.slice(at + 1, key.at - 1)
    const name = raw.includes('\\') ? (JSON.parse(text.slice(at, key.at)) as string) : raw
    frame.place = name
    if (frame.keys?.has(name)) note('duplicate', at, name)
    frame.keys?.add(name)
    const colon = afterSpace(text, key.at)
    return text[colon] === ':' ? afterSpace(text, colon + 1) : -1 - colon
  }

  let at = afterSpace(text, 0)
  while (true) {
    // A value begins here.
    const opener = text[at]
    if (opener === '{' || opener === '[') {
      const isObject = opener === '{'
      const frame: Frame = { closer: isObject ? '}' : ']', keys: isObject ? new Set() : null, place: 0 }
      open.push(frame)
      at = afterSpace(text, at + 1)
      if (text[at] !== frame.closer) {
        if (isObject) at = readKey(frame, at)
        if (at < 0) return broken(-1 - at)
        continue
      }
    } else {
      const end = scanValue(text, at, (literal) => note('inexact', at, literal))
      if (end < 0) return broken(-1 - end)
      at = end
    }
    // A value has ended, or an empty object or list is about to.
    let next: Frame | undefined
    while (true) {
      at = afterSpace(text, at)
      next = open.at(-1)
      if (!next || text[at] !== next.closer) break
      open.pop()
      at++
    }
    if (!next) return at === text.length ? flaws : broken(at)
    if (text[at] !== ',') return broken(at)
    at = afterSpace(text, at + 1)
    if (typeof next.place === 'number') next.place++
    else at = readKey(next, at)
    if (at < 0) return broken(-1 - at)
  }
}

/** Scans a string, number or word, and returns where it ends, or minus where it fails less one. */
function scanValue(text: string, at: number, onInexact: (literal: string) => void): number {
  if (text[at] === '"') {
    const string = scanString(text, at)
    return string.ok ? string.at : -1 - string.at
  }
  const number = scanNumber(text, at)
  if (number === null) return scanWord(text, at) ?? -1 - at
  const literal = text.slice(at, number)
  if (!isExactNumber(literal)) onInexact(literal)
  return number
}
