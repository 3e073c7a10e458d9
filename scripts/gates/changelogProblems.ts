/** The results of a version, as one hash over many LKEs. */
export interface Fingerprint {
  readonly version: string
  readonly results: string
}

/** The text of a version's section, without its heading; null when the version has none. */
function sectionOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1)
  return sections.find((section) => section.startsWith(`[${version}]`)) ?? null
}

/** What stands under a section's heading "Results that change"; null without one. */
function changesIn(section: string): string | null {
  const [, text] = section.match(/^### Results that change\n+([\s\S]*?)(?=^### |(?![\s\S]))/m) ?? []
  return text?.trim() ?? null
}

/** Major and minor number of a version. */
const minorOf = (version: string): string => version.split('.', 2).join('.')

/**
 * Lists what is wrong with the CHANGELOG of a version: every version says under "Results that change" which scores or verdicts
 * differ, and says "None" only when the fingerprint of its results is that of the version before. Results that differ from it are
 * never a patch (decision 0028).
 */
export function changelogProblems(
  changelog: string,
  version: string,
  results: string,
  recorded: readonly Fingerprint[],
): readonly string[] {
  const last = recorded.at(-1)
  const problems: string[] = []
  if (last?.version !== version)
    problems.push(`No fingerprint is recorded for ${version}; the last is of ${last?.version}.`)
  else if (last.results !== results) {
    problems.push(
      `The results of ${version} are not those recorded: say so under "Results that change", then record them.`,
    )
  }
  const before = recorded.filter((one) => one.version !== version).at(-1)
  if (before && before.results !== results && minorOf(before.version) === minorOf(version)) {
    problems.push(`${version} is a patch of ${before.version}, but its results differ: it needs another minor number.`)
  }
  const section = sectionOf(changelog, version)
  if (section === null) return [...problems, `CHANGELOG.md has no section [${version}].`]
  const changes = changesIn(section)
  if (changes === null || changes === '') {
    return [...problems, `CHANGELOG.md [${version}] has no heading "Results that change", or nothing under it.`]
  }
  const saysNone = /^- None\b/.test(changes)
  if (saysNone && before && before.results !== results) {
    problems.push(
      `CHANGELOG.md [${version}] says that no result changes, but they differ from those of ${before.version}.`,
    )
  }
  return problems
}
