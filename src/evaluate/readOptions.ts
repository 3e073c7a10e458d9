import { isPlainObject, ownData } from '../answer'
import type { Rubric } from '../rubric'
import type { ScorePlan } from '../score'
import { closest, describeValue, type Issue, issue, LOCALES, type Locale } from '../text'
import type { Unanswered } from './Options'
import { readingOf, type Settings } from './Settings'

const OPTIONS = ['heldPredicate', 'unanswered', 'conventions', 'contradictions', 'locale'] as const
const UNANSWERED: readonly Unanswered[] = ['reject', 'zero', 'exclude']
const CONTRADICTIONS = ['warn', 'reject'] as const

/** The conventions whose choice is made by an option of its own or by leaving one out. */
const NOT_OVERRIDABLE = new Set(['unanswered', 'heldPredicateNotStated'])

/** Settings, or the problems that keep options from being understood. */
export interface ReadOptions {
  readonly settings: Settings
  readonly issues: readonly Issue[]
}

/** The settings of a call without options. */
export function defaultSettings(rubric: Rubric, plan: ScorePlan): Settings {
  return settingsOf(rubric, plan, {}, {})
}

function settingsOf(
  rubric: Rubric,
  plan: ScorePlan,
  given: Readonly<Record<string, unknown>>,
  overrides: Readonly<Record<string, string>>,
): Settings {
  const unanswered = (given['unanswered'] ?? 'reject') as Unanswered
  const conventions = Object.freeze({
    ...Object.fromEntries(rubric.conventions.map((convention) => [convention.id, convention.default])),
    ...overrides,
    unanswered,
  })
  return {
    heldPredicate: (given['heldPredicate'] ?? null) as string | null,
    heldPredicateStated: given['heldPredicate'] !== undefined,
    unanswered,
    conventions,
    contradictions: (given['contradictions'] ?? 'warn') as Settings['contradictions'],
    locale: (given['locale'] ?? 'id') as Locale,
    reading: readingOf(plan, conventions, unanswered),
  }
}

/** Checks the options of a call, and lists every problem. */
export function readOptions(rubric: Rubric, plan: ScorePlan, options: unknown): ReadOptions {
  const nothing = { settings: defaultSettings(rubric, plan), issues: [] }
  if (options === undefined) return nothing
  let readable = false
  try {
    readable = isPlainObject(options)
  } catch {
    // A proxy that refuses to be looked at is no plain object.
  }
  if (!readable) {
    return { ...nothing, issues: [issue('options_not_object', [], { given: describeValue(options) }, 'id')] }
  }
  const { values, keys, issues: refused } = ownData(options as object, [], 'id')
  const locale = LOCALES.find((known) => known === values['locale']) ?? 'id'
  const issues: Issue[] = refused.map(({ code, path, params }) => issue(code, path, params, locale))
  for (const option of keys) {
    if ((OPTIONS as readonly string[]).includes(option)) continue
    issues.push(
      issue('unknown_option', [option], { option, allowed: OPTIONS, closest: closest(option, OPTIONS) }, locale),
    )
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

  const conventions = readConventions(rubric, values['conventions'], locale)
  issues.push(...conventions.issues)
  if (issues.length > 0) return { ...nothing, issues }
  return { settings: settingsOf(rubric, plan, values, conventions.choices), issues }
}

function readConventions(
  rubric: Rubric,
  given: unknown,
  locale: Locale,
): { readonly choices: Readonly<Record<string, string>>; readonly issues: readonly Issue[] } {
  const choices: Record<string, string> = {}
  if (given === undefined) return { choices, issues: [] }
  let readable = false
  try {
    readable = isPlainObject(given)
  } catch {
    // As above.
  }
  if (!readable) {
    const words = { option: 'conventions', given: describeValue(given), allowed: ['{ ... }'], closest: null }
    return { choices, issues: [issue('invalid_option', ['conventions'], words, locale)] }
  }
  const { values, keys, issues: refused } = ownData(given as object, ['conventions'], locale)
  const issues: Issue[] = [...refused]
  const known = rubric.conventions.filter(({ id }) => !NOT_OVERRIDABLE.has(id))
  for (const id of keys) {
    const path = ['conventions', id]
    const convention = known.find((one) => one.id === id)
    if (!convention) {
      const allowed = known.map((one) => one.id)
      issues.push(issue('unknown_convention', path, { convention: id, allowed, closest: closest(id, allowed) }, locale))
      continue
    }
    const choice = values[id]
    const allowed = Object.keys(convention.choices)
    if (typeof choice === 'string' && allowed.includes(choice)) choices[id] = choice
    else if (choice !== undefined) {
      const near = typeof choice === 'string' ? closest(choice, allowed) : null
      const words = { convention: id, given: describeValue(choice), allowed, closest: near }
      issues.push(issue('invalid_convention', path, words, locale))
    }
  }
  return { choices, issues }
}
