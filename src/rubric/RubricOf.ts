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
}

declare const KEYS: unique symbol

/** A checked rubric that carries its literal keys as a type. */
export interface RubricOf<K extends RubricKeys> extends Rubric, Checked {
  /** Never present at run time. */
  readonly [KEYS]?: K
}

/** The keys that a shipped rubric carries, or `never` for a rubric of one's own. */
export type CarriedKeys<R> = R extends { readonly [KEYS]?: infer K } ? Extract<K, RubricKeys> : never
