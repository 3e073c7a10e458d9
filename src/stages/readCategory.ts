import type { FieldReader } from '../input'
import { type Category, categoriesOf, type Rubric } from '../rubric'

/** Reads the category under which a unit is proposed. */
export function readCategory(fields: FieldReader, rubric: Rubric): Category | null {
  const categories = categoriesOf(rubric)
  const id = fields.oneOf(
    'category',
    categories.map((category) => category.id),
  )
  return categories.find((category) => category.id === id) ?? null
}
