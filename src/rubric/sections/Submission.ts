import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** Who must meet a condition, and under what name its fact is stated in a submission. */
export type ConditionLevel = 'instansi' | 'unit' | 'documents' | 'schedule'

/** How figures become grades: each band reaches from its figure up to the next. */
export interface GradeConversion extends Cited {
  /** What is converted, in both languages. */
  readonly label: LocalizedText
  /** The highest figure, as a decimal string. */
  readonly maximum: string
  /** Id of the convention that says whether a figure on the edge has reached the band (`atLeast`) or not (`above`). */
  readonly edge: string
  /** The best first; the last takes every figure below. */
  readonly bands: readonly {
    /** Id of the grade on the scale. */
    readonly grade: string
    /** The figure from which it counts, as a decimal string. */
    readonly from: string
  }[]
}

/** An ordered scale of grades. */
export interface GradeScale extends Cited {
  /** Id of the scale, to which conditions refer. */
  readonly id: string
  /** The name of the scale, in both languages. */
  readonly label: LocalizedText
  /** The best first. */
  readonly grades: readonly {
    /** Id of the grade, as a submission states it. */
    readonly id: string
    /** What the grade means, in both languages. */
    readonly label: LocalizedText
  }[]
  /** How a figure becomes a grade; left out where a grade can only be stated by name. */
  readonly conversion?: GradeConversion
  /** Grades that a convention may let count as a better one, where its choice is `counts`. */
  readonly equivalents?: readonly {
    /** Id of the grade that was stated. */
    readonly grade: string
    /** Id of the grade as which it may count. */
    readonly as: string
    /** Id of the convention. */
    readonly convention: string
  }[]
}

/** A minimum by predicate; where kinds of instansi differ, by predicate and group of instansi. */
export type MinimumGrades = Readonly<Record<string, string | Readonly<Record<string, string>>>>

interface ConditionBase extends Cited {
  /** Also the name of the fact in a submission. */
  readonly id: string
  /** Who must meet it: the instansi, the unit, the documents, or nobody but the calendar (`schedule`). */
  readonly level: ConditionLevel
  /** What is asked, in both languages. */
  readonly label: LocalizedText
  /** Where it is not met the proposal is dropped, without exception. */
  readonly drops?: boolean
}

/** A grade on a scale, at least the minimum. */
export interface GradeCondition extends ConditionBase {
  /** The kind of condition: a grade. */
  readonly type: 'grade'
  /** Id of the scale of grades. */
  readonly scale: string
  /** The lowest grade that is enough. */
  readonly minimum: MinimumGrades
}

/** A fact that must be so, or must not be so. */
export interface FactCondition extends ConditionBase {
  /** The kind of condition: yes or no. */
  readonly type: 'fact'
  /** What the fact must be: true for yes, false for no. */
  readonly required: boolean
}

/** A percentage, at least the minimum; may be stated as counts. */
export interface PercentCondition extends ConditionBase {
  /** The kind of condition: a percentage. */
  readonly type: 'percent'
  /** 0..100, as a decimal string. */
  readonly minimum: string
  /** Id of the convention that decides when nothing was due: `met` or `notMet`. */
  readonly nothingDue: string
}

/** A day since which so many years must have passed. */
export interface ElapsedCondition extends ConditionBase {
  /** The kind of condition: years since a day. */
  readonly type: 'elapsed'
  /** Years that must have passed since the day, inclusive: a whole number. */
  readonly years: number
}

/** An assessment that units of some tiers need before the TPI's. */
export interface PreliminaryCondition extends ConditionBase {
  /** The kind of condition: an assessment before the TPI's. */
  readonly type: 'preliminary'
  /** The group of instansi whose units may need it. */
  readonly group: string
  /** The tiers of units; `by` names who makes the assessment, where one is needed. */
  readonly tiers: readonly {
    /** Id of the tier, as a submission states it. */
    readonly id: string
    /** The name of the tier, in both languages. */
    readonly label: LocalizedText
    /** Who makes the assessment, in both languages; left out where none is needed. */
    readonly by?: LocalizedText
  }[]
}

/** A last day of the year, inclusive. */
export interface DeadlineCondition extends ConditionBase {
  /** The kind of condition: a last day of the year. */
  readonly type: 'deadline'
  /** The month, 1..12. */
  readonly month: number
  /** The day of the month, 1..31. */
  readonly day: number
}

/** The bar after a revocation, whose length the monitoring section names. */
export interface RevocationBarCondition extends ConditionBase {
  /** The kind of condition: the bar after a revocation. */
  readonly type: 'revocationBar'
}

/** The predicate that the unit must already hold to be proposed. */
export interface HeldCondition extends ConditionBase {
  /** The kind of condition: a predicate already held. */
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
  /** The scales of grades to which conditions refer. */
  readonly scales: readonly GradeScale[]
  /** Every condition, in the order of the regulation. */
  readonly conditions: readonly ConditionRule[]
  /** The share of units with a predicate above which an instansi need not submit more. */
  readonly holders?: Cited & {
    /** What is counted, in both languages. */
    readonly label: LocalizedText
    /** Percent of the units, 0..100, as a decimal string; only a share above it counts. */
    readonly abovePercent: string
  }
  /** The duty stamp on the statement of responsibility (SPTJM), in rupiah. */
  readonly dutyStamp?: Cited & {
    /** Rupiah: a whole number. */
    readonly rupiah: number
  }
  /** The choices on a submission that the regulation leaves open. */
  readonly conventions: readonly Convention[]
}
