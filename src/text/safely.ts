import { IssuesError } from './IssuesError'
import type { Issue } from './issue'

/** What a function returned, or every problem that kept it from one. */
export type Safely<T> =
  | {
      /** The function returned. */
      readonly success: true
      /** What it returned. */
      readonly data: T
    }
  | {
      /** The function refused its input or options. */
      readonly success: false
      /** Every problem, as the error carries them. */
      readonly issues: readonly Issue[]
    }

/**
 * Calls a function of this library and returns problems of its input as values instead of throwing.
 *
 * @param task - The call, such as `() => checkSubmission(rubric, body)`.
 * @returns `{ success: true, data }`, or `{ success: false, issues }` with every problem of input or options.
 * @throws Whatever else the call throws; a `RubricError`, and errors without issues, pass through.
 * @example
 * ```ts
 * import { ippCategory, safely } from 'zona-integritas'
 * import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
 *
 * const outcome = safely(() => ippCategory(pekppp2023, 5.5))
 * outcome.success || outcome.issues[0]?.message // => '"index" tidak menerima 5.5; yang diterima: 0..5.'
 * ```
 */
export function safely<T>(task: () => T): Safely<T> {
  try {
    return { success: true, data: task() }
  } catch (error) {
    if (!(error instanceof IssuesError) || error.name === 'RubricError') throw error
    return { success: false, issues: error.issues }
  }
}
