import type { Determination, Evaluation } from './Result'

/** The verdict on a predicate in a result whose rubric is not known by type. */
export function determinationOf(
  { determinations }: Pick<Evaluation, 'determinations'>,
  predicate: string,
): Determination {
  return (determinations as Readonly<Record<string, Determination>>)[predicate] as Determination
}
