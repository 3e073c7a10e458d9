import { findCell } from '../answer'
import { readOptionValues } from '../input'
import type { Checked, Rubric } from '../rubric'
import { AnswersError, append, type Issue, issue, type Locale, OptionsError, safely } from '../text'
import { type CellValues, cellValues } from './cellValues'
import { NOTES, SIDES } from './Given'
import type { InterchangeNote } from './InterchangeReading'
import type { Layout, LayoutNote, LayoutSide } from './Layout'
import { readContent } from './readContent'

type Texts = { readonly [N in LayoutNote]?: string | readonly string[] }

/** What is to be written, by cell. */
export interface Written {
  readonly locale: Locale
  /** Null for a side that was not given. */
  readonly sides: Readonly<Record<LayoutSide, CellValues | null>>
  readonly hasNotes: boolean
  readonly warnings: Issue[]
  /** Takes what stands beside a cell. */
  note(cell: string, role: LayoutNote): string | readonly string[] | null
  /** Ends the writing: tells the notes that nobody took. */
  end(): void
}

const isEmpty = (given: string | readonly string[] | null) => given === null || given.length === 0

/** Puts the notes of each cell together; a place that is taken takes no second one. */
function notesByCell(
  rubric: Rubric,
  notes: readonly InterchangeNote[],
  refuse: (id: string, role: LayoutNote) => void,
) {
  const byCell = new Map<string, Texts>()
  for (const note of notes) {
    const id = findCell(rubric, note.id)?.id ?? note.id
    for (const role of NOTES) {
      const text = note[role]
      if (text === null || isEmpty(text)) continue
      const known = byCell.get(id)
      if (known?.[role] === undefined) byCell.set(id, { ...known, [role]: text })
      else refuse(id, role)
    }
  }
  return byCell
}

/**
 * Reads what is to be written, and spreads it over the cells.
 *
 * @throws AnswersError when an answer is misspelt or out of range.
 * @throws InputError when the content is not what it should be.
 * @throws OptionsError when only an option is unknown or ill-typed.
 */
export function readWritten(rubric: Rubric & Checked, layout: Layout, content: unknown, options: unknown): Written {
  const { locale, issues: ofOptions } = readOptionValues(options, ['locale'])
  const given = readContent(content, locale, ofOptions)
  const warnings: Issue[] = []
  const issues: Issue[] = []
  const [unit = null, tpi = null] = SIDES.map((side): CellValues | null => {
    if (given[side] === null) return null
    const tried = safely(() => cellValues(rubric, given[side], side, warnings, locale))
    if (tried.success) return tried.data
    append(
      issues,
      tried.issues.map((found) => ({ ...found, path: [side, ...found.path] })),
    )
    return null
  })
  if (issues.length > 0) throw new AnswersError([...ofOptions, ...issues])
  if (ofOptions.length > 0) throw new OptionsError(ofOptions)
  const refuse = (id: string, role: LayoutNote) => {
    const words = { id, field: layout.fields[role] }
    warnings.push(issue('note_not_written', ['notes', id, role], words, locale))
  }
  const notes = notesByCell(rubric, given.notes, refuse)
  const taken = new Set<string>()
  return {
    locale,
    sides: { unit, tpi },
    hasNotes: given.notes.length > 0,
    warnings,
    note(cell, role) {
      taken.add(`${role} ${cell}`)
      return notes.get(cell)?.[role] ?? null
    },
    end() {
      for (const [id, texts] of notes) {
        for (const role of NOTES) if (texts[role] !== undefined && !taken.has(`${role} ${id}`)) refuse(id, role)
      }
    },
  }
}
