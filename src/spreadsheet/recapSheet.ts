import type { Evaluation, GroupResult } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import type { Cell, CellRows } from './Cell'
import { cellNumber } from './cellNumber'
import { conclusionOf } from './conclusionOf'
import { evaluateLke } from './evaluateRange'
import { isBlankCell } from './isBlankCell'
import { isIdHeading } from './isIdHeading'
import { LOCALE } from './LOCALE'
import { readHeld } from './readHeld'
import { readLke } from './readLke'
import { readColumn, readRange } from './readRange'
import { sheetProblems } from './SheetProblems'

/** The figures of one unit in the order of the headings. */
function figuresOf({ components, areas }: Rubric, evaluation: Evaluation): readonly Cell[] {
  const nodes = evaluation.nodes as Readonly<Record<string, GroupResult>>
  const sums = evaluation.areas as Readonly<Record<string, { readonly score: string }>>
  return [
    evaluation.progress.answered,
    cellNumber(evaluation.total),
    ...components.map(({ id }) => cellNumber(nodes[id]?.score as string)),
    ...areas.map(({ id }) => cellNumber(sums[id]?.score as string)),
  ]
}

/**
 * Lays out one row for each unit, of one column for each unit. A unit with answers that cannot be taken says so in its own
 * row and keeps no other from its figures. A column with neither a name nor an answer is no unit.
 */
export function recapSheet(
  rubric: Rubric & Checked,
  idRange: unknown,
  jawabanMatrix: unknown,
  predikatSebelumnya: unknown,
): CellRows {
  const problems = sheetProblems()
  const ids = readColumn(idRange, 'idRange', problems) ?? []
  const matrix = readRange(jawabanMatrix)
  if (problems.text() === null && ids.length !== matrix.length) {
    const words = { field: 'idRange', given: ids.length, other: 'jawabanMatrix', count: matrix.length }
    problems.add('sheet_sizes_differ', words)
  }
  const [names = []] = matrix
  const held = readColumn(predikatSebelumnya, 'predikatSebelumnya', problems) ?? []
  if (held.length > 1 && held.length !== names.length) {
    const words = { field: 'predikatSebelumnya', given: held.length, other: 'jawabanMatrix', count: names.length }
    problems.add('sheet_sizes_differ', words)
  }
  problems.require()

  // The first row holds names of units where its id is a heading or blank.
  const headed = isBlankCell(ids[0]) || isIdHeading(ids[0])
  const asked = headed ? ['', ...ids.slice(1)] : ids
  const headings = ['Unit', 'Pertanyaan dijawab', 'Nilai total']
  const sums = [
    ...rubric.components.map(({ label }) => label[LOCALE]),
    ...rubric.areas.map(({ label }) => label[LOCALE]),
  ]
  const rows = names.flatMap((name, column): readonly (readonly Cell[])[] => {
    if (matrix.every((row) => isBlankCell(row[column]))) return []
    const ofUnit = sheetProblems()
    const unit = headed && !isBlankCell(name) ? String(name) : `Unit ${column + 1}`
    const answers = matrix.map((row, index) => (headed && index === 0 ? '' : row[column]))
    const read = readLke(rubric, asked, answers, ofUnit)
    const predicate = readHeld(rubric, held.length > 1 ? held[column] : held[0], 'predikatSebelumnya', ofUnit)
    const problem = ofUnit.text()
    if (problem !== null) {
      return [[unit, '', '', ...sums.map(() => ''), `TIDAK TERBACA. ${problem.replace(/\n/g, ' ')}`]]
    }
    const evaluation = evaluateLke(rubric, read, predicate)
    return [[unit, ...figuresOf(rubric, evaluation), conclusionOf(rubric, evaluation)]]
  })
  return [[...headings, ...sums, 'Kesimpulan'], ...rows]
}
