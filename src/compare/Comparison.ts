import type { NormalAnswer } from '../answer'
import type { Basis, RubricReference, Source } from '../rubric'
import type { Issue } from '../text'

/** The same thing in the first and in the second result. */
export interface Pair<T> {
  /** In the first result. */
  readonly a: T
  /** In the second result. */
  readonly b: T
}

/** Points in both results, and how far the second lies above the first. */
export interface PointsDifference {
  /** Points, up to 20 decimals, cut. */
  readonly points: Pair<string>
  /** Points of `b` less those of `a`, from the exact points; up to 20 decimals, cut towards zero; `-` where `b` is lower. */
  readonly difference: string
}

/** A component, aspect, area or indicator in both results. */
export interface GroupDifference extends PointsDifference {
  /** Id of the node, or of an area across aspects. */
  readonly id: string
  /** Its name, in the caller's language. */
  readonly label: string
  /** Points that it is worth. */
  readonly weight: string
}

/** An area across aspects in both results. */
export interface AreaDifference extends GroupDifference {
  /** The nodes that make it up, such as its pemenuhan and its reform. */
  readonly parts: readonly GroupDifference[]
}

/** A question whose points or answer differ. */
export interface QuestionDifference extends PointsDifference {
  /** Id of the question. */
  readonly id: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** The answers in their normal form; null when unanswered. */
  readonly answers: Pair<NormalAnswer | null>
  /**
   * Whether `b` values the question lower (`stricter`) or higher (`milder`) than `a`, by the value of the answers and not
   * by points, which also follow what else is answered; `same` where the answers say the same or are worth the same;
   * null where one of the two did not answer, and so was neither.
   */
  readonly direction: 'stricter' | 'milder' | 'same' | null
}

/** What a question adds to a difference. */
export interface QuestionEffect {
  /** Id of the question. */
  readonly question: string
  /** The wording of the question, in the caller's language. */
  readonly label: string
  /** Points of `b` less those of `a`. */
  readonly difference: string
}

/** A test of a predicate in both results. */
export interface CriterionDifference {
  /** Id of the criterion: `total`, `area.1` ... or a node's id. */
  readonly id: string
  /** What is tested, in the caller's language. */
  readonly label: string
  /** Points, up to 20 decimals, cut; for the predicate already held its id, null for none. */
  readonly actual: Pair<string | null>
  /** Points; for the predicate already held its id. */
  readonly required: string
  /** Points of `b` less those of `a`; null for the predicate already held. */
  readonly difference: string | null
  /** Whether the criterion is met. */
  readonly met: Pair<boolean>
  /** The place in the regulation or document where the test stands. */
  readonly source: Source
  /** On what the test rests. */
  readonly basis: Basis
}

/** A predicate in both results. */
export interface PredicateDifference {
  /** Id of the predicate. */
  readonly id: string
  /** The name of the predicate, in the caller's language. */
  readonly label: string
  /** Whether every criterion is met, and nothing that would have to be answered is left out. */
  readonly met: Pair<boolean>
  /** Whether every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: Pair<boolean>
  /** Every test of the predicate, in the order of its determination. */
  readonly criteria: readonly CriterionDifference[]
}

/** A criterion that is met in one result only, and by what. */
export interface FlippedCriterion extends CriterionDifference {
  /** The questions below it whose points differ, the largest difference first; ties in rubric order. */
  readonly questions: readonly QuestionEffect[]
}

/** A verdict that changed, and by what. */
export interface VerdictChange {
  /** Id of the predicate. */
  readonly predicate: string
  /** The name of the predicate, in the caller's language. */
  readonly label: string
  /** The verdict of the first result. */
  readonly from: {
    /** Whether every criterion is met. */
    readonly met: boolean
    /** Whether every minimum of points is met. */
    readonly scoresMet: boolean
  }
  /** The verdict of the second result. */
  readonly to: {
    /** Whether every criterion is met. */
    readonly met: boolean
    /** Whether every minimum of points is met. */
    readonly scoresMet: boolean
  }
  /** The criteria that are met in one result only. */
  readonly criteria: readonly FlippedCriterion[]
  /** Whether a verdict is withheld because questions are left out of their means, whatever the criteria say. */
  readonly undecided: Pair<boolean>
}

/** An option under which the two results were made differently; it may explain differences of its own. */
export interface OptionDifference {
  /** The option of `evaluate`. */
  readonly option: 'heldPredicate' | 'unanswered' | 'conventions'
  /** Id of the convention, for one of `conventions`. */
  readonly convention: string | null
  /** Label of the convention, for one of `conventions`. */
  readonly label: string | null
  /** What was chosen for the first result; null for no predicate held. */
  readonly a: string | null
  /** What was chosen for the second result; null for no predicate held. */
  readonly b: string | null
}

/** Two results side by side. */
export interface Comparison {
  /** Marks it as a result of `compareEvaluations`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.comparison.v1'
  /** The rubric by which both results were evaluated again. */
  readonly rubric: RubricReference
  /** What the two results are called. */
  readonly names: Pair<string>
  /** The options that differ. */
  readonly options: readonly OptionDifference[]
  /** The points of the whole LKE. */
  readonly total: PointsDifference
  /** The highest predicate whose minima are all met, or null. */
  readonly predicate: Pair<string | null>
  /** Every component by id, in rubric order. */
  readonly components: Readonly<Record<string, GroupDifference>>
  /** Every aspect by id, in rubric order. */
  readonly aspects: Readonly<Record<string, GroupDifference>>
  /** Areas across aspects: pemenuhan and reform of the same area together, and each of them. */
  readonly areas: Readonly<Record<string, AreaDifference>>
  /** Every indicator by id, in rubric order. */
  readonly indicators: Readonly<Record<string, GroupDifference>>
  /** Every question whose points or answer differ, in rubric order. */
  readonly questions: readonly QuestionDifference[]
  /** Every predicate by id, the lowest first. */
  readonly predicates: Readonly<Record<string, PredicateDifference>>
  /** The predicates whose verdict changed, and by what. */
  readonly verdicts: readonly VerdictChange[]
  /** The questions where `b` is stricter, the largest loss of points first; ties in rubric order. */
  readonly stricter: readonly QuestionEffect[]
  /** The questions where `b` is milder, the largest gain of points first; ties in rubric order. */
  readonly milder: readonly QuestionEffect[]
  /** Stored figures that no longer hold, other versions of the rubric. */
  readonly warnings: readonly Issue[]
}
