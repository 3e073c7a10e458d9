/**
 * Puts mutants of the scoring to its tests with Stryker: those that are not in the committed baseline, or whose code is other
 * than there, or whose tests have other names: what a test no longer asks under its old name only shows with --force. Fails
 * below the score of stryker.config.json, and when mutants survive that test/mutation/equivalents.json does not explain.
 * --write writes the baseline; every other argument is for Stryker (`--force` tries all, `--mutate 'src/exact/*.ts'` some).
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { tryMutants } from './mutation/tryMutants'

const root = join(import.meta.dirname, '..')
const given = process.argv.slice(2)
const forStryker = given.filter((argument) => argument !== '--write')
const program = 'node_modules/@stryker-mutator/core/bin/stryker.js'
const stryker = () =>
  spawnSync(process.execPath, [program, 'run', ...forStryker], { cwd: root, stdio: 'inherit' }).status === 0
const problems = tryMutants(root, stryker, given.includes('--write'))
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
