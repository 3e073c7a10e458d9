/**
 * Fails when results differ from those recorded for this version, when the CHANGELOG does not say so, or when the data of a
 * rubric is not that recorded for its version. With --record the fingerprint of this version and the new versions of data
 * are written; another state of data under a number that is taken is never recorded, and other results of a version that has
 * some only with --again, which is for a version that is not published yet.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changelogProblems } from './gates/changelogProblems'
import type { Fingerprint } from './gates/Fingerprint'
import type { RubricVersion } from './gates/RubricVersion'
import { recordProblems } from './gates/recordProblems'
import { resultsFingerprint } from './gates/results/resultsFingerprint'
import { rubricVersionProblems } from './gates/rubricVersionProblems'
import { rubricVersions } from './gates/rubricVersions'
import { withNewVersions } from './gates/withNewVersions'

const root = join(import.meta.dirname, '..')
const FINGERPRINTS = 'test/gates/fingerprints.json'
const VERSIONS = 'test/gates/rubricVersions.json'
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const write = (path: string, data: unknown) => writeFileSync(join(root, path), `${JSON.stringify(data, null, 2)}\n`)
const { version } = JSON.parse(read('package.json')) as { version: string }
const recorded = JSON.parse(read(FINGERPRINTS)) as readonly Fingerprint[]
const versions = JSON.parse(read(VERSIONS)) as readonly RubricVersion[]
const data = rubricVersions(root)
const results = resultsFingerprint()

function failWith(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
}

if (process.argv.includes('--record')) {
  const known = withNewVersions(data, versions)
  const again = process.argv.includes('--again')
  failWith([...(again ? [] : recordProblems({ version, results }, recorded)), ...rubricVersionProblems(data, known)])
  const others = recorded.filter((one) => one.version !== version)
  write(FINGERPRINTS, [...others, { version, results }])
  write(VERSIONS, known)
  console.log(`Recorded the results of ${version}, and ${known.length - versions.length} new versions of data`)
} else {
  failWith([
    ...changelogProblems(read('CHANGELOG.md'), version, results, recorded),
    ...rubricVersionProblems(data, versions),
  ])
  console.log(`The results of ${version} and the data of its rubrics are those recorded`)
}
