import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  AnswersError,
  defineRubric,
  evaluate,
  OptionsError,
  type PartialOptions,
  RubricError,
  type SensitivityResult,
  sensitivity,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { type Lke, lkes, questions, referenceWith, rubric } from '../helpers/arbitraries'
import { extremeOf } from '../helpers/extremeOf'
import { group, KINDS, points, predicate, question, rubricOf, smallRubric } from '../helpers/smallRubric'
import { add, compare, type Fraction, fraction, subtract, toDecimalCut } from '../reference/fraction'

const ZERO = fraction(0n)
const atLeastZero = (points: Fraction) => (compare(points, ZERO) > 0 ? points : ZERO)
const areaOf = (id: string) => rubric.areas.find(({ nodes }) => nodes.some((node) => id.startsWith(`${node}.`)))

/** All of it by the reference alone: one answer after the other at its best and at its worst. */
const expected = ({ answers, options }: Lke) => {
  const now = referenceWith(answers, options)
  const scoresMet = Object.entries(now.determinations).map(([id, found]) => [id, found.scoresMet] as const)
  const moved = questions.map((question) => {
    const [best, worst] = [true, false].map((side) =>
      referenceWith({ ...answers, [question.id]: extremeOf(rubric, question, side) }, options),
    )
    if (!best || !worst) throw new Error('two')
    const flips = scoresMet.flatMap(([predicate, from]) =>
      (
        [
          [best, 'best'],
          [worst, 'worst'],
        ] as const
      ).flatMap(([there, at]) => {
        const to = there.determinations[predicate]?.scoresMet
        return to === from ? [] : [{ predicate, at, scoresMet: { from, to } }]
      }),
    )
    const holds = subtract(best.total, now.total)
    const loses = atLeastZero(subtract(now.total, worst.total))
    return { id: question.id, area: areaOf(question.id)?.id ?? null, holds, loses, flips }
  })
  const ten = (of: 'holds' | 'loses') =>
    [...moved]
      .sort((a, b) => compare(b[of], a[of]))
      .filter((one) => compare(one[of], ZERO) > 0)
      .slice(0, 10)
      .map((one) => [one.id, toDecimalCut(one[of])])
  const [best, worst] = [true, false].map((side) =>
    referenceWith(Object.fromEntries(questions.map((one) => [one.id, extremeOf(rubric, one, side)])), options),
  )
  if (!best || !worst) throw new Error('two')
  const stakes = (of: (result: typeof now) => Fraction) => ({
    holds: toDecimalCut(subtract(of(best), of(now))),
    loses: toDecimalCut(subtract(of(now), of(worst))),
  })
  return {
    total: stakes(({ total }) => total),
    areas: rubric.areas.map(({ id }) => ({ id, ...stakes(({ areas }) => areas[id] ?? ZERO) })),
    questions: moved.map(({ holds, loses, ...one }) => ({
      ...one,
      holds: toDecimalCut(holds),
      loses: toDecimalCut(loses),
    })),
    mostHeld: ten('holds'),
    mostAtRisk: ten('loses'),
  }
}

const actual = (result: SensitivityResult) => ({
  total: result.total,
  areas: Object.values(result.areas).map(({ id, holds, loses }) => ({ id, holds, loses })),
  questions: result.questions.map(({ id, area, holds, loses, flips }) => ({ id, area, holds, loses, flips })),
  mostHeld: result.mostHeld.map(({ question, points }) => [question, points]),
  mostAtRisk: result.mostAtRisk.map(({ question, points }) => [question, points]),
})

const sensitive = ({ answers, options }: Lke) => sensitivity(rubric, answers, options as PartialOptions)

