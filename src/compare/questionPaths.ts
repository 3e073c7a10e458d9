import type { NormalAnswer } from '../answer'
import type { Compiled } from '../evaluate'
import type { Fraction } from '../exact'
import type { StageId } from '../rubric'
import type { StageResult } from '../stages'
import type { CarriedCell, ReconciledCell } from './Reconciliation'
import type { Side } from './sideOf'

/** What one stage answered to a question. */
export interface StageAnswer {
  readonly stage: StageId
  readonly answer: NormalAnswer
  /** The exact value, 0..1. */
  readonly value: Fraction
  /** Points in the result as it stood after the stage. */
  readonly points: string
}

/** A question on its way through the stages. */
export interface QuestionPath {
  readonly id: string
  readonly label: string
  /** Points in the prevailing result. */
  readonly points: string
  /** The answers of the stages that gave one of their own, in order. */
  readonly answers: readonly StageAnswer[]
  /** Everything that was filled in for it, in the order of its cells and stages. */
  readonly given: readonly CarriedCell[]
}

/** A stage with the exact points of its result. */
export interface StageSide {
  readonly stage: StageResult
  readonly side: Side
}

type Nodes = Readonly<Record<string, { readonly label: string; readonly score: string }>>

/** Follows every question through the stages, in rubric order. */
export function questionPaths(
  { score }: Compiled,
  stages: readonly StageSide[],
  cells: readonly ReconciledCell[],
): readonly QuestionPath[] {
  return score.ids.map((id, place): QuestionPath => {
    const node = ({ side }: StageSide) => (side.evaluation.nodes as Nodes)[id] as Nodes[string]
    const answers = stages.flatMap((one): readonly StageAnswer[] => {
      const answer = one.side.answers[place]
      if (!one.stage.answered.includes(id) || answer === undefined) return []
      return [{ stage: one.stage.id, answer, value: one.side.points.value(id), points: node(one).score }]
    })
    const given = cells.filter(({ question }) => question === id).flatMap((cell) => cell.given)
    const { label, score: points } = node(stages.at(-1) as StageSide)
    return { id, label, points, answers, given }
  })
}
