/** Says which files of the corpus would be others; null when none would. */
export const corpusProblem = (files: readonly string[]): string | null =>
  files.length > 0 ? `Would be another, run "npm run corpus": ${files.join(', ')}` : null
