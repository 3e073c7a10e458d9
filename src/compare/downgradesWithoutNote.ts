import { compareFractions } from '../exact'
import { isFilledIn } from './isFilledIn'
import type { QuestionPath } from './questionPaths'
import type { DowngradeWithoutNote } from './Reconciliation'

/** Lists where a stage answered lower than the one that answered before it, and noted nothing on any cell of the question. */
export function downgradesWithoutNote(paths: readonly QuestionPath[]): readonly DowngradeWithoutNote[] {
  return paths.flatMap(({ id: question, label, answers, given }) =>
    answers.flatMap((after, index): readonly DowngradeWithoutNote[] => {
      const before = answers[index - 1]
      if (!before || compareFractions(after.value, before.value) >= 0) return []
      if (given.some(({ stage, note }) => stage === after.stage && isFilledIn(note))) return []
      const { stage, answer } = before
      return [{ question, label, stage, answer, by: after.stage, replacement: after.answer }]
    }),
  )
}
