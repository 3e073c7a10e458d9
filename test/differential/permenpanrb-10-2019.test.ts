import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, compile, evaluate, type Rubric, withVariants } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { questionsOf } from '../../src/rubric'
import { toDecimalCut, toTwoDecimalsHalfUp } from '../reference/fraction'
import { type ReferenceAnswers, referenceEvaluate } from '../reference/referenceEvaluate'

const rubrics = [
  permenpanrb10_2019,
  withVariants(permenpanrb10_2019, ['paparan-2023']),
  withVariants(permenpanrb10_2019, ['lke-2020']),
  withVariants(permenpanrb10_2019, ['paparan-2023', 'lke-2020']),
]

/** A figure from 0 to a whole maximum with up to 20 decimals; often high, where the minima lie. */
const figure = (maximum: number): fc.Arbitrary<`${number}`> =>
  fc.oneof(
    fc.integer({ min: 0, max: maximum }).map((whole) => `${whole}` as const),
    fc.integer({ min: Math.floor(maximum * 60), max: maximum * 100 }).map((hundredths) => {
      return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}` as `${number}`
    }),
    fc
      .tuple(fc.integer({ min: 0, max: maximum - 1 }), fc.stringMatching(/^\d{1,20}$/))
      .map(([whole, decimals]) => `${whole}.${decimals}` as `${number}`),
  )

const lke = fc.record(
  Object.fromEntries(
    questionsOf(permenpanrb10_2019 as Rubric).map(({ id, kind, weight }): [string, fc.Arbitrary<Answer>] => {
      if (kind === 'index-0-4') {
        const mean = fc.tuple(figure(4), fc.integer({ min: 1, max: 1000 }))
        return [
          id,
          fc.oneof(
            figure(4),
            mean.map(([sum, count]) => ({ sum, count })),
          ),
        ]
      }
      const percent = figure(100).map((given) => ({ percent: given }))
      return [
        id,
        fc.oneof(
          percent,
          figure(Number(weight)).map((points) => ({ points })),
        ),
      ]
    }),
  ),
)

describe('PermenPANRB 10/2019', () => {
  test('is scored as the reference scores it, in every variant', () => {
    const run = fc.property(lke, fc.constantFrom(...rubrics), fc.constantFrom('WBK', null), (answers, own, held) => {
      const options = { heldPredicate: held as 'WBK' | null }
      const reference = referenceEvaluate(own, answers as ReferenceAnswers, options)
      const result = evaluate(own as Rubric & typeof own, answers as never, options)
      expect(result.total).toBe(toDecimalCut(reference.total))
      expect(result.display).toBe(toTwoDecimalsHalfUp(reference.total))
      expect(result.predicate).toBe(reference.predicate)
      for (const [id, { score }] of Object.entries(reference.nodes)) {
        expect([id, result.nodes[id as 'A'].score]).toEqual([id, toDecimalCut(score)])
      }
      const score = compile(own).score(answers as never, options)
      for (const id of ['WBK', 'WBBM'] as const) {
        const { met, scoresMet, criteria } = reference.determinations[id] ?? {
          met: null,
          scoresMet: null,
          criteria: {},
        }
        expect([id, result.determinations[id].met]).toEqual([id, met])
        expect([id, score.determinations[id].met, score.determinations[id].scoresMet]).toEqual([id, met, scoresMet])
        expect(result.determinations[id].criteria.map((one) => [one.id, one.met])).toEqual(
          Object.entries(criteria).map(([name, one]) => [name, one.met]),
        )
      }
    })
    fc.assert(run, { numRuns: 400 })
  })
})
