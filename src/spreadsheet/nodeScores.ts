import { findCell, foldId } from '../answer'
import type { Evaluation } from '../evaluate'
import { cellsOf, type Rubric } from '../rubric'
import { closest } from '../text'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { cellText } from './cellText'
import { isBlankCell } from './isBlankCell'
import { isIdHeading } from './isIdHeading'
import { readRange } from './readRange'
import { sheetProblems } from './SheetProblems'

/** The points of everything that an id may name. */
function scoresOf({ areas: groups }: Rubric, { total, nodes, areas }: Evaluation): ReadonlyMap<string, string> {
  const scores = new Map([['total', total]])
  for (const [id, { score }] of Object.entries<{ readonly score: string }>(nodes)) scores.set(id, score)
  const sums = areas as Readonly<Record<string, { readonly score: string }>>
  for (const { id } of groups) scores.set(`area.${id}`, sums[id]?.score as string)
  return scores
}

/**
 * The points of every part of the LKE that a range of ids names, in the shape of the range. Of the counts of a question
 * the first shows its points, so that a column adds up.
 */
export function nodeScores(rubric: Rubric, evaluation: Evaluation, id: unknown): CellRows {
  const scores = scoresOf(rubric, evaluation)
  const folded = new Map([...scores].map(([known, score]) => [foldId(known), score]))
  const firstCounts = new Map<string, string>()
  for (const { id: cell, question, count } of cellsOf(rubric)) {
    if (count !== undefined && !firstCounts.has(question.id)) firstCounts.set(question.id, cell)
  }
  const problems = sheetProblems()
  const scoreOf = (cell: unknown, row: number): Cell => {
    if (isBlankCell(cell) || (row === 1 && isIdHeading(cell))) return ''
    const given = typeof cell === 'string' ? cell : cellText(cell)
    const known = folded.get(foldId(given))
    if (known !== undefined) return cellNumber(known)
    const found = findCell(rubric, given)
    if (found) {
      const { form, id: spelt } = found
      return firstCounts.get(form.id) === spelt ? cellNumber(scores.get(form.id) as string) : ''
    }
    problems.add('sheet_unknown_node', { given: cellText(cell), closest: closest(given, scores.keys()) })
    return ''
  }
  const rows = readRange(id).map((cells, index) => cells.map((cell) => scoreOf(cell, index + 1)))
  problems.require()
  return rows
}
