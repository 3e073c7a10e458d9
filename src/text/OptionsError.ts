import { IssuesError } from './IssuesError'
import type { Issue } from './issue'

/** Thrown for the options of a call that cannot be taken as they are; `.issues` lists every problem. */
export class OptionsError extends IssuesError {
  constructor(issues: readonly Issue[]) {
    super('OptionsError', issues)
  }
}
