import { compileRubric, type Difference, type Evaluation, evaluateAgain, readEvaluation } from '../evaluate'
import { type FieldReader, readFields, requireRead } from '../input'
import {
  type Checked,
  deepFreeze,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
} from '../rubric'
import type { Issue } from '../text'

/** Whether a stored result still holds. */
export interface Verification {
  /** Marks it as a result of `verify`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.verification.v1'
  /** Every figure and verdict was found again, with the rubric version that the result names. */
  readonly holds: boolean
  /** The rubric that the result names, and the one by which it was evaluated again. */
  readonly rubric: {
    /** The rubric that the result names. */
    readonly stored: RubricReference
    /** The rubric by which it was evaluated again. */
    readonly used: RubricReference
    /** Whether both have the same version. */
    readonly same: boolean
  }
  /** Every figure and verdict that differs. */
  readonly differences: readonly Difference[]
  /** Why its answers could not be evaluated again; empty when they could. */
  readonly issues: readonly Issue[]
}

/**
 * Checks a stored result: evaluates the answers that it carries again and compares every figure and verdict, so that a
 * report can be checked years later.
 *
 * @param rubric - The rubric that the result names, as shipped or checked by `defineRubric`.
 * @param result - A result of `evaluate`, perhaps parsed from JSON.
 * @param options - Language of the messages.
 * @returns Whether all holds, and every difference; texts are not compared. A result of another version of the rubric is
 *   compared, too, but does not hold by that alone.
 * @throws InputError when it is no result, or one of another rubric.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see evaluate
 * @example
 * ```ts
 * import { evaluate, verify } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const stored = JSON.stringify(evaluate(permenpanrb90_2021, { 'B.I.a': 3.6 }, { unanswered: 'zero' }))
 * verify(permenpanrb90_2021, JSON.parse(stored)).holds // => true
 *
 * const altered = JSON.parse(stored.replace('"total":"15.75"', '"total":"75"'))
 * verify(permenpanrb90_2021, altered).differences // => [{ path: ['total'], stored: '75', found: '15.75' }]
 * ```
 */
export function verify<R extends Rubric & Checked>(
  rubric: R,
  result: Evaluation<R>,
  options?: RuleOptions,
): Verification {
  const compiled = compileRubric(rubric)
  const { locale, problems } = readChoices([], options)
  const fields = readFields(problems, { result }, [], ['result']) as FieldReader
  const stored = readEvaluation(fields, 'result', rubric, problems, true)
  requireRead(problems, stored)

  const used = referenceTo(rubric)
  const same = stored.rubric.version === used.version
  const { fresh, issues = [], differences = [] } = evaluateAgain(compiled, stored, locale)
  return deepFreeze({
    format: 'zona-integritas.verification.v1',
    holds: same && fresh !== undefined && differences.length === 0,
    rubric: { stored: { ...stored.rubric }, used, same },
    differences,
    issues,
  })
}
