import type { Issue, Locale } from '../text'
import type { Compiled } from './Compiled'
import { callIn } from './callIn'
import { type Difference, differencesOf } from './differencesOf'
import { evaluateStrict } from './evaluateStrict'
import type { EvaluateOptions } from './Options'
import type { Evaluation } from './Result'
import { readOptions } from './readOptions'
import type { Settings } from './Settings'

/** A stored result and what a new evaluation of the answers that it carries finds. */
export type Again =
  | {
      /** The result of the same answers under the same options, in the caller's language. */
      readonly fresh: Evaluation
      readonly options: EvaluateOptions
      readonly settings: Settings
      /** Every figure and verdict that the new evaluation does not find again. */
      readonly differences: readonly Difference[]
      readonly issues?: undefined
    }
  | {
      readonly fresh?: undefined
      readonly differences?: undefined
      /** Why its answers cannot be evaluated any more. */
      readonly issues: readonly Issue[]
    }

/** Evaluates the answers that a stored result carries again, under the options that it carries. */
export function evaluateAgain(compiled: Compiled, stored: Evaluation, locale: Locale): Again {
  const { answers, options: made } = callIn(stored)
  const options = { ...made, locale }
  const { settings, issues } = readOptions(compiled, options)
  const { data: fresh, issues: refused } = evaluateStrict(compiled, answers, settings)
  if (!fresh || issues.length > 0) return { issues: [...issues, ...(refused ?? [])] }
  // Whether the rubric is the same is a question of its own.
  const differences = differencesOf({ ...stored, rubric: null }, { ...fresh, rubric: null })
  return { fresh, options, settings, differences }
}
