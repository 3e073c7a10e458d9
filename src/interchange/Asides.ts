import { type Issue, type IssueCode, type IssuePath, issue, type Locale } from '../text'

/** The lists in which a reading tells what is no answer of either side. */
export interface Asides {
  readonly locale: Locale
  readonly refused: Issue[]
  readonly warnings: Issue[]
  readonly passedOver: Issue[]
  tell(
    list: 'refused' | 'warnings' | 'passedOver',
    code: IssueCode,
    path: IssuePath,
    words: Parameters<typeof issue>[2],
  ): void
}

/** Starts the lists of one reading. */
export function asidesIn(locale: Locale): Asides {
  const lists = { refused: [] as Issue[], warnings: [] as Issue[], passedOver: [] as Issue[] }
  return {
    locale,
    ...lists,
    tell(list, code, path, words) {
      lists[list].push(issue(code, path, words, locale))
    },
  }
}
