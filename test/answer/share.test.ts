import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  type Answer,
  type AnswersOf,
  compile,
  defineRubric,
  evaluate,
  type Rubric,
  safeEvaluate,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { cited, group, KINDS, points, predicate, question, rubricOf, text } from '../helpers/smallRubric'
import { isDeepFrozen, placesAndCodes, refusedWith } from '../helpers/surveys'
import { add, divide, fraction, multiply, ofDecimal, toDecimalCut } from '../reference/fraction'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

const rubric = permenpanrb10_2019
type Answers = AnswersOf<typeof rubric>

const WEIGHTS = { 'A.1': '5', 'A.2': '5', 'A.3': '15', 'A.4': '10', 'A.5': '15', 'A.6': '10', 'B.1.b': '5' } as const
type Share = keyof typeof WEIGHTS
const SHARES = Object.keys(WEIGHTS) as Share[]

/** Everything at its best, with some answers changed. */
const answers = (changes: Readonly<Record<string, unknown>> = {}): Answers =>
  ({
    ...Object.fromEntries(SHARES.map((id) => [id, { percent: 100 }])),
    'B.1.a': 4,
    'B.2.a': 4,
    ...changes,
  }) as unknown as Answers

const plan = compile(rubric)
const held = { heldPredicate: 'WBK' } as const

/** What both ways of scoring say. */
const both = (changes: Readonly<Record<string, unknown>>) => {
  const evaluation = evaluate(rubric, answers(changes), held)
  const score = plan.score(answers(changes), held)
  expect(score.total).toBe(evaluation.total)
  expect(score.predicate).toBe(evaluation.predicate)
  expect(JSON.parse(JSON.stringify(score.determinations))).toEqual(evaluation.determinations)
  expect(JSON.parse(JSON.stringify(score.areas))).toEqual(evaluation.areas)
  for (const id of SHARES) expect([id, score.points(id)]).toEqual([id, evaluation.nodes[id].score])
  return evaluation
}

describe('a share', () => {
  test('in full is the whole weight', () => {
    expect(both({}).total).toBe('100')
    expect(both(Object.fromEntries(SHARES.map((id) => [id, { points: WEIGHTS[id] }]))).total).toBe('100')
    expect(both(Object.fromEntries(SHARES.map((id) => [id, { percent: 0 }]))).total).toBe('35')
    expect(both(Object.fromEntries(SHARES.map((id) => [id, { points: '0.00' }]))).total).toBe('35')
  })

  test.each([
    ['A.1', { percent: 80 }, { points: 4 }, '4', '0.8', '80'],
    ['A.1', { percent: '60.0' }, { points: '3' }, '3', '0.6', '60'],
    ['A.3', { percent: 33.3 }, { points: '4.995' }, '4.995', '0.333', '33.3'],
    [
      'A.3',
      { percent: '0.00000000000000000020' },
      { points: '0.00000000000000000003' },
      '0.00000000000000000003',
      '0',
      '0.0000000000000000002',
    ],
    ['B.1.b', { percent: '99.99' }, { points: 4.9995 }, '4.9995', '0.9999', '99.99'],
    ['A.6', { percent: -0 }, { points: -0 }, '0', '0', '0'],
  ] as const)('of %s: %j is %j, exactly', (id, percent, given, score, value, shown) => {
    for (const answer of [percent, given]) {
      expect(both({ [id]: answer }).nodes[id]).toMatchObject({ score, value, percent: shown, status: 'scored' })
    }
    expect(both({ [id]: percent }).total).toBe(both({ [id]: given }).total)
  })

  test('that no decimal can print stays exact', () => {
    // A third of 15 is 5; the points of a third of 5 never end.
    expect(both({ 'A.3': { points: 5 } }).nodes['A.3']).toMatchObject({ score: '5', value: '0.33333333333333333333' })
    const three = both({ 'A.3': { points: 5 }, 'A.5': { points: '10' } })
    expect([three.nodes['A'].score, three.total]).toEqual(['45', '85'])
  })

  test('stands in the result in its normal form', () => {
    const { nodes } = both({ 'A.1': { percent: '80.50' }, 'A.2': { points: 4.5 } })
    expect([nodes['A.1'].answer, nodes['A.2'].answer]).toEqual([{ percent: '80.5' }, { points: '4.5' }])
    const result = both({ 'A.1': { percent: '80.50' } })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(isDeepFrozen(result)).toBe(true)
  })

  test('meets a minimum exactly at it and not below', () => {
    const least = (id: Share, share: string) => toDecimalCut(multiply(ofDecimal(WEIGHTS[id]), ofDecimal(share)))
    for (const id of ['A.1', 'A.2', 'A.3', 'A.4', 'A.5', 'A.6'] as const) {
      const met = (answer: unknown) => {
        const { WBK, WBBM } = both({ [id]: answer }).determinations
        return [WBK.met, WBBM.met]
      }
      expect([id, met({ percent: 75 }), met({ points: least(id, '0.75') })]).toEqual([id, [true, true], [true, true]])
      expect([id, met({ percent: '74.99999999999999999999' }), met({ percent: 60 })]).toEqual([
        id,
        [true, false],
        [true, false],
      ])
      expect([id, met({ points: least(id, '0.6') }), met({ percent: '59.99999999999999999999' })]).toEqual([
        id,
        [true, false],
        [false, false],
      ])
    }
    const tlhp = (answer: unknown) => both({ 'B.1.b': answer }).determinations.WBK.met
    expect([tlhp({ points: 5 }), tlhp({ points: '4.99999999999999999999' })]).toEqual([true, false])
  })

  test('as points and as a percentage is the same, for any figure', () => {
    const figure = fc
      .tuple(fc.constantFrom(...SHARES), fc.integer({ min: 0, max: 18 }))
      .chain(([id, decimals]) =>
        fc.tuple(
          fc.constant(id),
          fc.constant(decimals),
          fc.bigInt({ min: 0n, max: BigInt(WEIGHTS[id]) * 10n ** BigInt(decimals) }),
        ),
      )
    const property = fc.property(fc.array(figure, { maxLength: 7 }), (figures) => {
      const given = new Map(figures.map(([id, decimals, units]) => [id, fraction(units, 10n ** BigInt(decimals))]))
      const shared = [...given].map(([id, value]) => ({
        id,
        value,
        percent: divide(multiply(value, fraction(100n)), ofDecimal(WEIGHTS[id])),
      }))
      // 15 points have percentages that no decimal says.
      const exact = shared.filter(({ percent }) => 10n ** 20n % percent.denominator === 0n)
      const asPoints = both(Object.fromEntries(exact.map(({ id, value }) => [id, { points: toDecimalCut(value) }])))
      const asPercent = both(
        Object.fromEntries(exact.map(({ id, percent }) => [id, { percent: toDecimalCut(percent) }])),
      )
      expect(asPercent.total).toBe(asPoints.total)
      expect(asPercent.determinations).toEqual(asPoints.determinations)
      const all = both(Object.fromEntries(shared.map(({ id, value }) => [id, { points: toDecimalCut(value) }])))
      const lost = shared.map(({ id, value }) => add(ofDecimal(WEIGHTS[id]), multiply(value, fraction(-1n))))
      expect(all.total).toBe(toDecimalCut(add(fraction(100n), multiply(lost.reduce(add, fraction(0n)), fraction(-1n)))))
    })
    fc.assert(property, { numRuns: 150 })
  })
})

