import { Decimal } from 'decimal.js'
import type { Answer } from '../../src/answer'
import { type Group, type Question, questionsOf, type Rubric } from '../../src/rubric'

type Counts = Readonly<Record<string, number>>

/** What careful applications write: the tree walked with decimal.js, one Decimal a node. Slow, and wrong on ties all the same. */
export function makeDecimalWalk(rubric: Rubric) {
  const questionValue = (question: Question, answer: Answer): Decimal => {
    const kind = rubric.answerKinds[question.kind]
    if (kind?.type === 'choice') return new Decimal(kind.options[answer as string]?.value ?? 0)
    if (kind?.type === 'index') return new Decimal(answer as string).div(kind.maximum)
    const counts = answer as Counts
    const sum = (ids: readonly string[] = []) =>
      ids.reduce((total, id) => total.plus(counts[id] as number), new Decimal(0))
    const whole = sum(question.ratio?.whole.add)
    if (whole.isZero()) return new Decimal(0)
    const part = sum(question.ratio?.part.add).minus(sum(question.ratio?.part.subtract))
    return Decimal.max(0, Decimal.min(1, part.div(whole)))
  }
  const weighted = new Map(questionsOf(rubric).map((question) => [question.id, question.weight]))

  return (answers: Readonly<Record<string, Answer>>) => {
    const scores = new Map<string, Decimal>()
    const walk = (node: Group | Question): Decimal => {
      let score: Decimal
      if (node.level === 'question') {
        const value = questionValue(node, answers[node.id] as Answer)
        const weight = weighted.get(node.id)
        score = weight === undefined ? value : value.times(weight)
      } else {
        score = node.children.reduce((sum, child) => sum.plus(walk(child)), new Decimal(0))
        if (node.combine === 'mean') score = score.div(node.children.length).times(node.weight)
      }
      scores.set(node.id, score)
      return score
    }
    const total = rubric.components.reduce((sum, component) => sum.plus(walk(component)), new Decimal(0))
    const areas = new Map(
      rubric.areas.map((area) => [
        area.id,
        area.nodes.reduce((sum, id) => sum.plus(scores.get(id) ?? 0), new Decimal(0)),
      ]),
    )
    const minima = rubric.predicates.map(({ criteria }) =>
      criteria.flatMap((criterion) => {
        if (criterion.type === 'heldPredicate') return []
        if (criterion.type === 'points') {
          const sum = criterion.nodes.reduce((points, id) => points.plus(scores.get(id) ?? 0), new Decimal(0))
          return [sum.gte(criterion.minimum)]
        }
        return rubric.areas.map(
          ({ id, weight }) => areas.get(id)?.gte(new Decimal(weight).times(criterion.minimumShare)) ?? false,
        )
      }),
    )
    return { total, scores, areas, minima, verdicts: minima.map((tests) => tests.every(Boolean)) }
  }
}
