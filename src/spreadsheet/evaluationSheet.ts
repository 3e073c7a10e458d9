import { answerText } from '../answer'
import type { AreaResult, GroupResult, QuestionResult } from '../evaluate'
import { type GroupLevel, questionsOf, type Rubric } from '../rubric'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { conclusionOf } from './conclusionOf'
import { criteriaCells } from './criteriaCells'
import type { EvaluatedRange } from './evaluateRange'
import { LOCALE } from './LOCALE'

/** The columns of the whole result. */
const COLUMNS = {
  part: 'Bagian',
  id: 'Id',
  label: 'Uraian',
  weight: 'Bobot',
  score: 'Nilai',
  percent: 'Persen',
  required: 'Minimal',
  gap: 'Kurang',
  status: 'Status',
  note: 'Keterangan',
} as const

/** What the nodes of the LKE are called in the first column. */
const PARTS: Readonly<Record<GroupLevel | 'question', string>> = {
  component: 'Komponen',
  aspect: 'Aspek',
  area: 'Area dalam aspek',
  indicator: 'Indikator',
  question: 'Pertanyaan',
}

type Row = { readonly [C in keyof typeof COLUMNS]?: Cell }

/** Lays out a whole result as one table that can be filtered by its first column. */
export function evaluationSheet(rubric: Rubric, range: EvaluatedRange): CellRows {
  const keys = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[]
  const rows: readonly Row[] = [
    COLUMNS,
    ...conclusionRows(rubric, range),
    ...nodeRows(rubric, range),
    ...remarkRows(range),
  ]
  return rows.map((row) => keys.map((key) => row[key] ?? ''))
}

function conclusionRows(rubric: Rubric, { evaluation, heldPredicate }: EvaluatedRange): readonly Row[] {
  const { total, progress } = evaluation
  const areas = evaluation.areas as Readonly<Record<string, AreaResult>>
  return [
    { part: 'Kesimpulan', label: conclusionOf(rubric, evaluation) },
    {
      part: 'Total',
      id: 'total',
      label: 'Nilai total',
      score: cellNumber(total),
      status: `${progress.answered} dari ${progress.total} pertanyaan dijawab`,
    },
    ...criteriaCells(rubric, evaluation, heldPredicate).map(
      ({ predicate, id, label, actual, required, gap, status, source }): Row => {
        return { part: `Kriteria ${predicate}`, id, label, score: actual, required, gap, status, note: source }
      },
    ),
    ...rubric.areas.map(({ id }): Row => {
      const { label, weight, score, percent, nodes } = areas[id] as AreaResult
      return { part: 'Area', id: `area.${id}`, label, ...figures(weight, score, percent), note: nodes.join(' + ') }
    }),
  ]
}

const figures = (weight: string, score: string, percent: string): Row => ({
  weight: cellNumber(weight),
  score: cellNumber(score),
  percent: cellNumber(percent),
})

function nodeRows(rubric: Rubric, { evaluation }: EvaluatedRange): readonly Row[] {
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]))
  const nodes = Object.values(evaluation.nodes) as readonly (GroupResult | QuestionResult)[]
  return nodes.map((node): Row => {
    const { id, level, label, weight, score, percent, status } = node
    const question = questions.get(id)
    const answer = node.level === 'question' ? node.answer : null
    return {
      part: PARTS[level],
      id,
      label,
      // No question is left out of its mean here, so that each has a percentage.
      ...figures(weight, score, percent as string),
      // A group of which a part is answered is neither.
      status: status === 'unanswered' ? 'belum dijawab' : question ? 'dijawab' : '',
      note: question && answer !== null ? answerText(rubric, question, answer, LOCALE) : '',
    }
  })
}

function remarkRows({ evaluation, changed }: EvaluatedRange): readonly Row[] {
  const { assumptions, warnings } = evaluation
  return [
    ...changed.map(({ row, issue }): Row => {
      return { part: 'Diubah saat dibaca', id: `baris ${row}`, label: issue.message }
    }),
    ...assumptions.map(({ id, label, meaning, questions, source }): Row => {
      const note = `${source.regulation}, ${source.place}`
      return { part: 'Asumsi', id, label: `${label}: ${meaning}`, status: questions.join(', '), note }
    }),
    ...warnings.map(({ path, message }): Row => ({ part: 'Peringatan', id: path.join('.'), label: message })),
  ]
}
