import type { PartialAnswersOf, PredicateIdOf } from '../answer'
import type { EvaluateOptions, Score } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import type { Issue } from '../text'

/** One unit of many. */
export interface ManyUnit<R extends Rubric = Rubric & Checked> {
  /** A name or number of its own; handed back with the outcome. */
  readonly id: string
  /** Answers as for `evaluate`. */
  readonly answers: PartialAnswersOf<R>
  /** The predicate that this unit holds; left out, that of the options. */
  readonly heldPredicate?: PredicateIdOf<R> | null | undefined
}

/** What became of one unit: its score or whole result, or every problem that keeps it from one. */
export type ManyOutcome<R extends Rubric = Rubric & Checked, Data = Score<R>> =
  | {
      /** The unit's own name or number, as handed in. */
      readonly id: string
      /** Place of the unit in the input, from 0. */
      readonly index: number
      /** The unit was evaluated. */
      readonly success: true
      /** Its score as from `plan.score`; with `whole` its result as from `evaluate`. */
      readonly data: Data
    }
  | {
      /** Null where it has none that can be read. */
      readonly id: string | null
      /** Place of the unit in the input, from 0. */
      readonly index: number
      /** The unit could not be evaluated. */
      readonly success: false
      /** Every problem of it. */
      readonly issues: readonly Issue[]
    }

/** How far the evaluation of many units has come. */
export interface ManyProgress {
  /** Units evaluated, those with problems included. */
  readonly done: number
  /** Units in all, where that is known: for an array, a set or a map, or as the option `total` says. */
  readonly total: number | null
  /** Units with problems. */
  readonly failed: number
}

/** The options of `evaluateMany`, beyond those of `evaluate`. */
export interface ManyOptions<R extends Rubric = Rubric & Checked> extends EvaluateOptions<R> {
  /** Whether every unit comes with its whole result, as from `evaluate`; else with its score, as from `plan.score`. */
  readonly whole?: boolean | undefined
  /** Called after every so many units, and after the last. */
  readonly onProgress?: ((progress: ManyProgress) => void) | undefined
  /** Units between two calls of `onProgress`, and in a chunk: 1 to 1,000,000, by default 1000. */
  readonly chunk?: number | undefined
  /** Units in all, where the input cannot tell: 0 to 1,000,000,000. */
  readonly total?: number | undefined
}

/** What `evaluateMany` needs of an AbortSignal. */
export interface AbortSignalLike {
  /** Whether the evaluation is to end. */
  readonly aborted: boolean
  /** What the evaluation then throws; an error of its own when left out. */
  readonly reason?: unknown
  /** Begins to call the listener when the signal is aborted. */
  addEventListener(type: 'abort', listener: () => void): void
  /** Ends that. */
  removeEventListener(type: 'abort', listener: () => void): void
}

/** The options of `evaluateManyAsync`, beyond those of `evaluateMany`. */
export interface ManyAsyncOptions<R extends Rubric = Rubric & Checked> extends ManyOptions<R> {
  /** Ends the evaluation with the signal's reason. */
  readonly signal?: AbortSignalLike | undefined
}
