import type { Determination, Evaluation } from './Result'

/** The verdict on a predicate in a result whose rubric is not known by type. */
export function determinationOf(
  { determinations }: Pick<Evaluation, 'determinations'>,
  predicate: string,
): Determination {
  const found = (determinations as Readonly<Record<string, Determination>>)[predicate]
  if (!found) throw new RangeError(`the result says nothing of "${predicate}"`)
  return found
}
