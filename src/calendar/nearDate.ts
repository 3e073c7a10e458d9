import { isoDate, partsOfDate } from './IsoDate'

/** Reads what a person may have meant by a date in another form, such as `31-05-2026` or `2026/5/31`, or null. */
export function nearDate(text: string): string | null {
  const parts = text
    .trim()
    .replace(/T.*$/, '')
    .split(/[-/. ]+/)
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const yearFirst = parts[0]?.length === 4
  const [year, month, day] = (yearFirst ? parts : [...parts].reverse()).map(Number) as [number, number, number]
  const date = year >= 1000 ? isoDate(year, month, day) : null
  return date !== null && partsOfDate(date) ? date : null
}
