import type { Rubric } from './Rubric'
import type { Category } from './sections'

/** Lists the categories under which a unit may be proposed: the rubric's, or else one for each predicate. */
export function categoriesOf({ categories, predicates }: Rubric): readonly Category[] {
  return (
    categories ??
    predicates.map(({ id, label, source, basis }) => ({ id, label, predicate: id, ownThresholds: true, source, basis }))
  )
}
