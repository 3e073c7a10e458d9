import type { Mutant, Report } from './Report'

/**
 * A mutant of what runs when a module is loaded is reached by no test in particular; whether a new test would fail it only
 * shows when it is tried again.
 */
const isOpen = (mutant: Mutant): boolean => mutant['static'] === true && mutant.status !== 'Killed'

/**
 * Leaves of a report what Stryker needs to see which mutants it need not try again: of a killed one the tests that killed
 * it, of another the tests that reach it.
 */
export function slimBaseline({ files, testFiles, schemaVersion, thresholds }: Report): Report {
  const slimFiles = Object.entries(files).map(([file, { source, language, mutants }]) => {
    const slimMutants = mutants
      .filter((mutant) => !isOpen(mutant))
      .map((mutant): Mutant => {
        const { killedBy, coveredBy, statusReason: _, ...kept } = mutant
        const tests = mutant.status === 'Killed' ? { killedBy } : { coveredBy }
        return { ...kept, ...tests }
      })
    return [file, { language, source, mutants: slimMutants }] as const
  })
  return { schemaVersion, thresholds, files: Object.fromEntries(slimFiles), ...(testFiles && { testFiles }) }
}
