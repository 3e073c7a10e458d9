import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnswersOf, compile, defineRubric, evaluate, type Rubric, withVariants } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import data from '../../rubrics/permenpanrb-10-2019.json'
import { add, fraction, multiply, ofDecimal, subtract, toDecimalCut } from '../reference/fraction'

type Answers = AnswersOf<typeof permenpanrb10_2019>
type Target = 'WBK' | 'WBBM'

const WEIGHTS = [5, 5, 15, 10, 15, 10] as const
const AREAS = ['A.1', 'A.2', 'A.3', 'A.4', 'A.5', 'A.6'] as const

const FULL: Answers = {
  'A.1': { percent: 100 },
  'A.2': { percent: 100 },
  'A.3': { percent: 100 },
  'A.4': { percent: 100 },
  'A.5': { percent: 100 },
  'A.6': { percent: 100 },
  'B.1.a': 4,
  'B.1.b': { percent: 100 },
  'B.2.a': 4,
}

const HAIR = fraction(1n, 10n ** 20n)
type Text = `${number}`
const below = (text: Text) => toDecimalCut(subtract(ofDecimal(text), HAIR)) as Text
const above = (text: Text) => toDecimalCut(add(ofDecimal(text), HAIR)) as Text

const points = (...given: readonly Text[]): Partial<Answers> =>
  Object.fromEntries(AREAS.map((id, index) => [id, { points: given[index] ?? '0' }]))

test('the shipped rubric is the JSON file, and passes the checks of a rubric of one’s own', () => {
  expect(JSON.parse(JSON.stringify(permenpanrb10_2019))).toEqual(data)
  expect(compile(permenpanrb10_2019).rubric).toBe(permenpanrb10_2019)
  expect(JSON.parse(JSON.stringify(defineRubric(data as unknown as Rubric)))).toEqual(data)
})

describe('weights', () => {
  const result = evaluate(permenpanrb10_2019, FULL, { heldPredicate: 'WBK' })

  test('are those of the old LKE, and the best answers come to 100', () => {
    expect(Object.values(result.nodes).map(({ id, weight, score }) => [id, weight, score])).toEqual([
      ['A', '60', '60'],
      ...AREAS.map((id, index) => [id, String(WEIGHTS[index]), String(WEIGHTS[index])]),
      ['B', '40', '40'],
      ['B.1', '20', '20'],
      ['B.1.a', '15', '15'],
      ['B.1.b', '5', '5'],
      ['B.2', '20', '20'],
      ['B.2.a', '20', '20'],
    ])
    expect([result.total, result.display, result.predicate]).toEqual(['100', '100.00', 'WBBM'])
    expect(Object.values(result.areas).map(({ id, weight, nodes }) => [id, weight, nodes])).toEqual(
      WEIGHTS.map((weight, index) => [String(index + 1), String(weight), [`A.${index + 1}`]]),
    )
  })

  test('the result names no variant', () => {
    expect(result.rubric).toEqual({ id: 'permenpanrb-10-2019', version: '1.0.0', regulation: 'PermenPANRB 10/2019' })
    expect('variant' in result.rubric).toBe(false)
    expect([result.complete, result.warnings, result.assumptions]).toEqual([true, [], []])
  })

  test('the worst answers come to 0', () => {
    const zero = evaluate(permenpanrb10_2019, {}, { unanswered: 'zero', heldPredicate: 'WBBM' })
    expect([zero.total, zero.predicate]).toEqual(['0', null])
    expect(zero.unanswered).toEqual([...AREAS, 'B.1.a', 'B.1.b', 'B.2.a'])
  })
})

