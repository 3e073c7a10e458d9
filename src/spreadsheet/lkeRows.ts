import { findCell } from '../answer'
import { nodesOf, type Rubric } from '../rubric'
import { describeValue, issue } from '../text'
import { allowedIn } from './allowedIn'
import { cellText } from './cellText'
import { isBlankCell } from './isBlankCell'
import { LOCALE } from './LOCALE'
import { refusalText } from './refusalText'
import type { SheetProblems } from './SheetProblems'

/** A filled-in or blank cell of an LKE, and the row of the range in which it stands. */
export interface LkeRow {
  readonly id: string
  readonly value: unknown
  readonly row: number
}

/** Tells whether a cell holds a date or a time, whichever realm it comes from. */
const isDateCell = (value: unknown) => typeof value === 'object' && describeValue(value) === 'Date'

/** Lists the cells of an LKE in a range, and tells what is none: answers without an id, dates. */
export function lkeRows(
  rubric: Rubric,
  ids: readonly unknown[],
  answers: readonly unknown[],
  problems: SheetProblems,
): readonly LkeRow[] {
  const titles = new Set(nodesOf(rubric).flatMap(({ node }) => (node.level === 'question' ? [] : [node.id])))
  return ids.flatMap((cell, index): LkeRow[] => {
    const row = index + 1
    const value = answers[index]
    if (isBlankCell(cell)) {
      if (!isBlankCell(value))
        problems.atRow(row, issue('sheet_answer_without_id', [], { given: cellText(value) }, LOCALE).message)
      return []
    }
    const id = typeof cell === 'string' ? cell.trim() : cellText(cell)
    // Titles of the LKE stand among its questions, and take no answer.
    if (isBlankCell(value) && titles.has(id)) return []
    const found = isDateCell(value) ? findCell(rubric, id) : null
    if (!found) return [{ id, value, row }]
    const params = { given: 'Isi', id: found.id }
    problems.atRow(row, refusalText({ code: 'date_refused', params }, value, allowedIn(found)))
    return []
  })
}
