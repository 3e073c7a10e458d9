import { differingSets, type Fingerprint } from './Fingerprint'

/** Says why a fingerprint may not be recorded: its version has one with other results. Sets that are new may be added. */
export function recordProblems({ version, results }: Fingerprint, recorded: readonly Fingerprint[]): readonly string[] {
  const known = recorded.find((one) => one.version === version)
  const differing = known ? differingSets(known.results, results).join(', ') : ''
  if (differing === '') return []
  return [
    `The results of ${version} are recorded already, and these are others: ${differing}. Give them another version; only before ${version} is published, record them with --record --again.`,
  ]
}
