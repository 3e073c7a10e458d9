import type { FieldReader, Problems } from '../input'
import { issue } from '../text'
import type { Compiled } from './Compiled'
import { type Again, evaluateAgain } from './evaluateAgain'
import type { Evaluation } from './Result'
import { readEvaluation } from './readEvaluation'

/** A result handed in, and made again. */
export type ReadAgain = Extract<Again, { readonly fresh: Evaluation }> & { readonly stored: Evaluation }

/**
 * Takes a result of `evaluate`, fresh or parsed from JSON, and makes it again from its answers, so that every figure of it is
 * one of ours and every text in the caller's language. Warns where its own figures or verdicts are others; tells when its
 * answers cannot be evaluated any more.
 */
export function readAgain(fields: FieldReader, name: string, compiled: Compiled, problems: Problems): ReadAgain | null {
  const stored = readEvaluation(fields, name, compiled.rubric, problems, true)
  if (!stored) return null
  const again = evaluateAgain(compiled, stored, problems.locale)
  const path = [...fields.path, name]
  if (again.issues) {
    for (const found of again.issues) problems.issues.push({ ...found, path: [...path, ...found.path] })
    return null
  }
  const [first] = again.differences
  if (first) {
    const words = { field: name, count: again.differences.length, first: first.path.join('.') }
    problems.warnings.push(issue('stored_result_differs', path, words, problems.locale))
  }
  return { ...again, stored }
}
