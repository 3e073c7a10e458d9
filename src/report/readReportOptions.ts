import { type IsoDate, isIsoDate } from '../calendar'
import { invalidOption, type Problems, problemsIn, readOptionValues } from '../input'

/** The options of a report as checked, and where problems are told. */
export interface ReadReportOptions {
  readonly unit: string | null
  readonly date: IsoDate | null
  readonly problems: Problems
}

/** Checks the options of `report`; their problems are told together with those of the result. */
export function readReportOptions(options: unknown): ReadReportOptions {
  const { locale, values, issues } = readOptionValues(options, ['locale', 'unit', 'date'])
  const { unit, date } = values
  const named = typeof unit === 'string' && unit.trim() !== ''
  if (unit !== undefined && !named) issues.push(invalidOption('unit', unit, ['"..."'], locale))
  if (date !== undefined && !isIsoDate(date)) issues.push(invalidOption('date', date, ['YYYY-MM-DD'], locale))
  return { unit: named ? unit.trim() : null, date: isIsoDate(date) ? date : null, problems: problemsIn(locale, issues) }
}
