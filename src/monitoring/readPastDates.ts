import { type IsoDate, isIsoDate, nearDate } from '../calendar'
import type { FieldReader } from '../input'
import { describeValue } from '../text'

/** Reads a day that cannot be after today. */
export function readPastDate(fields: FieldReader, name: string, today: IsoDate | null): IsoDate | null {
  const date = fields.date(name)
  if (date !== null && today !== null && date > today) {
    fields.report('date_after', name, { given: date, other: 'today', limit: today })
  }
  return date
}

/** Reads a list of days that cannot be after today, nor before the grant. */
export function readPastDates(
  fields: FieldReader,
  name: string,
  today: IsoDate | null,
  grantedOn: IsoDate | null,
): readonly IsoDate[] {
  return (fields.list(name, 'optional') ?? []).flatMap((date, index) => {
    const place = [name, index]
    if (!isIsoDate(date)) {
      const near = typeof date === 'string' ? nearDate(date) : null
      fields.reportAt(place, 'invalid_date', { given: describeValue(date), closest: near })
      return []
    }
    if (today !== null && date > today) {
      fields.reportAt(place, 'date_after', { given: date, other: 'today', limit: today })
    }
    if (grantedOn !== null && date < grantedOn) {
      fields.report('date_after', 'grantedOn', { given: grantedOn, other: place.join('.'), limit: date })
    }
    return [date]
  })
}
