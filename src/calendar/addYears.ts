import { daysOfMonth, type IsoDate, isoDate, partsOfDate } from './IsoDate'

/** Finds the same day some years later; 29 February becomes 28 February where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const [year, month, day] = partsOfDate(date) as readonly [number, number, number]
  return isoDate(year + years, month, Math.min(day, daysOfMonth(year + years, month)))
}
