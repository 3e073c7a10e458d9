import type { LocalizedText } from '../text'
import type { AnswerKind } from './AnswerKind'
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

/** One count that a ratio question asks for. */
export interface Count {
  /** Name of the count in an answer, and after the id of its question in the id of its cell. */
  readonly id: string
  /** What is counted, in both languages. */
  readonly label: LocalizedText
}

/** How a ratio question's counts become part and whole. */
export interface Ratio {
  /** Every count that is asked for, in the order of the cells. */
  readonly counts: readonly Count[]
  /** Counts added to, and subtracted from, the part. */
  readonly part: {
    /** Names of the counts added. */
    readonly add: readonly string[]
    /** Names of the counts subtracted; none when left out. */
    readonly subtract?: readonly string[]
  }
  /** Counts added to the whole. */
  readonly whole: {
    /** Names of the counts added. */
    readonly add: readonly string[]
  }
  /** Whether a part above the whole contradicts the counts or is normal for this question. */
  readonly partAboveWhole: 'contradiction' | 'normal'
  /** Id of the convention that values the question when the whole is 0. */
  readonly nothingToCount: string
  /** Id of the convention used instead when the whole is 0 and the part below 0. */
  readonly riseFromNothing?: string
}

/** One question of the LKE. */
export interface Question extends Cited {
  /** Tells a question from a group. */
  readonly level: 'question'
  /** Id of the question, such as `A.I.1.i.a`. */
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
  /** Which level of the LKE it is. */
  readonly level: GroupLevel
  /** Id of the group, such as `A.I.1`. */
  readonly id: string
  /** The name of the group, in both languages. */
  readonly label: LocalizedText
  /** Points, as a decimal string. */
  readonly weight: string
  /** `sum`: the children's points added up; `mean`: the mean of the questions' values times the weight. */
  readonly combine: Combine
  /** What is directly below it, in the order of the LKE: groups, or questions. */
  readonly children: readonly (Group | Question)[]
}

/** One area across aspects, such as pemenuhan and reform of the same area together. */
export interface Area extends Cited {
  /** Id of the area, such as `1`. */
  readonly id: string
  /** The name of the area, in both languages. */
  readonly label: LocalizedText
  /** Points, as a decimal string. */
  readonly weight: string
  /** Ids of the groups that make up the area. */
  readonly nodes: readonly string[]
}

/** A minimum on the points of some nodes together. */
export interface PointsCriterion extends Cited {
  /** The kind of criterion: a minimum of points. */
  readonly type: 'points'
  /** Id of the criterion, such as `total`; unique within its predicate. */
  readonly id: string
  /** What is tested, in both languages. */
  readonly label: LocalizedText
  /** Ids of the nodes whose points are added up. */
  readonly nodes: readonly string[]
  /** Points, inclusive, as a decimal string. */
  readonly minimum: string
}

/** The same share of the weight as a minimum for every area; stands for one criterion an area, `area.1`, `area.2` ... */
export interface EveryAreaCriterion extends Cited {
  /** The kind of criterion: a minimum for every area. */
  readonly type: 'everyArea'
  /** What the ids of its criteria begin with, such as `area`. */
  readonly id: string
  /** What is tested, in both languages; each of its criteria bears the name of its area instead. */
  readonly label: LocalizedText
  /** Share of the area's weight, 0..1, inclusive, as a decimal string. */
  readonly minimumShare: string
}

/** An earlier predicate that the unit must hold. */
export interface HeldPredicateCriterion extends Cited {
  /** The kind of criterion: an earlier predicate. */
  readonly type: 'heldPredicate'
  /** Id of the criterion, such as `heldPredicate`; unique within its predicate. */
  readonly id: string
  /** What is tested, in both languages. */
  readonly label: LocalizedText
  /** Ids of the predicates of which one must be held. */
  readonly anyOf: readonly string[]
}

/** One test of a predicate. */
export type CriterionRule = PointsCriterion | EveryAreaCriterion | HeldPredicateCriterion

/** A predicate and every test it takes. */
export interface Predicate extends Cited {
  /** Id of the predicate, such as `WBK`. */
  readonly id: string
  /** The name of the predicate, in both languages. */
  readonly label: LocalizedText
  /** Every test that it takes; all must be met. */
  readonly criteria: readonly CriterionRule[]
}

/** Counts that should not stand in this relation to each other; where they do, the result warns. */
export interface CountCheck extends Cited {
  /** Id of the check, by which a warning names it. */
  readonly id: string
  /** What contradicts itself, in both languages. */
  readonly label: LocalizedText
  /** Cell ids, added up. */
  readonly left: readonly string[]
  /** Whether `left` contradicts `right` when it is above it, or when it is any other number. */
  readonly contradictsWhen: 'above' | 'different'
  /** Cell ids, added up. */
  readonly right: readonly string[]
}

/** What a regulation says about scoring, as data. */
export interface Rubric {
  /** Where the JSON Schema of rubrics is, for editors. */
  readonly $schema?: string
  /** Marks the data as a rubric, in this version of its form. */
  readonly format: 'zona-integritas.rubric.v1'
  /** Id of the rubric, such as `permenpanrb-90-2021`. */
  readonly id: string
  /** Version of this transcription of the regulation (semantic versioning). */
  readonly version: string
  /** The name of the rubric, in both languages. */
  readonly title: LocalizedText
  /** The regulation that was transcribed. */
  readonly regulation: {
    /** Its number, such as `PermenPANRB 90/2021`. */
    readonly number: string
    /** Its title, as printed. */
    readonly title: string
    /** First and last day (ISO dates) on which it is in force, as far as they are known. */
    readonly inForce?: Cited & {
      /** The first day, as an ISO date. */
      readonly from?: string
      /** The last day, as an ISO date. */
      readonly until?: string
    }
    /** What a reader should know of it, in both languages. */
    readonly notes?: LocalizedText
  }
  /** The kinds of answers to which questions refer, by name. */
  readonly answerKinds: Readonly<Record<string, AnswerKind>>
  /** On what the two ways of combining rest. */
  readonly combinations?: Readonly<
    Record<
      Combine,
      Cited & {
        /** How points are combined, in words, in both languages. */
        readonly label: LocalizedText
      }
    >
  >
  /** The components of the LKE, with everything below them, in its order. */
  readonly components: readonly Group[]
  /** The areas across aspects. */
  readonly areas: readonly Area[]
  /** The predicates, the lowest first. */
  readonly predicates: readonly Predicate[]
  /** The choices that the regulation and practice leave open. */
  readonly conventions: readonly Convention[]
  /** The checks for counts that contradict each other. */
  readonly countChecks: readonly CountCheck[]
  /** Figures of other documents, where documents disagree. */
  readonly variants?: readonly Variant[]
  /** The variants that this rubric takes its figures from; none when left out. */
  readonly variant?: readonly string[]
  /** The categories under which a unit may be proposed; one for each predicate when left out. */
  readonly categories?: readonly Category[]
  /** The kinds of instansi. */
  readonly instansiKinds?: readonly InstansiKind[]
  /** The surveys whose indexes answer questions. */
  readonly surveys?: SurveyRules
  /** Who may be proposed (pengajuan). */
  readonly submission?: SubmissionRules
  /** The stages, pra-evaluasi and conclusions. */
  readonly stages?: StageRules
  /** What a kawasan must meet. */
  readonly kawasan?: KawasanRules
  /** Keeping and losing a predicate. */
  readonly monitoring?: MonitoringRules
  /** How the results of many units are summed up. */
  readonly profile?: ProfileRules
}
