/**
 * Puts mutants of the scoring to its tests with Stryker: those that are not in the committed baseline, or whose code or
 * tests are others than there. Fails below the score of stryker.config.json, and when mutants survive that
 * test/mutation/equivalents.json does not explain. --write writes the baseline; every other argument is for Stryker
 * (`--force` tries all, `--mutate 'src/exact/*.ts'` some).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { survivorProblems } from './gates/survivorProblems'
import { slimBaseline } from './mutation/slimBaseline'
import { survivorsOf } from './mutation/survivorsOf'

const BASELINE = 'test/mutation/baseline.json.gz'
const INCREMENTAL = 'reports/mutation.incremental.json'
const REPORT = 'reports/mutation.json'

mkdirSync('reports', { recursive: true })
rmSync(REPORT, { force: true })
if (existsSync(BASELINE)) writeFileSync(INCREMENTAL, gunzipSync(readFileSync(BASELINE)))

const forStryker = process.argv.slice(2).filter((argument) => argument !== '--write')
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...forStryker]
const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit' })
if (!existsSync(REPORT)) {
  console.error('Stryker wrote no report')
  process.exit(1)
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const problems = survivorProblems(survivorsOf(read(REPORT)), read('test/mutation/equivalents.json'))
for (const problem of problems) console.error(problem)
if (process.argv.includes('--write')) {
  writeFileSync(BASELINE, gzipSync(JSON.stringify(slimBaseline(read(INCREMENTAL))), { level: 9 }))
  console.log(`${BASELINE} is written`)
}
process.exit(status === 0 && problems.length === 0 ? 0 : 1)
