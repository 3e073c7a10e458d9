import { type Locale, RubricError } from '../text'
import { checkRubric } from './checkRubric'
import { type Checked, markChecked } from './mark'
import type { Rubric } from './Rubric'
import { rubricSchema } from './schema/rubricSchema'
import { shapeIssues } from './shapeIssues'

/**
 * Checks a rubric of your own and returns a frozen copy that `compile` and `evaluate` accept.
 *
 * Checked are the shape, unique and safe ids, references, weights that add up, values from 0 to 1, minima that can be
 * reached, and figures coarse enough for exact sums. A literal given `as const` (or inline) keeps its ids and options as types.
 *
 * @param rubric - The rubric as plain data, such as a parsed JSON file; weights and minima in points, as decimal strings.
 * @param locale - Language of the messages: `id` (default) or `en`.
 * @returns A deeply frozen copy of the rubric.
 * @throws RubricError when anything is wrong; `.issues` lists every problem.
 * @example
 * ```ts
 * import { defineRubric } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const own = defineRubric({ ...permenpanrb90_2021, id: 'lke-latihan' })
 * own.id // => 'lke-latihan'
 * ```
 */
export function defineRubric<const R extends Rubric>(rubric: R, locale: Locale = 'id'): R & Checked {
  const { data: copy, issues } = shapeIssues<Rubric>(rubric, rubricSchema(), locale)
  if (!copy) throw new RubricError(issues)
  const problems = checkRubric(copy, locale)
  if (problems.length > 0) throw new RubricError(problems)
  return markChecked(copy) as Rubric as R & Checked
}
