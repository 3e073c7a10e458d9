import { type Form, findCell, formsOf } from '../answer'
import type { Rubric } from '../rubric'
import { closest } from '../text'
import { cellText } from './cellText'
import type { SheetProblems } from './SheetProblems'

/** Reads the id of a question, or, where they may stand for it, that of one of its counts; null, and a problem, of any other. */
export function readQuestionId(
  rubric: Rubric,
  cell: unknown,
  field: string,
  problems: SheetProblems,
  takesCounts = false,
): Form | null {
  const text = typeof cell === 'string' ? cell : cellText(cell)
  const found = findCell(rubric, text)
  if (found && (takesCounts || found.part === 'answer')) return found.form
  const near = found ? found.form.id : closest(text, formsOf(rubric).ids)
  problems.add('sheet_not_a_question', { field, given: cellText(cell), closest: near })
  return null
}
