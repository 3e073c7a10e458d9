import { compile, type PartialOptions, withVariants } from '../../../src'
import { evaluateGiven, evaluationLines } from './evaluationLines'
import { line } from './line'
import { rubric10, rubric90 } from './rubrics'
import { boundaryVectors, corpusVectors } from './vectors'

const VARIANTS = [['paparan-2023'], ['lke-2020'], ['paparan-2023', 'lke-2020']] as const

/** What the vectors come to by a plan, which settles verdicts by another way than a whole result. */
function settledLines(answers: Readonly<Record<string, unknown>>, options: Readonly<Record<string, unknown>>) {
  const score = compile(rubric90).score(answers as never, options as unknown as PartialOptions)
  return [
    line('score', score, 'total', 'predicate'),
    ...Object.values(score.determinations).map((one) => line(one.id, one, 'met', 'scoresMet', 'final')),
  ]
}

/** The readable golden vectors and the boundary cases: every option once, minima and what lies next to them. */
export function corpus(): readonly string[] {
  const vectors = corpusVectors()
  const boundaries = boundaryVectors()
  const former = vectors.filter(({ rubric }) => rubric === rubric10)
  const ties = vectors.filter(({ file }) => file === 'ties.json')
  return [
    ...vectors.flatMap(({ rubric, answers, options }) => evaluationLines(evaluateGiven(rubric, answers, options))),
    ...boundaries.flatMap(({ answers, options }) => evaluationLines(evaluateGiven(rubric90, answers, options))),
    ...[...ties, ...boundaries].flatMap(({ answers, options }) => settledLines(answers, options)),
    ...VARIANTS.flatMap((ids) => {
      const variant = withVariants(rubric10, ids)
      return former.flatMap(({ answers, options }) => evaluationLines(evaluateGiven(variant, answers, options)))
    }),
  ]
}
