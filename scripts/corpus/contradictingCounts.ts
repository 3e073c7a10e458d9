import { type Question, questionsOf, type Rubric } from '../../src/rubric'
import type { ExpectedIssue } from '../../test/golden/corpus/compact'
import type { ReferenceResult } from '../../test/reference/referenceEvaluate'
import type { Dice } from './Dice'

type Counts = Record<string, number>

/** Gives a ratio question more of the part than of the whole. */
function aboveWhole({ ratio }: Question, dice: Dice): Counts {
  const counts: Counts = Object.fromEntries((ratio?.counts ?? []).map(({ id }) => [id, dice.below(20)]))
  const whole = (ratio?.whole.add ?? []).reduce((sum, id) => sum + (counts[id] ?? 0), 0)
  counts[ratio?.part.add[0] ?? ''] = whole + 1 + dice.below(9)
  return counts
}

/** Makes some counts contradict each other, and says which questions were made to. */
export function contradictingCounts(dice: Dice, rubric: Rubric): readonly [id: string, counts: Counts][] {
  const capped = questionsOf(rubric).filter(
    ({ ratio }) => ratio?.partAboveWhole === 'contradiction' && !ratio.part.subtract,
  )
  const chosen = capped.filter(() => dice.chance(0.25))
  return (chosen.length > 0 ? chosen : [dice.pick(capped)]).map((question) => [question.id, aboveWhole(question, dice)])
}

/** The issues that counts raise where contradictions are refused, by the warnings of the reference. */
export function contradictionIssues(rubric: Rubric, { warnings }: ReferenceResult): ExpectedIssue[] {
  return warnings.flatMap((warning): ExpectedIssue[] => {
    const [code = '', about = ''] = warning.split(/:(.*)/s)
    if (code === 'part_exceeds_whole') return [[code, about]]
    if (code !== 'counts_contradict') return []
    return [[code, rubric.countChecks.find(({ id }) => id === about)?.left[0] ?? '']]
  })
}
