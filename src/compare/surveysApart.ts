import { fractionOfDecimal, multiplyFractions, printCut } from '../exact'
import { questionsOf, type Rubric } from '../rubric'
import type { QuestionPath } from './questionPaths'
import type { ReconciledSurvey } from './Reconciliation'

/** Keeps the index of every survey at every stage that gave one. */
export function surveysApart(rubric: Rubric, paths: readonly QuestionPath[]): readonly ReconciledSurvey[] {
  return questionsOf(rubric).flatMap(({ id, kind: name }, place): readonly ReconciledSurvey[] => {
    const kind = rubric.answerKinds[name]
    const path = paths[place]
    if (kind?.type !== 'index' || !path) return []
    const indexes = path.answers.map(({ stage, answer, value, points }) => {
      const { numerator, denominator } = multiplyFractions(value, fractionOfDecimal(kind.maximum))
      return { stage, answer, index: printCut(numerator, denominator), points }
    })
    return [{ question: id, label: path.label, indexes, from: indexes.at(-1)?.stage ?? null }]
  })
}
