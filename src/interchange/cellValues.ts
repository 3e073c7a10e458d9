import { findCell, indexDoubt, toRows } from '../answer'
import { decimalTextOf } from '../input'
import { type Checked, cellsOf, type Rubric } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import type { LayoutSide } from './Layout'

/** The values of cells, by their ids; what is unanswered is not among them. */
export type CellValues = ReadonlyMap<string, string | number>

/**
 * Spreads answers over the cells of a rubric. An answer of another form, such as a percentage of a ratio, has no cell and is
 * told.
 *
 * @throws AnswersError when an answer is misspelt or out of range.
 */
export function cellValues(
  rubric: Rubric & Checked,
  answers: unknown,
  side: LayoutSide,
  warnings: Issue[],
  locale: Locale,
): CellValues {
  const cells = new Set(cellsOf(rubric).map(({ id }) => id))
  const values = new Map<string, string | number>()
  const others = new Map<string, string[]>()
  for (const { id, value, unit } of toRows(rubric, answers as never, locale)) {
    if (value === null) continue
    const question = findCell(rubric, id)?.form.id as string
    if (cells.has(id) && (unit === undefined || unit === 'index')) {
      values.set(id, typeof value === 'number' ? value + 0 : value)
      if (unit === 'index') {
        const doubt = indexDoubt(value, decimalTextOf(value) as string)
        const code = doubt?.refused === 'ambiguous_time' ? 'written_like_time' : 'written_below_one'
        warnings.push(issue(code, [side, id], { id, given: String(value) }, locale))
      }
    } else {
      const part = `${unit ?? id.slice(question.length + 1)}: ${value}`
      others.set(question, [...(others.get(question) ?? []), part])
    }
  }
  for (const [id, given] of others) warnings.push(issue('answer_without_cell', [side, id], { id, given }, locale))
  return values
}
