import { evaluate, type QuestionResult } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import type { Cell } from './Cell'
import { cellNumber } from './cellNumber'
import { isBlankCell } from './isBlankCell'
import { LOCALE } from './LOCALE'
import { readLke } from './readLke'
import { readQuestionId } from './readQuestionId'
import { readCell, readColumn } from './readRange'
import { sheetProblems } from './SheetProblems'

/** The value 0..1 of one question; blank where it is not answered. Counts come as a range in the order of the LKE. */
export function questionValue(rubric: Rubric & Checked, id: unknown, jawaban: unknown): Cell {
  const problems = sheetProblems()
  const given = readCell(id, 'id', problems)
  const answers = readColumn(jawaban, 'jawaban', problems) ?? []
  const form = readQuestionId(rubric, given, 'id', problems)
  const counts = form?.type === 'ratio' && answers.length > 1 ? form.counts.map((count) => `${form.id}.${count}`) : null
  const cells = counts ?? (form ? [form.id] : [])
  if (form && cells.length !== answers.length && problems.text() === null) {
    const allowed = form.type === 'ratio' ? form.counts.length : 1
    problems.add('sheet_sizes_differ', { field: 'jawaban', given: answers.length, other: form.id, count: allowed })
  }
  problems.require()
  const read = readLke(rubric, cells, answers, problems)
  problems.require()
  if (!form || answers.every(isBlankCell)) return ''
  const { nodes } = evaluate(rubric, read.answers, { unanswered: 'zero', locale: LOCALE })
  const { value, answer } = (nodes as Readonly<Record<string, QuestionResult>>)[form.id] as QuestionResult
  return answer === null || value === null ? '' : cellNumber(value)
}
