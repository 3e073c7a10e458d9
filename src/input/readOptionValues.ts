import { describeValue, type Issue, issue, LOCALES, type Locale, suggester } from '../text'
import { ownData } from './ownData'
import { isPlainObject } from './plainObject'

/** The options of a call, each read once, and every problem of their names and language. */
export interface OptionValues {
  /** The caller's language; Indonesian where none that there is was asked for. */
  readonly locale: Locale
  readonly values: Readonly<Record<string, unknown>>
  readonly issues: Issue[]
}

/**
 * Reads options without running a getter.
 *
 * @param names - The options that there are; `locale` is one of them.
 */
export function readOptionValues(options: unknown, names: readonly string[]): OptionValues {
  if (options !== undefined && !isPlainObject(options)) {
    return {
      locale: 'id',
      values: {},
      issues: [issue('options_not_object', [], { given: describeValue(options) }, 'id')],
    }
  }
  const { values, keys, issues: refused } = ownData(options ?? {}, [], 'id')
  const locale = LOCALES.find((known) => known === values['locale']) ?? 'id'
  const issues: Issue[] = refused.map(({ code, path, params }) => issue(code, path, params, locale))
  const suggest = suggester(names)
  for (const option of keys) {
    if (names.includes(option)) continue
    issues.push(issue('unknown_option', [option], { option, allowed: names, closest: suggest(option) }, locale))
  }
  if (values['locale'] !== undefined && values['locale'] !== locale) {
    issues.push(invalidOption('locale', values['locale'], LOCALES, locale))
  }
  return { locale, values, issues }
}

/** Tells that an option does not take what was given. */
export function invalidOption(option: string, given: unknown, allowed: readonly string[], locale: Locale): Issue {
  const words = { option, given: describeValue(given), allowed, closest: null }
  return issue('invalid_option', [option], words, locale)
}
