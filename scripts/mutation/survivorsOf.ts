import type { Mutant, Report } from './Report'

/** The mutants that no test fails, by file, each as the line it changes: `before → after`. */
export function survivorsOf({ files }: Report): Record<string, string[]> {
  const survivors: Record<string, string[]> = {}
  for (const [file, { source, mutants }] of Object.entries(files)) {
    survivors[file] = mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => changeOf(source.split('\n'), mutant))
  }
  return survivors
}

function changeOf(lines: readonly string[], { location: { start, end }, replacement }: Mutant): string {
  const first = lines[start.line - 1] as string
  const last = lines[end.line - 1] as string
  const before = lines.slice(start.line - 1, end.line).join(' ')
  const after = first.slice(0, start.column - 1) + replacement + last.slice(end.column - 1)
  return `${onOneLine(before)} → ${onOneLine(after)}`
}

const onOneLine = (code: string): string => code.replace(/\s+/g, ' ').trim()
