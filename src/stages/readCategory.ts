import type { FieldReader } from '../input'
import { type Category, categoriesOf, type Rubric } from '../rubric'
import { type Issue, issue, type Locale } from '../text'

/** Reads the category under which a unit is proposed. */
export function readCategory(fields: FieldReader, rubric: Rubric): Category | null {
  const categories = categoriesOf(rubric)
  const id = fields.oneOf(
    'category',
    categories.map((category) => category.id),
  )
  return categories.find((category) => category.id === id) ?? null
}

/** Warns of a category for which no thresholds of its own were found. */
export function categoryWarnings({ id, predicate, ownThresholds }: Category, locale: Locale): readonly Issue[] {
  if (ownThresholds) return []
  return [issue('category_without_thresholds', ['category'], { category: id, target: predicate }, locale)]
}
