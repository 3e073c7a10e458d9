import { cellsOf, type Rubric } from '../rubric'
import { describeValue } from '../text'
import type { Asides } from './Asides'
import type { Given, GivenValue } from './Given'
import type { LayoutSide } from './Layout'
import { isGiven } from './makeReading'

/** What stands on the row of a ratio question, where its counts have rows of their own. */
export interface GivenShare {
  readonly side: LayoutSide
  readonly given: GivenValue
  readonly question: string
}

/** Tells whether a value shows a figure above zero; a sheet also shows words, zeros and errors where it has no counts. */
function showsFigure(value: unknown): boolean {
  return typeof value === 'number' ? value > 0 : typeof value === 'string' && /[1-9]/.test(value)
}

/** Passes over shares that a sheet computes from counts; one without any counts may be all that is known, and is warned of. */
export function checkShares(
  shares: readonly GivenShare[],
  givens: readonly Given[],
  rubric: Rubric,
  asides: Asides,
): void {
  if (shares.length === 0) return
  const cells = cellsOf(rubric)
  for (const { side, given, question } of shares) {
    const counts = cells.filter((cell) => cell.question.id === question).map(({ id }) => id)
    const isCounted = givens.some(({ id, values }) => counts.includes(id) && isGiven(values[side]))
    const words = { place: given.place, given: describeValue(given.value), id: question }
    if (isCounted || !showsFigure(given.value)) asides.tell('passedOver', 'share_passed_over', given.path, words)
    else asides.tell('warnings', 'share_without_counts', given.path, words)
  }
}
