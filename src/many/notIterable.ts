import { describeValue, InputError, issue, type Locale } from '../text'

/** The error for units that cannot be walked through. */
export function notIterable(units: unknown, locale: Locale): InputError {
  return new InputError([issue('not_iterable', ['units'], { field: 'units', given: describeValue(units) }, locale)])
}
