import type { Convention } from '../../../src'
import { questionsOf } from '../../../src/rubric'
import { drawFrom } from './drawFrom'
import { outcomeLines } from './evaluationLines'
import { rubric90 } from './rubrics'
import { unusualLke } from './unusualLke'
import { corpusVectors } from './vectors'

/** Conventions that stand for an option of their own. */
const OPTIONS = ['heldPredicateNotStated', 'unanswered']
const LKES = 12

const overridesOf = ({ id, choices }: Convention) => Object.keys(choices).map((choice) => ({ [id]: choice }))

/** Every choice of every convention, and every value of every option, on LKEs that they concern. */
export function conventions(): readonly string[] {
  const draw = drawFrom(1)
  const lkes = Array.from({ length: LKES }, () => unusualLke(rubric90, draw, 0.7 + draw.random() * 0.3))
  const drafts = lkes.map((lke) => {
    const kept = questionsOf(rubric90).filter(() => draw.chance(0.8))
    return Object.fromEntries(kept.map(({ id }) => [id, lke[id]]))
  })
  const single = corpusVectors().filter(({ file }) => file === 'options.json')
  const overridable = rubric90.conventions.filter(({ id }) => !OPTIONS.includes(id))
  return [
    ...overridable.flatMap((convention) =>
      overridesOf(convention).flatMap((override) => [
        ...lkes.slice(0, 5).flatMap((lke) => outcomeLines(rubric90, lke, { conventions: override })),
        ...single
          .filter(({ answers }) => convention.question !== undefined && convention.question in answers)
          .flatMap(({ answers, options }) => outcomeLines(rubric90, answers, { ...options, conventions: override })),
      ]),
    ),
    ...(['warn', 'reject'] as const).flatMap((contradictions) =>
      lkes.flatMap((lke) => outcomeLines(rubric90, lke, { contradictions, heldPredicate: 'WBK' })),
    ),
    ...(['reject', 'zero', 'exclude'] as const).flatMap((unanswered) =>
      drafts.flatMap((draft) => outcomeLines(rubric90, draft, { unanswered, heldPredicate: 'WBK' })),
    ),
  ]
}
