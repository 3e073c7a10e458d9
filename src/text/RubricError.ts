import { IssuesError } from './IssuesError'
import type { Issue } from './issue'

/** Thrown for a rubric that cannot be taken as it is; `.issues` lists every problem. */
export class RubricError extends IssuesError {
  constructor(issues: readonly Issue[]) {
    super('RubricError', issues)
  }
}
