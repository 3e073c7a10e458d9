import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, AnswersError, bounds, evaluate, OptionsError, type Rubric } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { questionsOf } from '../../src/rubric'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { soundLke } from '../helpers/soundLke'
import { compare, ofDecimal } from '../reference/fraction'

const rubric: Rubric & typeof permenpanrb90_2021 = permenpanrb90_2021
const questions = questionsOf(rubric)

/** The worst or the best answer to a question, and counts that are nobody's convention. */
function extreme(id: string, best: boolean): Answer {
  const question = questions.find((one) => one.id === id)
  const kind = rubric.answerKinds[question?.kind ?? '']
  if (kind?.type === 'choice') {
    const options = Object.entries(kind.options)
    return options.find(([, { value }]) => value === (best ? '1' : '0'))?.[0] ?? ''
  }
  if (kind?.type === 'index') return best ? '4' : 0
  return { percent: best ? 100 : 0 }
}

const drafts = fc
  .tuple(
    fc.integer({ min: 0, max: 1e6 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([seed, quality, share]) => {
    const random = randomFrom(seed)
    const full = randomLke(rubric, random, quality)
    const draft = Object.fromEntries(Object.entries(full).filter(() => random() < share))
    return { full, draft }
  })

const within = (lowest: string, score: string, highest: string) =>
  compare(ofDecimal(lowest), ofDecimal(score)) <= 0 && compare(ofDecimal(score), ofDecimal(highest)) <= 0

describe('bounds', () => {
  test('hold every completion, and both ends are attained', () => {
    const run = fc.property(drafts, ({ full, draft }) => {
      const result = bounds(rubric, draft as never, { heldPredicate: null })
      const filledWith = (best: boolean) =>
        Object.fromEntries(questions.map(({ id }) => [id, draft[id] ?? extreme(id, best)]))
      const [complete, worst, best] = [full, filledWith(false), filledWith(true)].map((answers) =>
        evaluate(rubric, answers as never, { heldPredicate: null }),
      )
      if (!complete || !worst || !best) throw new Error('three evaluations')
      expect(result.total).toEqual({ lowest: worst.total, highest: best.total })
      for (const [id, { lowest, highest }] of Object.entries(result.nodes)) {
        const score = (one: typeof complete) => one.nodes[id as 'A'].score
        expect([id, lowest, highest]).toEqual([id, score(worst), score(best)])
        expect([id, within(lowest, score(complete), highest)]).toEqual([id, true])
      }
      for (const id of ['WBK', 'WBBM'] as const) {
        const predicate = result.predicates[id]
        const always = worst.determinations[id].met
        const never = !best.determinations[id].met
        expect([id, predicate?.status]).toEqual([id, always ? 'reached' : never ? 'outOfReach' : 'open'])
        if (complete.determinations[id].met) expect(predicate?.status).not.toBe('outOfReach')
        else expect(predicate?.status).not.toBe('reached')
        predicate?.criteria.forEach((criterion, index) => {
          const [low, high] = [worst, best].map((one) => one.determinations[id].criteria[index])
          expect(criterion.status).toBe(low?.met ? 'met' : high?.met ? 'open' : 'outOfReach')
          if (low?.gap !== null) expect([criterion.lowest, criterion.highest]).toEqual([low?.actual, high?.actual])
        })
      }
    })
    fc.assert(run, { numRuns: 60 })
  }, 60_000)

  test('say what to answer next: the question that moves the total most, ties in rubric order', () => {
    const empty = bounds(rubric, {})
    expect(empty.open.length).toBe(113)
    expect(empty.open.slice(0, 4).map(({ question, points }) => [question, points])).toEqual([
      ['B.I.a', '17.5'],
      ['B.II.a', '17.5'],
      ['B.I.b', '5'],
      ['A.II.5.ii.a', '3'],
    ])
    expect(empty.next).toBe('B.I.a')
    expect(empty.total).toEqual({ lowest: '0', highest: '100' })
    expect(empty.areas['2']).toEqual({ lowest: '0', highest: '7' })
    expect(bounds(rubric, { 'B.I.a': 3.6 }).next).toBe('B.II.a')
  })

  test('are points, with nothing open, when all is answered', () => {
    const full = randomLke(rubric, randomFrom(3), 0.8)
    const result = bounds(rubric, full as never, { heldPredicate: null })
    const { total } = evaluate(rubric, full as never)
    expect(result.total).toEqual({ lowest: total, highest: total })
    expect([result.format, result.open, result.next]).toEqual(['zona-integritas.bounds.v1', [], null])
    for (const { status } of Object.values(result.predicates)) expect(status).not.toBe('open')
    const { WBK, WBBM } = bounds(rubric, soundLke(rubric) as never, { heldPredicate: 'WBK' }).predicates
    expect([WBK?.status, WBBM?.status]).toEqual(['reached', 'reached'])
  })

  test('leave the earlier predicate open only where it is not stated', () => {
    const held = (options?: Parameters<typeof bounds<typeof rubric>>[2]) =>
      bounds(rubric, {}, options).predicates['WBBM']?.criteria.find(({ id }) => id === 'heldPredicate')?.status
    const shown = (heldPredicate: 'WBK' | null) =>
      bounds(rubric, {}, { heldPredicate }).predicates['WBBM']?.criteria.find(({ id }) => id === 'heldPredicate')
    expect(shown(null)).toMatchObject({ lowest: '', highest: '' })
    expect(shown('WBK')).toMatchObject({ lowest: 'WBK', highest: 'WBK' })
    expect(held()).toBe('open')
    expect(held({ heldPredicate: null })).toBe('outOfReach')
    expect(held({ heldPredicate: 'WBK' })).toBe('met')
    expect(bounds(rubric, {}, { heldPredicate: null }).predicates['WBBM']?.status).toBe('outOfReach')
    expect(bounds(rubric, {}, { heldPredicate: null }).predicates['WBK']?.status).toBe('open')
  })

  test('are JSON-ready and frozen, and refuse what evaluate refuses', () => {
    const result = bounds(rubric, { 'B.I.a': 3.5 }, { locale: 'en' })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(Object.isFrozen(result.nodes['A'])).toBe(true)
    expect(() => bounds(rubric, { 'A.I.1.i.a': 'ya' } as never)).toThrow(AnswersError)
    expect(() => bounds(rubric, {}, { heldPredicate: 'X' as never })).toThrow(OptionsError)
    const contradictory = { 'A.II.5.ii.a': { harusDitindaklanjuti: 1, sedangDiproses: 1, selesai: 1 } }
    const told = bounds(rubric, contradictory)
    expect([told.total.lowest, told.warnings.map(({ code }) => code)]).toEqual(['3', ['counts_contradict']])
    expect(told.assumptions.map(({ id }) => id)).toEqual(['heldPredicateNotStated'])
    const nobody = { 'A.II.5.ii.a': { harusDitindaklanjuti: 0, sedangDiproses: 0, selesai: 0 } }
    const conventions = bounds(rubric, nobody, { heldPredicate: null }).assumptions
    expect(conventions.map(({ id, questions }) => [id, questions])).toEqual([
      ['nothingToCount.A.II.5.ii.a', ['A.II.5.ii.a']],
    ])
    expect(() => bounds(rubric, contradictory, { contradictions: 'reject' })).toThrow(AnswersError)
  })
})
