import { type IsoDate, isIsoDate, nearDate } from '../calendar'
import {
  append,
  closest,
  describeValue,
  InputError,
  type Issue,
  type IssueCode,
  type IssuePath,
  issue,
  type Locale,
  OptionsError,
  suggester,
} from '../text'
import { isCount, MAX_COUNT } from './figures'
import { ownData } from './ownData'
import { isPlainObject } from './plainObject'
import { nearDecimal, readDecimal } from './readDecimal'

/** `required`: must be there; `nullable`: must be there, null when not known; `optional`: may be left out. */
export type Need = 'required' | 'nullable' | 'optional'

/** Where problems of an input are told. */
export interface Problems {
  readonly locale: Locale
  /** Problems of options, and of the input itself. */
  readonly ofOptions: readonly Issue[]
  readonly issues: Issue[]
  /** What does not keep the input from being taken. */
  readonly warnings: Issue[]
}

/** The fields of one object of an input. Every method returns null where there is nothing to read, and tells why. */
export interface FieldReader {
  readonly path: IssuePath
  /** The names that were given a value, in the order of the input. */
  readonly given: readonly string[]
  report(code: IssueCode, name: string | null, words: Parameters<typeof issue>[2]): null
  /** Reports at a place further down. */
  reportAt(below: IssuePath, code: IssueCode, words: Parameters<typeof issue>[2]): null
  /** A value of any kind. */
  value(name: string, need: Need, allowed: string): unknown
  boolean(name: string, need?: Need): boolean | null
  text(name: string, need?: Need): string | null
  oneOf<T extends string>(name: string, allowed: readonly T[], need?: Need): T | null
  date(name: string, need?: Need): IsoDate | null
  /** A figure from 0 to the maximum, as a canonical decimal text. */
  decimal(name: string, maximum: string, need?: Need): string | null
  /** A figure from 0 to the maximum as a text, or else the fields of an object. */
  decimalOr(name: string, maximum: string, names: readonly string[], need?: Need): string | FieldReader | null
  /** A whole number from `minimum` (0) to 1,000,000,000. */
  count(name: string, need?: Need, minimum?: number): number | null
  list(name: string, need?: Need): readonly unknown[] | null
  fields(name: string, names: readonly string[], need?: Need): FieldReader | null
}

/** Starts the reading of an input. */
export function problemsIn(locale: Locale, ofOptions: readonly Issue[] = []): Problems {
  return { locale, ofOptions, issues: [], warnings: [] }
}

/**
 * Ends the reading of an input.
 *
 * @throws InputError when anything was told of the input, with the problems of options before it.
 * @throws OptionsError when something was told of options only.
 */
export function requireNone({ ofOptions, issues }: Problems): void {
  if (issues.length > 0) throw new InputError([...ofOptions, ...issues])
  if (ofOptions.length > 0) throw new OptionsError(ofOptions)
}

/** Ends the reading of an input, as `requireNone` does: what was told to be missing is not, then. */
export function requireRead<T>(problems: Problems, _read: T): asserts _read is NonNullable<T> {
  requireNone(problems)
}

/** Opens an object whose fields are to be read; what is no plain object, and fields that do not exist, are told. */
export function readFields(
  problems: Problems,
  value: unknown,
  path: IssuePath,
  names: readonly string[],
): FieldReader | null {
  const { locale, issues } = problems
  if (!isPlainObject(value)) {
    const words = { field: nameOf(path), given: describeValue(value), allowed: names }
    issues.push(issue('facts_not_object', path, words, locale))
    return null
  }
  const { values, keys, issues: refused } = ownData(value, path, locale)
  append(issues, refused)
  // What cannot be read at all has no fields to be missed.
  if (refused.some(({ code }) => code === 'unreadable')) return null
  const suggest = suggester(names)
  for (const field of keys) {
    if (names.includes(field)) continue
    issues.push(issue('unknown_field', [...path, field], { field, allowed: names, closest: suggest(field) }, locale))
  }
  // A refused property is told as such, not as missing.
  const told = new Set(refused.map((found) => found.path.at(-1)))
  const given = keys.filter((key) => values[key] !== undefined)
  return fieldReader(problems, values, given, path, told)
}

const nameOf = (path: IssuePath) => path.join('.') || 'input'

