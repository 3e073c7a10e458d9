import type { CriterionResult, Evaluation, PartialOptions } from '../../../src'
import { type Checked, evaluate, IssuesError, type Rubric } from '../../../src'
import { line } from './line'

/** Answers and options as they may come from a file. */
type Given = Readonly<Record<string, unknown>>

/** Evaluates what is given, which the engine checks itself. */
export function evaluateGiven(rubric: Rubric & Checked, answers: Given, options: Given): Evaluation {
  return evaluate(rubric, answers as never, options as unknown as PartialOptions)
}

/** The figures and verdicts of criteria. */
export function criteriaLines(criteria: readonly CriterionResult[]): readonly string[] {
  return criteria.map((one) => line(one.id, one, 'actual', 'required', 'met', 'gap', 'display', 'metOnlyAfterRounding'))
}

/** The figures and verdicts of a result: of its nodes that have points, its areas, predicates and their criteria. */
export function evaluationLines(result: Evaluation): readonly string[] {
  const { nodes, areas, determinations } = result
  return [
    line('result', result, 'total', 'display', 'predicate', 'complete'),
    ...Object.values(nodes)
      .filter(({ score }) => score !== '0')
      .map((node) =>
        node.level === 'question'
          ? line(node.id, node, 'weight', 'score', 'percent', 'value')
          : line(node.id, node, 'weight', 'score', 'percent'),
      ),
    ...Object.values(areas).map((area) => line(area.id, area, 'weight', 'score', 'percent')),
    ...Object.values(determinations).flatMap((one) => [
      line(one.id, one, 'met', 'scoresMet', 'final'),
      ...criteriaLines(one.criteria),
    ]),
  ]
}

/** What answers come to, or that they are refused. */
export function outcomeLines(rubric: Rubric & Checked, answers: Given, options: Given): readonly string[] {
  try {
    return evaluationLines(evaluateGiven(rubric, answers, options))
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error
    return ['refused']
  }
}
