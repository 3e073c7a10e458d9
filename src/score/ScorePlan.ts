import type { Form } from '../answer'

/** A question whose value is a fraction of counts or an index; it has a slot of its own in a tally. */
export interface FractionSlot {
  readonly slot: number
  readonly form: Exclude<Form, { type: 'choice' }>
}

/** The options of a kind of choice and the steps of value of each, side by side: few enough to be looked through. */
export interface ChoiceTable {
  readonly options: readonly string[]
  readonly steps: readonly number[]
  /** Place of the option by the code of its first letter, -1 where none or more than one begins with it. */
  readonly byLetter: Int8Array
}

/** One question, compiled. */
export interface QuestionPlan {
  readonly id: string
  readonly leaf: number
  /** Null for a ratio or an index. */
  readonly choice: ChoiceTable | null
  readonly fraction: FractionSlot | null
}

/** Questions that share one weight: an indicator, or a single question with a weight of its own. */
export interface Leaf {
  readonly id: string
  /** First question, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly term: number
  /** Units that one step of value is worth when n questions count; [0] is unused. */
  readonly unitsPerStep: readonly number[]
  /** Points of one question, as printed, when n questions count. */
  readonly questionWeights: readonly string[]
  /** Whether unanswered questions may be left out: true in a mean. */
  readonly mean: boolean
  /** Slots of its questions; none where all are choices. */
  readonly slots: readonly number[]
}

/** A set of terms whose points are added up: a node, an area, or the nodes of a criterion. */
export interface SumPlan {
  /** Its place among all sums of the compiled rubric. */
  readonly index: number
  readonly terms: readonly number[]
  /** The slots of those terms. */
  readonly slots: readonly number[]
}

/** How a tally's numbers are laid out: first units by term, then numerators, denominators and coefficients by slot. */
export interface Layout {
  readonly terms: number
  readonly slots: number
}

/** A rubric compiled for adding up. */
export interface ScorePlan {
  /** Units a point. */
  readonly scale: number
  /** Steps of value of a full mark. */
  readonly fullSteps: number
  readonly questions: readonly QuestionPlan[]
  /** Id and choice of every question once more, side by side, for the loop that reads every answer. */
  readonly ids: readonly string[]
  readonly choices: readonly QuestionPlan['choice'][]
  readonly leaves: readonly Leaf[]
  readonly layout: Layout
  /** Term of each slot. */
  readonly slotTerms: readonly number[]
  /** Sums by node id, for every node above the leaves and every leaf that is a question. */
  readonly nodeSums: ReadonlyMap<string, SumPlan>
  readonly areaSums: ReadonlyMap<string, SumPlan>
  readonly total: SumPlan
  /** Plans any other sum of terms, such as that of a criterion; the same terms are the same sum. */
  readonly sumOf: (terms: readonly number[]) => SumPlan
  /** A sum of floats is nearer than this many units to the exact sum. */
  readonly guard: number
}
