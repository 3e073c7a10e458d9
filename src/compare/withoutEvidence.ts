import { questionsOf, type Rubric, type StageId } from '../rubric'
import { isFilledIn } from './isFilledIn'
import type { QuestionPath } from './questionPaths'
import type { WithoutEvidence } from './Reconciliation'

/**
 * Lists the prevailing answers above zero for which neither their stage nor one before it linked evidence on any cell of
 * the question. A survey is not asked: it rests on its respondents.
 */
export function withoutEvidence(
  rubric: Rubric,
  order: readonly StageId[],
  paths: readonly QuestionPath[],
): readonly WithoutEvidence[] {
  const kinds = new Map(questionsOf(rubric).map(({ id, kind }) => [id, rubric.answerKinds[kind]?.type]))
  return paths.flatMap(({ id, label, points, answers, given }): readonly WithoutEvidence[] => {
    const last = answers.at(-1)
    if (!last || last.value.numerator === 0n || kinds.get(id) === 'index') return []
    const asked = order.slice(0, order.indexOf(last.stage) + 1)
    if (given.some(({ stage, evidence }) => asked.includes(stage) && isFilledIn(evidence))) return []
    return [{ question: id, label, stage: last.stage, answer: last.answer, points }]
  })
}
