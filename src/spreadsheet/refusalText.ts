import { describeValue, type Issue, issue } from '../text'
import { cellText } from './cellText'
import { LOCALE } from './LOCALE'

/** Where the sentences of the library say what is accepted, in words for programmers. */
const ACCEPTED = '; yang diterima: '

/** Says why a cell is refused and what it takes, once, in words for those who fill it in. */
export function refusalText({ code, params }: Pick<Issue, 'code' | 'params'>, value: unknown, allowed: string): string {
  const given = params['given'] === describeValue(value) ? { given: cellText(value) } : {}
  const { message } = issue(code, [], { ...params, ...given }, LOCALE)
  // What is typed into the cell may hold the same words, so they are looked for without it.
  const [, tail] = issue(code, [], { ...params, given: '' }, LOCALE).message.split(ACCEPTED)
  if (tail !== undefined) return `${message.slice(0, -tail.length)}${allowed}.`
  return `${message} ${issue('sheet_allowed_here', [], { allowed }, LOCALE).message}`
}
