import type { Rubric } from '../../rubric'
import { type CellPlace, cellIdsOf, foldId, MAX_ID } from './cellIds'

/** A cell as the rubric spells it. */
export interface FoundCell extends CellPlace {
  readonly id: string
}

/** Finds the cell that an id means, spelt as the rubric spells it or as forms and databases do; null when there is none. */
export function findCell(rubric: Rubric, given: string): FoundCell | null {
  const { exact, folded } = cellIdsOf(rubric)
  const id = exact.has(given) ? given : given.length > MAX_ID ? null : (folded.get(foldId(given)) ?? null)
  return id === null ? null : { id, ...(exact.get(id) as CellPlace) }
}
