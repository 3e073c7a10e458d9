import type { Mutant, Report } from './Report'

/** The mutants that no test fails, by file, each as the line it changes: `before → after`. */
export function survivorsOf(report: Report): Record<string, string[]> {
  return changesBy(report, ['Survived', 'NoCoverage'])
}

/** The mutants whose tests took too long, in the same form. */
export function timedOutOf(report: Report): Record<string, string[]> {
  return changesBy(report, ['Timeout'])
}

function changesBy({ files }: Report, statuses: readonly string[]): Record<string, string[]> {
  const changes: Record<string, string[]> = {}
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n')
    changes[file] = mutants.filter(({ status }) => statuses.includes(status)).map((mutant) => changeOf(lines, mutant))
  }
  return changes
}

/** A mutant as the line that it changes: `before → after`. */
export function changeOf(lines: readonly string[], { location: { start, end }, replacement }: Mutant): string {
  const first = lines[start.line - 1] as string
  const last = lines[end.line - 1] as string
  const before = lines.slice(start.line - 1, end.line).join(' ')
  const after = first.slice(0, start.column - 1) + replacement + last.slice(end.column - 1)
  return `${onOneLine(before)} → ${onOneLine(after)}`
}

const onOneLine = (code: string): string => code.replace(/\s+/g, ' ').trim()
