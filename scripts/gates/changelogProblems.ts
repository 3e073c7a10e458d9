import { differingSets, type Fingerprint, missingSets } from './Fingerprint'
import type { Results } from './results/resultsFingerprint'

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

/** What is wrong with the fingerprint recorded for a version. */
function fingerprintProblems(version: string, results: Results, recorded: readonly Fingerprint[]): readonly string[] {
  const last = recorded.at(-1)
  if (last?.version !== version) return [`No fingerprint is recorded for ${version}; the last is of ${last?.version}.`]
  const differing = differingSets(last.results, results).join(', ')
  if (differing !== '') {
    return [
      `The results of ${version} are not those recorded: ${differing}: say so under "Results that change", then record them.`,
    ]
  }
  const missing = missingSets(last.results, results).join(', ')
  return missing === '' ? [] : [`The fingerprint of ${version} lacks ${missing}: record it.`]
}

/**
 * Lists what is wrong with the CHANGELOG of a version: every version says under "Results that change" which scores or verdicts
 * differ, and says "None" only when the fingerprint of its results is that of the version before. Results that differ from it are
 * never a patch (decision 0028). A set that the version before did not have is no difference.
 */
export function changelogProblems(
  changelog: string,
  version: string,
  results: Results,
  recorded: readonly Fingerprint[],
): readonly string[] {
  const problems = [...fingerprintProblems(version, results, recorded)]
  const before = recorded.filter((one) => one.version !== version).at(-1)
  const differing = before ? differingSets(before.results, results).join(', ') : ''
  if (before && differing !== '' && minorOf(before.version) === minorOf(version)) {
    problems.push(
      `${version} is a patch of ${before.version}, but its results differ (${differing}): it needs another minor number.`,
    )
  }
  const section = sectionOf(changelog, version)
  if (section === null) return [...problems, `CHANGELOG.md has no section [${version}].`]
  const changes = changesIn(section)
  if (changes === null || changes === '') {
    return [...problems, `CHANGELOG.md [${version}] has no heading "Results that change", or nothing under it.`]
  }
  const saysNone = /^- None\b/.test(changes)
  if (saysNone && before && differing !== '') {
    problems.push(
      `CHANGELOG.md [${version}] says that no result changes, but they differ from those of ${before.version}: ${differing}.`,
    )
  }
  return problems
}
