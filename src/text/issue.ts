import { catalogue } from './catalogue'
import type { Locale, LocalizedText } from './locale'

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
  readonly path: IssuePath
  readonly params: IssueParams
  /** In the caller's language. */
  readonly message: string
  /** What would be right, in the caller's language, where that can be said. */
  readonly suggestion?: string
}

type Words = Readonly<Record<string, IssueParams[string] | LocalizedText>>

function fill(template: string, words: Words, locale: Locale): string | null {
  let known = true
  const text = template.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) => {
    if (name === undefined) return match[0] ?? ''
    const word = words[name]
    if (word === undefined || word === null) {
      known = false
      return '?'
    }
    if (typeof word === 'object') return Array.isArray(word) ? word.join(', ') : (word as LocalizedText)[locale]
    return String(word)
  })
  return known ? text : null
}

/**
 * Puts a problem into words.
 *
 * @param words - The parameters of the code's sentences; a localized text is put in the caller's language.
 */
export function issue(code: IssueCode, path: IssuePath, words: Words, locale: Locale): Issue {
  const entry: { message: LocalizedText; suggestion?: LocalizedText } = catalogue[code]
  const params: Record<string, IssueParams[string]> = {}
  for (const [name, word] of Object.entries(words)) {
    params[name] =
      typeof word === 'object' && word !== null && !Array.isArray(word)
        ? (word as LocalizedText)[locale]
        : (word as IssueParams[string])
  }
  const message = fill(entry.message[locale], words, locale) ?? entry.message[locale]
  const suggestion = entry.suggestion ? fill(entry.suggestion[locale], words, locale) : null
  return suggestion === null ? { code, path, params, message } : { code, path, params, message, suggestion }
}
