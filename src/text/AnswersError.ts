import { IssuesError } from './IssuesError'
import type { Issue } from './issue'

/** Thrown for the answers of an LKE that cannot be taken as they are; `.issues` lists every problem. */
export class AnswersError extends IssuesError {
  constructor(issues: readonly Issue[]) {
    super('AnswersError', issues)
  }
}
