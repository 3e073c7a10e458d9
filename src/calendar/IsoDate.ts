/** A calendar day without a time zone, such as `'2026-05-31'`. */
export type IsoDate = `${number}-${number}-${number}`

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** Tells how many days a month has; months count from 1. */
export function daysOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return leap ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Writes a day; months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const digits = (value: number, width: number) => String(value).padStart(width, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as IsoDate
}

/** Takes a day from 1900 to 2999 apart, or returns null for a text that names none. */
export function partsOfDate(text: string): readonly [year: number, month: number, day: number] | null {
  const found = FORM.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const exists =
    year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
  return exists ? [year, month, day] : null
}

/**
 * Tells whether a value is a day of the calendar from 1900 to 2999, written `YYYY-MM-DD`.
 *
 * @param value - Anything, such as a field of a request body.
 * @returns Whether it may be handed to the functions that take days.
 * @example
 * ```ts
 * import { isIsoDate } from 'zona-integritas'
 *
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2026-02-29') // => false
 * isIsoDate('31-05-2026') // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && partsOfDate(value) !== null
}
