/** Why mutants of a file may survive: the same behaviour, for a reason that each of them shares. */
export interface Equivalents {
  readonly reason: string
  /** As `before → after` of the line. */
  readonly mutants: readonly string[]
}

/**
 * Compares the mutants that survive with those that are said to be equivalent.
 *
 * @returns One line per mutant that survives without a reason, and per reason whose mutant is gone.
 */
export function survivorProblems(
  survivors: Readonly<Record<string, readonly string[]>>,
  listed: Readonly<Record<string, readonly Equivalents[]>>,
): string[] {
  const problems: string[] = []
  for (const file of new Set([...Object.keys(survivors), ...Object.keys(listed)])) {
    const explained = (listed[file] ?? []).flatMap(({ mutants }) => mutants)
    const left = [...explained]
    for (const mutant of survivors[file] ?? []) {
      const at = left.indexOf(mutant)
      if (at === -1) problems.push(`${file}: survives, and no reason is given: ${mutant}`)
      else left.splice(at, 1)
    }
    for (const mutant of left) problems.push(`${file}: said to be equivalent, but does not survive: ${mutant}`)
  }
  return problems
}
