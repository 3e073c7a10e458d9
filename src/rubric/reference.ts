import type { Rubric } from './Rubric'

/** Names the rubric by which a result was made. */
export interface RubricReference {
  readonly id: string
  readonly version: string
  readonly regulation: string
  /** The variants whose figures were taken; left out when there are none. */
  readonly variant?: readonly string[]
}

/** Names the rubric by which a result is made. */
export function referenceTo({ id, version, regulation, variant = [] }: Rubric): RubricReference {
  const reference = { id, version, regulation: regulation.number }
  return Object.freeze(variant.length > 0 ? { ...reference, variant: Object.freeze([...variant]) } : reference)
}
