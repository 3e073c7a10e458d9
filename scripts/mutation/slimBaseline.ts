import type { Mutant, Report } from './Report'

/**
 * Leaves of a report what Stryker needs to see which mutants it need not try again: of a killed one the tests that killed
 * it, of another the tests that reach it.
 */
export function slimBaseline({ files, testFiles, schemaVersion, thresholds }: Report): Report {
  const slimFiles = Object.entries(files).map(([file, { source, language, mutants }]) => {
    const slimMutants = mutants.map((mutant): Mutant => {
      const { killedBy, coveredBy, statusReason: _, ...kept } = mutant
      const tests = mutant.status === 'Killed' ? { killedBy } : { coveredBy }
      return { ...kept, ...tests }
    })
    return [file, { language, source, mutants: slimMutants }] as const
  })
  return { schemaVersion, thresholds, files: Object.fromEntries(slimFiles), ...(testFiles && { testFiles }) }
}
