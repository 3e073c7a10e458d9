import { isPlainObject, ownData, readConventions } from '../input'
import { append, closest, describeValue, type Issue, issue, LOCALES, type Locale, suggester } from '../text'
import type { Compiled } from './Compiled'
import type { Unanswered } from './Options'
import { readingOf, type Settings } from './Settings'

const OPTIONS = ['heldPredicate', 'unanswered', 'conventions', 'contradictions', 'locale'] as const
/** What may be done with unanswered questions. */
export const UNANSWERED: readonly Unanswered[] = ['reject', 'zero', 'exclude']
/** What may be done with counts that contradict each other. */
export const CONTRADICTIONS = ['warn', 'reject'] as const

/** Settings, or the problems that keep options from being understood. */
export interface ReadOptions {
  readonly settings: Settings
  /** The values of options beyond those of `evaluate`, as given. */
  readonly others: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
}

const NONE = Object.freeze({})

/** The settings for checked options; most calls change no convention and share what was compiled. */
function settingsOf(
  { score, defaults }: Pick<Compiled, 'score' | 'defaults'>,
  given: Readonly<Record<string, unknown>>,
  overrides: Readonly<Record<string, string>> | null,
): Settings {
  const base = defaults[(given['unanswered'] ?? 'reject') as Unanswered]
  const conventions = overrides ? Object.freeze({ ...base.conventions, ...overrides }) : base.conventions
  return {
    heldPredicate: (given['heldPredicate'] ?? null) as string | null,
    heldPredicateStated: given['heldPredicate'] !== undefined,
    unanswered: base.unanswered,
    conventions,
    contradictions: (given['contradictions'] ?? 'warn') as Settings['contradictions'],
    locale: (given['locale'] ?? 'id') as Locale,
    reading: overrides ? readingOf(score, conventions, base.unanswered) : base.reading,
  }
}

/**
 * Checks the options of a call, and lists every problem.
 *
 * @param others - Names of the options that the caller takes beyond those of `evaluate`, and checks itself.
 */
export function readOptions(compiled: Compiled, options: unknown, others: readonly string[] = []): ReadOptions {
  const { rubric, defaults } = compiled
  if (options === undefined) return { settings: defaults.reject, others: NONE, issues: [] }
  if (!isPlainObject(options)) {
    return {
      settings: defaults.reject,
      others: NONE,
      issues: [issue('options_not_object', [], { given: describeValue(options) }, 'id')],
    }
  }
  const { values, keys, issues: refused } = ownData(options, [], 'id')
  const locale = LOCALES.find((known) => known === values['locale']) ?? 'id'
  const issues: Issue[] = refused.map(({ code, path, params }) => issue(code, path, params, locale))
  const names: readonly string[] = [...OPTIONS, ...others]
  const suggest = suggester(names)
  for (const option of keys) {
    if (names.includes(option)) continue
    issues.push(issue('unknown_option', [option], { option, allowed: names, closest: suggest(option) }, locale))
  }
  const oneOf = (option: string, allowed: readonly (string | null)[]) => {
    const given = values[option]
    if (given === undefined || allowed.includes(given as string | null)) return
    const texts = allowed.filter((choice): choice is string => choice !== null)
    const near = typeof given === 'string' ? closest(given, texts) : null
    const words = { option, given: describeValue(given), allowed: allowed.map(String), closest: near }
    issues.push(issue('invalid_option', [option], words, locale))
  }
  oneOf('heldPredicate', [...rubric.predicates.map(({ id }) => id), null])
  oneOf('unanswered', UNANSWERED)
  oneOf('contradictions', CONTRADICTIONS)
  oneOf('locale', LOCALES)

  const conventions = readConventions(compiled.overridable, values['conventions'], locale)
  append(issues, conventions.issues)
  if (issues.length > 0) {
    // The answers may be read all the same, so that their problems can be told together with these.
    const unanswered = UNANSWERED.find((known) => known === values['unanswered']) ?? 'reject'
    return { settings: { ...defaults[unanswered], locale }, others: values, issues }
  }
  return { settings: settingsOf(compiled, values, conventions.choices), others: values, issues }
}
