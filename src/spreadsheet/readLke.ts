import { findCell, type PartialAnswersOf, readAnswers } from '../answer'
import type { Checked, Rubric } from '../rubric'
import type { Issue } from '../text'
import { allowedIn } from './allowedIn'
import { cellText } from './cellText'
import { isBlankCell } from './isBlankCell'
import { isIdHeading } from './isIdHeading'
import { LOCALE } from './LOCALE'
import { type LkeRow, lkeRows } from './lkeRows'
import { refusalText } from './refusalText'
import type { SheetProblems } from './SheetProblems'

/** The answers of one LKE as read from a sheet. */
export interface SheetLke {
  readonly answers: PartialAnswersOf<Rubric & Checked>
  /** What was changed to make an answer of a cell, by the row of the range. */
  readonly changed: readonly { readonly row: number; readonly issue: Issue }[]
}

/** Refuses a number that stands alone for a ratio: a percentage, or a count that missed its cell. Only the sign tells. */
function refuseBareRatio(rubric: Rubric, { id, value, row }: LkeRow, problems: SheetProblems): void {
  const cell = findCell(rubric, id)
  if (cell?.form.type !== 'ratio' || cell.form.counts.includes(cell.part)) return
  if (isBlankCell(value) || (typeof value === 'string' && value.includes('%'))) return
  const params = { given: cellText(value), id: cell.form.id }
  problems.atRow(row, refusalText({ code: 'invalid_percent', params }, value, allowedIn(cell)))
}

/** Reads the answers that stand beside their ids, and tells every cell that cannot be taken, by its row. */
export function readLke(
  rubric: Rubric & Checked,
  ids: readonly unknown[],
  answers: readonly unknown[],
  problems: SheetProblems,
): SheetLke {
  // A heading is no cell; the rows below it keep their numbers.
  const blanked = isIdHeading(ids[0])
  const below = (cells: readonly unknown[]) => (blanked ? ['', ...cells.slice(1)] : cells)
  const rows = lkeRows(rubric, below(ids), below(answers), problems)
  const input = rows.map(({ id, value }) => ({ id, value }))
  const { answers: read, changed, refused } = readAnswers(rubric, input, { locale: LOCALE })
  const placeOf = ({ path }: Issue) => rows[Number(path[0])] as LkeRow
  for (const problem of refused) {
    const place = placeOf(problem)
    const cell = findCell(rubric, place.id)
    // What the cell takes is said instead of the options of the library; of an id that there is not, what may be meant.
    const text = cell
      ? refusalText(problem, place.value, allowedIn(cell))
      : [problem.message, problem.suggestion].filter(Boolean).join(' ')
    problems.atRow(place.row, text)
  }
  const told = new Set(refused.map(placeOf))
  for (const place of rows) if (!told.has(place)) refuseBareRatio(rubric, place, problems)
  return { answers: read, changed: changed.map((one) => ({ row: placeOf(one).row, issue: one })) }
}
