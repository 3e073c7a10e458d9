import { compileRubric, type Evaluation } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import { throwIfAborted, unlessAborted } from './abort'
import { isAsyncIterable, isIterable } from './iterables'
import type { ManyAsyncOptions, ManyOutcome, ManyUnit } from './ManyUnit'
import { notIterable } from './notIterable'
import { pause } from './pause'
import { progressOf } from './progressOf'
import { type ManySettings, readManyOptions } from './readManyOptions'
import { unitEvaluator } from './unitEvaluator'

type Step = IteratorResult<unknown>

/**
 * Evaluates many units in chunks and lets other work run between two of them, so that a page stays responsive and a server
 * goes on answering.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param units - Any iterable or async iterable of units, as for `evaluateMany`.
 * @param options - As for `evaluateMany`; `chunk` units are evaluated in one go (1000); `signal` ends it.
 * @returns An async iterator of lists of outcomes, in order.
 * @throws OptionsError when an option is unknown or ill-typed, before any unit is read.
 * @throws InputError when the units are no iterable.
 * @throws RubricError when the rubric has not been checked.
 * @throws The signal's reason, from the iterator, once it is aborted; also while it waits for a unit.
 * @see evaluateMany
 * @example
 * ```ts
 * import { evaluateManyAsync } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * async function* units() {
 *   yield { id: '7301', answers: { 'B.I.a': 3.6 } } as const
 *   yield { id: '7302', answers: { 'B.I.a': 4 } } as const
 * }
 * const { signal } = new AbortController()
 * const totals: string[] = []
 * for await (const chunk of evaluateManyAsync(permenpanrb90_2021, units(), { unanswered: 'zero', signal })) {
 *   for (const one of chunk) if (one.success) totals.push(one.data.total)
 * }
 * totals // => ['15.75', '17.5']
 * ```
 */
export function evaluateManyAsync<R extends Rubric & Checked>(
  rubric: R,
  units: Iterable<ManyUnit<R>> | AsyncIterable<ManyUnit<R>>,
  options: ManyAsyncOptions<R> & { readonly whole: true },
): AsyncIterableIterator<readonly ManyOutcome<R, Evaluation<R>>[]>
export function evaluateManyAsync<R extends Rubric & Checked>(
  rubric: R,
  units: Iterable<ManyUnit<R>> | AsyncIterable<ManyUnit<R>>,
  options?: ManyAsyncOptions<R>,
): AsyncIterableIterator<readonly ManyOutcome<R>[]>
export function evaluateManyAsync(rubric: Rubric, units: unknown, options?: unknown): AsyncIterableIterator<unknown> {
  const compiled = compileRubric(rubric)
  const many = readManyOptions(compiled, options, true)
  if (!isAsyncIterable(units) && !isIterable(units)) throw notIterable(units, many.settings.locale)
  return chunksOf(units, many, unitEvaluator(compiled, many))
}

async function* chunksOf(
  units: AsyncIterable<unknown> | Iterable<unknown>,
  many: ManySettings,
  evaluateUnit: ReturnType<typeof unitEvaluator>,
): AsyncIterableIterator<readonly ManyOutcome[]> {
  const { chunk, signal } = many
  const progress = progressOf(units, many)
  throwIfAborted(signal)
  const source = isAsyncIterable(units) ? units[Symbol.asyncIterator]() : units[Symbol.iterator]()
  const waits = isAsyncIterable(units)
  let index = 0
  let open = true
  let failure: { readonly error: unknown } | null = null
  try {
    while (open) {
      const outcomes: ManyOutcome[] = []
      while (outcomes.length < chunk) {
        throwIfAborted(signal)
        let step: Step
        try {
          const next = source.next()
          step = waits ? await unlessAborted(Promise.resolve(next), signal) : (next as Step)
        } catch (error) {
          throwIfAborted(signal)
          failure = { error }
          step = { done: true, value: undefined }
        }
        if (step.done) {
          open = false
          break
        }
        const outcome = evaluateUnit(step.value, index++)
        progress.count(outcome)
        outcomes.push(outcome)
      }
      progress.tell()
      // What was evaluated before the source failed is not lost.
      if (outcomes.length > 0) yield Object.freeze(outcomes)
      if (failure) throw failure.error
      if (open) await pause()
      throwIfAborted(signal)
    }
  } finally {
    if (open) close(source).catch(() => {})
  }
}

/** Tells a source that nothing more is wanted of it. Nobody waits for it: a source that hangs never answers. */
async function close(source: AsyncIterator<unknown> | Iterator<unknown>): Promise<void> {
  await source.return?.()
}
