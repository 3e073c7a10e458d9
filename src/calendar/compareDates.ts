import type { IsoDate } from './IsoDate'

/** Compares two days: negative, zero or positive, as `a` is before, on or after `b`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Finds the latest of some days, or null when there is none. */
export function latestOf(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null)
}
