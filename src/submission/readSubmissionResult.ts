import type { FieldReader } from '../input'
import type { Rubric } from '../rubric'
import { describeValue } from '../text'
import type { SubmissionResult } from './checkSubmission'

function isSubmissionResult(value: unknown): value is SubmissionResult {
  try {
    const { format, conditions, target, status, names } = value as Partial<SubmissionResult>
    const whole = typeof target === 'string' && typeof status === 'string' && typeof names === 'object'
    return format === 'zona-integritas.submission.v1' && Array.isArray(conditions) && whole
  } catch {
    return false
  }
}

/** Takes a result of `checkSubmission`, fresh or parsed from JSON; tells when it is none, or was made by another rubric. */
export function readSubmissionResult(fields: FieldReader, name: string, rubric: Rubric): SubmissionResult | null {
  const value = fields.value(name, 'required', 'checkSubmission(...)')
  if (value === null) return null
  if (!isSubmissionResult(value)) {
    return fields.report('not_a_result', name, { maker: 'checkSubmission', given: describeValue(value) })
  }
  if (value.rubric.id === rubric.id) return value
  return fields.report('other_rubric', name, { given: value.rubric.id, rubric: rubric.id })
}
