import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** Who must meet a condition, and under what name its fact is stated in a submission. */
export type ConditionLevel = 'instansi' | 'unit' | 'documents' | 'schedule'

/** How figures become grades: each band reaches from its figure up to the next. */
export interface GradeConversion extends Cited {
  readonly label: LocalizedText
  /** The highest figure, as a decimal string. */
  readonly maximum: string
  /** Id of the convention that says whether a figure on the edge has reached the band (`atLeast`) or not (`above`). */
  readonly edge: string
  /** The best first; the last takes every figure below. */
  readonly bands: readonly { readonly grade: string; readonly from: string }[]
}

/** An ordered scale of grades. */
export interface GradeScale extends Cited {
  readonly id: string
  readonly label: LocalizedText
  /** The best first. */
  readonly grades: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly conversion?: GradeConversion
  /** Grades that a convention may let count as a better one, where its choice is `counts`. */
  readonly equivalents?: readonly { readonly grade: string; readonly as: string; readonly convention: string }[]
}

/** A minimum by predicate; where kinds of instansi differ, by predicate and group of instansi. */
export type MinimumGrades = Readonly<Record<string, string | Readonly<Record<string, string>>>>

interface ConditionBase extends Cited {
  /** Also the name of the fact in a submission. */
  readonly id: string
  readonly level: ConditionLevel
  readonly label: LocalizedText
  /** Where it is not met the proposal is dropped, without exception. */
  readonly drops?: boolean
}

/** A grade on a scale, at least the minimum. */
export interface GradeCondition extends ConditionBase {
  readonly type: 'grade'
  readonly scale: string
  readonly minimum: MinimumGrades
}

/** A fact that must be so, or must not be so. */
export interface FactCondition extends ConditionBase {
  readonly type: 'fact'
  readonly required: boolean
}

/** A percentage, at least the minimum; may be stated as counts. */
export interface PercentCondition extends ConditionBase {
  readonly type: 'percent'
  /** 0..100, as a decimal string. */
  readonly minimum: string
  /** Id of the convention that decides when nothing was due: `met` or `notMet`. */
  readonly nothingDue: string
}

/** A day since which so many years must have passed. */
export interface ElapsedCondition extends ConditionBase {
  readonly type: 'elapsed'
  readonly years: number
}

/** An assessment that units of some tiers need before the TPI's. */
export interface PreliminaryCondition extends ConditionBase {
  readonly type: 'preliminary'
  /** The group of instansi whose units may need it. */
  readonly group: string
  /** The tiers of units; `by` names who makes the assessment, where one is needed. */
  readonly tiers: readonly { readonly id: string; readonly label: LocalizedText; readonly by?: LocalizedText }[]
}

/** A last day of the year, inclusive. */
export interface DeadlineCondition extends ConditionBase {
  readonly type: 'deadline'
  readonly month: number
  readonly day: number
}

/** The bar after a revocation, whose length the monitoring section names. */
export interface RevocationBarCondition extends ConditionBase {
  readonly type: 'revocationBar'
}

/** The predicate that the unit must already hold to be proposed. */
export interface HeldCondition extends ConditionBase {
  readonly type: 'held'
  /** From predicate to the predicates of which one must be held. */
  readonly anyOf: Readonly<Record<string, readonly string[]>>
}

/** One condition of a submission. */
export type ConditionRule =
  | GradeCondition
  | FactCondition
  | PercentCondition
  | ElapsedCondition
  | PreliminaryCondition
  | DeadlineCondition
  | RevocationBarCondition
  | HeldCondition

/** What must hold for a unit to be proposed (pengajuan). */
export interface SubmissionRules {
  readonly scales: readonly GradeScale[]
  readonly conditions: readonly ConditionRule[]
  /** The share of units with a predicate above which an instansi need not submit more. */
  readonly holders?: Cited & { readonly label: LocalizedText; readonly abovePercent: string }
  /** The duty stamp on the statement of responsibility (SPTJM), in rupiah. */
  readonly dutyStamp?: Cited & { readonly rupiah: number }
  readonly conventions: readonly Convention[]
}
