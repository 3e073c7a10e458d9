import type { NormalAnswer } from '../answer'
import type { CriterionResult, PointsCriterionResult } from '../determine'
import type { Assumption } from '../evaluate'
import type { RubricReference } from '../rubric'
import type { Issue } from '../text'

/** A question that holds points back from a criterion. */
export interface HeldBack {
  /** Id of the question. */
  readonly question: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** The answer now, in its normal form; null when unanswered. */
  readonly answer: NormalAnswer | null
  /** Points that the whole LKE would gain were this one question answered at its best; up to 20 decimals, cut. */
  readonly points: string
  /** Whether that alone would lift the criterion to its minimum. */
  readonly closesGap: boolean
}

/** A criterion that is not met, and what holds it back. */
export type FailingCriterion = CriterionResult & {
  /** The questions below its sum that hold points back, most first; none for the predicate already held. */
  readonly heldBack: readonly HeldBack[]
}

/** A criterion that is met, and by how much. */
export type MetCriterion = PointsCriterionResult & {
  /** Points above the minimum, up to 20 decimals, cut. */
  readonly margin: string
  /** Whether nothing is above the minimum, not even what the cut margin does not show. */
  readonly metExactly: boolean
}

/** The criteria of points that lie nearest to their minimum; of equals the first in rubric order. */
export interface NearestCriteria {
  /** The met one with the smallest margin; null when none is met. */
  readonly above: MetCriterion | null
  /** The one not met with the smallest gap; null when all are met. */
  readonly below: PointsCriterionResult | null
}

/** A verdict now, and under an alternative. */
export interface FromTo {
  /** The verdict as it stands. */
  readonly from: boolean
  /** The verdict under the alternative. */
  readonly to: boolean
}

/** What becomes of a predicate under an alternative. */
export interface PredicateChange {
  /** Id of the predicate. */
  readonly predicate: string
  /** Whether every criterion is met, now and under the alternative. */
  readonly met: FromTo
  /** Whether every minimum of points is met, now and under the alternative. */
  readonly scoresMet: FromTo
}

/** Another reading of what law and practice leave open, and what would change under it. */
export interface Alternative {
  /**
   * For a convention another of its choices; for the predicate already held a predicate that is stated, or null for
   * none stated; for contradictory counts `worst` or `best`; for an aspect below its area's minimum `apart`; for a
   * stored result that differs `stored`.
   */
  readonly choice: string | null
  /** What the choice means, in the caller's language, without a full stop. */
  readonly meaning: string
  /** The predicates whose verdict would be another; none when nothing would change. */
  readonly changes: readonly PredicateChange[]
}

/** What may be decided otherwise. */
export interface Alternatives {
  /** The other ways to decide it; none where there is nothing to decide. */
  readonly alternatives: readonly Alternative[]
  /** Whether some predicate changes under one of the alternatives. */
  readonly decisive: boolean
}

/** A convention that took part, with what its other choices would change. */
export type ExplainedConvention = Assumption & Alternatives

/** A warning, with what it might change. */
export type ExplainedWarning = Issue & Alternatives

/** Why a predicate is met or not: data first, and sentences made from it. */
export interface Explanation {
  /** Marks it as a result of `explain`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.explanation.v1'
  /** The rubric by which the answers were evaluated again. */
  readonly rubric: RubricReference
  /** Id of the predicate that is explained. */
  readonly target: string
  /** The name of that predicate, in the caller's language. */
  readonly label: string
  /** Every criterion is met, and nothing that would have to be answered is left out. */
  readonly met: boolean
  /** Every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: boolean
  /** Answering what is unanswered cannot change `met`. */
  readonly final: boolean
  /** Every criterion that is not met, in rubric order. */
  readonly failing: readonly FailingCriterion[]
  /** The criteria of points nearest to their minimum, one met and one not met. */
  readonly nearest: NearestCriteria
  /** Every convention that took part, in rubric order. */
  readonly conventions: readonly ExplainedConvention[]
  /** Where the result handed in is not found again; then every warning of the result. */
  readonly warnings: readonly ExplainedWarning[]
  /** All of it in sentences, the verdict first; exact figures in `params`. */
  readonly statements: readonly Issue[]
  /** The sentences as one short Markdown text. */
  readonly text: string
}