describe('sensitivity', () => {
  test('tells the conventions and warnings of the answers as they stand', () => {
    const answers = { 'A.II.5.ii.a': { harusDitindaklanjuti: 1, sedangDiproses: 1, selesai: 1 } }
    const { assumptions, warnings } = sensitivity(rubric, answers as never, { unanswered: 'zero', heldPredicate: null })
    expect(assumptions.map(({ id }) => id)).toEqual(['unanswered'])
    expect(warnings.map(({ code }) => code)).toEqual(['counts_contradict'])
  })

  test('tells of random LKEs what the reference finds by one answer after the other', () => {
    const run = fc.property(lkes, (lke) => {
      const result = sensitive(lke)
      expect(actual(result)).toEqual(expected(lke))
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    })
    fc.assert(run, { numRuns: 4 })
  }, 60_000)

  test('gives areas and the total the sum of what their questions hold and lose, where nothing is left out', () => {
    const wholes = lkes.filter(({ options }) => options.unanswered !== 'exclude')
    const run = fc.property(wholes, (lke) => {
      const result = sensitive(lke)
      const exact = expectedSums(lke)
      expect(result.total).toEqual(exact.total)
      for (const { id, holds, loses } of Object.values(result.areas)) {
        expect({ holds, loses }).toEqual(exact.areas[id])
      }
    })
    fc.assert(run, { numRuns: 40 })
  })

  test('names the answer in its normal form and the labels in the language asked for', () => {
    const draft: Record<string, Answer> = {
      'B.I.a': '3.50',
      'B.I.b': 'B',
      'A.II.6.i.b': { layananTerdata: 4, layananDipermudah: 1 },
    }
    const result = sensitivity(rubric, draft, { unanswered: 'zero', locale: 'en' })
    const of = (id: string) => result.questions.find((one) => one.id === id)
    expect(result.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
    expect(of('B.I.a')).toEqual({
      id: 'B.I.a',
      label: questions.find(({ id }) => id === 'B.I.a')?.text.en,
      area: null,
      answer: '3.5',
      holds: '2.1875',
      loses: '15.3125',
      flips: [],
    })
    expect(of('A.II.6.i.b')?.answer).toEqual({ layananTerdata: 4, layananDipermudah: 1 })
    expect([of('A.II.6.i.b')?.holds, of('A.II.6.i.b')?.loses, of('A.II.6.i.b')?.area]).toEqual([
      '0.9375',
      '0.3125',
      '6',
    ])
    expect([of('A.I.1.i.a')?.answer, of('A.I.1.i.a')?.holds, of('A.I.1.i.a')?.loses]).toEqual([null, '0.25', '0'])
    expect(result.areas['6']?.label).toBe('Improving the quality of public services')
    expect(result.mostHeld.length).toBe(10)
    expect(result.mostHeld[0]).toEqual({
      question: 'B.II.a',
      label: questions.find(({ id }) => id === 'B.II.a')?.text.en,
      points: '17.5',
    })
    // Of equal points the first in rubric order, and never more than ten.
    expect(result.mostHeld.slice(1, 5).map(({ question, points }) => [question, points])).toEqual([
      ['A.II.5.ii.a', '3'],
      ['A.II.5.i.a', '2.5'],
      ['A.II.6.ii.a', '2.5'],
      ['B.I.a', '2.1875'],
    ])
    // What loses nothing is not at risk.
    expect(result.mostAtRisk.map(({ question }) => question)).toEqual(['B.I.a', 'B.I.b', 'A.II.6.i.b'])
  })

  test('flags an answer that alone decides the points of a predicate, up or down', () => {
    const best = Object.fromEntries(questions.map((one) => [one.id, extremeOf(rubric, one, true)]))
    const lost = sensitivity(rubric, best).questions.find(({ id }) => id === 'B.II.a')
    expect(lost?.flips).toEqual(
      ['WBK', 'WBBM'].map((predicate) => ({ predicate, at: 'worst', scoresMet: { from: true, to: false } })),
    )
    const poor = sensitivity(rubric, { ...best, 'B.II.a': 3.2 })
    const gained = poor.questions.find(({ id }) => id === 'B.II.a')
    expect(gained?.flips).toEqual([
      { predicate: 'WBK', at: 'worst', scoresMet: { from: true, to: false } },
      { predicate: 'WBBM', at: 'best', scoresMet: { from: false, to: true } },
    ])
    expect(poor.questions.find(({ id }) => id === 'A.I.1.i.a')?.flips).toEqual([])
  })

  test('takes a rubric of shares, and rubrics of one’s own without areas or predicates', () => {
    const shares = sensitivity(
      permenpanrb10_2019,
      { 'A.1': { percent: 80 }, 'A.3': { points: '7.5' }, 'B.1.a': 3.6 },
      { unanswered: 'zero' },
    )
    const of = (id: string) => {
      const { area, holds, loses } = shares.questions.find((one) => one.id === id) ?? {}
      return [area, holds, loses]
    }
    expect([of('A.1'), of('A.3'), of('B.1.a')]).toEqual([
      ['1', '1', '4'],
      ['3', '7.5', '7.5'],
      [null, '1.5', '13.5'],
    ])
    const plain = defineRubric(smallRubric({ areas: [], predicates: [], countChecks: [] }))
    const own = sensitivity(plain, { 'H.a': 1 } as never, { unanswered: 'zero' })
    expect([own.areas, own.total]).toEqual([{}, { holds: '14.25', loses: '0.75' }])
    expect(own.questions.every(({ area, flips }) => area === null && flips.length === 0)).toBe(true)
  })

  test('never says that an open question has something to lose, even where the worst answer is worth something', () => {
    const kinds = { ...KINDS, half: { ...KINDS['abc'], options: { A: optionOf('1'), B: optionOf('0.5') } } } as never
    const asked = question('K.a', 'half', { weight: '2', options: ['A', 'B'] })
    const own = defineRubric(
      rubricOf([group('component', 'K', '2', 'sum', [asked])], {
        answerKinds: kinds,
        predicates: [predicate('P', [points('K', ['K'], '1')])],
      }),
    )
    const open = sensitivity(own, {}, { unanswered: 'zero' } as never)
    expect(open.questions[0]).toMatchObject({ holds: '2', loses: '0' })
    expect([open.total, open.mostAtRisk]).toEqual([{ holds: '2', loses: '0' }, []])
    // Even at its worst the answer would reach the minimum.
    expect(open.questions[0]?.flips.map(({ at, scoresMet }) => [at, scoresMet.to])).toEqual([
      ['best', true],
      ['worst', true],
    ])
    const full = sensitivity(own, { 'K.a': 'A' } as never)
    expect([full.questions[0]?.holds, full.questions[0]?.loses]).toEqual(['0', '1'])
  })

  test('is frozen, and refuses what evaluate refuses', () => {
    const result = sensitivity(rubric, { 'B.I.a': 3 }, { unanswered: 'zero' })
    expect([Object.isFrozen(result), Object.isFrozen(result.questions[0]?.flips)]).toEqual([true, true])
    expect(result.format).toBe('zona-integritas.sensitivity.v1')
    expect(result.rubric).toEqual(evaluate(rubric, {}, { unanswered: 'zero' }).rubric)
    expect(() => sensitivity(rubric, {})).toThrow(AnswersError)
    expect(() => sensitivity(rubric, { 'A.I.1.i.a': 'ya' }, { unanswered: 'zero' })).toThrow(AnswersError)
    expect(() => sensitivity(rubric, null as never)).toThrow(AnswersError)
    expect(() => sensitivity(rubric, {}, { unanswered: 'none' as never })).toThrow(OptionsError)
    expect(() => sensitivity(smallRubric() as never, {} as never)).toThrow(RubricError)
    const counts = { 'A.II.5.ii.a': { harusDitindaklanjuti: 1, sedangDiproses: 0, selesai: 2 } }
    const strict = { unanswered: 'zero', contradictions: 'reject' } as const
    expect(() => sensitivity(rubric, counts, strict)).toThrow(AnswersError)
    const percents = { unanswered: 'zero', conventions: { percentGiven: 'reject' } } as const
    expect(() => sensitivity(rubric, { 'A.II.5.ii.a': { percent: 5 } }, percents)).toThrow(AnswersError)
    // Refused percentages do not keep a ratio from being looked at at its best.
    const held = sensitivity(rubric, {}, percents).questions.find(({ id }) => id === 'A.II.5.ii.a')
    expect(held?.holds).toBe('3')
  })
})

const optionOf = (value: string) => ({
  value,
  source: { regulation: 'Latihan 1/2030', place: 'Pasal 1' },
  basis: 'convention',
})

/** What is held and lost by question, added up exactly. */
function expectedSums({ answers, options }: Lke) {
  const now = referenceWith(answers, options)
  const sums = (inside: (id: string) => boolean) => {
    let [holds, loses] = [ZERO, ZERO]
    for (const { id } of questions.filter((one) => inside(one.id))) {
      const node = now.nodes[id]
      if (!node) continue
      holds = add(holds, subtract(node.weight, node.score))
      loses = add(loses, node.score)
    }
    return { holds: toDecimalCut(holds), loses: toDecimalCut(loses) }
  }
  return {
    total: sums(() => true),
    areas: Object.fromEntries(rubric.areas.map((area) => [area.id, sums((id) => areaOf(id)?.id === area.id)])),
  }
}
