import { type Problems, problemsIn, readConventions, readOptionValues } from '../input'
import type { Locale } from '../text'
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
  const { locale, values, issues } = readOptionValues(options, [...OPTIONS, ...others])
  const read = readConventions(conventions, values['conventions'], locale, 'unused_convention')
  const took = new Set<string>()
  const choiceOf = (id: string) =>
    read.choices?.[id] ?? (conventions.find((convention) => convention.id === id) as Convention).default
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
