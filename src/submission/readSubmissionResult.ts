import type { FieldReader, Problems } from '../input'
import { categoriesOf, isRecord, type Rubric, readMade } from '../rubric'
import type { SubmissionResult } from './checkSubmission'

const STATUSES: readonly unknown[] = ['ready', 'notReady', 'unknown', 'dropped']
const CONDITION_STATUSES: readonly unknown[] = ['met', 'notMet', 'unknown', 'notRequired']

/** Takes a result of `checkSubmission`, fresh or parsed from JSON; tells when it is none, or was made by another rubric. */
export function readSubmissionResult(
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
): SubmissionResult | null {
  const wanted = (rubric.submission?.conditions ?? []).map(({ id }) => id)
  return readMade<SubmissionResult>(fields, name, rubric, problems, {
    format: 'zona-integritas.submission.v1',
    maker: 'checkSubmission',
    isWhole: ({ category, target, status, names, conditions }) =>
      categoriesOf(rubric).some(({ id, predicate }) => id === category && predicate === target) &&
      STATUSES.includes(status) &&
      isRecord(names) &&
      Array.isArray(conditions) &&
      conditions.length === wanted.length &&
      conditions.every(
        (one: unknown, index) =>
          isRecord(one) && one['id'] === wanted[index] && CONDITION_STATUSES.includes(one['status']),
      ),
  })
}
