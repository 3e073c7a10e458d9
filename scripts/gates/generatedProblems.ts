/** How the files of a folder stand to those that would be made. */
export interface GeneratedProblems {
  /** Files that are not there yet. */
  readonly missing: readonly string[]
  /** Files that hold something else. */
  readonly stale: readonly string[]
  /** Files beside them that nothing makes any more. */
  readonly leftOver: readonly string[]
}

/**
 * Compares generated files with what is there.
 *
 * @param made - The text of every file that would be made, by its path.
 * @param read - The text of a file that is there; null when there is none.
 * @param present - The paths of all files in folders that hold nothing but generated ones.
 */
export function generatedProblems(
  made: ReadonlyMap<string, string>,
  read: (path: string) => string | null,
  present: readonly string[],
): GeneratedProblems {
  const differing = [...made].filter(([path, text]) => read(path) !== text).map(([path]) => path)
  return {
    missing: differing.filter((path) => read(path) === null),
    stale: differing.filter((path) => read(path) !== null),
    leftOver: present.filter((path) => !made.has(path)),
  }
}
