import { describeValue, type Issue, type IssueCode, type IssuePath, issue, type Locale } from '../../text'
import type { Form } from '../forms'
import type { Entry } from './collect'
import { isBlank, type Loose, type Words } from './Loose'
import type { LooseOptions } from './LooseOptions'

/** What one part of an answer came to; null where it is blank or refused. */
export type Part<T> = { readonly value: T; readonly entry: Entry } | null

/** What a cell may be read as. */
type Figure = string | number | object

/** The cells of one question, gathered, and the lists in which their reading is told. */
export interface CellReader {
  readonly id: string
  readonly options: LooseOptions
  add(part: string, entry: Entry): void
  /** Reads one part of the answer from its cell; two cells that differ are both refused. */
  read<T extends Figure>(part: string, read: (entry: Entry) => Loose<T>): Part<T>
  refuse(code: IssueCode, path: IssuePath, words: Words): void
  note(code: IssueCode, path: IssuePath, words: Words): void
}

/** The units that the answer of a question may state. */
function unitsOf(form: Form, part: string): readonly string[] {
  if (form.type === 'share' && part !== 'answer') return [part]
  if (part !== 'answer' || form.type === 'choice') return []
  if (form.type === 'share') return form.weight === null ? ['percent'] : ['percent', 'points']
  return [form.type === 'index' ? 'index' : 'percent']
}

const sameContents = (a: Entry, b: Entry) =>
  Object.is(a.value, b.value) && (isBlank(a.unit) ? isBlank(b.unit) : a.unit === b.unit)

/** Prepares the reading of one question's cells. */
export function cellReader(
  form: Form,
  options: LooseOptions,
  locale: Locale,
  changed: Issue[],
  refused: Issue[],
): CellReader {
  const { id } = form
  const cells: (Entry & { readonly part: string })[] = []
  const refuse: CellReader['refuse'] = (code, path, words) => {
    refused.push(issue(code, path, { id, ...words }, locale))
  }
  const note: CellReader['note'] = (code, path, words) => {
    changed.push(issue(code, path, { id, ...words }, locale))
  }
  return {
    id,
    options,
    refuse,
    note,
    add(part, entry) {
      cells.push({ ...entry, part })
    },
    read(part, read) {
      const all = cells.filter((cell) => cell.part === part)
      for (const { value, path } of all) {
        const spaces = typeof value === 'string' && value !== '' && isBlank(value)
        if (spaces) note('read_blank', path, { from: describeValue(value) })
      }
      const [entry, ...others] = all.filter(({ value }) => !isBlank(value))
      if (!entry) return null
      if (!others.every((other) => sameContents(entry, other))) {
        const given = [entry, ...others].map(({ value }) => describeValue(value))
        refuse('duplicate_cell', entry.path, { id: part === 'answer' ? id : `${id}.${part}`, given })
        return null
      }
      for (const other of others) note('read_repeated', other.path, { from: describeValue(other.value) })
      const units = unitsOf(form, part)
      if (!isBlank(entry.unit) && !units.includes(entry.unit as string)) {
        const allowed = units.length > 0 ? units.join(', ') : null
        refuse('unknown_unit', entry.path, { given: describeValue(entry.unit), allowed })
        return null
      }
      const loose = read(entry)
      if (loose.refused) {
        refuse(loose.refused, entry.path, loose.words)
        return null
      }
      if (loose.changed) note(loose.changed, entry.path, { from: describeValue(entry.value), to: shown(loose.value) })
      return { value: loose.value, entry }
    },
  }
}

/** A value as a change names it: a percentage with its sign, anything else as it is. */
function shown(value: Figure): string {
  if (typeof value !== 'object') return describeValue(value)
  const parts = Object.values(value)
  return 'percent' in value ? `${parts[0]}%` : parts.join('/')
}
