import {
  type Compiled,
  callIn,
  type EvaluateOptions,
  type Evaluation,
  evaluateStrict,
  readOptions,
  type Settings,
} from '../evaluate'
import type { Issue, Locale } from '../text'
import { type Difference, differencesOf } from './differencesOf'

/** A stored result and what a new evaluation of the answers that it carries finds. */
export interface Again {
  /** The options of the result, and the caller's language. */
  readonly options: EvaluateOptions
  readonly settings: Settings
  /** Null when the answers cannot be evaluated any more. */
  readonly fresh: Evaluation | null
  /** Why they cannot. */
  readonly issues: readonly Issue[]
  /** Every figure and verdict that the new evaluation does not find again. */
  readonly differences: readonly Difference[]
}

/** Evaluates the answers that a stored result carries again, under the options that it carries. */
export function evaluateAgain(compiled: Compiled, stored: Evaluation, locale: Locale): Again {
  const { answers, options: made } = callIn(stored)
  const options = { ...made, locale }
  const { settings, issues } = readOptions(compiled, options)
  const outcome = evaluateStrict(compiled, answers, settings)
  if (!outcome.data || issues.length > 0) {
    return { options, settings, fresh: null, issues: [...issues, ...(outcome.issues ?? [])], differences: [] }
  }
  const { data: fresh } = outcome
  // Whether the rubric is the same is a question of its own.
  const differences = differencesOf({ ...stored, rubric: null }, { ...fresh, rubric: null })
  return { options, settings, fresh, issues: [], differences }
}
