import { answerText, type NormalAnswer } from '../answer'
import { type PriorityStep, priorities } from '../improve'
import { type Checked, type Question, questionsOf, type Rubric } from '../rubric'
import { inLanguage } from '../text'
import type { CellRows } from './Cell'
import { cellNumber, cellNumberUp } from './cellNumber'
import { cellText } from './cellText'
import { type LkeRange, readLkeRange } from './evaluateRange'
import { isBlankCell } from './isBlankCell'
import { LOCALE } from './LOCALE'
import { predicateIn } from './readHeld'
import { readQuestionId } from './readQuestionId'
import { readCell, readRange } from './readRange'
import { type SheetProblems, sheetProblems } from './SheetProblems'

/** What is to be reached, and what stays as it is. */
export interface PrioritiesAsked extends LkeRange {
  readonly target: unknown
  readonly terkunci: unknown
}

const STATUSES = {
  met: 'Sudah terpenuhi.',
  reachable: 'Dapat dicapai dengan langkah di bawah ini.',
  unreachable: 'Tidak dapat dicapai hanya dengan jawaban pilihan.',
} as const

function readTarget(rubric: Rubric, value: unknown, problems: SheetProblems): string {
  const cell = readCell(value, 'target', problems)
  const found = predicateIn(rubric, cell)
  if (typeof found === 'string') return found
  const allowed = rubric.predicates.map(({ id }) => id)
  problems.add('sheet_argument_refused', { field: 'target', given: cellText(cell), allowed })
  return ''
}

function readLocked(rubric: Rubric, value: unknown, problems: SheetProblems): readonly string[] {
  return readRange(value).flatMap((row) =>
    row.flatMap((cell) => {
      if (isBlankCell(cell)) return []
      const form = readQuestionId(rubric, cell, 'terkunci', problems, true)
      return form ? [form.id] : []
    }),
  )
}

/** Lays out the fewest answers to change for a predicate, in order of effect. */
export function prioritiesSheet(rubric: Rubric & Checked, asked: PrioritiesAsked): CellRows {
  const problems = sheetProblems()
  const { answers, heldPredicate } = readLkeRange(rubric, asked, problems)
  const target = readTarget(rubric, asked.target, problems)
  const locked = [...new Set(readLocked(rubric, asked.terkunci, problems))]
  problems.require()
  const result = priorities(rubric, answers, target, { unanswered: 'zero', heldPredicate, locked, locale: LOCALE })
  const { status, scoresReachable, total, steps, criteria, unreachable, warnings } = result

  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]))
  const shown = (id: string, answer: NormalAnswer | null) => {
    return answer === null ? '' : answerText(rubric, questions.get(id) as Question, answer, LOCALE)
  }
  const labelOf = (id: string) => criteria.find((one) => one.id === id)?.label as string
  const rowOf = ({ question, label, from, to, points, total: after, meets }: PriorityStep, index: number) => [
    index + 1,
    question,
    label,
    shown(question, from),
    shown(question, to),
    cellNumber(points),
    cellNumber(after),
    meets.map(labelOf).join('; '),
  ]
  const remark = (text: string) => ['', '', text, '', '', '', '', '']
  const scoresOnly = status === 'unreachable' && scoresReachable
  return [
    ['No', 'Id', 'Pertanyaan', 'Sekarang', 'Menjadi', 'Tambahan nilai', 'Nilai total', 'Lalu terpenuhi'],
    ['', target, scoresOnly ? SCORES_ONLY : STATUSES[status], '', '', '', cellNumber(total.now), ''],
    ...steps.map(rowOf),
    ...unreachable.map(({ id, label, actual, required, gap }) => [
      '',
      id,
      `Tidak terjangkau: ${label}, minimal ${inLanguage(required, LOCALE)}`,
      gap === null ? (actual ?? '') : cellNumber(actual),
      '',
      gap === null ? '' : cellNumberUp(gap),
      '',
      '',
    ]),
    ...warnings.map(({ message }) => remark(message)),
  ]
}

const SCORES_ONLY = 'Nilainya dapat dicapai dengan langkah di bawah ini; hanya predikat sebelumnya yang kurang.'
