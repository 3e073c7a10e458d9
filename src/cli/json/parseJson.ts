import { InputError, type Issue, issue, type Locale, type LocalizedText } from '../../text'
import { flawsIn } from './flawsIn'
import type { JsonFlaw } from './JsonFlaw'

/** Where a text comes from, for messages. */
export interface Origin {
  readonly file: string
  /** The number of its first line there; 1 by default. */
  readonly firstLine?: number
}

const END: LocalizedText = { id: 'akhir masukan', en: 'the end of the input' }
const LINE_END: LocalizedText = { id: 'akhir baris', en: 'the end of the line' }

/** What people write for JSON, by how it begins. */
const HINTS: readonly (readonly [pattern: RegExp, hint: LocalizedText])[] = [
  [/^['\u2018\u2019\u201c\u201d]/, { id: 'Pakai tanda kutip ganda (")', en: 'Use double quotes (")' }],
  [
    /^(?:True|False|None|undefined|NaN|-?Infinity)/,
    { id: 'Tulis true, false atau null', en: 'Write true, false or null' },
  ],
  [/^\/[/*]/, { id: 'JSON tidak mengenal komentar', en: 'JSON has no comments' }],
  [/^[A-Za-z_]/, { id: 'Tulis teks di antara tanda kutip ganda (")', en: 'Write texts between double quotes (")' }],
]
const TRAILING: LocalizedText = { id: 'Hapus koma sebelumnya', en: 'Remove the comma before it' }

const MAX_SHOWN = 20

/** The line and column of an offset, each from 1. */
function placeOf(text: string, at: number, firstLine: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  // A character outside the basic plane is one column.
  const characters = (before.at(-1) as string).replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '')
  return { line: firstLine + before.length - 1, column: characters.length + 1 }
}

function hintAt(text: string, at: number): LocalizedText | null {
  const rest = text.slice(at, at + MAX_SHOWN)
  if (/^[}\]]/.test(rest) && text.slice(0, at).trimEnd().endsWith(',')) return TRAILING
  return HINTS.find(([pattern]) => pattern.test(rest))?.[1] ?? null
}

function shownAt(text: string, at: number): string | LocalizedText {
  if (at >= text.length) return END
  if (/[\r\n]/.test(text.charAt(at))) return LINE_END
  const [token] = text.slice(at, at + MAX_SHOWN).match(/^(?:[\w.+-]+|.)/su) as RegExpMatchArray
  return JSON.stringify(token)
}

function issueOf({ kind, at, path, text: found }: JsonFlaw, text: string, from: Origin, locale: Locale): Issue {
  const { file, firstLine = 1 } = from
  const place = placeOf(text, at, firstLine)
  if (kind === 'duplicate') return issue('duplicate_key', path, { key: found, ...place }, locale)
  if (kind === 'inexact') {
    return issue('inexact_number', path, { given: found, taken: String(Number(found)), ...place }, locale)
  }
  const words = { file, ...place, given: shownAt(text, at), hint: hintAt(text, at) }
  return issue('invalid_json', path, words, locale)
}

/**
 * Reads a JSON text.
 *
 * @throws InputError when it is no JSON, writes a key twice, or holds a number that would be rounded.
 */
export function parseJson(text: string, from: Origin, locale: Locale): unknown {
  const flaws = flawsIn(text)
  if (flaws.length > 0) throw new InputError(flaws.map((flaw) => issueOf(flaw, text, from, locale)))
  return JSON.parse(text)
}
