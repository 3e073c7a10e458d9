import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'
import type { Recommendation } from './Stages'

/** A unit that must build Zona Integritas in a kind of kawasan, by what it does, since offices change their names. */
export interface KawasanRole extends Cited {
  readonly id: string
  readonly label: LocalizedText
  /** The instansi and the office as the regulation names them. */
  readonly instansi: string
  readonly office: string
}

/** A kind of kawasan; without roles where the regulation lists none. */
export interface KawasanKind extends Cited {
  readonly id: string
  readonly label: LocalizedText
  readonly roles?: readonly KawasanRole[]
}

/** What a kawasan must meet for a predicate. */
export interface KawasanPredicate extends Cited {
  readonly predicate: string
  /** The integration score, inclusive, as a decimal string. */
  readonly minimumIntegration: string
  /** The predicates of which the kawasan must already hold one. */
  readonly heldPredicate?: readonly string[]
}

/** The rules of a kawasan. */
export interface KawasanRules {
  readonly kinds: readonly KawasanKind[]
  /** The aspects of integration. */
  readonly aspects: readonly (Cited & { readonly id: string; readonly label: LocalizedText })[]
  /** The highest integration score. */
  readonly scale: Cited & { readonly maximum: string }
  /** Id of the convention by which aspect scores become one: `mean` or `lowest`. */
  readonly aspectsCombined: string
  readonly predicates: readonly KawasanPredicate[]
  /** What the tests of a kawasan are called. */
  readonly criteria: Readonly<Record<'units' | 'integration' | 'heldPredicate', LocalizedText>>
  /** What TPN recommends for a unit (`coachUnit`, `grantUnit`) and for the kawasan. */
  readonly recommendations: Readonly<
    Record<'coachUnit' | 'grantUnit' | 'buildIntegration' | 'coachUnits' | 'grantKawasan', Recommendation>
  >
  readonly conventions: readonly Convention[]
}
