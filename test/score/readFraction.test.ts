import { describe, expect, test } from 'vitest'
import { defineRubric } from 'zona-integritas'
import { compileRubric } from '../../src/evaluate'
import { newSheet, type Reading } from '../../src/score'
import { readFraction } from '../../src/score/readFraction'
import type { FractionSlot } from '../../src/score/ScorePlan'
import { cited, group, KINDS, question, ratio, rubricOf, text } from '../helpers/smallRubric'

const INVALID = -1
const BETWEEN = 0.5
const PERCENTS: Reading = { unanswered: 'zero', nothingToCount: [0, 1], riseFromNothing: [1, 0], percents: true }
const COUNTS: Reading = { ...PERCENTS, percents: false }

/** What is read of an answer, and the numerator and denominator that are left in the second of two slots. */
function readerOf(own: ReturnType<typeof question>, kinds: object = {}, combine: 'sum' | 'mean' = 'sum') {
  const first = { ...own, id: 'first' }
  const { score } = compileRubric(
    defineRubric(
      rubricOf(
        [group('component', 'K', combine === 'mean' ? '4' : String(2 * Number(own.weight)), combine, [first, own])],
        {
          answerKinds: { ...KINDS, ...kinds },
        } as never,
      ),
    ),
  )
  const { terms, slots } = score.layout
  return (answer: unknown, reading = PERCENTS) => {
    const sheet = newSheet(score.layout, score.leaves.length)
    sheet.numbers.fill(7)
    sheet.fine.fill({ numerator: 1n, denominator: 3n })
    const value = readFraction(score.questions[1]?.fraction as FractionSlot, answer, reading, sheet, score)
    const [numerator, denominator, coefficient] = [0, 1, 2].map((part) => sheet.numbers[terms + part * slots + 1])
    expect([coefficient, sheet.fine[0], sheet.numbers[terms]]).toEqual([0, { numerator: 1n, denominator: 3n }, 7])
    return value === INVALID ? INVALID : [value, numerator, denominator, sheet.fine[1]]
  }
}

/** Everything that is no answer of any of these questions, whatever it looks like. */
const NEVER = [undefined, null, true, Number.NaN, -1, -0.01, '', 'x', [], [4, 1], {}, new Map(), () => 1, Symbol('x')]

describe('an index of at most 4', () => {
  const read = readerOf(question('a', 'index', { weight: '4' }))

  test.each<[answer: unknown, value: number, numerator: number, denominator: number]>([
    [0, 0, 0, 400],
    [0.01, BETWEEN, 1, 400],
    [3.6, BETWEEN, 360, 400],
    [3.99, BETWEEN, 399, 400],
    [4, 1, 400, 400],
    ['0', 0, 0, 400],
    ['0.05', BETWEEN, 5, 400],
    ['0.5', BETWEEN, 50, 400],
    ['3', BETWEEN, 300, 400],
    ['3.60', BETWEEN, 360, 400],
    ['3.65', BETWEEN, 365, 400],
    ['4.00', 1, 400, 400],
    // Finer than hundredths.
    [3.605, BETWEEN, 3605, 4000],
    ['3.605', BETWEEN, 3605, 4000],
    ['4.000', 1, 4000, 4000],
    ['0.000', 0, 0, 4000],
    [{ sum: 36, count: 10 }, BETWEEN, 36, 40],
    [{ sum: '3.6', count: 1 }, BETWEEN, 36, 40],
    [{ sum: 40, count: 10 }, 1, 40, 40],
  ])('reads %o as %d: %d over %d', (answer, value, numerator, denominator) => {
    expect(read(answer)).toEqual([value, numerator, denominator, null])
  })

  test.each<[answer: string, approximate: number, numerator: bigint]>([
    ['3.60000000000000000001', 0.9, 360000000000000000001n],
    ['0.00000000000000000001', 0, 1n],
  ])('keeps what is too fine for doubles, with doubles beside it: %s', (answer, approximate, numerator) => {
    expect(read(answer)).toEqual([BETWEEN, approximate, 1, { numerator, denominator: 4n * 10n ** 20n }])
  })

  test.each<[answer: string, value: number]>([
    ['4.00000000000000000000', 1],
    ['0.00000000000000000000', 0],
  ])('reads %s as the whole number it is', (answer, value) => {
    expect(read(answer)).toEqual([value, value, 1, null])
  })

  test.each([
    ...NEVER,
    4.01,
    '4.01',
    '4.00000000000000000001',
    5,
    '5',
    '9.99',
    1e21,
    Number.POSITIVE_INFINITY,
    '3,6',
    '3.',
    '.5',
    '03',
    '-1',
    ' 3',
    '3.6 ',
    // Characters beside the digits.
    '/',
    ':',
    '3./',
    '3.:',
    '3.6/',
    '3.6:',
    '3/6',
    { sum: 36 },
    { count: 10 },
    { sum: 36, count: 0 },
    { sum: 41, count: 10 },
    { sum: 36, count: 10, more: 1 },
  ])('takes no %o', (answer) => {
    expect(read(answer)).toBe(INVALID)
  })
})

