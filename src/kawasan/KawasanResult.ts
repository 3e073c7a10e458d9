import type { PredicateIdOf } from '../answer'
import type { IsoDate } from '../calendar'
import type { HeldPredicateResult, PointsCriterionResult } from '../determine'
import type { Basis, Checked, ConventionTaken, Rubric, RubricReference, Source } from '../rubric'
import type { RecommendationResult } from '../stages'
import type { Issue } from '../text'

/** The test that all units meet the predicate. */
export interface UnitsCriterionResult {
  /** Tells it from the tests of integration and of the predicate already held. */
  readonly id: 'units'
  /** What is tested, in the caller's language. */
  readonly label: string
  /** How many units meet it: a whole number. */
  readonly actual: number
  /** How many units there are: a whole number. */
  readonly required: number
  /** All must meet it. */
  readonly comparison: '='
  /** Whether all do. */
  readonly met: boolean
  /** The place in the regulation that asks for it. */
  readonly source: Source
  /** On what that demand rests. */
  readonly basis: Basis
}

/** One unit against one predicate. */
export interface UnitVerdict {
  /** The name or id of the unit, as handed in. */
  readonly id: string
  /** Whether it meets the predicate, or holds it or a higher one. */
  readonly met: boolean
  /** Every minimum of points is met; the predicate that it already holds may be missing. */
  readonly scoresMet: boolean
  /** False while unanswered questions could still change `scoresMet`. */
  readonly final: boolean
  /** Ids of its criteria that are not met; empty where only its predicate is known. */
  readonly failed: readonly string[]
  /** What TPN recommends for the unit; null where only its earlier predicate is missing, or only its predicate is known. */
  readonly recommendation: RecommendationResult | null
}

/** Whether a kawasan meets a predicate, and every test of it. */
export interface KawasanDetermination {
  /** Id of the predicate. */
  readonly id: string
  /** The name of the predicate, in the caller's language. */
  readonly label: string
  /** Every test is met. */
  readonly met: boolean
  /** All units, the integration score, and for WBBM the predicate that the kawasan holds. */
  readonly criteria: readonly (UnitsCriterionResult | PointsCriterionResult | HeldPredicateResult)[]
  /** Every unit against the predicate, in the order handed in. */
  readonly units: readonly UnitVerdict[]
  /** Ids of the units that hold it back. */
  readonly heldBackBy: readonly string[]
  /** `c`, `d` or `e` of BAB III C 5; null where only an earlier predicate, of a unit or of the kawasan, is missing. */
  readonly recommendation: RecommendationResult | null
}

/** What a kawasan meets. */
export interface KawasanResult<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `determineKawasan`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.kawasan.v1'
  /** The rubric by whose rules it was determined. */
  readonly rubric: RubricReference
  /** The name of the kawasan; null when not given. */
  readonly name: string | null
  /** The kind of kawasan. */
  readonly kind: {
    /** Id of the kind, such as `airport`. */
    readonly id: string
    /** The name of the kind, in the caller's language. */
    readonly label: string
    /** The place in the regulation that names the kind. */
    readonly source: Source
  }
  /** The highest predicate that it meets, or null. The Minister grants the predicate. */
  readonly predicate: PredicateIdOf<R> | null
  /** One for every predicate that the rubric's kawasan rules name. */
  readonly determinations: { readonly [P in PredicateIdOf<R>]: KawasanDetermination }
  /** How far the processes of the units are integrated. */
  readonly integration: {
    /** 0..10, up to 20 decimals, cut; null where there is none. */
    readonly score: string | null
    /** The score with two decimals, rounded half up; for display only. Null where there is none. */
    readonly display: string | null
    /** The score of each aspect; none where one score was given for all. */
    readonly aspects: readonly {
      /** Id of the aspect, such as `processMap`. */
      readonly id: string
      /** What the aspect asks for, in the caller's language. */
      readonly label: string
      /** 0..10, as a decimal string. */
      readonly score: string
      /** The place in the regulation that names the aspect. */
      readonly source: Source
    }[]
    /** On what the scale of the score rests. */
    readonly basis: Basis
  }
  /** Every unit as it was handed in. */
  readonly units: readonly {
    /** The name or id of the unit. */
    readonly id: string
    /** Ids of its roles in the kawasan. */
    readonly roles: readonly string[]
    /** Id of the predicate that it meets or holds; null for none. */
    readonly predicate: string | null
    /** The day on which the predicate was granted; null when not given. */
    readonly grantedOn: IsoDate | null
    /** Whether its evaluation was handed in, and not only its predicate. */
    readonly evaluated: boolean
  }[]
  /** The roles that the kind of kawasan obliges and that no unit has. */
  readonly missingRoles: readonly {
    /** Id of the role, such as `customs`. */
    readonly id: string
    /** What a unit of that role does, in the caller's language. */
    readonly label: string
    /** The office as the regulation names it. */
    readonly office: string
    /** The place in the regulation that obliges it. */
    readonly source: Source
  }[]
  /** The conventions that took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** Obliged roles that no unit has, unfinished evaluations, and what else should be looked at. */
  readonly warnings: readonly Issue[]
}
