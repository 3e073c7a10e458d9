import type { Checked, Rubric } from '../rubric'
import { freezeIssues, type Issue } from '../text'
import { compileRubric } from './compileRubric'
import { evaluateStrict } from './evaluateStrict'
import type { EvaluateOptions } from './Options'
import type { Evaluation } from './Result'
import { readOptions } from './readOptions'

/** An evaluation, or every problem that keeps the answers from one. */
export type SafeEvaluation<R extends Rubric = Rubric & Checked> =
  | {
      /** The answers and options could be read. */
      readonly success: true
      /** The result, as `evaluate` returns it. */
      readonly data: Evaluation<R>
    }
  | {
      /** Some answer or option could not be taken. */
      readonly success: false
      /** Every problem, those of options before those of answers. */
      readonly issues: readonly Issue[]
    }

/**
 * Evaluates answers of unknown shape, such as a request body, and returns problems as values instead of throwing.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param answers - Anything; what is no set of answers comes back as issues.
 * @param options - As for `evaluate`; problems of options are issues, too.
 * @returns `{ success: true, data }` or `{ success: false, issues }`, the issues of options before those of answers.
 * @throws RubricError when the rubric has not been checked.
 * @see evaluate
 * @example
 * ```ts
 * import { safeEvaluate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const outcome = safeEvaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'ya' }, { unanswered: 'zero', locale: 'en' })
 * outcome.success // => false
 * outcome.success || outcome.issues[0]?.suggestion // => 'Perhaps "Ya" is meant.'
 * ```
 */
export function safeEvaluate<R extends Rubric & Checked>(
  rubric: R,
  answers: unknown,
  options?: EvaluateOptions<R>,
): SafeEvaluation<R> {
  const compiled = compileRubric(rubric)
  const { settings, issues } = readOptions(compiled, options)
  const outcome = evaluateStrict(compiled, answers, settings)
  if (outcome.data && issues.length === 0) return { success: true, data: outcome.data as unknown as Evaluation<R> }
  return { success: false, issues: freezeIssues([...issues, ...(outcome.issues ?? [])]) }
}
