import type { NormalAnswer } from '../answer'
import type { Assumption } from '../evaluate'
import type { RubricReference } from '../rubric'
import type { Issue } from '../text'

/** A predicate whose minima of points one answer alone would bring into reach, or lose. */
export interface Flip {
  /** Id of the predicate. */
  readonly predicate: string
  /** At which of the two extremes of the answer. */
  readonly at: 'best' | 'worst'
  /** Whether every minimum of points of the predicate is met, now (`from`) and at that extreme (`to`). */
  readonly scoresMet: {
    /** Whether they are met by the answers as they stand. */
    readonly from: boolean
    /** Whether they are met with this one answer at the extreme; never the same as `from`. */
    readonly to: boolean
  }
}

/** Points that are still to be gained, and that might be lost. */
export interface Stakes {
  /** Points that would be gained at the best, up to 20 decimals, cut. */
  readonly holds: string
  /** Points that would be lost at the worst, up to 20 decimals, cut. */
  readonly loses: string
}

/** What one question still holds and would lose, in points of the whole LKE. */
export interface QuestionSensitivity extends Stakes {
  /** Id of the question. */
  readonly id: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** Id of the area across aspects that it belongs to, or null. */
  readonly area: string | null
  /** The answer now, in its normal form; null when unanswered. */
  readonly answer: NormalAnswer | null
  /** Predicates whose minima of points this answer alone decides; none for most questions. */
  readonly flips: readonly Flip[]
}

/** What an area holds and would lose, with all its questions at their best or worst. */
export interface AreaSensitivity extends Stakes {
  /** Id of the area across aspects. */
  readonly id: string
  /** The name of the area, in the caller's language. */
  readonly label: string
}

/** A question among those that matter most. */
export interface SensitiveQuestion {
  /** Id of the question. */
  readonly question: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** Points of the whole LKE, up to 20 decimals, cut. */
  readonly points: string
}

/** What each question still holds and would lose. */
export interface SensitivityResult {
  /** Marks it as a result of `sensitivity`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.sensitivity.v1'
  /** The rubric by which the answers were evaluated. */
  readonly rubric: RubricReference
  /** With every question of the LKE at its best or worst. */
  readonly total: Stakes
  /** What each area across aspects holds and would lose, by area id. */
  readonly areas: Readonly<Record<string, AreaSensitivity>>
  /** Every question, in rubric order. */
  readonly questions: readonly QuestionSensitivity[]
  /** At most ten questions that hold most points back, most first; ties in rubric order. */
  readonly mostHeld: readonly SensitiveQuestion[]
  /** At most ten questions that would lose most points, most first; ties in rubric order. */
  readonly mostAtRisk: readonly SensitiveQuestion[]
  /** The conventions that took part in the answers as they stand, in rubric order. */
  readonly assumptions: readonly Assumption[]
  /** As in the result of `evaluate`. */
  readonly warnings: readonly Issue[]
}
