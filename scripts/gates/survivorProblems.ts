/** Why mutants of a file may survive: the same behaviour, for a reason that each of them shares. */
export interface Equivalents {
  readonly reason: string
  /** As `before → after` of the line. */
  readonly mutants: readonly string[]
}

/**
 * Compares the mutants that survive with those that are said to be equivalent. One of these may also time out: it does the
 * same in more time.
 *
 * @returns One line per mutant that survives without a reason, and per reason whose mutant is gone.
 */
export function survivorProblems(
  survivors: Readonly<Record<string, readonly string[]>>,
  listed: Readonly<Record<string, readonly Equivalents[]>>,
  timedOut: Readonly<Record<string, readonly string[]>>,
): string[] {
  const problems: string[] = []
  for (const file of new Set([...Object.keys(survivors), ...Object.keys(listed)])) {
    const explained = (listed[file] ?? []).flatMap(({ mutants }) => mutants)
    const here = survivors[file] ?? []
    for (const mutant of without(here, explained)) problems.push(`${file}: survives, and no reason is given: ${mutant}`)
    const gone = without(without(explained, here), timedOut[file] ?? [])
    for (const mutant of gone) problems.push(`${file}: said to be equivalent, but does not survive: ${mutant}`)
  }
  return problems
}

/** What is left of a list when each of others is taken away once. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...list]
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1)
  return left
}
