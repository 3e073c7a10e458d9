import type { StageId, StageRules } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import { isFilledIn } from './isFilledIn'
import type { QuestionPath } from './questionPaths'

/** Warns where a stage filled something in that made no answer, and the answer of a stage before it prevails. */
export function notTakenWarnings(
  stages: StageRules['order'],
  paths: readonly QuestionPath[],
  locale: Locale,
): readonly Issue[] {
  const order = stages.map(({ id }) => id)
  const labelOf = (stage: StageId) => (stages[order.indexOf(stage)] as StageRules['order'][number]).label
  return order.flatMap((stage) =>
    paths.flatMap(({ id: question, answers, given }) => {
      const from = answers.at(-1)?.stage
      if (from === undefined || order.indexOf(from) >= order.indexOf(stage)) return []
      if (!given.some((cell) => cell.stage === stage && isFilledIn(cell.value))) return []
      const words = { question, stage, from, stageLabel: labelOf(stage), fromLabel: labelOf(from) }
      return [issue('stage_answer_not_taken', [stage, question], words, locale)]
    }),
  )
}
