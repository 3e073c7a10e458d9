import { type Checked, markChecked, type Rubric, requireChecked, shapeIssues } from '../rubric'
import { type Locale, RubricError } from '../text'
import { checkLayout } from './checkLayout'
import type { Layout } from './Layout'
import { layoutSchema } from './layoutSchema'

/**
 * Checks a layout of your own against its rubric and returns a frozen copy that the functions of interchange accept.
 *
 * Checked are the shape, that every cell of the rubric comes once, that numbers, rows, columns, fields and headings are each
 * used once, and that totals and shares are those of counts that there are.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param layout - The layout as plain data, such as a parsed JSON file; rows counted from 1, columns as letters.
 * @param locale - Language of the messages: `id` (default) or `en`.
 * @returns A deeply frozen copy of the layout.
 * @throws RubricError when anything is wrong; `.issues` lists every problem.
 * @see rubrics/layouts/portalrb-2026.json, the layout that is shipped.
 * @example
 * ```ts
 * import { defineLayout, readRecords } from 'zona-integritas'
 * import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const fields = { ...portalRb2026.fields, item: 'nomor', unit: 'isi' }
 * const own = defineLayout(permenpanrb90_2021, { ...portalRb2026, id: 'basis-data-kami', fields })
 * readRecords(permenpanrb90_2021, own, [{ nomor: 1, isi: 'Ya' }]).unit.answers // => { 'A.I.1.i.a': 'Ya' }
 * ```
 */
export function defineLayout<S extends string>(
  rubric: Rubric & Checked,
  layout: Layout<S>,
  locale: Locale = 'id',
): Layout<S> & Checked {
  requireChecked(rubric)
  const { data: copy, issues } = shapeIssues<Layout<S>>(layout, layoutSchema(), locale)
  if (!copy) throw new RubricError(issues)
  const problems = checkLayout(rubric, copy, locale)
  if (problems.length > 0) throw new RubricError(problems)
  return markChecked(copy)
}
