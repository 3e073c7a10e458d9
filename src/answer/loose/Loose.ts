import type { IssueCode, issue } from '../../text'

/** The words of a message. */
export type Words = Parameters<typeof issue>[2]

/** What became of one loose value: read (perhaps changed), or refused with the reason. */
export type Loose<T> =
  | { readonly value: T; readonly changed?: IssueCode; readonly refused?: undefined }
  | { readonly refused: IssueCode; readonly words: Words; readonly value?: undefined }

/** Tells whether a value counts as not filled in. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** Longer texts are no figure of an LKE. */
const MAX_TEXT = 60

/** Returns a short text without the space around it, or null for anything else. */
export function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MAX_TEXT ? value.trim() : null
}

/** Tells whether a value is a date or a time of day, as spreadsheets make them of mistyped figures. */
export function isDate(value: unknown): boolean {
  if (typeof value === 'string')
    return /^\d{1,2}:\d{2}(:\d{2})?$|^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value.trim().slice(0, 40))
  try {
    return Object.prototype.toString.call(value) === '[object Date]'
  } catch {
    return false
  }
}
