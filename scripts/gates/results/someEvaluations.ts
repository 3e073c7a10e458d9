import type { Evaluation } from '../../../src'
import { questionsOf } from '../../../src/rubric'
import { extremeOf } from '../../../test/helpers/extremeOf'
import { randomLke } from '../../../test/helpers/randomLke'
import { drawFrom } from './drawFrom'
import { evaluateGiven } from './evaluationLines'
import { rubric90 } from './rubrics'
import { boundaryVectors } from './vectors'

const best = () => Object.fromEntries(questionsOf(rubric90).map((one) => [one.id, extremeOf(rubric90, one, true)]))

/** Results for the steps that take one: met, on a minimum, just below it, not met and unfinished. */
export function someEvaluations(): readonly Evaluation[] {
  const draw = drawFrom(4)
  const { 'A.I.1.i.a': _, ...draft } = best()
  const given = [
    ...[null, 'WBK', 'WBBM'].map((heldPredicate) => ({ answers: best(), options: { heldPredicate } })),
    { answers: best(), options: {} },
    ...['zero', 'exclude'].map((unanswered) => ({ answers: draft, options: { unanswered } })),
    ...['zero', 'exclude'].map((unanswered) => ({ answers: { 'B.I.a': 4 }, options: { unanswered } })),
    ...boundaryVectors(),
    ...[0.5, 0.9, 0.97].map((quality) => ({ answers: randomLke(rubric90, draw.random, quality), options: {} })),
    ...['B.I.a', 'B.II.a'].flatMap((survey) =>
      ['3.2', '3.6', '3.59999999999999999999'].map((index) => {
        return { answers: { ...best(), [survey]: index }, options: { heldPredicate: 'WBK' } }
      }),
    ),
  ]
  return given.map(({ answers, options }) => evaluateGiven(rubric90, answers, options))
}
