import { LOCALES, type Locale } from '../text'
import { ownData } from './ownData'
import { isPlainObject } from './plainObject'

/** The language that options ask for, read without running a getter; Indonesian where they ask for none. */
export function localeOf(options: unknown): Locale {
  const asked = isPlainObject(options) ? ownData(options, [], 'id').values['locale'] : undefined
  return LOCALES.find((known) => known === asked) ?? 'id'
}
