import { determinationOf, type Evaluation } from '../evaluate'
import type { Rubric } from '../rubric'
import type { Cell } from './Cell'
import { cellNumber, cellNumberUp } from './cellNumber'

/** One test of a predicate, as the cells of a sheet. */
export interface CriterionCells {
  readonly predicate: string
  readonly id: string
  readonly label: string
  readonly actual: Cell
  readonly required: Cell
  /** Points missing; blank when nothing is, or where it is no matter of points. */
  readonly gap: Cell
  readonly status: string
  readonly source: string
}

/** Every test of every predicate, the lowest predicate first. */
export function criteriaCells(
  { predicates }: Rubric,
  evaluation: Evaluation,
  held: string | null | undefined,
): readonly CriterionCells[] {
  const open = evaluation.complete ? 'belum terpenuhi' : 'belum terpenuhi (sementara)'
  return predicates.flatMap(({ id: predicate }) =>
    determinationOf(evaluation, predicate).criteria.map((criterion): CriterionCells => {
      const { id, label, required, met, source } = criterion
      const cells = { predicate, id, label, source: `${source.regulation}, ${source.place}` }
      if (criterion.gap === null) {
        const actual = held === undefined ? 'belum dinyatakan' : (held ?? 'tidak ada')
        return { ...cells, actual, required, gap: '', status: met ? 'terpenuhi' : 'belum terpenuhi' }
      }
      return {
        ...cells,
        actual: cellNumber(criterion.actual),
        required: cellNumber(required),
        gap: met ? '' : cellNumberUp(criterion.gap),
        status: met ? 'terpenuhi' : open,
      }
    }),
  )
}
