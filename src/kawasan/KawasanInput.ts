import type { PredicateIdOf } from '../answer'
import type { IsoDate } from '../calendar'
import type { Evaluation } from '../evaluate'
import type { DecimalText } from '../input'
import type { Checked, KeyOf, Rubric } from '../rubric'

type KeysOf<R extends Rubric> = KeyOf<
  R,
  'kawasan',
  { readonly kinds: string; readonly roles: string; readonly aspects: string }
>
type KeyIn<R extends Rubric, K extends 'kinds' | 'roles' | 'aspects'> =
  KeysOf<R> extends Record<K, infer T extends string> ? T : string

/** One unit of a kawasan: its evaluation, or the predicate that it holds. */
export interface KawasanUnit<R extends Rubric = Rubric & Checked> {
  /** A name or id of its own. */
  readonly id: string
  /**
   * What it does in the kawasan: `customs`, `immigration` ...; an office may have more than one role. A kind of kawasan
   * without a list of obliged units takes roles of your own.
   */
  readonly roles?: readonly (KeyIn<R, 'roles'> | (string & {}))[] | null
  /** The result of `evaluate`; or else `predicate`. */
  readonly evaluation?: Evaluation<R> | null
  /** The predicate that it holds; null for none. */
  readonly predicate?: PredicateIdOf<R> | null
  /** The day on which the predicate was granted. */
  readonly grantedOn?: IsoDate | null
}

/** What is known of a kawasan. */
export interface KawasanInput<R extends Rubric = Rubric & Checked> {
  /** The name of the kawasan, for reports. */
  readonly name?: string | null
  /** Id of the kind of kawasan, such as `airport`. */
  readonly kind: KeyIn<R, 'kinds'>
  /** Every unit of the kawasan, at least one. */
  readonly units: readonly KawasanUnit<R>[]
  /** The integration score 0..10; or the scores 0..10 of all five aspects; null where there is no integration. */
  readonly integration: number | DecimalText | { readonly [A in KeyIn<R, 'aspects'>]: number | DecimalText } | null
  /** The predicate that the kawasan holds; null for none. */
  readonly heldPredicate: PredicateIdOf<R> | null
}
