import type { NormalAnswer } from '../answer'
import { type Compiled, readOptions, type Settings } from '../evaluate'
import { isPlainObject, ownData, problemsIn, readList } from '../input'
import { append, closest, describeValue, type Issue, issue, type Locale, suggester } from '../text'
import { readMovable } from './readMovable'

/** What may be changed at which cost, as checked. */
export interface Request {
  readonly settings: Settings
  readonly cost: 'questions' | 'levels' | 'own'
  /** By question: the cost of one level. */
  readonly costOf: readonly number[] | null
  /** Places of the questions that stay. */
  readonly locked: ReadonlySet<number>
  /** By place of a question: the answers it may be given. */
  readonly movable: ReadonlyMap<number, readonly NormalAnswer[]>
}

const MORE = ['cost', 'locked', 'movable'] as const
const COSTS = ['questions', 'levels'] as const
const MAX_COST = 100

/** Checks the options of `priorities`, and lists every problem. */
export function readPriorityOptions(
  compiled: Compiled,
  options: unknown,
): { readonly request: Request; readonly issues: readonly Issue[] } {
  const { settings, issues: found, others } = readOptions(compiled, options, MORE)
  const issues: Issue[] = []
  append(issues, found)
  const { locale } = settings
  const { ids } = compiled.score
  const { cost, costOf } = readCost(ids, others['cost'], locale, issues)
  const locked = readLocked(ids, others['locked'], locale, issues)
  const movable = readMovable(compiled, settings, others['movable'], issues)
  return { request: { settings, cost, costOf, locked, movable }, issues }
}

function readCost(
  ids: readonly string[],
  given: unknown,
  locale: Locale,
  issues: Issue[],
): Pick<Request, 'cost' | 'costOf'> {
  const cost = given === undefined ? 'questions' : COSTS.find((known) => known === given)
  if (cost) return { cost, costOf: null }
  const costOf = ids.map(() => 1)
  if (!isPlainObject(given)) {
    const near = typeof given === 'string' ? closest(given, COSTS) : null
    const words = { option: 'cost', given: describeValue(given), allowed: [...COSTS, '{ ... }'], closest: near }
    issues.push(issue('invalid_option', ['cost'], words, locale))
    return { cost: 'own', costOf }
  }
  const { values, keys, issues: refused } = ownData(given, ['cost'], locale)
  append(issues, refused)
  const places = new Map(ids.map((id, place) => [id, place]))
  const suggest = suggester(ids)
  for (const id of keys) {
    const place = places.get(id)
    const one = values[id]
    if (place === undefined) issues.push(issue('unknown_question', ['cost', id], { id, closest: suggest(id) }, locale))
    else if (isCost(one)) costOf[place] = one
    else if (one !== undefined) {
      const words = { id, given: describeValue(one), maximum: MAX_COST }
      issues.push(issue('invalid_cost', ['cost', id], words, locale))
    }
  }
  return { cost: 'own', costOf }
}

function isCost(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_COST
}

function readLocked(ids: readonly string[], given: unknown, locale: Locale, issues: Issue[]): ReadonlySet<number> {
  const locked = new Set<number>()
  if (given === undefined) return locked
  const problems = problemsIn(locale)
  const suggest = suggester(ids)
  readList(problems, given, ['locked'])?.forEach((one, index) => {
    const place = typeof one === 'string' ? ids.indexOf(one) : -1
    if (place >= 0) locked.add(place)
    else {
      const id = typeof one === 'string' ? one : describeValue(one)
      problems.issues.push(issue('unknown_question', ['locked', index], { id, closest: suggest(id) }, locale))
    }
  })
  append(issues, problems.issues)
  return locked
}