describe('percentages and points', () => {
  test('say the same of an area', () => {
    const given = {
      ...FULL,
      'A.1': { points: '3.75' },
      'A.3': { points: 11.25 },
      'A.6': { points: 7.5 },
      'B.1.b': { points: 5 },
    } as const
    const percent = { ...FULL, 'A.1': { percent: 75 }, 'A.3': { percent: '75' }, 'A.6': { percent: '75.0' } } as const
    const [a, b] = [given, percent].map((answers) => evaluate(permenpanrb10_2019, answers))
    expect(a?.determinations).toEqual(b?.determinations)
    expect([a?.total, a?.areas['3'].percent, a?.areas['3'].score]).toEqual(['92.5', '75', '11.25'])
    expect(a?.nodes['A.3'].answer).toEqual({ points: '11.25' })
    expect(b?.nodes['A.3'].answer).toEqual({ percent: '75' })
  })

  test('are exact: any percentage and its points come to the same', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(fc.tuple(...AREAS.map(() => hundredths)), (given) => {
        const of = (answer: (part: number, weight: number) => Answers['A.1']) =>
          evaluate(permenpanrb10_2019, {
            ...FULL,
            ...Object.fromEntries(AREAS.map((id, index) => [id, answer(given[index] ?? 0, WEIGHTS[index] ?? 0)])),
          })
        const share = of((part) => ({ percent: toDecimalCut(fraction(BigInt(part), 100n)) as Text }))
        const inPoints = of((part, weight) => ({
          points: toDecimalCut(fraction(BigInt(part * weight), 10_000n)) as Text,
        }))
        const sum = given.map((part, index) => fraction(BigInt(part * (WEIGHTS[index] ?? 0)), 10_000n)).reduce(add)
        expect(share.nodes['A'].score).toBe(toDecimalCut(sum))
        expect(inPoints.total).toBe(share.total)
        expect(inPoints.determinations).toEqual(share.determinations)
      }),
      { numRuns: 60 },
    )
  })

  test('above the weight are refused, the weight itself is not', () => {
    expect(evaluate(permenpanrb10_2019, { ...FULL, 'A.1': { points: 5 } }).total).toBe('100')
    expect(() => evaluate(permenpanrb10_2019, { ...FULL, 'A.1': { points: above('5') } })).toThrow(/A\.1/)
    expect(() => evaluate(permenpanrb10_2019, { ...FULL, 'B.1.b': { percent: above('100') } })).toThrow(/B\.1\.b/)
  })
})

const rubrics = {
  own: permenpanrb10_2019,
  'paparan-2023': withVariants(permenpanrb10_2019, ['paparan-2023']),
  'lke-2020': withVariants(permenpanrb10_2019, ['lke-2020']),
  both: withVariants(permenpanrb10_2019, ['paparan-2023', 'lke-2020']),
}
type Name = keyof typeof rubrics

interface Threshold {
  readonly rubrics: readonly Name[]
  readonly target: Target
  readonly criterion: string
  readonly required: Text
  /** From one figure to answers that lie on it; every other criterion is met, unless `others` says so. */
  readonly figure: Text
  readonly answers: (figure: Text) => Partial<Answers>
  readonly others?: readonly string[]
}

const everywhere: readonly Name[] = ['own', 'paparan-2023', 'lke-2020', 'both']
const index = (id: 'B.1.a' | 'B.2.a') => (figure: Text) => ({ [id]: figure })
/** An index in fifteenths, since 13.88 of 15 points is no decimal. */
const fifteenths = (figure: Text) => ({ 'B.1.a': { sum: figure, count: 15 } })
const everyArea = (target: Target, shares: readonly Text[]) =>
  AREAS.map(
    (id, at): Threshold => ({
      rubrics: everywhere,
      target,
      criterion: `area.${at + 1}`,
      required: shares[at] ?? '0',
      figure: shares[at] ?? '0',
      answers: (figure) => ({ [id]: { points: figure } }),
    }),
  )

