import type { CriterionRule, Predicate, Rubric } from './Rubric'

/** The ids under which a criterion is tested: its own, or one for every area (`area.1`, `area.2` ...). */
export function criterionIds({ id, type }: CriterionRule, { areas }: Pick<Rubric, 'areas'>): readonly string[] {
  return type === 'everyArea' ? areas.map((area) => `${id}.${area.id}`) : [id]
}

/** The ids under which the named criteria of a predicate are tested. */
export function testedIds(rubric: Rubric, predicate: string, named: readonly string[]): readonly string[] {
  const { criteria } = rubric.predicates.find(({ id }) => id === predicate) as Predicate
  return criteria.filter(({ id }) => named.includes(id)).flatMap((criterion) => criterionIds(criterion, rubric))
}
