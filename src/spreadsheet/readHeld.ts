import type { Rubric } from '../rubric'
import { cellText } from './cellText'
import { isBlankCell } from './isBlankCell'
import { readCell } from './readRange'
import type { SheetProblems } from './SheetProblems'

/** How a cell says that no predicate is held. */
const NO_PREDICATE = 'TIDAK ADA'

/** What a cell with a predicate takes. */
export function predicateChoices({ predicates }: Pick<Rubric, 'predicates'>): readonly string[] {
  return [...predicates.map(({ id }) => id), NO_PREDICATE]
}

/** Finds the predicate that a cell names; null for none, undefined where the cell says neither. */
export function predicateIn(rubric: Rubric, cell: unknown): string | null | undefined {
  const text = typeof cell === 'string' ? cell.trim().toUpperCase() : ''
  const found = predicateChoices(rubric).find((choice) => choice.toUpperCase() === text)
  return found === NO_PREDICATE ? null : found
}

/** Reads the predicate that is already held; undefined where it is not stated. */
export function readHeld(
  rubric: Rubric,
  value: unknown,
  name: string,
  problems: SheetProblems,
): string | null | undefined {
  const cell = readCell(value, name, problems)
  if (isBlankCell(cell)) return undefined
  const found = predicateIn(rubric, cell)
  if (found === undefined) {
    const words = { field: name, given: cellText(cell), allowed: predicateChoices(rubric) }
    problems.add('sheet_argument_refused', words)
  }
  return found
}
