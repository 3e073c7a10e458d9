import type { Checked } from './mark'
import type { Rubric } from './Rubric'

/** The literal keys of a rubric: what the generator writes beside a shipped rubric. */
export interface RubricKeys {
  /** From question id to the answers it takes. */
  readonly answers: object
  /** Ids of all components, aspects, areas, indicators and questions. */
  readonly nodes: string
  /** Ids of the areas across aspects. */
  readonly areas: string
  /** Ids of the predicates. */
  readonly predicates: string
  /** From convention id to its choices. */
  readonly conventions: object
  /** Ids of the variants. */
  readonly variants?: string
  /** Ids of the categories of a proposal. */
  readonly categories?: string
  /** Ids of the kinds of instansi. */
  readonly instansiKinds?: string
  /** The facts of a submission, by who must meet them, and the tiers of units. */
  readonly submission?: {
    /** From the facts that the instansi must meet to what each takes. */
    readonly instansi: object
    /** From the facts that the unit must meet to what each takes. */
    readonly unit: object
    /** From the documents to what each takes. */
    readonly documents: object
    /** Ids of the tiers of units. */
    readonly tiers: string
  }
  /** Ids of the kinds of kawasan, of the roles in them, and of the aspects of integration. */
  readonly kawasan?: {
    /** Ids of the kinds of kawasan. */
    readonly kinds: string
    /** Ids of the roles that units have in a kawasan. */
    readonly roles: string
    /** Ids of the aspects of integration. */
    readonly aspects: string
  }
  /** From survey id to the ids of its elements. */
  readonly surveys?: object
  /** Ids of those who carry surveys out. */
  readonly conductors?: string
  /** Ids of the grounds of a revocation. */
  readonly grounds?: string
}

declare const KEYS: unique symbol

/** A checked rubric that carries its literal keys as a type. */
export interface RubricOf<K extends RubricKeys> extends Rubric, Checked {
  /** Never present at run time. */
  readonly [KEYS]?: K
}

/** The keys that a shipped rubric carries, or `never` for a rubric of one's own. */
export type CarriedKeys<R> = R extends { readonly [KEYS]?: infer K } ? Extract<K, RubricKeys> : never

/** One of the optional keys, or a fallback for a rubric of one's own. */
export type KeyOf<R, K extends keyof RubricKeys, Fallback = string> = [CarriedKeys<R>] extends [never]
  ? Fallback
  : K extends keyof CarriedKeys<R>
    ? Exclude<CarriedKeys<R>[K], undefined>
    : Fallback

/** The ids of the variants of a rubric. */
export type VariantIdOf<R> = Extract<KeyOf<R, 'variants'>, string>

/** The ids of the categories under which a unit may be proposed. */
export type CategoryIdOf<R> = Extract<KeyOf<R, 'categories'>, string>
