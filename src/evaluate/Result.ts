import type { AnswersOf, AreaIdOf, NodeIdOf, NormalAnswer, PredicateIdOf } from '../answer'
import type { CriterionResult } from '../determine'
import type { Checked, ConventionTaken, GroupLevel, Rubric, RubricReference } from '../rubric'
import type { Issue } from '../text'
import type { Unanswered } from './Options'

/** Whether a node was scored, has nothing answered (and scored 0), or was left out of its mean. */
export type Status = 'scored' | 'unanswered' | 'excluded'

interface NodeResult {
  /** Id of the component, aspect, area, indicator or question in the rubric, such as `A.I.1`. */
  readonly id: string
  /** In the caller's language. */
  readonly label: string
  /** Points that the node is worth, up to 20 decimals, cut; `'0'` when excluded. */
  readonly weight: string
  /** Points, up to 20 decimals, cut. */
  readonly score: string
  /** Points with two decimals, rounded half up; for display only. */
  readonly display: string
  /** Whether it was scored, has nothing answered (and scored 0), or was left out of its mean. */
  readonly status: Status
  /** Ids of the nodes below, in rubric order. */
  readonly children: readonly string[]
}

/** A component, aspect, area or indicator. */
export interface GroupResult extends NodeResult {
  /** Whether it is a component, an aspect, an area within an aspect, or an indicator. */
  readonly level: GroupLevel
  /** Score over weight, 0..100, up to 20 decimals, cut. */
  readonly percent: string
}

/** A question. */
export interface QuestionResult extends NodeResult {
  /** Always `question`; every other node has the level of its group. */
  readonly level: 'question'
  /** Share of its weight, 0..1, up to 20 decimals, cut; null when excluded. */
  readonly value: string | null
  /** The value in percent, 0..100; null when excluded. */
  readonly percent: string | null
  /** The answer in its normal form; null when unanswered. */
  readonly answer: NormalAnswer | null
}

/** An area across aspects: pemenuhan and reform of the same area together. */
export interface AreaResult {
  /** Id of the area in the rubric, `1` to `6` in PermenPANRB 90/2021. */
  readonly id: string
  /** The name of the area, in the caller's language. */
  readonly label: string
  /** Points. */
  readonly weight: string
  /** Points, up to 20 decimals, cut. */
  readonly score: string
  /** Score over weight, 0..100, up to 20 decimals, cut. */
  readonly percent: string
  /** Points with two decimals, rounded half up; for display only. */
  readonly display: string
  /** Ids of the nodes that make up the area. */
  readonly nodes: readonly string[]
}

/** Whether the unit meets a predicate, and every test of it. */
export interface Determination {
  /** Id of the predicate, such as `WBK`. */
  readonly id: string
  /** The name of the predicate, in the caller's language. */
  readonly label: string
  /** Every criterion is met, and nothing that would have to be answered is left out. */
  readonly met: boolean
  /** Every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: boolean
  /** Answering what is unanswered cannot change `met`: nothing is unanswered, or it is met with unanswered as 0. */
  readonly final: boolean
  /** Every test of the predicate: those of points in rubric order, then that of the predicate already held. */
  readonly criteria: readonly CriterionResult[]
}

/** A convention that took part in the result. */
export interface Assumption extends ConventionTaken {
  /** The questions it valued, if any. */
  readonly questions: readonly string[]
}

/** How much is answered. */
export interface Progress {
  /** Questions answered. */
  readonly answered: number
  /** Questions in all, answered or not. */
  readonly total: number
}

/** The result of an evaluation: plain, deeply frozen, JSON-ready. */
export interface Evaluation<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `evaluate`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.result.v1'
  /** The rubric by which it was made. */
  readonly rubric: RubricReference
  /** The options under which it was made, every one stated. */
  readonly options: {
    /** Id of the predicate that the unit already holds; null for none, also where none was stated. */
    readonly heldPredicate: string | null
    /** What was done with unanswered questions. */
    readonly unanswered: Unanswered
    /** The choice of every convention that can be overridden, by convention id. */
    readonly conventions: Readonly<Record<string, string>>
    /** Whether counts that contradict each other were a warning or refused. */
    readonly contradictions: 'warn' | 'reject'
  }
  /** Points, 0..100, up to 20 decimals, cut. */
  readonly total: string
  /** The total with two decimals, rounded half up; for display only. */
  readonly display: string
  /** The highest predicate whose minima are all met, or null. The Minister grants the predicate. */
  readonly predicate: PredicateIdOf<R> | null
  /** The verdict on every predicate, by predicate id. */
  readonly determinations: { readonly [P in PredicateIdOf<R>]: Determination }
  /** Every area across aspects, by area id. */
  readonly areas: { readonly [A in AreaIdOf<R>]: AreaResult }
  /** Every node by id, in rubric order. */
  readonly nodes: {
    readonly [N in NodeIdOf<R>]: string extends N
      ? GroupResult | QuestionResult
      : N extends keyof AnswersOf<R>
        ? QuestionResult
        : GroupResult
  }
  /** Whether every question is answered. */
  readonly complete: boolean
  /** Ids of the unanswered questions, in rubric order. */
  readonly unanswered: readonly string[]
  /** How much of the whole LKE is answered, and of each area. */
  readonly progress: Progress & {
    /** How much of each area across aspects is answered, by area id. */
    readonly areas: { readonly [A in AreaIdOf<R>]: Progress }
  }
  /** The conventions that took part, in rubric order. */
  readonly assumptions: readonly Assumption[]
  /** What an evaluator should look at: contradictory counts, aspects below their area's minimum. */
  readonly warnings: readonly Issue[]
}
