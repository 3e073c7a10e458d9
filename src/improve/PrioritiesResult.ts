import type { NormalAnswer } from '../answer'
import type { CriterionResult } from '../determine'
import type { Assumption } from '../evaluate'
import type { RubricReference } from '../rubric'
import type { Issue } from '../text'

/** One question that changes. */
export interface PriorityStep {
  /** Id of the question. */
  readonly question: string
  /** In the caller's language. */
  readonly label: string
  /** The answer as it stands; null when the question is unanswered. */
  readonly from: NormalAnswer | null
  /** The answer that it should have, in its normal form. */
  readonly to: NormalAnswer
  /**
   * Levels that the question rises: the different values from the present one (not counted) to the new one (counted).
   * An unanswered question stands at value 0; where it must be answered, at the worst answer it may be given.
   */
  readonly levels: number
  /** In the unit of the plan's cost. */
  readonly cost: number
  /**
   * Points that the total gains, up to 20 decimals, cut. Below zero only under `unanswered: 'exclude'`, where an answer
   * may lower the mean that it joins.
   */
  readonly points: string
  /** Points of the whole LKE after this step and those before it. */
  readonly total: string
  /** Ids of the criteria that are met after this step and were not before it. */
  readonly meets: readonly string[]
}

/** The least costly way to a predicate. Plain, deeply frozen, JSON-ready. */
export interface PrioritiesResult {
  /** Marks it as a result of `priorities`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.priorities.v1'
  /** The rubric by which the answers were evaluated. */
  readonly rubric: RubricReference
  /** Id of the predicate aimed at. */
  readonly target: string
  /** The kind of cost: of changed questions, of levels, or of one's own. */
  readonly cost: 'questions' | 'levels' | 'own'
  /**
   * `met`: every criterion is met as it stands; `reachable`: it is after the steps; `unreachable`: some criterion cannot be
   * met by answers that may change.
   */
  readonly status: 'met' | 'reachable' | 'unreachable'
  /**
   * Whether every minimum of points can be reached. Where it is true of an `unreachable` target, only the predicate already
   * held is missing, which no answer changes; the steps then lead to the points.
   */
  readonly scoresReachable: boolean
  /** Cost of all steps together. */
  readonly totalCost: number
  /** Points of the whole LKE as it stands and after all steps, up to 20 decimals, cut. */
  readonly total: {
    /** With the answers as they stand. */
    readonly now: string
    /** With the answers after all steps. */
    readonly after: string
  }
  /** In order of effect: the most points first, ties in rubric order. None when the points cannot be reached. */
  readonly steps: readonly PriorityStep[]
  /** Every criterion of the target as it stands after all steps. */
  readonly criteria: readonly CriterionResult[]
  /**
   * Every criterion that cannot be met. `actual` is here the highest that it can come to, `gap` what is then still missing.
   */
  readonly unreachable: readonly CriterionResult[]
  /** Under `unanswered: 'exclude'`, the ids of unanswered questions that may be given no answer, so that none is met. */
  readonly unanswerable: readonly string[]
  /** The conventions that took part in the score as it stands or after the steps, in rubric order. */
  readonly assumptions: readonly Assumption[]
  /** Counts that contradict each other after the steps. */
  readonly warnings: readonly Issue[]
}