function fieldReader(
  problems: Problems,
  values: Readonly<Record<string, unknown>>,
  given: readonly string[],
  path: IssuePath,
  told: ReadonlySet<string | number | undefined>,
): FieldReader {
  const reportAt: FieldReader['reportAt'] = (below, code, words) => {
    const place = [...path, ...below]
    problems.issues.push(issue(code, place, { field: nameOf(place), ...words }, problems.locale))
    return null
  }
  const report: FieldReader['report'] = (code, name, words) => reportAt(name === null ? [] : [name], code, words)
  const value = (name: string, need: Need, allowed: string): unknown => {
    const found = values[name]
    if (found !== undefined && found !== null) return found
    if (need === 'optional' || told.has(name) || (need === 'nullable' && found === null)) return null
    return report('missing_field', name, { allowed: need === 'nullable' ? `${allowed}, null` : allowed })
  }
  const invalid = (name: string, found: unknown, need: Need, allowed: string, near: string | null = null) =>
    report('invalid_field', name, {
      given: describeValue(found),
      allowed: need === 'nullable' ? `${allowed}, null` : allowed,
      closest: near,
    })
  return {
    path,
    given,
    report,
    reportAt,
    value,
    boolean(name, need = 'required') {
      const found = value(name, need, 'true, false')
      if (found === null || typeof found === 'boolean') return found
      return invalid(name, found, need, 'true, false')
    },
    text(name, need = 'required') {
      const found = value(name, need, '"..."')
      if (found === null) return null
      if (typeof found === 'string' && found.trim() !== '') return found.trim()
      return invalid(name, found, need, '"..."')
    },
    oneOf(name, allowed, need = 'required') {
      const found = value(name, need, allowed.join(', '))
      if (found === null) return null
      const known = allowed.find((one) => one === found)
      if (known !== undefined) return known
      return invalid(name, found, need, allowed.join(', '), typeof found === 'string' ? closest(found, allowed) : null)
    },
    date(name, need = 'required') {
      const found = value(name, need, 'YYYY-MM-DD')
      if (found === null || isIsoDate(found)) return found
      const near = typeof found === 'string' ? nearDate(found) : null
      return report('invalid_date', name, { given: describeValue(found), closest: near })
    },
    decimal(name, maximum, need = 'required') {
      const allowed = `0..${maximum}`
      const found = value(name, need, allowed)
      if (found === null) return null
      const text = readDecimal(found, maximum)
      if (text !== null) return text
      return invalid(name, found, need, allowed, nearDecimal(found, maximum))
    },
    decimalOr(name, maximum, names, need = 'required') {
      const allowed = `0..${maximum}, { ${names.join(', ')} }`
      const found = value(name, need, allowed)
      if (found === null) return null
      if (isPlainObject(found)) return readFields(problems, found, [...path, name], names)
      return readDecimal(found, maximum) ?? invalid(name, found, need, allowed, nearDecimal(found, maximum))
    },
    count(name, need = 'required', minimum = 0) {
      const allowed = `${minimum}..${MAX_COUNT}`
      const found = value(name, need, allowed)
      if (found === null) return null
      return isCount(found) && found >= minimum ? found + 0 : invalid(name, found, need, allowed)
    },
    list(name, need = 'required') {
      const found = value(name, need, '[...]')
      return found === null ? null : readList(problems, found, [...path, name])
    },
    fields(name, names, need = 'required') {
      const found = value(name, need, `{ ${names.join(', ')} }`)
      return found === null ? null : readFields(problems, found, [...path, name], names)
    },
  }
}

/** More items than any instansi has units, or any survey respondents. */
const MAX_ITEMS = 10_000_000

/** Copies a list, or tells that the value is none. Never throws, even on a hostile proxy. */
export function readList(problems: Problems, value: unknown, path: IssuePath): readonly unknown[] | null {
  try {
    if (Array.isArray(value) && value.length <= MAX_ITEMS) {
      // Item by item: no getter and no iterator of the caller's is run.
      return Array.from({ length: value.length }, (_, index) => {
        const item = Object.getOwnPropertyDescriptor(value, index)
        if (!item || 'value' in item) return item?.value
        throw new TypeError('a getter')
      })
    }
  } catch {
    // Told below.
  }
  const words = { field: nameOf(path), given: describeValue(value) }
  problems.issues.push(issue('facts_not_list', path, words, problems.locale))
  return null
}
