import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'

/** The stages of an evaluation, in order: the unit itself, the preliminary assessment, TPI, TPN. */
export type StageId = 'unit' | 'preliminary' | 'tpi' | 'tpn'

/** One numbered check of pra-evaluasi: conditions of the submission, or criteria of the evaluation. */
export interface PreEvaluationCheck extends Cited {
  /** Its number in the regulation, from 1. */
  readonly number: number
  /** What it checks, in both languages. */
  readonly label: LocalizedText
  /** Ids of conditions of the submission. */
  readonly conditions?: readonly string[]
  /** Ids of criteria of the predicate; an `everyArea` criterion stands for all its areas. */
  readonly criteria?: readonly string[]
  /** Whether TPN may except it on technical consideration. */
  readonly exception: boolean
}

/** A sentence of the regulation that follows from a result, in our own words. */
export interface Recommendation extends Cited {
  /** Its letter or number in the regulation. */
  readonly id: string
  /** What is recommended, in our own words, in both languages. */
  readonly label: LocalizedText
}

/** What an assessor concludes when the criteria are met, and when they are not. */
export interface ConclusionRule {
  /** The stage whose assessor concludes. */
  readonly by: Exclude<StageId, 'unit'>
  /** What the conclusion is called, in both languages. */
  readonly label: LocalizedText
  /** Whether the earlier predicate counts among what must be met. */
  readonly heldPredicate: boolean
  /** What follows when the criteria are met. */
  readonly recommend: Recommendation
  /** What follows when they are not: the unit is coached. */
  readonly coach: Recommendation
}

/** From the unit's own assessment to the grant (penetapan). */
export interface StageRules {
  /** The stages from the first to the one that prevails over all. */
  readonly order: readonly (Cited & {
    /** Id of the stage. */
    readonly id: StageId
    /** What the stage is called, in both languages. */
    readonly label: LocalizedText
  })[]
  /** The numbered checks of pra-evaluasi, in order. */
  readonly preEvaluation: readonly PreEvaluationCheck[]
  /** What the assessor of each stage concludes. */
  readonly conclusions: readonly ConclusionRule[]
  /** The grant of a predicate to a unit. */
  readonly grant: Cited & {
    /** What the grant is called, in both languages. */
    readonly label: LocalizedText
  }
}
