import type { Evaluation } from '../evaluate'
import type { Rubric } from '../rubric'

/** A score as a letter of the regulation quotes it. */
export interface QuotedScore {
  /** Id of the component, such as `A`. */
  readonly id: string
  /** The name of the component, in the caller's language. */
  readonly label: string
  /** Points, up to 20 decimals, cut. */
  readonly score: string
  /** Points with two decimals, rounded half up; for display only. */
  readonly display: string
}

/** The scores of the components (pengungkit and hasil), as letters quote them. */
export function componentScores(rubric: Rubric, { nodes }: Evaluation): readonly QuotedScore[] {
  return rubric.components.map(({ id }) => {
    const { label, score, display } = (nodes as Readonly<Record<string, QuotedScore>>)[id] as QuotedScore
    return { id, label, score, display }
  })
}