describe('an index of another maximum', () => {
  const of = (maximum: string) =>
    readerOf(question('a', 'large', { weight: '4' }), {
      large: { type: 'index', label: text('Besar'), maximum, ...cited },
    })

  test('is read in hundredths up to ten thousand', () => {
    const read = of('20000')
    expect(read(10_000)).toEqual([BETWEEN, 1_000_000, 2_000_000, null])
    expect(read(10_000.5)).toEqual([BETWEEN, 100_005, 200_000, null])
  })

  test('is held by doubles as long as they tell its denominator from the next', () => {
    const read = of('1')
    const count = 2n ** 53n - 1n
    expect(read({ sum: '1', count: String(count) })).toEqual([BETWEEN, 1, Number(count), null])
    const fine = { numerator: 1n, denominator: count + 1n }
    expect(read({ sum: '1', count: String(count + 1n) })).toEqual([BETWEEN, 111 / 1e18, 1, fine])
  })

  test('is read as a fraction where the maximum is not whole', () => {
    const read = of('4.5')
    expect(read(2.25)).toEqual([BETWEEN, 2250, 4500, null])
    expect(read(4.5)).toEqual([1, 450, 450, null])
    expect(read(4.51)).toBe(INVALID)
  })
})

describe('a ratio', () => {
  const read = readerOf(question('a', 'ratio', { weight: '4', ratio: ratio() }))

  test.each<[answer: object, value: number, numerator: number, denominator: number]>([
    [{ due: 4, done: 1 }, BETWEEN, 1, 4],
    [{ done: 1, due: 4 }, BETWEEN, 1, 4],
    [{ due: 4, done: 0 }, 0, 0, 1],
    [{ due: 4, done: 4 }, 1, 1, 1],
    [{ due: 4, done: 5 }, 1, 1, 1],
    // Nothing to count: 1 by the reading of the second slot.
    [{ due: 0, done: 0 }, 1, 1, 1],
    [{ due: 0, done: 3 }, 1, 1, 1],
    [{ due: 1_000_000_000, done: 999_999_999 }, BETWEEN, 999_999_999, 1_000_000_000],
  ])('reads %o as %d: %d over %d', (answer, value, numerator, denominator) => {
    expect(read(answer)).toEqual([value, numerator, denominator, null])
    expect(read(answer, COUNTS)).toEqual([value, numerator, denominator, null])
  })

  test.each<[percent: unknown, value: number, numerator: number, denominator: number]>([
    [50, BETWEEN, 50, 100],
    ['12.5', BETWEEN, 125, 1000],
    [0, 0, 0, 100],
    ['100.00', 1, 10_000, 10_000],
  ])(
    'reads the percentage %o as %d: %d over %d, where percentages are taken',
    (percent, value, numerator, denominator) => {
      expect(read({ percent })).toEqual([value, numerator, denominator, null])
      expect(read({ percent }, COUNTS)).toBe(INVALID)
    },
  )

  test.each([
    ...NEVER,
    4,
    { due: 4 },
    { done: 1 },
    { due: 4, done: undefined },
    { due: undefined, done: 1 },
    { due: undefined, done: 1, percent: 50 },
    { due: 4, done: 1, x: 1 },
    { x: 1, due: 4, done: 1 },
    { due: 4, x: 1, done: 1 },
    { due: 4, done: 1, percent: 25 },
    { due: 4, percent: 25 },
    { due: -1, done: 1 },
    { due: 4, done: 1.5 },
    { due: '4', done: 1 },
    { done: '1', due: 4 },
    { due: 1_000_000_001, done: 1 },
    { percent: 101 },
    { percent: '100.01' },
    { percent: -1 },
    { percent: 50, x: 1 },
    Object.create({ due: 4, done: 1 }),
    Object.create({ percent: 50 }),
    Object.defineProperty({ due: 4 }, 'done', { value: 1 }),
  ])('takes no %o', (answer) => {
    expect(read(answer)).toBe(INVALID)
  })
})

