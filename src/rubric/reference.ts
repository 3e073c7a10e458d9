import type { Rubric } from './Rubric'

/** Names the rubric by which a result was made. */
export interface RubricReference {
  /** Id of the rubric, such as `permenpanrb-90-2021`. */
  readonly id: string
  /** Version of its transcription of the regulation (semantic versioning). */
  readonly version: string
  /** The regulation by its number, such as `PermenPANRB 90/2021`. */
  readonly regulation: string
  /** The variants whose figures were taken; left out when there are none. */
  readonly variant?: readonly string[]
}

/** Names the rubric by which a result is made. */
export function referenceTo({ id, version, regulation, variant = [] }: Rubric): RubricReference {
  const reference = { id, version, regulation: regulation.number }
  return Object.freeze(variant.length > 0 ? { ...reference, variant: Object.freeze([...variant]) } : reference)
}
