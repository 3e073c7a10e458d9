import type { Rubric } from '../rubric'
import type { CellRows } from './Cell'
import { conclusionOf } from './conclusionOf'
import { criteriaCells } from './criteriaCells'
import type { EvaluatedRange } from './evaluateRange'

/** Lays out every test of every predicate, and what comes of them. */
export function criteriaSheet(rubric: Rubric, { evaluation, heldPredicate }: EvaluatedRange): CellRows {
  return [
    ['Predikat', 'Id', 'Kriteria', 'Nilai', 'Minimal', 'Kurang', 'Status', 'Dasar'],
    ...criteriaCells(rubric, evaluation, heldPredicate).map(
      ({ predicate, id, label, actual, required, gap, status, source }) => [
        predicate,
        id,
        label,
        actual,
        required,
        gap,
        status,
        source,
      ],
    ),
    ['Kesimpulan', '', conclusionOf(rubric, evaluation), '', '', '', '', ''],
  ]
}
