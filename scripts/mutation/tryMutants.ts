import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { survivorProblems } from '../gates/survivorProblems'
import { slimBaseline } from './slimBaseline'
import { survivorsOf, timedOutOf } from './survivorsOf'

const BASELINE = 'test/mutation/baseline.json.gz'
const EQUIVALENTS = 'test/mutation/equivalents.json'
/** As stryker.config.json names them. */
const INCREMENTAL = 'reports/mutation.incremental.json'
const REPORT = 'reports/mutation.json'

/**
 * Lets Stryker try the mutants that the baseline does not know, and compares those that survive with the equivalents.
 *
 * @param folder - Of the project.
 * @param stryker - Runs Stryker there; returns whether it ended well, its score being high enough.
 * @param write - Whether the baseline is to be written.
 * @returns What is wrong, one line each; empty when nothing is.
 */
export function tryMutants(folder: string, stryker: () => boolean, write: boolean): readonly string[] {
  const at = (path: string) => join(folder, path)
  const read = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))
  mkdirSync(at('reports'), { recursive: true })
  for (const old of [REPORT, INCREMENTAL]) rmSync(at(old), { force: true })
  if (existsSync(at(BASELINE))) writeFileSync(at(INCREMENTAL), gunzipSync(readFileSync(at(BASELINE))))
  const endedWell = stryker()
  if (!existsSync(at(REPORT))) return ['Stryker wrote no report']
  const report = read(REPORT)
  const equivalents = read(EQUIVALENTS)
  const problems = survivorProblems(survivorsOf(report), equivalents, timedOutOf(report))
  if (write) {
    const baseline = slimBaseline(read(INCREMENTAL), equivalents)
    writeFileSync(at(BASELINE), gzipSync(JSON.stringify(baseline), { level: 9 }))
  }
  return endedWell ? problems : [...problems, 'Stryker failed, or its score is too low']
}
