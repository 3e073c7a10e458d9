import type { Issue } from './issue'

/** Freezes issues through and through, and returns them. */
export function freezeIssues(issues: readonly Issue[]): readonly Issue[] {
  for (const issue of issues) {
    Object.freeze(issue.path)
    for (const word of Object.values(issue.params)) if (typeof word === 'object') Object.freeze(word)
    Object.freeze(issue.params)
    Object.freeze(issue)
  }
  return Object.freeze(issues)
}
