import type { LocalizedText } from '../text'
import type { Cited } from './Cited'
import type { Convention } from './Convention'
import type {
  Category,
  InstansiKind,
  KawasanRules,
  MonitoringRules,
  ProfileRules,
  StageRules,
  SubmissionRules,
  SurveyRules,
  Variant,
} from './sections'

/** One option of a choice and its value. */
export interface OptionValue extends Cited {
  /** Share of the question's weight, 0..1, as a decimal string. */
  readonly value: string
}

/** A kind of answer picked from named options, best first. */
export interface ChoiceKind {
  readonly type: 'choice'
  readonly label: LocalizedText
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A kind of answer that is a survey index from 0 to `maximum`; its value is index / maximum. */
export interface IndexKind extends Cited {
  readonly type: 'index'
  readonly label: LocalizedText
  /** The best index, as a decimal string. */
  readonly maximum: string
}

/** A kind of answer computed from whole-number counts: part / whole, held between 0 and 1. */
export interface RatioKind extends Cited {
  readonly type: 'ratio'
  readonly label: LocalizedText
}

/** A kind of answer that says how much of the weight was reached: a percentage 0..100, or points up to the weight. */
export interface ShareKind extends Cited {
  readonly type: 'share'
  readonly label: LocalizedText
}

/** A kind of answer, shared by the questions that refer to it. */
export type AnswerKind = ChoiceKind | IndexKind | RatioKind | ShareKind

/** One count that a ratio question asks for. */
export interface Count {
  readonly id: string
  readonly label: LocalizedText
}

/** How a ratio question's counts become part and whole. */
export interface Ratio {
  readonly counts: readonly Count[]
  /** Counts added to, and subtracted from, the part. */
  readonly part: { readonly add: readonly string[]; readonly subtract?: readonly string[] }
  /** Counts added to the whole. */
  readonly whole: { readonly add: readonly string[] }
  /** Whether a part above the whole contradicts the counts or is normal for this question. */
  readonly partAboveWhole: 'contradiction' | 'normal'
  /** Id of the convention that values the question when the whole is 0. */
  readonly nothingToCount: string
  /** Id of the convention used instead when the whole is 0 and the part below 0. */
  readonly riseFromNothing?: string
}

/** One question of the LKE. */
export interface Question extends Cited {
  readonly level: 'question'
  readonly id: string
  /** Key of the kind of answer in `answerKinds`. */
  readonly kind: string
  /** Our own short wording of the question. */
  readonly text: LocalizedText
  /** Points, as a decimal string; only in a group that sums. */
  readonly weight?: string
  /** Our own short wording of each option of a choice. */
  readonly options?: Readonly<Record<string, LocalizedText>>
  /** The counts of a ratio question. */
  readonly ratio?: Ratio
}

/** The levels of the LKE above a question. */
export type GroupLevel = 'component' | 'aspect' | 'area' | 'indicator'

/** How a group's points come from what is below: the points added up, or the mean of values times the weight. */
export type Combine = 'sum' | 'mean'

/** A component, aspect, area or indicator. */
export interface Group extends Cited {
  readonly level: GroupLevel
  readonly id: string
  readonly label: LocalizedText
  /** Points, as a decimal string. */
  readonly weight: string
  /** `sum`: the children's points added up; `mean`: the mean of the questions' values times the weight. */
  readonly combine: Combine
  readonly children: readonly (Group | Question)[]
}

/** One area across aspects, such as pemenuhan and reform of the same area together. */
export interface Area extends Cited {
  readonly id: string
  readonly label: LocalizedText
  /** Points, as a decimal string. */
  readonly weight: string
  /** Ids of the groups that make up the area. */
  readonly nodes: readonly string[]
}

/** A minimum on the points of some nodes together. */
export interface PointsCriterion extends Cited {
  readonly type: 'points'
  readonly id: string
  readonly label: LocalizedText
  /** Ids of the nodes whose points are added up. */
  readonly nodes: readonly string[]
  /** Points, inclusive, as a decimal string. */
  readonly minimum: string
}

/** The same share of the weight as a minimum for every area; stands for one criterion an area, `area.1`, `area.2` ... */
export interface EveryAreaCriterion extends Cited {
  readonly type: 'everyArea'
  readonly id: string
  readonly label: LocalizedText
  /** Share of the area's weight, 0..1, inclusive, as a decimal string. */
  readonly minimumShare: string
}

/** An earlier predicate that the unit must hold. */
export interface HeldPredicateCriterion extends Cited {
  readonly type: 'heldPredicate'
  readonly id: string
  readonly label: LocalizedText
  /** Ids of the predicates of which one must be held. */
  readonly anyOf: readonly string[]
}

/** One test of a predicate. */
export type CriterionRule = PointsCriterion | EveryAreaCriterion | HeldPredicateCriterion

/** A predicate and every test it takes. */
export interface Predicate extends Cited {
  readonly id: string
  readonly label: LocalizedText
  readonly criteria: readonly CriterionRule[]
}

/** Counts that should not stand in this relation to each other; where they do, the result warns. */
export interface CountCheck extends Cited {
  readonly id: string
  readonly label: LocalizedText
  /** Cell ids, added up. */
  readonly left: readonly string[]
  readonly contradictsWhen: 'above' | 'different'
  /** Cell ids, added up. */
  readonly right: readonly string[]
}

/** What a regulation says about scoring, as data. */
export interface Rubric {
  readonly $schema?: string
  readonly format: 'zona-integritas.rubric.v1'
  /** Id of the rubric, such as `permenpanrb-90-2021`. */
  readonly id: string
  /** Version of this transcription of the regulation (semantic versioning). */
  readonly version: string
  readonly title: LocalizedText
  readonly regulation: {
    readonly number: string
    readonly title: string
    /** First and last day (ISO dates) on which it is in force, as far as they are known. */
    readonly inForce?: Cited & { readonly from?: string; readonly until?: string }
    readonly notes?: LocalizedText
  }
  readonly answerKinds: Readonly<Record<string, AnswerKind>>
  /** On what the two ways of combining rest. */
  readonly combinations?: Readonly<Record<Combine, Cited & { readonly label: LocalizedText }>>
  readonly components: readonly Group[]
  readonly areas: readonly Area[]
  /** The predicates, the lowest first. */
  readonly predicates: readonly Predicate[]
  readonly conventions: readonly Convention[]
  readonly countChecks: readonly CountCheck[]
  /** Figures of other documents, where documents disagree. */
  readonly variants?: readonly Variant[]
  /** The variants that this rubric takes its figures from; none when left out. */
  readonly variant?: readonly string[]
  /** What stands around the score: who may be proposed, the stages, kawasan, surveys, keeping and losing a predicate. */
  readonly categories?: readonly Category[]
  readonly instansiKinds?: readonly InstansiKind[]
  readonly surveys?: SurveyRules
  readonly submission?: SubmissionRules
  readonly stages?: StageRules
  readonly kawasan?: KawasanRules
  readonly monitoring?: MonitoringRules
  readonly profile?: ProfileRules
}
