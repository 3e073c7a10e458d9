import type { Results } from './results/resultsFingerprint'

/** The results of a version, as a hash a set of inputs. */
export interface Fingerprint {
  readonly version: string
  readonly results: Results
}

/** The sets recorded that now come to something else, or to nothing. */
export function differingSets(recorded: Results, now: Results): readonly string[] {
  return Object.keys(recorded).filter((set) => recorded[set] !== now[set])
}

/** The sets that are not recorded yet. */
export function missingSets(recorded: Results, now: Results): readonly string[] {
  return Object.keys(now).filter((set) => !Object.hasOwn(recorded, set))
}
