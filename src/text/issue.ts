import { catalogue } from './catalogue'
import { LOCALES, type Locale, type LocalizedText } from './locale'

/** The stable codes of problems, warnings and changes, listed in docs/codes.md. */
export type IssueCode = keyof typeof catalogue

/** What a message is about: names to plain values, for applications that write their own texts. */
export type IssueParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** Where something stands: keys from the outermost in, such as `['A.II.1.i.a', 'perubahan']`. */
export type IssuePath = readonly (string | number)[]

/** One problem or warning, as a value. */
export interface Issue {
  /** Stable code, listed in docs/codes.md. */
  readonly code: IssueCode
  /** What it is about: keys of the input from the outermost in, or ids of the rubric; empty for the whole. */
  readonly path: IssuePath
  /** The words of the message by name, such as `given` and `allowed`, for texts of one's own; never cut. */
  readonly params: IssueParams
  /** In the caller's language. */
  readonly message: string
  /** What would be right, in the caller's language, where that can be said. */
  readonly suggestion?: string
}

type Words = Readonly<Record<string, IssueParams[string] | LocalizedText>>

/** Templates taken apart: texts and the names of words in turn. */
const parsed = new Map<string, readonly string[]>()

function partsOf(template: string): readonly string[] {
  const known = parsed.get(template)
  if (known) return known
  const parts = template
    .replaceAll('{{', '\0')
    .replaceAll('}}', '\u0001')
    .split(/\{(\w+)\}/)
    .map((part) => part.replaceAll('\0', '{').replaceAll('\u0001', '}'))
  parsed.set(template, parts)
  return parts
}

/** Longer words are cut in a sentence; `params` holds them whole. */
const MAX_WORD = 200

function wordText(word: Words[string], locale: Locale): string {
  if (typeof word === 'string') return word.length > MAX_WORD ? `${word.slice(0, MAX_WORD)}...` : word
  if (typeof word !== 'object' || word === null) return String(word)
  return Array.isArray(word) ? word.join(', ') : (word as LocalizedText)[locale]
}

/** Fills a template, or returns null when one of its words is not known. */
function fill(template: string, words: Words, locale: Locale): string | null {
  const parts = partsOf(template)
  let text = parts[0] as string
  for (let at = 1; at < parts.length; at += 2) {
    const word = words[parts[at] as string]
    if (word === undefined || word === null) return null
    text += wordText(word, locale) + (parts[at + 1] as string)
  }
  return text
}

/**
 * Puts a problem into words.
 *
 * @param words - The parameters of the code's sentences; a localized text is put in the caller's language.
 * @param language - The caller's language; Indonesian for one that there is not.
 */
export function issue(code: IssueCode, path: IssuePath, words: Words, language: Locale): Issue {
  const entry: { message: LocalizedText; suggestion?: LocalizedText } = catalogue[code]
  const locale = LOCALES.includes(language) ? language : 'id'
  const params: Record<string, IssueParams[string]> = {}
  for (const name of Object.keys(words)) {
    const word = words[name]
    const localized = typeof word === 'object' && word !== null && !Array.isArray(word)
    params[name] = localized ? wordText(word, locale) : (word as IssueParams[string])
  }
  const message = fill(entry.message[locale], words, locale) ?? entry.message[locale]
  const suggestion = entry.suggestion ? fill(entry.suggestion[locale], words, locale) : null
  return suggestion === null ? { code, path, params, message } : { code, path, params, message, suggestion }
}
