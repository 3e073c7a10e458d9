import { type FoundCell, findCell } from '../answer'
import { evaluate, type QuestionResult } from '../evaluate'
import { type Checked, cellsOf, type Rubric } from '../rubric'
import { allowedIn } from './allowedIn'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { LOCALE } from './LOCALE'

/** The columns of an LKE to be filled in; the last stays open. */
export const LKE_COLUMNS = ['id', 'nomor', 'pertanyaan', 'isian', 'bobot', 'jawaban yang diterima', 'jawaban'] as const

/** Lays out every cell of the LKE with its weight and what it takes; the last column is left for the answers. */
export function lkeSheet(rubric: Rubric & Checked): CellRows {
  const nodes = evaluate(rubric, {}, { unanswered: 'zero', locale: LOCALE }).nodes as Readonly<
    Record<string, QuestionResult>
  >
  let last = ''
  const rows = cellsOf(rubric).map(({ id, question, count }): readonly Cell[] => {
    const isFirst = question.id !== last
    last = question.id
    const found = findCell(rubric, id) as FoundCell
    return [
      id,
      question.id,
      question.text[LOCALE],
      question.ratio?.counts.find((one) => one.id === count)?.label[LOCALE] ?? '',
      // A question weighs once, however many counts it asks for.
      isFirst ? cellNumber(nodes[question.id]?.weight as string) : '',
      allowedIn(found),
      '',
    ]
  })
  return [[...LKE_COLUMNS], ...rows]
}
