import type { Evaluation } from '../../../src/evaluate'

/** A result by any rubric: the type of which the JSON Schema is made. */
export type AnyResult = Evaluation
