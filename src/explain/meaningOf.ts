import { type IssueCode, issue, type Locale } from '../text'

/** A sentence as what a choice means: without its full stop, as the meanings of a rubric's choices are written. */
export function meaningOf(code: IssueCode, words: Parameters<typeof issue>[2], locale: Locale): string {
  return issue(code, [], words, locale).message.replace(/\.$/, '')
}
