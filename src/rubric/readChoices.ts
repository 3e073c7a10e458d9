import { isPlainObject, ownData, readConventions } from '../input'
import { describeValue, type Issue, issue, LOCALES, type Locale, OptionsError, suggester } from '../text'
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
  /** The choice that holds for a convention. */
  choiceOf(convention: string): string
  /** Notes that a convention took part, and returns its choice. */
  take(convention: string): string
  /** The conventions that took part, in the order of the rubric. */
  taken(): readonly ConventionTaken[]
}

const OPTIONS = ['conventions', 'locale'] as const

/**
 * Checks the options of a function beside `evaluate`.
 *
 * @throws OptionsError when an option is unknown or ill-typed; `.issues` lists every problem.
 */
export function readChoices(conventions: readonly Convention[], options: unknown): Choices {
  if (options !== undefined && !isPlainObject(options)) {
    throw new OptionsError([issue('options_not_object', [], { given: describeValue(options) }, 'id')])
  }
  const { values, keys, issues: refused } = ownData(options ?? {}, [], 'id')
  const locale = LOCALES.find((known) => known === values['locale']) ?? 'id'
  const issues: Issue[] = refused.map(({ code, path, params }) => issue(code, path, params, locale))
  const suggest = suggester(OPTIONS)
  for (const option of keys) {
    if ((OPTIONS as readonly string[]).includes(option)) continue
    issues.push(issue('unknown_option', [option], { option, allowed: OPTIONS, closest: suggest(option) }, locale))
  }
  if (values['locale'] !== undefined && values['locale'] !== locale) {
    const words = { option: 'locale', given: describeValue(values['locale']), allowed: LOCALES, closest: null }
    issues.push(issue('invalid_option', ['locale'], words, locale))
  }
  const read = readConventions(conventions, values['conventions'], locale)
  if (issues.length + read.issues.length > 0) throw new OptionsError([...issues, ...read.issues])

  const took = new Set<string>()
  const choiceOf = (id: string) =>
    read.choices?.[id] ?? conventions.find((convention) => convention.id === id)?.default ?? ''
  return {
    locale,
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
