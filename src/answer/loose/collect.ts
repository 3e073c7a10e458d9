import { isPlainObject, ownData } from '../../input'
import { append, describeValue, type Issue, type IssuePath, issue, type Locale } from '../../text'

/** One filled-in field as it came. */
export interface Entry {
  readonly id: string
  readonly value: unknown
  /** What the row says its value is: `percent` or `index`. */
  readonly unit: unknown
  /** Where it stands in the input. */
  readonly path: IssuePath
}

/** The fields of an input, and what of it could not be taken as fields. */
export interface Collected {
  readonly entries: readonly Entry[]
  readonly refused: readonly Issue[]
}

/** Takes loose input apart: rows `{ id, value, unit? }`, or an object from ids to values, flat or with counts inside. */
export function collect(input: unknown, locale: Locale): Collected {
  if (isList(input)) return collectRows(input, locale)
  if (isPlainObject(input)) return collectFields(input, [], '', locale)
  return { entries: [], refused: [issue('input_not_rows', [], { given: describeValue(input) }, locale)] }
}

/** `Array.isArray`, which throws on a revoked proxy. */
function isList(input: unknown): input is readonly unknown[] {
  try {
    return Array.isArray(input)
  } catch {
    return false
  }
}

/** A place on a list, as its key is written. */
const INDEX = /^(?:0|[1-9]\d{0,9})$/

/** Where a row stands. A name on the list is no row, but nothing is to be lost. */
const placeOf = (key: string): number | string => (INDEX.test(key) ? Number(key) : key)

function collectRows(rows: readonly unknown[], locale: Locale): Collected {
  const entries: Entry[] = []
  const list = ownData(rows, [], locale)
  const refused: Issue[] = list.issues
    .filter(({ path }) => path[0] !== 'length')
    .map((told) => ({ ...told, path: told.path.map((key) => placeOf(String(key))) }))
  for (const [key, row] of Object.entries(list.values)) {
    const index = placeOf(key)
    const invalid = () =>
      refused.push(
        issue(
          'invalid_row',
          [index],
          { row: typeof index === 'number' ? index + 1 : index, given: describeValue(row) },
          locale,
        ),
      )
    if (typeof index === 'string' || !isPlainObject(row)) {
      invalid()
      continue
    }
    const { values, issues } = ownData(row, [index], locale)
    append(refused, issues)
    const id = values['id']
    if (typeof id === 'string' && (issues.length === 0 || 'value' in values)) {
      entries.push({ id, value: values['value'], unit: values['unit'], path: [index, 'value'] })
    } else if (issues.length === 0) invalid()
  }
  return { entries, refused }
}

function collectFields(fields: object, path: IssuePath, prefix: string, locale: Locale): Collected {
  const { values, keys, issues } = ownData(fields, path, locale)
  const entries: Entry[] = []
  const refused: Issue[] = [...issues]
  const told = new Set(issues.map((found) => found.path.at(-1)))
  for (const key of keys) {
    // A symbol: no id, but nothing is to be lost.
    if (key in values || told.has(key)) continue
    refused.push(issue('unknown_cell', [...path, key], { id: prefix + key, closest: null, given: key }, locale))
  }
  for (const [key, value] of Object.entries(values)) {
    const id = prefix + key
    if (prefix === '' && isPlainObject(value)) {
      const inside = collectFields(value, [key], `${key}.`, locale)
      append(entries, inside.entries)
      append(refused, inside.refused)
    } else {
      // Inside an answer, `percent` is the answer form of `evaluate`, a percentage by definition.
      const unit = prefix !== '' && key === 'percent' ? 'percent' : undefined
      entries.push({ id, value, unit, path: [...path, key] })
    }
  }
  return { entries, refused }
}
