import { IssuesError } from './IssuesError'
import type { Issue } from './issue'

/** Thrown for an input that cannot be taken as it is, such as the facts of a submission; `.issues` lists every problem. */
export class InputError extends IssuesError {
  constructor(issues: readonly Issue[]) {
    super('InputError', issues)
  }
}
