import { LOOSE_OPTIONS, type LooseOptions, readAnswers } from '../answer'
import { readOptionValues } from '../input'
import type { Checked, Rubric } from '../rubric'
import { type Issue, type Locale, OptionsError, safely } from '../text'

/** The options of an exchange, as checked. */
export interface InterchangeSettings {
  readonly locale: Locale
  readonly loose: LooseOptions
  readonly others: Readonly<Record<string, unknown>>
}

const LOOSE: readonly string[] = Object.keys(LOOSE_OPTIONS)

/**
 * Checks the options of a reading: those of `readAnswers`, and others by their names.
 *
 * @param check - Lists what is wrong with the others.
 * @throws OptionsError with every problem.
 */
export function readInterchangeOptions(
  rubric: Rubric & Checked,
  options: unknown,
  names: readonly string[] = [],
  check: (values: Readonly<Record<string, unknown>>, locale: Locale) => readonly Issue[] = () => [],
): InterchangeSettings {
  const { values, locale, issues } = readOptionValues(options, [...LOOSE, ...names])
  const loose = { ...Object.fromEntries(Object.entries(values).filter(([name]) => LOOSE.includes(name))), locale }
  const tried = safely(() => readAnswers(rubric, [], loose))
  const all = [...issues, ...(tried.success ? [] : tried.issues), ...check(values, locale)]
  if (all.length > 0) throw new OptionsError(all)
  return { locale, loose, others: values }
}
