import { isSameAnswer } from '../answer'
import type { Compiled, Evaluation } from '../evaluate'
import { compareFractions, type Fraction, printSigned, subtractFractions } from '../exact'
import type { QuestionDifference } from './Comparison'
import type { Side } from './sideOf'

/** A question that differs, with its exact difference. */
export interface DifferingQuestion {
  /** Place of the weight that it shares among those of the compiled rubric. */
  readonly leaf: number
  /** Points of `b` less those of `a`. */
  readonly exact: Fraction
  readonly row: QuestionDifference
}

type Nodes = Readonly<Record<string, { readonly label: string; readonly score: string }>>

const nodeIn = ({ nodes }: Evaluation, id: string) => (nodes as Nodes)[id] as Nodes[string]

function directionOf(id: string, a: Side, b: Side, answers: QuestionDifference['answers']) {
  if (answers.a === null || answers.b === null) return null
  // The same answer under another convention is no judgement of an assessor.
  if (isSameAnswer(answers.a, answers.b)) return 'same'
  const order = compareFractions(b.points.value(id), a.points.value(id))
  return order < 0 ? 'stricter' : order > 0 ? 'milder' : 'same'
}

/** Lists the questions whose points or answer differ, in rubric order. */
export function compareQuestions({ score }: Compiled, a: Side, b: Side): readonly DifferingQuestion[] {
  return score.questions.flatMap(({ id, leaf }, place): DifferingQuestion[] => {
    const answers = { a: a.answers[place] ?? null, b: b.answers[place] ?? null }
    const exact = subtractFractions(b.points.node(id), a.points.node(id))
    if (exact.numerator === 0n && isSameAnswer(answers.a, answers.b)) return []
    const [one, other] = [nodeIn(a.evaluation, id), nodeIn(b.evaluation, id)]
    const row: QuestionDifference = {
      id,
      label: other.label,
      answers,
      points: { a: one.score, b: other.score },
      difference: printSigned(exact),
      direction: directionOf(id, a, b, answers),
    }
    return [{ leaf, exact, row }]
  })
}
