import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { answersIn, compileRubric, exactPoints, readOptions } from '../../src/evaluate'
import type { Fraction } from '../../src/exact'
import { evaluateWith, groups, lkes, questions, referenceWith, rubric } from '../helpers/arbitraries'
import { compare } from '../reference/fraction'

vi.setConfig({ testTimeout: 60_000 })

const compiled = compileRubric(rubric)

const isSame = (found: Fraction, expected: Fraction) => compare(found, expected) === 0

describe('exact points', () => {
  test('are those of the reference, for every node, area and criterion', () => {
    const run = fc.property(lkes, ({ answers, options }) => {
      const { settings } = readOptions(compiled, options)
      const points = exactPoints(compiled, answersIn(compiled, evaluateWith(answers, options)), settings.reading)
      const reference = referenceWith(answers, options)
      const wrong = [...groups, ...questions]
        .map(({ id }) => id)
        .filter((id) => !isSame(points.node(id), reference.nodes[id]?.score ?? points.total))
      expect(wrong).toEqual([])
      expect(isSame(points.total, reference.total)).toBe(true)
      for (const [id, area] of Object.entries(reference.areas))
        expect([id, isSame(points.area(id), area)]).toEqual([id, true])
      for (const predicate of compiled.determine.predicates) {
        for (const { id, sum } of predicate.points) {
          const { actual } = reference.determinations[predicate.id]?.criteria[id] ?? {}
          expect([id, isSame(points.sum(sum), actual as Fraction)]).toEqual([id, true])
        }
      }
    })
    fc.assert(run, { numRuns: 60 })
  })

  test('tell the value of each question', () => {
    const { settings } = readOptions(compiled, { unanswered: 'zero' })
    const given = { 'A.I.1.i.a': 'Ya', 'A.I.4.i.a': 'C', 'B.I.a': 3.6, 'B.I.b': 'C' } as const
    const points = exactPoints(
      compiled,
      answersIn(compiled, evaluateWith(given, { unanswered: 'zero' })),
      settings.reading,
    )
    const shareOf = (id: string) => {
      const { numerator, denominator } = points.value(id)
      return `${numerator}/${denominator}`
    }
    expect(['A.I.1.i.a', 'A.I.4.i.a', 'B.I.a', 'B.I.b', 'B.II.a'].map(shareOf)).toEqual([
      ...['1/1', '0/1', '9/10', '1/2', '0/1'],
    ])
    expect(() => points.value('B')).toThrow(new RangeError('there is no node "B"'))
  })

  test('are kept apart from a later tally', () => {
    const { settings } = readOptions(compiled, { unanswered: 'zero' })
    const points = exactPoints(
      compiled,
      compiled.score.ids.map(() => undefined),
      settings.reading,
    )
    evaluateWith({ 'B.I.a': 4 }, { unanswered: 'zero' })
    expect(points.total).toEqual({ numerator: 0n, denominator: 1n })
  })

  test('know no other node or area', () => {
    const { settings } = readOptions(compiled, { unanswered: 'zero' })
    const points = exactPoints(compiled, [], settings.reading)
    expect(() => points.node('Z')).toThrow(new RangeError('there is no node "Z"'))
    expect(() => points.area('9')).toThrow(new RangeError('there is no area "9"'))
  })
})
