import { LOOSE_OPTIONS, type LooseOptions, readAnswers } from '../answer'
import { type Compiled, type EvaluateOptions, readOptions } from '../evaluate'
import { isPlainObject, localeOf, ownData } from '../input'
import type { Checked, Rubric } from '../rubric'
import { type Issue, type Locale, safely } from '../text'

/** The options of a reconciliation, taken apart by who reads them, and what is wrong with them. */
export interface ReadReconcileOptions {
  readonly locale: Locale
  /** Where something is wrong only what answers can be evaluated under all the same, so that their problems are told too. */
  readonly evaluation: EvaluateOptions
  readonly loose: LooseOptions
  readonly issues: readonly Issue[]
}

const LOOSE: readonly string[] = Object.keys(LOOSE_OPTIONS).filter((name) => name !== 'locale')

/** Checks the options of a reconciliation, and lists every problem. */
export function readReconcileOptions(compiled: Compiled, options: unknown): ReadReconcileOptions {
  const locale = localeOf(options)
  const { settings, issues } = readOptions(compiled, options, LOOSE)
  const values = isPlainObject(options) ? Object.entries(ownData(options, [], locale).values) : []
  const loose = { ...Object.fromEntries(values.filter(([name]) => LOOSE.includes(name))), locale }
  const tried = safely(() => readAnswers(compiled.rubric as Rubric & Checked, [], loose))
  const all = [...issues, ...(tried.success ? [] : tried.issues)]
  return {
    locale,
    evaluation:
      all.length === 0
        ? Object.fromEntries(values.filter(([name]) => !LOOSE.includes(name)))
        : { unanswered: settings.unanswered, locale },
    loose: tried.success ? loose : { locale },
    issues: all,
  }
}
