import type { PredicateIdOf } from '../answer'
import type { IsoDate } from '../calendar'
import type { DecimalText } from '../input'
import type { CategoryIdOf, Checked, KeyOf, Rubric } from '../rubric'

/** A grade, or the figure behind it (0..100, for SPIP 0..5); null when not known yet. */
export type GradeFact<G extends string> = G | number | DecimalText | null

/** A percentage 0..100, or the counts behind it; null when not known yet. */
export type PercentFact =
  | number
  | DecimalText
  | {
      /** What was done: a whole number, at most `due`. */
      readonly done: number
      /** What was due: a whole number. */
      readonly due: number
    }
  | null

/** Any fact of a submission. */
export type Fact =
  | string
  | number
  | boolean
  | {
      /** What was done: a whole number, at most `due`. */
      readonly done: number
      /** What was due: a whole number. */
      readonly due: number
    }
  | null

type OwnFacts = {
  readonly instansi: Readonly<Record<string, Fact>>
  readonly unit: Readonly<Record<string, Fact>>
  readonly documents: Readonly<Record<string, Fact>>
  readonly tiers: string
}
type FactsOf<R extends Rubric> = KeyOf<R, 'submission', OwnFacts>
type FactsAt<R extends Rubric, L extends 'instansi' | 'unit' | 'documents'> =
  FactsOf<R> extends Record<L, infer F> ? F : never

/** What is known of a unit that is to be proposed, of its instansi and of the documents. */
export interface Submission<R extends Rubric = Rubric & Checked> {
  /** The category under which the unit is proposed. */
  readonly category: CategoryIdOf<R>
  /** The day of submission, or the day for which you ask. */
  readonly today: IsoDate
  /** Another last day than the regulation's, when the Ministry announced one. */
  readonly deadline?: IsoDate | null
  /** The instansi: its name, its kind, and its facts by condition id. */
  readonly instansi: {
    /** The name of the instansi, for letters. */
    readonly name?: string | null
    /** Id of the kind of instansi, such as `pemkab`. */
    readonly kind: Extract<KeyOf<R, 'instansiKinds'>, string>
    /** How many units it has, and how many of them hold a predicate; leave out to skip the rule on their share. */
    readonly units?: {
      /** Units in all: a whole number from 1. */
      readonly total: number
      /** Units that hold a predicate: a whole number, at most `total`. */
      readonly holders: number
    } | null
  } & FactsAt<R, 'instansi'>
  /** The unit: its name, tier and predicate, and its facts by condition id. */
  readonly unit: {
    /** The name of the unit, for letters. */
    readonly name?: string | null
    /** The tier of the unit; needed for units of ministries and agencies. */
    readonly tier?: (FactsOf<R> extends { readonly tiers: infer T } ? T : string) | null
    /** The predicate that it holds; null for none. */
    readonly heldPredicate: PredicateIdOf<R> | null
    /** The day on which the decision to revoke its predicate was issued; null for never. */
    readonly revokedOn: IsoDate | null
  } & FactsAt<R, 'unit'>
  /** Whether each document is there, by condition id; null when not known yet. */
  readonly documents: FactsAt<R, 'documents'>
}