const THRESHOLDS: readonly Threshold[] = [
  {
    rubrics: everywhere,
    target: 'WBK',
    criterion: 'total',
    required: '75',
    figure: '6.5',
    answers: (figure) => ({ ...points('3', '3', '10', '8', '10', figure), 'B.1.a': '3.6', 'B.2.a': '3.2' }),
  },
  {
    rubrics: everywhere,
    target: 'WBBM',
    criterion: 'total',
    required: '85',
    figure: '8.12',
    answers: (figure) => ({
      ...points('4', '4', '12', '8', '12', figure),
      'B.1.a': { sum: '55.52', count: 15 },
      'B.2.a': '3.6',
    }),
  },
  {
    rubrics: everywhere,
    target: 'WBK',
    criterion: 'pengungkit',
    required: '40',
    figure: '7',
    answers: (figure) => points('3', '3', '10', '7', '10', figure),
  },
  {
    rubrics: everywhere,
    target: 'WBBM',
    criterion: 'pengungkit',
    required: '48',
    figure: '8',
    answers: (figure) => points('4.25', '4.25', '11.75', '8', '11.75', figure),
  },
  ...everyArea('WBK', ['3', '3', '9', '6', '9', '6']),
  ...everyArea('WBBM', ['3.75', '3.75', '11.25', '7.5', '11.25', '7.5']),
  // The sum of the two minima below it: whoever misses it misses one of them.
  {
    rubrics: everywhere,
    target: 'WBK',
    criterion: 'B.1',
    required: '18.5',
    figure: '3.6',
    answers: index('B.1.a'),
    others: ['B.1.a'],
  },
  {
    rubrics: ['own', 'lke-2020'],
    target: 'WBBM',
    criterion: 'B.1',
    required: '18.88',
    figure: '55.52',
    answers: fifteenths,
  },
  {
    rubrics: ['paparan-2023', 'both'],
    target: 'WBBM',
    criterion: 'B.1',
    required: '18.5',
    figure: '3.6',
    answers: index('B.1.a'),
    others: ['B.1.a'],
  },
  {
    rubrics: everywhere,
    target: 'WBK',
    criterion: 'B.1.a',
    required: '13.5',
    figure: '3.6',
    answers: index('B.1.a'),
    others: ['B.1'],
  },
  {
    rubrics: ['paparan-2023', 'both'],
    target: 'WBBM',
    criterion: 'B.1.a',
    required: '13.5',
    figure: '3.6',
    answers: index('B.1.a'),
    others: ['B.1'],
  },
  {
    rubrics: ['own', 'paparan-2023'],
    target: 'WBK',
    criterion: 'B.2',
    required: '16',
    figure: '3.2',
    answers: index('B.2.a'),
  },
  {
    rubrics: ['own', 'paparan-2023'],
    target: 'WBBM',
    criterion: 'B.2',
    required: '18',
    figure: '3.6',
    answers: index('B.2.a'),
  },
  {
    rubrics: ['lke-2020', 'both'],
    target: 'WBK',
    criterion: 'B.2',
    required: '15',
    figure: '3',
    answers: index('B.2.a'),
  },
  {
    rubrics: ['lke-2020', 'both'],
    target: 'WBBM',
    criterion: 'B.2',
    required: '17',
    figure: '3.4',
    answers: index('B.2.a'),
  },
]

const cases = THRESHOLDS.flatMap((threshold) => threshold.rubrics.map((name) => ({ name, ...threshold })))

