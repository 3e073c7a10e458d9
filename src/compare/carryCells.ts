import { findCell } from '../answer'
import type { Rubric, StageId } from '../rubric'
import type { CarriedCell, ReconciledCell } from './Reconciliation'
import type { GivenStage } from './readStageCells'

const isEmpty = ({ value, unit, note, evidence }: CarriedCell) =>
  value === null && unit === null && note === null && evidence === null

/** Puts what every stage filled in side by side, cell by cell, in rubric order; ids that the rubric does not know last. */
export function carryCells(
  rubric: Rubric,
  stages: readonly GivenStage[],
  from: Readonly<Record<string, StageId>>,
): readonly ReconciledCell[] {
  const byId = new Map<string, { readonly place: number; readonly question: string | null; given: CarriedCell[] }>()
  for (const cell of stages.flatMap(({ cells }) => cells)) {
    const found = findCell(rubric, cell.id)
    // An id that the rubric does not know is not lost, even with nothing in it.
    if (found && isEmpty(cell)) continue
    const id = found?.id ?? cell.id
    const known = byId.get(id)
    if (known) known.given.push(cell)
    else byId.set(id, { place: found?.place ?? Number.MAX_VALUE, question: found?.form.id ?? null, given: [cell] })
  }
  return [...byId]
    .sort(([, a], [, b]) => a.place - b.place)
    .map(([id, { question, given }]) => {
      return { id, question, given, from: question === null ? null : (from[question] ?? null) }
    })
}
