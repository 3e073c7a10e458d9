import { append, closest, describeValue, type Issue, issue, type Locale, type LocalizedText, suggester } from '../text'
import { ownData } from './ownData'
import { isPlainObject } from './plainObject'

/** What a convention takes. */
export interface ConventionChoices {
  readonly id: string
  readonly choices: Readonly<Record<string, LocalizedText>>
}

/** Reads a caller's choices of conventions, and lists every problem; null choices when none is changed. */
export function readConventions(
  known: readonly ConventionChoices[],
  given: unknown,
  locale: Locale,
  unknown: 'unknown_convention' | 'unused_convention' = 'unknown_convention',
): { readonly choices: Readonly<Record<string, string>> | null; readonly issues: readonly Issue[] } {
  if (given === undefined) return { choices: null, issues: [] }
  const choices: Record<string, string> = {}
  if (!isPlainObject(given)) {
    const words = { option: 'conventions', given: describeValue(given), allowed: ['{ ... }'], closest: null }
    return { choices, issues: [issue('invalid_option', ['conventions'], words, locale)] }
  }
  const { values, keys, issues: refused } = ownData(given, ['conventions'], locale)
  const issues: Issue[] = []
  append(issues, refused)
  const ids = known.map((one) => one.id)
  const suggest = suggester(ids)
  for (const id of keys) {
    const path = ['conventions', id]
    const convention = known.find((one) => one.id === id)
    if (!convention) {
      const words = { convention: id, allowed: ids.length > 0 ? ids : ['-'], closest: suggest(id) }
      issues.push(issue(unknown, path, words, locale))
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
