import type { Equivalents } from '../gates/survivorProblems'
import type { Mutant, MutatedFile, Report } from './Report'
import { changeOf } from './survivorsOf'

/**
 * Tells what need not be tried again while its code is the same: what a test failed or ran too long for, and what survives
 * for a reason. Any other survivor is tried again, since Stryker knows a test by its name alone and does not see when it asks
 * for more.
 */
function isSettled({ status }: Mutant, change: string, explained: string[]): boolean {
  if (status === 'Killed' || status === 'Timeout') return true
  const at = explained.indexOf(change)
  // Each explains one mutant, however many change a line alike.
  return at >= 0 && explained.splice(at, 1).length > 0
}

/**
 * Leaves of a report what Stryker needs to see which mutants it need not try again: of a killed one the tests that killed
 * it, of another the tests that reach it.
 *
 * @param listed - The mutants that are said to be equivalent, by file.
 */
export function slimBaseline(
  { files, testFiles, schemaVersion, thresholds }: Report,
  listed: Readonly<Record<string, readonly Equivalents[]>>,
): Report {
  const slimFiles = Object.entries(files).map(([file, { source, language, mutants }]): [string, MutatedFile] => {
    const lines = source.split('\n')
    const explained = (listed[file] ?? []).flatMap((one) => one.mutants)
    const slimMutants = mutants
      .filter((mutant) => isSettled(mutant, changeOf(lines, mutant), explained))
      .map((mutant): Mutant => {
        const { killedBy, coveredBy, statusReason: _, ...kept } = mutant
        const tests = mutant.status === 'Killed' ? { killedBy } : { coveredBy }
        return { ...kept, ...tests }
      })
    return [file, { language, source, mutants: slimMutants }]
  })
  return { schemaVersion, thresholds, files: Object.fromEntries(slimFiles), ...(testFiles && { testFiles }) }
}
