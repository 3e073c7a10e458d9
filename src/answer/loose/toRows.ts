import { decimalTextOf, isPlainObject } from '../../input'
import { type Checked, type Rubric, requireChecked, snapshot } from '../../rubric'
import { AnswersError, describeValue, issue, type Locale } from '../../text'
import type { AnswersOf, PartialAnswersOf } from '../Answer'
import { formsOf } from '../forms'
import { readStrict } from '../readStrict'
import { indexDoubt } from './indexDoubt'

/** One cell of an LKE as a row of a table. */
export interface CellRow {
  /** A question's id, or `question.count`. */
  readonly id: string
  /** Null when unanswered. */
  readonly value: string | number | null
  /** What the value is, where the bare value would be ambiguous. */
  readonly unit?: 'percent' | 'points' | 'index'
}

/**
 * Writes answers as rows of a table, the inverse of `readAnswers`.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param answers - Answers as for `evaluate`; some may be missing.
 * @param locale - Language of the messages: `id` (default) or `en`.
 * @returns One row per cell in rubric order, 127 for PermenPANRB 90/2021, with null where nothing is answered. A ratio
 *   known only as a percentage takes one row with `unit: 'percent'`; a survey kept as a sum and a count takes the rows
 *   `.sum` and `.count`; an index below 1, or one that may be a mistyped time, carries `unit: 'index'`.
 * @throws AnswersError when an answer is misspelt or out of range.
 * @throws RubricError when the rubric has not been checked.
 * @see readAnswers
 * @example
 * ```ts
 * import { toRows } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const rows = toRows(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya' })
 * rows.length // => 127
 * rows[0] // => { id: 'A.I.1.i.a', value: 'Ya' }
 * ```
 */
export function toRows<R extends Rubric & Checked>(
  rubric: R,
  answers: AnswersOf<R> | PartialAnswersOf<R>,
  locale: Locale = 'id',
): readonly CellRow[] {
  requireChecked(rubric)
  const forms = formsOf(rubric)
  const given = ownAnswers(answers, locale)
  const { issues } = readStrict(forms, given, { complete: false, percents: true, locale })
  if (issues.length > 0) throw new AnswersError(issues)
  return forms.list.flatMap((form): CellRow[] => {
    const { id } = form
    const answer = given[id]
    if (form.type === 'ratio') {
      const parts = answer as Readonly<Record<string, number | string>> | undefined
      if (parts?.['percent'] !== undefined) return [{ id, value: parts['percent'], unit: 'percent' }]
      return form.counts.map((count) => ({ id: `${id}.${count}`, value: parts?.[count] ?? null }))
    }
    if (form.type === 'share') {
      const parts = answer as Readonly<Record<string, number | string>> | undefined
      if (parts?.['points'] !== undefined) return [{ id: `${id}.points`, value: parts['points'] }]
      return [parts?.['percent'] === undefined ? { id, value: null } : { id, value: parts['percent'], unit: 'percent' }]
    }
    if (typeof answer === 'object') {
      const { sum, count } = answer as { readonly sum: string | number; readonly count: number | string }
      return [
        { id: `${id}.sum`, value: sum },
        { id: `${id}.count`, value: count },
      ]
    }
    const value = (answer ?? null) as string | number | null
    const text = form.type === 'index' ? decimalTextOf(value) : null
    return [text !== null && indexDoubt(value, text) ? { id, value, unit: 'index' } : { id, value }]
  })
}

/** A copy of the answers, each read once, so that what is checked is what is written. */
function ownAnswers(answers: unknown, locale: Locale): Readonly<Record<string, unknown>> {
  if (!isPlainObject(answers)) {
    throw new AnswersError([issue('answers_not_object', [], { given: describeValue(answers) }, locale)])
  }
  const { copy, problems } = snapshot(answers)
  if (problems.length > 0)
    throw new AnswersError(problems.map(({ code, path, key }) => issue(code, path, { key }, locale)))
  return copy as Readonly<Record<string, unknown>>
}
