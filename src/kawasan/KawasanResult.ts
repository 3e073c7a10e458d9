import type { PredicateIdOf } from '../answer'
import type { IsoDate } from '../calendar'
import type { HeldPredicateResult, PointsCriterionResult } from '../determine'
import type { Basis, Checked, ConventionTaken, Rubric, RubricReference, Source } from '../rubric'
import type { RecommendationResult } from '../stages'
import type { Issue } from '../text'

/** The test that all units meet the predicate. */
export interface UnitsCriterionResult {
  readonly id: 'units'
  readonly label: string
  /** How many units meet it, and how many there are. */
  readonly actual: number
  readonly required: number
  readonly comparison: '='
  readonly met: boolean
  readonly source: Source
  readonly basis: Basis
}

/** One unit against one predicate. */
export interface UnitVerdict {
  readonly id: string
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
  readonly id: string
  readonly label: string
  readonly met: boolean
  /** All units, the integration score, and for WBBM the predicate that the kawasan holds. */
  readonly criteria: readonly (UnitsCriterionResult | PointsCriterionResult | HeldPredicateResult)[]
  readonly units: readonly UnitVerdict[]
  /** Ids of the units that hold it back. */
  readonly heldBackBy: readonly string[]
  /** `c`, `d` or `e` of BAB III C 5; null where only an earlier predicate, of a unit or of the kawasan, is missing. */
  readonly recommendation: RecommendationResult | null
}

/** What a kawasan meets. */
export interface KawasanResult<R extends Rubric = Rubric & Checked> {
  readonly format: 'zona-integritas.kawasan.v1'
  readonly rubric: RubricReference
  readonly name: string | null
  readonly kind: { readonly id: string; readonly label: string; readonly source: Source }
  /** The highest predicate that it meets, or null. The Minister grants the predicate. */
  readonly predicate: PredicateIdOf<R> | null
  /** One for every predicate that the rubric's kawasan rules name. */
  readonly determinations: { readonly [P in PredicateIdOf<R>]: KawasanDetermination }
  readonly integration: {
    /** 0..10, up to 20 decimals, cut; null where there is none. */
    readonly score: string | null
    readonly display: string | null
    readonly aspects: readonly {
      readonly id: string
      readonly label: string
      readonly score: string
      readonly source: Source
    }[]
    readonly basis: Basis
  }
  readonly units: readonly {
    readonly id: string
    readonly roles: readonly string[]
    /** The predicate that it meets or holds. */
    readonly predicate: string | null
    readonly grantedOn: IsoDate | null
    readonly evaluated: boolean
  }[]
  /** The roles that the kind of kawasan obliges and that no unit has. */
  readonly missingRoles: readonly {
    readonly id: string
    readonly label: string
    readonly office: string
    readonly source: Source
  }[]
  readonly assumptions: readonly ConventionTaken[]
  readonly warnings: readonly Issue[]
}
