import type { LooseOptions, NormalAnswer } from '../answer'
import type { EvaluateOptions, Evaluation } from '../evaluate'
import type { Checked, Rubric, RubricReference, StageId } from '../rubric'
import type { Overruled, StageResult } from '../stages'
import type { Issue } from '../text'
import type { Comparison } from './Comparison'

/** One cell of an LKE as a stage filled it in. Null, undefined and blank texts are not filled in. */
export interface StageCell {
  /** A question's id, or `question.count`; also with `_` or `-` for the point. */
  readonly id: string
  /** Read as by `readAnswers`. */
  readonly value?: string | number | boolean | null | undefined
  /** What the value is, where the bare value would be ambiguous: `percent`, `points` or `index`. */
  readonly unit?: string | null | undefined
  /** The assessor's note (catatan). */
  readonly note?: string | null | undefined
  /** Links to evidence (data dukung). */
  readonly evidence?: string | readonly string[] | null | undefined
}

/** The cells of each stage, in any order; a later stage need only fill in what it judged otherwise. */
export type StageCells = { readonly [S in StageId]?: readonly StageCell[] | null | undefined }

/** The options of `reconcile`: those of `evaluate`, and how to read what is ambiguous, as for `readAnswers`. */
export type ReconcileOptions<R extends Rubric = Rubric & Checked> = EvaluateOptions<R> & Omit<LooseOptions, 'locale'>

/** What a stage filled in, exactly as it was given; null where nothing was. */
export interface CarriedCell {
  /** The stage that filled it in. */
  readonly stage: StageId
  /** The id as the stage spelt it. */
  readonly id: string
  /** The answer or count. */
  readonly value: string | number | boolean | null
  /** What the value is, where the stage said so: `percent`, `points` or `index`. */
  readonly unit: string | null
  /** The assessor's note (catatan). */
  readonly note: string | null
  /** Links to evidence (data dukung). */
  readonly evidence: string | readonly string[] | null
}

/** One cell through the stages. */
export interface ReconciledCell {
  /** As the rubric spells it; an id that the rubric does not know as it was given. */
  readonly id: string
  /** Null for an id that the rubric does not know. */
  readonly question: string | null
  /** What each stage filled in, in the order of the stages; a stage that came twice with the cell has it twice. */
  readonly given: readonly CarriedCell[]
  /** The stage whose answer to the question prevails; null where none answered. */
  readonly from: StageId | null
}

/** One stage: its result, and what became of its cells when they were read. */
export interface ReconciledStage extends StageResult {
  /** What was changed to make answers of its cells; paths begin with the stage and the place in its list. */
  readonly changed: readonly Issue[]
  /** What could not be taken as an answer, with the reason; it is still in `cells`. */
  readonly refused: readonly Issue[]
}

/** The result of one survey at one stage. */
export interface StageIndex {
  /** The stage that gave the index. */
  readonly stage: StageId
  /** The answer in its normal form. */
  readonly answer: NormalAnswer
  /** The index, up to 20 decimals, cut. */
  readonly index: string
  /** Points, up to 20 decimals, cut. */
  readonly points: string
}

/** A survey through the stages, each result by itself: they come of different respondents and are never mixed. */
export interface ReconciledSurvey {
  /** Id of the question that its index answers. */
  readonly question: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** Only the stages that gave an index of their own. */
  readonly indexes: readonly StageIndex[]
  /** The stage whose index prevails; null where none gave one. */
  readonly from: StageId | null
}

/** An answer above zero for which nobody gave evidence. */
export interface WithoutEvidence {
  /** Id of the question. */
  readonly question: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** The stage whose answer prevails. */
  readonly stage: StageId
  /** The answer in its normal form. */
  readonly answer: NormalAnswer
  /** Points that it brings, up to 20 decimals, cut. */
  readonly points: string
}

/** An answer that a later stage replaced by a lower one without saying why. */
export interface DowngradeWithoutNote extends Overruled {
  /** The wording of the question, in the caller's language. */
  readonly label: string
}

/** One stage against the one before it. */
export interface StageGap {
  /** The stage before; `a` of the comparison. */
  readonly from: StageId
  /** The stage after; `b` of the comparison. */
  readonly to: StageId
  /** The results as they stood after each; `areas` has the gap of every area. */
  readonly comparison: Comparison
}

/** What every stage filled in and found, what prevails, and what an assessor should look at. */
export interface Reconciliation<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `reconcile`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.reconciliation.v1'
  /** The rubric by which every stage was evaluated. */
  readonly rubric: RubricReference
  /** The stages given, in order. */
  readonly stages: readonly ReconciledStage[]
  /** The result that prevails: every question as the latest stage that answered it has it. */
  readonly prevailing: Evaluation<R>
  /** From question to the stage whose answer prevails. */
  readonly from: Readonly<Record<string, StageId>>
  /** Every answer that a later stage replaced by another one. */
  readonly overruled: readonly Overruled[]
  /** Every cell with anything in it, in rubric order; after them every id that the rubric does not know. */
  readonly cells: readonly ReconciledCell[]
  /** Every survey of the LKE, in rubric order. */
  readonly surveys: readonly ReconciledSurvey[]
  /** Prevailing answers above zero without evidence at the stage that gave them or before it; surveys are not asked. */
  readonly withoutEvidence: readonly WithoutEvidence[]
  /** Answers below those of the stage that answered before, without a note on any of their cells. */
  readonly downgradesWithoutNote: readonly DowngradeWithoutNote[]
  /** Each stage given against the one before it. */
  readonly gaps: readonly StageGap[]
  /** Surveys that are not TPN's own, and cells that made no answer while that of an earlier stage prevails. */
  readonly warnings: readonly Issue[]
}
