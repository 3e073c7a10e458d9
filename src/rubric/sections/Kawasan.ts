import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'
import type { Recommendation } from './Stages'

/** A unit that must build Zona Integritas in a kind of kawasan, by what it does, since offices change their names. */
export interface KawasanRole extends Cited {
  /** Id of the role, such as `customs`. */
  readonly id: string
  /** What the unit does in the kawasan, in both languages. */
  readonly label: LocalizedText
  /** The instansi as the regulation names it. */
  readonly instansi: string
  /** The office as the regulation names it. */
  readonly office: string
}

/** A kind of kawasan; without roles where the regulation lists none. */
export interface KawasanKind extends Cited {
  /** Id of the kind, such as `airport`. */
  readonly id: string
  /** The name of the kind, in both languages. */
  readonly label: LocalizedText
  /** The roles of which each must be taken by a unit; left out where the regulation lists none. */
  readonly roles?: readonly KawasanRole[]
}

/** What a kawasan must meet for a predicate. */
export interface KawasanPredicate extends Cited {
  /** Id of the predicate. */
  readonly predicate: string
  /** The integration score, inclusive, as a decimal string. */
  readonly minimumIntegration: string
  /** The predicates of which the kawasan must already hold one. */
  readonly heldPredicate?: readonly string[]
}

/** The rules of a kawasan. */
export interface KawasanRules {
  /** The kinds of kawasan. */
  readonly kinds: readonly KawasanKind[]
  /** The aspects of integration. */
  readonly aspects: readonly (Cited & {
    /** Id of the aspect, such as `processMap`. */
    readonly id: string
    /** What the aspect asks for, in both languages. */
    readonly label: LocalizedText
  })[]
  /** The highest integration score. */
  readonly scale: Cited & {
    /** As a decimal string; the scale begins at 0. */
    readonly maximum: string
  }
  /** Id of the convention by which aspect scores become one: `mean` or `lowest`. */
  readonly aspectsCombined: string
  /** What each predicate asks of a kawasan. */
  readonly predicates: readonly KawasanPredicate[]
  /** What the tests of a kawasan are called. */
  readonly criteria: Readonly<Record<'units' | 'integration' | 'heldPredicate', LocalizedText>>
  /** What TPN recommends for a unit (`coachUnit`, `grantUnit`) and for the kawasan. */
  readonly recommendations: Readonly<
    Record<'coachUnit' | 'grantUnit' | 'buildIntegration' | 'coachUnits' | 'grantKawasan', Recommendation>
  >
  /** The choices on kawasan that the regulation leaves open. */
  readonly conventions: readonly Convention[]
}
