import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'

/** The stages of an evaluation, in order: the unit itself, the preliminary assessment, TPI, TPN. */
export type StageId = 'unit' | 'preliminary' | 'tpi' | 'tpn'

/** One numbered check of pra-evaluasi: conditions of the submission, or criteria of the evaluation. */
export interface PreEvaluationCheck extends Cited {
  readonly number: number
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
  readonly label: LocalizedText
}

/** What an assessor concludes when the criteria are met, and when they are not. */
export interface ConclusionRule {
  readonly by: Exclude<StageId, 'unit'>
  readonly label: LocalizedText
  /** Whether the earlier predicate counts among what must be met. */
  readonly heldPredicate: boolean
  readonly recommend: Recommendation
  readonly coach: Recommendation
}

/** From the unit's own assessment to the grant (penetapan). */
export interface StageRules {
  readonly order: readonly (Cited & { readonly id: StageId; readonly label: LocalizedText })[]
  readonly preEvaluation: readonly PreEvaluationCheck[]
  readonly conclusions: readonly ConclusionRule[]
  /** The grant of a predicate to a unit. */
  readonly grant: Cited & { readonly label: LocalizedText }
}
