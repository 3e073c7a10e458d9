import type { NormalAnswer, NormalAnswers, PartialAnswersOf } from '../answer'
import type { Rubric } from '../rubric'
import type { Compiled } from './Compiled'
import type { EvaluateOptions } from './Options'
import type { Evaluation } from './Result'

interface Answerable {
  readonly answer?: NormalAnswer | null
}
type Nodes = Readonly<Record<string, Answerable>>

/** The call of `evaluate` that a result carries: its answers, by question, and its options. */
export interface CallIn {
  readonly answers: PartialAnswersOf<Rubric>
  readonly options: EvaluateOptions
}

/** Takes the answers and the options out of a result, so that it can be evaluated again. */
export function callIn({ nodes, options, assumptions }: Evaluation): CallIn {
  const answered = Object.entries(nodes as Nodes).flatMap(([id, { answer }]) => (answer ? [[id, answer]] : []))
  const notStated = assumptions.some(({ id }) => id === 'heldPredicateNotStated')
  const { heldPredicate, ...others } = options
  return {
    answers: Object.fromEntries(answered) as PartialAnswersOf<Rubric>,
    options: notStated && heldPredicate === null ? others : { ...others, heldPredicate },
  }
}

/** The answers of a fresh result, in the order of the questions. */
export function answersIn({ score }: Compiled, { nodes }: Evaluation): NormalAnswers {
  return score.ids.map((id) => ((nodes as Nodes)[id] as Answerable).answer ?? undefined)
}