describe('minima, exactly at, a hair below and a hair above', () => {
  test.each(cases)('$name, $target: $criterion $required', ({ name, target, criterion, required, figure, ...more }) => {
    const rubric = rubrics[name]
    const at = (given: Text) => {
      const answers = { ...FULL, ...more.answers(given) }
      const result = evaluate(rubric, answers, { heldPredicate: target === 'WBBM' ? 'WBK' : null })
      const { met, criteria } = result.determinations[target]
      const failed = criteria.flatMap((one) => (one.met ? [] : [one.id]))
      return { met, failed, found: criteria.find((one) => one.id === criterion), predicate: result.predicate }
    }
    const [under, on, over] = [at(below(figure)), at(figure), at(above(figure))]
    expect(on.found).toMatchObject({ required, actual: required, met: true, gap: '0' })
    expect([on.met, on.failed, on.predicate]).toEqual([true, [], target])
    expect([over.met, over.failed]).toEqual([true, []])
    expect(under.found).toMatchObject({ required, met: false, metOnlyAfterRounding: true })
    expect(Number(under.found?.gap)).toBeGreaterThan(0)
    expect(under.met).toBe(false)
    expect([...under.failed].sort()).toEqual([criterion, ...(more.others ?? [])].sort())
  })

  test('TLHP must be complete, for both', () => {
    for (const target of ['WBK', 'WBBM'] as const) {
      const at = (percent: Text) =>
        evaluate(permenpanrb10_2019, { ...FULL, 'B.1.b': { percent } }, { heldPredicate: 'WBK' }).determinations[
          target
        ].criteria.find(({ id }) => id === 'B.1.b')
      expect(at('100')).toMatchObject({ required: '5', actual: '5', met: true })
      expect(at(below('100'))).toMatchObject({ required: '5', actual: '4.99999999999999999999', met: false })
    }
  })

  test('an index of 3.60 meets SPAK, but not yet the whole of WBBM: 18.5 of 18.88', () => {
    const { determinations } = evaluate(permenpanrb10_2019, { ...FULL, 'B.1.a': '3.60' }, { heldPredicate: 'WBK' })
    const failed = determinations.WBBM.criteria.filter(({ met }) => !met)
    expect(failed.map(({ id, actual, required, gap }) => [id, actual, required, gap])).toEqual([
      ['B.1', '18.5', '18.88', '0.38'],
    ])
    expect(determinations.WBK.met).toBe(true)
  })

  test('WBBM needs WBK held', () => {
    const predicates = [undefined, null, 'WBK', 'WBBM'] as const
    expect(predicates.map((heldPredicate) => evaluate(permenpanrb10_2019, FULL, { heldPredicate }).predicate)).toEqual([
      ...['WBK', 'WBK', 'WBBM', 'WBBM'],
    ])
  })
})

test('a better answer never gives a worse result, whichever figures are taken', () => {
  const share = fc.integer({ min: 0, max: 100 })
  const given = fc.record({ areas: fc.tuple(...AREAS.map(() => share)), spak: share, tlhp: share, skm: share })
  const answersFrom = ({ areas, spak, tlhp, skm }: typeof given extends fc.Arbitrary<infer T> ? T : never) => ({
    ...Object.fromEntries(AREAS.map((id, at) => [id, { percent: areas[at] ?? 0 }])),
    'B.1.a': { sum: spak, count: 25 },
    'B.1.b': { percent: tlhp },
    'B.2.a': { sum: skm, count: 25 },
  })
  fc.assert(
    fc.property(given, fc.nat(8), fc.nat(100), fc.constantFrom<Name>(...everywhere), (worse, at, by, name) => {
      const lists = [...worse.areas, worse.spak, worse.tlhp, worse.skm].map((one, place) =>
        place === at ? Math.min(100, one + by) : one,
      )
      const [spak = 0, tlhp = 0, skm = 0] = lists.slice(6)
      const better = { areas: lists.slice(0, 6) as typeof worse.areas, spak, tlhp, skm }
      const [low, high] = [worse, better].map((one) =>
        evaluate(rubrics[name], answersFrom(one) as Answers, { heldPredicate: 'WBK' }),
      )
      const rank = (predicate: string | null | undefined) => [null, 'WBK', 'WBBM'].indexOf(predicate ?? null)
      expect(rank(high?.predicate)).toBeGreaterThanOrEqual(rank(low?.predicate))
      const total = (text: string | undefined) => multiply(ofDecimal(text ?? ''), fraction(10n ** 20n)).numerator
      expect(total(high?.total) >= total(low?.total)).toBe(true)
    }),
    { numRuns: 80 },
  )
})
