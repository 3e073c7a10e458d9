/**
 * Fails when results differ from those recorded for this version, or when the CHANGELOG does not say so. With --record the
 * fingerprint of this version is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changelogProblems, type Fingerprint } from './gates/changelogProblems'
import { resultsFingerprint } from './gates/resultsFingerprint'

const root = join(import.meta.dirname, '..')
const file = join(root, 'test/gates/fingerprints.json')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('package.json')) as { version: string }
const recorded = JSON.parse(readFileSync(file, 'utf8')) as readonly Fingerprint[]
const results = resultsFingerprint()

if (process.argv.includes('--record')) {
  const others = recorded.filter((one) => one.version !== version)
  writeFileSync(file, `${JSON.stringify([...others, { version, results }], null, 2)}\n`)
  console.log(`Recorded the results of ${version}`)
} else {
  const problems = changelogProblems(read('CHANGELOG.md'), version, results, recorded)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
  console.log(`The results of ${version} are those recorded`)
}
