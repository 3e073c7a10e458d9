import type { NormalAnswer } from '../answer'
import type { Basis, RubricReference, Source } from '../rubric'
import type { Issue } from '../text'

/** The same thing in the first and in the second result. */
export interface Pair<T> {
  readonly a: T
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
  readonly id: string
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
  readonly id: string
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
  readonly question: string
  readonly label: string
  /** Points of `b` less those of `a`. */
  readonly difference: string
}

/** A test of a predicate in both results. */
export interface CriterionDifference {
  readonly id: string
  readonly label: string
  /** Points, up to 20 decimals, cut; for the predicate already held its id, null for none. */
  readonly actual: Pair<string | null>
  /** Points; for the predicate already held its id. */
  readonly required: string
  /** Points of `b` less those of `a`; null for the predicate already held. */
  readonly difference: string | null
  readonly met: Pair<boolean>
  readonly source: Source
  readonly basis: Basis
}

/** A predicate in both results. */
export interface PredicateDifference {
  readonly id: string
  readonly label: string
  readonly met: Pair<boolean>
  /** Whether every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: Pair<boolean>
  readonly criteria: readonly CriterionDifference[]
}

/** A criterion that is met in one result only, and by what. */
export interface FlippedCriterion extends CriterionDifference {
  /** The questions below it whose points differ, the largest difference first; ties in rubric order. */
  readonly questions: readonly QuestionEffect[]
}

/** A verdict that changed, and by what. */
export interface VerdictChange {
  readonly predicate: string
  readonly label: string
  readonly from: { readonly met: boolean; readonly scoresMet: boolean }
  readonly to: { readonly met: boolean; readonly scoresMet: boolean }
  /** The criteria that are met in one result only. */
  readonly criteria: readonly FlippedCriterion[]
  /** Whether a verdict is withheld because questions are left out of their means, whatever the criteria say. */
  readonly undecided: Pair<boolean>
}

/** An option under which the two results were made differently; it may explain differences of its own. */
export interface OptionDifference {
  readonly option: 'heldPredicate' | 'unanswered' | 'conventions'
  /** Id of the convention, for one of `conventions`. */
  readonly convention: string | null
  /** Label of the convention, for one of `conventions`. */
  readonly label: string | null
  readonly a: string | null
  readonly b: string | null
}

/** Two results side by side. */
export interface Comparison {
  readonly format: 'zona-integritas.comparison.v1'
  readonly rubric: RubricReference
  /** What the two results are called. */
  readonly names: Pair<string>
  /** The options that differ. */
  readonly options: readonly OptionDifference[]
  readonly total: PointsDifference
  /** The highest predicate whose minima are all met, or null. */
  readonly predicate: Pair<string | null>
  /** By id, in rubric order. */
  readonly components: Readonly<Record<string, GroupDifference>>
  readonly aspects: Readonly<Record<string, GroupDifference>>
  /** Areas across aspects: pemenuhan and reform of the same area together, and each of them. */
  readonly areas: Readonly<Record<string, AreaDifference>>
  readonly indicators: Readonly<Record<string, GroupDifference>>
  /** Every question whose points or answer differ, in rubric order. */
  readonly questions: readonly QuestionDifference[]
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
