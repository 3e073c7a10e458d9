import type { ConventionsOf, PredicateIdOf } from '../answer'
import type { Checked, Rubric } from '../rubric'
import type { Locale } from '../text'

/** What to do with unanswered questions: refuse them, score them 0, or leave them out of their mean. */
export type Unanswered = 'reject' | 'zero' | 'exclude'

/** The options of `evaluate`, `safeEvaluate` and `plan.score`. */
export interface EvaluateOptions<R extends Rubric = Rubric & Checked> {
  /**
   * The predicate that the unit already holds; null for none. Left out it counts as none, and the result says so.
   * Source: PermenPANRB 90/2021, Lampiran II, BAB III D 1, Tabel 6.
   */
  readonly heldPredicate?: PredicateIdOf<R> | null | undefined
  /** What to do with unanswered questions; `reject` by default. */
  readonly unanswered?: Unanswered | undefined
  /** Other choices than the rubric's own, by convention id. */
  readonly conventions?: { readonly [Id in keyof ConventionsOf<R>]?: ConventionsOf<R>[Id] | undefined } | undefined
  /**
   * Whether counts that contradict each other are a warning (`warn`, the default) or refused (`reject`). An aspect below
   * its area's minimum is no contradiction and stays a warning.
   */
  readonly contradictions?: 'warn' | 'reject' | undefined
  /** Language of labels and messages: `id` (default) or `en`. */
  readonly locale?: Locale | undefined
}

/** Options under which some questions may be unanswered. */
export type PartialOptions<R extends Rubric = Rubric & Checked> = EvaluateOptions<R> & {
  /** Unanswered questions score 0 (`zero`), or are left out of the mean of their indicator (`exclude`). */
  readonly unanswered: 'zero' | 'exclude'
}
