import { freezeIssues } from './freezeIssues'
import type { Issue } from './issue'

/** An error that carries every problem found, as values. */
export class IssuesError extends Error {
  /** Every problem, options first; else mostly in the order of the input. */
  readonly issues: readonly Issue[]

  constructor(name: string, issues: readonly Issue[]) {
    const shown = issues
      .slice(0, 10)
      .map(({ message, suggestion }) => `- ${message}${suggestion ? ` ${suggestion}` : ''}`)
    const more = issues.length > shown.length ? [`- ... (+${issues.length - shown.length})`] : []
    super([...shown, ...more].join('\n'))
    this.name = name
    this.issues = freezeIssues(issues)
  }
}
