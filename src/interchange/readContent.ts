import { type FieldReader, problemsIn, readFields, requireNone } from '../input'
import { describeValue, type Issue, type Locale } from '../text'
import type { InterchangeNote } from './InterchangeReading'

/** What is to be written: the answers of one or both sides, and what stands beside them. */
export interface GivenContent {
  readonly unit: unknown
  readonly tpi: unknown
  readonly notes: readonly InterchangeNote[]
}

const FIELDS = ['unit', 'tpi', 'notes'] as const
const NOTE_FIELDS = ['id', 'unitNote', 'unitEvidence', 'tpiNote'] as const

function textOf(note: FieldReader, name: string): string | null {
  const given = note.value(name, 'optional', '')
  if (given === null || typeof given === 'string') return given
  return note.report('invalid_field', name, { given: describeValue(given), allowed: '"...", null', closest: null })
}

function evidenceOf(note: FieldReader): string | readonly string[] | null {
  const given = note.value('unitEvidence', 'optional', '')
  if (given === null || typeof given === 'string') return given
  const links = note.list('unitEvidence', 'optional')
  const wrong = links?.findIndex((link) => typeof link !== 'string') ?? -1
  if (wrong < 0) return links as readonly string[] | null
  const words = { given: describeValue(links?.[wrong]), allowed: '"..."', closest: null }
  return note.reportAt(['unitEvidence', wrong], 'invalid_field', words)
}

/**
 * Reads what is to be written, its answers apart.
 *
 * @throws InputError when it is not what it should be.
 */
export function readContent(content: unknown, locale: Locale, ofOptions: readonly Issue[]): GivenContent {
  const problems = problemsIn(locale, ofOptions)
  const fields = readFields(problems, content, [], FIELDS)
  const unit = fields?.value('unit', 'optional', '{ ... }') ?? null
  const tpi = fields?.value('tpi', 'optional', '{ ... }') ?? null
  const notes = (fields?.list('notes', 'optional') ?? []).flatMap((item, index): readonly InterchangeNote[] => {
    const note = readFields(problems, item, ['notes', index], NOTE_FIELDS)
    if (!note) return []
    const id = note.text('id')
    const [unitNote, unitEvidence, tpiNote] = [textOf(note, 'unitNote'), evidenceOf(note), textOf(note, 'tpiNote')]
    return id === null ? [] : [{ id, unitNote, unitEvidence, tpiNote }]
  })
  // Problems of options alone wait for those of the answers.
  if (problems.issues.length > 0) requireNone(problems)
  return { unit, tpi, notes }
}