describe('what is no share', () => {
  const allowed = (id: Share) => ['{ percent: 0..100 }', `{ points: 0..${WEIGHTS[id]} }`]
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['a bare number', 80, '80'],
    ['a bare text', '80', '"80"'],
    ['a percent sign', '80%', '"80%"'],
    ['points above the weight', { points: 5.01 }, 'Object'],
    ['points above the weight by a hair', { points: '5.00000000000000000001' }, 'Object'],
    ['a percentage above 100', { percent: '100.00000000000000000001' }, 'Object'],
    ['negative points', { points: -1 }, 'Object'],
    ['a negative percentage', { percent: -0.1 }, 'Object'],
    ['both', { percent: 80, points: 4 }, 'Object'],
    ['both, one of them undefined', { percent: 80, points: undefined }, 'Object'],
    ['an undefined one', { percent: undefined }, 'Object'],
    ['neither', {}, 'Object'],
    ['another name', { poin: 4 }, 'Object'],
    ['something beside it', { points: 4, note: 'x' }, 'Object'],
    ['a text with a comma', { points: '4,5' }, 'Object'],
    ['counts', { sum: 4, count: 5 }, 'Object'],
    ['a list', [80], 'Array'],
    ['null', null, 'null'],
    ['a boolean', true, 'true'],
  ]
  test.each(wrong)('%s is refused, and what would be right is said', (_, answer, bare) => {
    const { name, issues } = refusedWith(() => evaluate(rubric, answers({ 'A.1': answer })))
    expect(name).toBe('AnswersError')
    const given = String(issues[0]?.params['given'])
    // An object may be shown with what is in it.
    expect(bare === 'Object' ? given.replace(/^\{.*\}$/, 'Object') : given).toBe(bare)
    expect(issues).toEqual([
      {
        code: 'invalid_share',
        path: ['A.1'],
        params: { id: 'A.1', given, allowed: allowed('A.1') },
        message: `${given} bukan jawaban untuk A.1; yang diterima: { percent: 0..100 }, { points: 0..5 }.`,
        suggestion: 'Nyatakan apakah angkanya persentase atau poin, misalnya { percent: 80 }.',
      },
    ])
    expect(refusedWith(() => plan.score(answers({ 'A.1': answer }))).issues).toEqual(issues)
  })

  test('all of them are told at once, in English too', () => {
    const outcome = safeEvaluate(rubric, answers({ 'A.1': 4, 'A.3': { points: 16 }, 'B.1.b': { points: 5.5 } }), {
      locale: 'en',
    })
    if (outcome.success) throw new Error('was not refused')
    expect(outcome.issues.map(({ path, message }) => [path, message])).toEqual([
      [['A.1'], '4 is no answer to A.1; accepted: { percent: 0..100 }, { points: 0..5 }.'],
      [['A.3'], '{ points: 16 } is no answer to A.3; accepted: { percent: 0..100 }, { points: 0..15 }.'],
      [['B.1.b'], '{ points: 5.5 } is no answer to B.1.b; accepted: { percent: 0..100 }, { points: 0..5 }.'],
    ])
    expect(outcome.issues[0]?.suggestion).toBe(
      'Say whether the figure is a percentage or points, such as { percent: 80 }.',
    )
  })

  test('a missing one is told with what it takes', () => {
    const { 'A.1': _, ...rest } = answers()
    const [missing] = refusedWith(() => evaluate(rubric, rest as Answers)).issues
    expect(missing).toMatchObject({
      code: 'missing_answer',
      path: ['A.1'],
      params: { id: 'A.1', allowed: allowed('A.1') },
    })
    const zero = evaluate(rubric, rest as Answers, { unanswered: 'zero' })
    expect([zero.total, zero.nodes['A.1'].status, zero.nodes['A.1'].answer]).toEqual(['95', 'unanswered', null])
  })

  test('getters and hidden properties are refused as such', () => {
    const getter = Object.defineProperty({}, 'percent', { enumerable: true, get: () => 80 })
    const hidden = Object.defineProperty({}, 'points', { enumerable: false, value: 4 })
    expect(placesAndCodes(() => evaluate(rubric, answers({ 'A.1': getter, 'A.2': hidden })))).toEqual([
      [['A.1', 'percent'], 'accessor_property'],
      [['A.2', 'points'], 'hidden_property'],
    ])
    expect(placesAndCodes(() => plan.score(answers({ 'A.2': hidden })))).toEqual([
      [['A.2', 'points'], 'hidden_property'],
    ])
  })

  test('the answer is not changed or frozen', () => {
    const given = answers({ 'A.1': { points: '4.50' } })
    const before = structuredClone(given)
    evaluate(rubric, given)
    plan.score(given)
    expect(given).toEqual(before)
    expect(Object.isFrozen(given['A.1'])).toBe(false)
  })
})

