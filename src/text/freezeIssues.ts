import type { Issue } from './issue'

/** Freezes issues through and through, and returns them. */
export function freezeIssues(issues: readonly Issue[]): readonly Issue[] {
  for (const issue of issues) {
    Object.freeze(issue.path)
    const { params } = issue
    for (const name of Object.keys(params)) if (typeof params[name] === 'object') Object.freeze(params[name])
    Object.freeze(params)
    Object.freeze(issue)
  }
  return Object.freeze(issues)
}
