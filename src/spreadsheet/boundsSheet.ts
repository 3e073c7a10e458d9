import { bounds } from '../explain'
import type { Checked, Rubric } from '../rubric'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { type LkeRange, readLkeRange } from './evaluateRange'
import { LOCALE } from './LOCALE'
import { sheetProblems } from './SheetProblems'

const STATUSES = { met: 'terpenuhi', open: 'masih terbuka', outOfReach: 'tidak terjangkau lagi' } as const
const VERDICTS = { reached: 'tercapai', open: 'masih terbuka', outOfReach: 'tidak terjangkau lagi' } as const

/** Points as a number; of the predicate already held its id as it is. */
const figureOrText = (text: string): Cell => (/^\d/.test(text) ? cellNumber(text) : text)

/** Lays out the lowest and highest that an unfinished LKE may still come to, and what to answer next. */
export function boundsSheet(rubric: Rubric & Checked, range: LkeRange): CellRows {
  const problems = sheetProblems()
  const { answers, heldPredicate } = readLkeRange(rubric, range, problems)
  problems.require()
  const { total, predicates, open } = bounds(rubric, answers, { heldPredicate, locale: LOCALE })
  const rows = Object.values(predicates).flatMap(({ id: predicate, label, status: verdict, criteria }) => [
    ...criteria.map(({ id, label: criterion, lowest, highest, required, status }): readonly Cell[] => [
      predicate,
      id,
      criterion,
      figureOrText(lowest),
      figureOrText(highest),
      figureOrText(required),
      STATUSES[status],
    ]),
    [predicate, '', label, '', '', '', VERDICTS[verdict]],
  ])
  return [
    ['Predikat', 'Id', 'Kriteria', 'Terendah', 'Tertinggi', 'Minimal', 'Status'],
    ['', 'total', 'Nilai total', cellNumber(total.lowest), cellNumber(total.highest), '', ''],
    ...rows,
    ...open.map(({ question, label, points }): readonly Cell[] => [
      'Belum dijawab',
      question,
      label,
      0,
      cellNumber(points),
      '',
      '',
    ]),
  ]
}