describe('in a rubric of your own', () => {
  const share = { type: 'share', label: text('Capaian'), ...cited } as const
  const own = defineRubric(
    rubricOf(
      [
        group('component', 'K', '10', 'sum', [
          group('indicator', 'K.1', '4', 'mean', [
            question('K.1.a', 'share'),
            question('K.1.b', 'share'),
            question('K.1.c', 'yn'),
          ]),
          question('K.2', 'share', { weight: '5.5' }),
          question('K.3', 'share', { weight: '0.5' }),
        ]),
      ],
      { answerKinds: { ...KINDS, share }, predicates: [predicate('LULUS', [points('total', ['K'], '6')])] },
    ) as Rubric,
  )
  const full: Readonly<Record<string, Answer>> = {
    'K.1.a': { percent: 100 },
    'K.1.b': { percent: 50 },
    'K.1.c': 'Ya',
    'K.2': { points: '2.75' },
    'K.3': { percent: 100 },
  }

  test('a share in a mean is a percentage of its part', () => {
    const result = evaluate(own, full)
    expect(result.nodes['K.1']?.score).toBe('3.33333333333333333333')
    expect(result.nodes['K.1.b']).toMatchObject({ score: '0.66666666666666666666', value: '0.5' })
    expect(result.nodes['K.2']).toMatchObject({ score: '2.75', value: '0.5' })
    expect(result.total).toBe('6.58333333333333333333')
    expect([compile(own).score(full).total, compile(own).score(full).predicate]).toEqual([result.total, 'LULUS'])
    const without = evaluate(own, { ...full, 'K.1.b': undefined } as never, { unanswered: 'exclude' })
    expect([without.nodes['K.1']?.score, without.nodes['K.1.b']?.status]).toEqual(['4', 'excluded'])
  })

  test('and takes no points, since it has no weight of its own', () => {
    const given = { ...full, 'K.1.a': { points: 1 }, 'K.2': { points: 5.51 }, 'K.3': { points: 0.5 } }
    const { issues } = refusedWith(() => evaluate(own, given))
    expect(issues.map(({ path, code, params }) => [path, code, params['allowed']])).toEqual([
      [['K.1.a'], 'invalid_share', ['{ percent: 0..100 }']],
      [['K.2'], 'invalid_share', ['{ percent: 0..100 }', '{ points: 0..5.5 }']],
    ])
    expect(refusedWith(() => compile(own).score(given)).issues).toEqual(issues)
  })
})
