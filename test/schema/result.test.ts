import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Evaluation, evaluate } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import schema from '../../rubrics/schema/result.schema.json'
import { defineRubric } from '../../src/rubric'
import { evaluateWith, lkes } from '../helpers/arbitraries'
import { holds } from '../helpers/holds'
import { smallRubric } from '../helpers/smallRubric'

const stored = (result: unknown) => JSON.parse(JSON.stringify(result))

/** Every place in a value: the keys that lead to it. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...below.flatMap(([key, each]) => placesIn(each, [...path, key]))]
}

/** A copy in which the thing at a place is changed; undefined takes it out. */
function changedAt(value: unknown, path: readonly (string | number)[], change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  const fresh = changedAt(copy[key], rest, change)
  if (fresh === undefined) delete copy[key]
  else copy[key] = fresh
  return copy
}

/** What stands nowhere in a result. */
const WRONG = Symbol('wrong')

const small = defineRubric(smallRubric())
const results: readonly (readonly [string, Evaluation])[] = [
  ['an empty draft of 90/2021', evaluate(permenpanrb90_2021, {}, { unanswered: 'zero' }) as Evaluation],
  ['an empty draft, left out', evaluate(permenpanrb90_2021, {}, { unanswered: 'exclude', locale: 'en' }) as Evaluation],
  [
    '10/2019',
    evaluate(
      permenpanrb10_2019,
      { 'A.1': { percent: 50 }, 'A.2': { points: '4.5' }, 'B.1.a': { sum: 7, count: 2 } },
      { unanswered: 'zero', heldPredicate: 'WBK' },
    ) as Evaluation,
  ],
  [
    'a rubric of one’s own',
    evaluate(small, { 'K.1.i.a': 'Ya', 'K.1.ii.a': { due: 1, done: 2 } }, { unanswered: 'zero' }),
  ],
]

describe('the schema of a result', () => {
  it.each(results)('takes that of %s', (_, result) => {
    expect(holds(schema, stored(result))).toBe(true)
  })

  it('takes every result of evaluate', () => {
    fc.assert(
      fc.property(lkes, ({ answers, options }) => {
        expect(holds(schema, stored(evaluateWith(answers, options)))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses one in which any single thing is of another kind, or something is added', () => {
    const [, result] = results[3] ?? ['', null]
    const whole = stored(result)
    const places = placesIn(whole)
    expect(places.length).toBeGreaterThan(300)
    for (const path of places) {
      const wrong = changedAt(whole, path, () => WRONG)
      expect([path, holds(schema, wrong)]).toEqual([path, false])
    }
    for (const path of places) {
      let isObject = false
      const wrong = changedAt(whole, path, (old) => {
        isObject = typeof old === 'object' && old !== null && !Array.isArray(old)
        return isObject ? { ...(old as object), '': [[]] } : old
      })
      expect([path, holds(schema, wrong)]).toEqual([path, !isObject])
    }
  })

  it('refuses one without any of its parts, and a figure that is no decimal text', () => {
    const [, result] = results[0] ?? ['', null]
    const whole = stored(result)
    for (const key of Object.keys(whole))
      expect([key, holds(schema, { ...whole, [key]: undefined })]).toEqual([key, false])
    for (const path of [['total'], ['nodes', 'A', 'score'], ['nodes', 'B.I.a', 'value'], ['areas', '1', 'percent']]) {
      for (const figure of ['', '1,5', '01', '1e3', '-1', 'NaN', 75, `0.${'1'.repeat(21)}`]) {
        expect([
          path,
          figure,
          holds(
            schema,
            changedAt(whole, path, () => figure),
          ),
        ]).toEqual([path, figure, false])
      }
    }
    for (const format of ['zona-integritas.result.v2', '']) expect(holds(schema, { ...whole, format })).toBe(false)
  })
})