describe('a ratio of several counts', () => {
  const counts = ['a', 'b', 'c'].map((id) => ({ id, label: text(id) }))
  const parts = { part: { add: ['a'] }, whole: { add: ['a', 'b', 'c'] } }
  const read = readerOf(question('q', 'ratio', { weight: '4', ratio: ratio({ counts, ...parts }) }))

  test.each([
    { a: 1, b: 2, c: 4 },
    { c: 4, b: 2, a: 1 },
    { b: 2, a: 1, c: 4 },
    { a: 1, c: 4, b: 2 },
  ])('is read in any order of them: %o', (answer) => {
    expect(read(answer)).toEqual([BETWEEN, 1, 7, null])
  })
})

describe('a fall from a count', () => {
  const counts = [
    { id: 'before', label: text('Dulu') },
    { id: 'now', label: text('Kini') },
  ]
  const parts = { part: { add: ['before'], subtract: ['now'] }, whole: { add: ['before'] } }
  const fall = ratio({ counts, ...parts, partAboveWhole: 'normal' })
  const read = readerOf(question('a', 'ratio', { weight: '4', ratio: fall }))

  test.each<[before: number, now: number, value: number, numerator: number, denominator: number]>([
    [4, 1, BETWEEN, 3, 4],
    [4, 0, 1, 1, 1],
    [4, 4, 0, 0, 1],
    [4, 6, 0, 0, 1],
    // Nothing to count is 1 in the second slot, a rise from nothing 0.
    [0, 0, 1, 1, 1],
    [0, 3, 0, 0, 1],
  ])('from %d to %d is %d: %d over %d, in any order of the counts', (before, now, value, numerator, denominator) => {
    for (const answer of [
      { before, now },
      { now, before },
    ])
      expect(read(answer)).toEqual([value, numerator, denominator, null])
  })
})

describe('a share', () => {
  const share = { share: { type: 'share', label: text('Bagian'), ...cited } }
  const of = (weight: string) => readerOf(question('a', 'share', { weight }), share)

  test.each<[weight: string, answer: object, value: number, numerator: number, denominator: number]>([
    ['4', { points: '1' }, BETWEEN, 1, 4],
    ['4', { points: 4 }, 1, 4, 4],
    ['4', { points: 0 }, 0, 0, 4],
    ['4', { percent: '30' }, BETWEEN, 30, 100],
    ['2.5', { points: '1' }, BETWEEN, 10, 25],
    ['2.5', { points: '0.25' }, BETWEEN, 250, 2500],
  ])('of %s points reads %o as %d: %d over %d', (weight, answer, value, numerator, denominator) => {
    expect(of(weight)(answer)).toEqual([value, numerator, denominator, null])
  })

  const read = of('4')
  test.each([
    ...NEVER,
    4,
    { points: 4.01 },
    { percent: 101 },
    { points: 1, percent: 25 },
    { other: 1 },
    { points: 'x' },
    { points: null },
  ])('of 4 points takes no %o', (answer) => {
    expect(read(answer)).toBe(INVALID)
  })

  test('in a mean has no points', () => {
    const inMean = readerOf(question('a', 'share'), share, 'mean')
    expect(inMean({ percent: 30 })).toEqual([BETWEEN, 30, 100, null])
    expect(inMean({ points: 1 })).toBe(INVALID)
  })
})
