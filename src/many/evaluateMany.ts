import { compileRubric, type Evaluation } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import { isIterable } from './iterables'
import type { ManyOptions, ManyOutcome, ManyUnit } from './ManyUnit'
import { notIterable } from './notIterable'
import { progressOf } from './progressOf'
import { type ManySettings, readManyOptions } from './readManyOptions'
import { unitEvaluator } from './unitEvaluator'

/**
 * Evaluates many units one after another; a unit with problems stops none of the others.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param units - Any iterable of units: an id, answers as for `evaluate`, and perhaps the predicate that the unit holds.
 *   It is read as far as outcomes are taken, and nothing of it is kept.
 * @param options - As for `evaluate`, for all units; `whole` for whole results instead of scores; `onProgress`, called with
 *   the number of units done, in all and with problems after every `chunk` units (1000).
 * @returns An iterator of one outcome a unit, in order: its score as from `plan.score`, or its problems as values.
 * @throws OptionsError when an option is unknown or ill-typed, before any unit is read.
 * @throws InputError when the units are no iterable.
 * @throws RubricError when the rubric has not been checked.
 * @see evaluate
 * @example
 * ```ts
 * import { evaluateMany } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const units = [
 *   { id: '7301', answers: { 'B.I.a': 3.6 } },
 *   { id: '7302', answers: { 'B.I.a': 36 } },
 * ]
 * const outcomes = [...evaluateMany(permenpanrb90_2021, units, { unanswered: 'zero' })]
 * outcomes.map((one) => (one.success ? one.data.total : one.issues[0]?.code)) // => ['15.75', 'index_out_of_range']
 * ```
 */
export function evaluateMany<R extends Rubric & Checked>(
  rubric: R,
  units: Iterable<ManyUnit<R>>,
  options: ManyOptions<R> & { readonly whole: true },
): IterableIterator<ManyOutcome<R, Evaluation<R>>>
export function evaluateMany<R extends Rubric & Checked>(
  rubric: R,
  units: Iterable<ManyUnit<R>>,
  options?: ManyOptions<R>,
): IterableIterator<ManyOutcome<R>>
export function evaluateMany(rubric: Rubric, units: unknown, options?: unknown): IterableIterator<unknown> {
  const compiled = compileRubric(rubric)
  const many = readManyOptions(compiled, options, false)
  if (!isIterable(units)) throw notIterable(units, many.settings.locale)
  return outcomesOf(units, many, unitEvaluator(compiled, many))
}

function* outcomesOf(
  units: Iterable<unknown>,
  many: ManySettings,
  evaluateUnit: ReturnType<typeof unitEvaluator>,
): IterableIterator<ManyOutcome> {
  const progress = progressOf(units, many)
  let index = 0
  for (const unit of units) {
    const outcome = evaluateUnit(unit, index++)
    progress.count(outcome)
    if (index % many.chunk === 0) progress.tell()
    yield outcome
  }
  progress.tell()
}
