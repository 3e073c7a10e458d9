import { type FieldReader, isPlainObject, ownData, type Problems, readFields } from '../input'
import {
  append,
  type ColumnType,
  describeValue,
  type IssuePath,
  type Table,
  type TableColumn,
  type TableRow,
} from '../text'

const TYPES: readonly ColumnType[] = ['figure', 'percent', 'text']

/** Opens an object that may carry more than what is read of it. */
function openObject(problems: Problems, value: unknown, path: IssuePath, names: readonly string[]): FieldReader | null {
  if (!isPlainObject(value)) return readFields(problems, value, path, names)
  const { values, issues } = ownData(value, path, problems.locale)
  append(problems.issues, issues)
  if (issues.length > 0) return null
  return readFields(problems, Object.fromEntries(names.map((name) => [name, values[name]])), path, names)
}

function readColumn(problems: Problems, value: unknown, path: IssuePath): TableColumn | null {
  const fields = openObject(problems, value, path, ['key', 'label', 'type'])
  if (!fields) return null
  const textOf = (name: string) => {
    const found = fields.value(name, 'required', '"..."')
    if (found === null || typeof found === 'string') return found
    return fields.report('invalid_field', name, { given: describeValue(found), allowed: '"..."', closest: null })
  }
  const [key, label] = [textOf('key'), textOf('label')]
  const type = fields.oneOf('type', TYPES, 'optional')
  return key === null || label === null ? null : { key, label, type: type ?? 'text' }
}

function readRow(problems: Problems, value: unknown, path: IssuePath, keys: readonly string[]): TableRow | null {
  const fields = openObject(problems, value, path, keys)
  if (!fields) return null
  const cells = keys.map((key) => {
    const cell = fields.value(key, 'optional', '')
    if (cell === null || typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))) {
      return [key, cell] as const
    }
    const words = { given: describeValue(cell), allowed: '"...", 0, null', closest: null }
    return [key, fields.report('invalid_field', key, words)] as const
  })
  return Object.fromEntries(cells)
}

/** Copies what is shown of a table, or tells every problem. Its rows, and it itself, may carry more. */
export function readTable(problems: Problems, value: unknown, path: IssuePath): Table {
  const fields = openObject(problems, value, path, ['columns', 'rows'])
  const given = fields?.list('columns') ?? null
  if (given?.length === 0) fields?.report('empty_list', 'columns', {})
  const columns = (given ?? []).flatMap((one, index) => readColumn(problems, one, [...path, 'columns', index]) ?? [])
  const keys = [...new Set(columns.map(({ key }) => key))]
  const rows = (fields?.list('rows') ?? []).flatMap((one, index): readonly TableRow[] => {
    const row = readRow(problems, one, [...path, 'rows', index], keys)
    return row === null ? [] : [row]
  })
  return { columns, rows }
}
