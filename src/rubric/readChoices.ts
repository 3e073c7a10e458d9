import { isPlainObject, ownData, type Problems, problemsIn, readConventions } from '../input'
import { describeValue, type Issue, issue, LOCALES, type Locale, suggester } from '../text'
import type { Convention, ConventionTaken } from './Convention'
import { conventionTaken } from './conventionTaken'

/** The options of the functions beside `evaluate`. */
export interface RuleOptions {
  /** Other choices than the rubric's own, by convention id. */
  readonly conventions?: Readonly<Record<string, string>> | undefined
  /** Language of labels and messages: `id` (default) or `en`. */
  readonly locale?: Locale | undefined
}

/** Options as checked, and the conventions that took part so far. */
export interface Choices {
  readonly locale: Locale
  /** Where problems of the input are told; those of the options are there already. */
  readonly problems: Problems
  /** What was given for an option of the function's own; undefined when it was left out. */
  option(name: string): unknown
  /** The choice that holds for a convention. */
  choiceOf(convention: string): string
  /** Notes that a convention took part, and returns its choice. */
  take(convention: string): string
  /** The conventions that took part, in the order of the rubric. */
  taken(): readonly ConventionTaken[]
}

const OPTIONS = ['conventions', 'locale'] as const

/**
 * Checks the options of a function beside `evaluate`; its problems are told together with those of the input.
 *
 * @param others - Names of options that the function takes besides and reads itself.
 */
export function readChoices(
  conventions: readonly Convention[],
  options: unknown,
  others: readonly string[] = [],
): Choices {
  const { locale, values, issues } = readRuleOptions(options, [...OPTIONS, ...others])
  const given = values['conventions']
  const read = readConventions(conventions, given, locale, 'unused_convention')
  const took = new Set<string>()
  const choiceOf = (id: string) =>
    read.choices?.[id] ?? conventions.find((convention) => convention.id === id)?.default ?? ''
  return {
    locale,
    problems: problemsIn(locale, [...issues, ...read.issues]),
    option: (name) => values[name],
    choiceOf,
    take(id) {
      took.add(id)
      return choiceOf(id)
    },
    taken() {
      return conventions
        .filter(({ id }) => took.has(id))
        .map((convention) => conventionTaken(convention, choiceOf(convention.id), locale))
    },
  }
}

function readRuleOptions(options: unknown, names: readonly string[]) {
  if (options !== undefined && !isPlainObject(options)) {
    const issues = [issue('options_not_object', [], { given: describeValue(options) }, 'id')]
    return { locale: 'id' as Locale, values: {} as Readonly<Record<string, unknown>>, issues }
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
    const words = { option: 'locale', given: describeValue(values['locale']), allowed: LOCALES, closest: null }
    issues.push(issue('invalid_option', ['locale'], words, locale))
  }
  return { locale, values, issues }
}
