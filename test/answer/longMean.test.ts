import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compile, evaluate, type LongMean, readAnswers, safeEvaluate, toRows } from 'zona-integritas'
import { bestAnswers, lke, metBy, placesAndCodes, refusedWith, withIndex } from '../helpers/surveys'
import { add, compare, fraction, multiply, ofDecimal, toDecimalCut } from '../reference/fraction'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

const mean = (sum: bigint | string, count: bigint | string) => ({ sum: `${sum}`, count: `${count}` }) as LongMean

/** 10^(digits - 1): a whole number of so many digits. */
const power = (digits: number) => 10n ** BigInt(digits - 1)

const pointsOf = (sum: bigint, count: bigint) => toDecimalCut(multiply(fraction(sum, count), ofDecimal('4.375')))

const LENGTHS = [2, 10, 11, 16, 17, 100, 307, 308, 309, 310, 399, 400]

describe('two whole numbers as texts', () => {
  test.each(LENGTHS)('of %i digits are read exactly at 3.60', (digits) => {
    const count = power(digits)
    const exactly = mean((count * 36n) / 10n, count)
    expect(withIndex('B.I.a', exactly).evaluation.nodes['B.I.a'].score).toBe('15.75')
    expect(metBy('B.I.a', exactly)).toEqual({ WBK: true, WBBM: true })
    expect(metBy('B.II.a', exactly)).toEqual({ WBK: true, WBBM: true })
  })

  test.each(LENGTHS)('of %i digits are read exactly one below 3.60 and one above', (digits) => {
    const count = power(digits)
    const below = mean((count * 36n) / 10n - 1n, count)
    expect(metBy('B.I.a', below)).toEqual({ WBK: false, WBBM: false })
    expect(withIndex('B.I.a', below).evaluation.predicate).toBe(null)
    expect(withIndex('B.I.a', below).score.predicate).toBe(null)
    expect(metBy('B.II.a', below)).toEqual({ WBK: true, WBBM: false })
    expect(metBy('B.I.a', mean((count * 36n) / 10n + 1n, count))).toEqual({ WBK: true, WBBM: true })
  })

  test.each(LENGTHS)('of %i digits are read exactly around 3.20, where only WBK is at stake', (digits) => {
    const count = power(digits)
    expect(metBy('B.II.a', mean((count * 16n) / 5n, count))).toEqual({ WBK: true, WBBM: false })
    expect(metBy('B.II.a', mean((count * 16n) / 5n - 1n, count))).toEqual({ WBK: false, WBBM: false })
  })

  test.each(LENGTHS)('of %i digits far from any minimum give the verdicts of their points', (digits) => {
    const count = power(digits)
    expect(metBy('B.I.a', mean(0n, count))).toEqual({ WBK: false, WBBM: false })
    expect(metBy('B.I.a', mean(1n, count))).toEqual({ WBK: false, WBBM: false })
    expect(metBy('B.I.a', mean(count, count))).toEqual({ WBK: false, WBBM: false })
    expect(metBy('B.I.a', mean((count * 39n) / 10n, count))).toEqual({ WBK: true, WBBM: true })
    expect(metBy('B.I.a', mean(count * 4n, count))).toEqual({ WBK: true, WBBM: true })
    expect(withIndex('B.I.a', mean(count * 4n, count)).evaluation.nodes['B.I.a'].score).toBe('17.5')
  })

  test('of any length score what the fraction says', () => {
    const whole = fc
      .integer({ min: 1, max: 400 })
      .chain((digits) => fc.bigInt({ min: power(digits), max: power(digits) * 10n - 1n }))
    const means = whole.chain((count) => {
      const highest = count * 4n < 10n ** 400n ? count * 4n : 10n ** 400n - 1n
      return fc.tuple(fc.bigInt({ min: 0n, max: highest }), fc.constant(count))
    })
    const property = fc.property(
      means,
      fc.constantFrom('B.I.a' as const, 'B.II.a' as const),
      ([sum, count], question) => {
        const answer = mean(sum, count)
        const { evaluation, score } = withIndex(question, answer)
        expect(evaluation.nodes[question].score).toBe(pointsOf(sum, count))
        expect(score.points(question)).toBe(pointsOf(sum, count))
        const index = fraction(sum, count)
        const enough = compare(index, fraction(18n, 5n)) >= 0
        const least = question === 'B.I.a' ? enough : compare(index, fraction(16n, 5n)) >= 0
        expect(metBy(question, answer)).toEqual({ WBK: least, WBBM: enough })
      },
    )
    fc.assert(property, { numRuns: 120 })
  })

  test('in both surveys at once are added up exactly', () => {
    const [a, b] = [power(390) + 7n, power(350) + 9n]
    const answers = { ...bestAnswers, 'B.I.a': mean(a * 3n + 1n, a), 'B.II.a': mean(b * 3n + 2n, b) } as never
    const evaluation = evaluate(lke, answers)
    const indexes = add(fraction(a * 3n + 1n, a), fraction(b * 3n + 2n, b))
    // 60 for pengungkit, 5 for kinerja.
    expect(evaluation.total).toBe(toDecimalCut(add(fraction(65n), multiply(indexes, ofDecimal('4.375')))))
    expect(compile(lke).score(answers).total).toBe(evaluation.total)
  })

  test('stand in the result as they were given', () => {
    const answer = mean(power(300) * 3n, power(300))
    const { evaluation } = withIndex('B.I.a', answer)
    expect(evaluation.nodes['B.I.a'].answer).toEqual(answer)
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
  })
})

describe('what is no such mean', () => {
  const long = '1'.repeat(401)
  const invalid: readonly (readonly [string, unknown])[] = [
    ['401 digits below', { sum: '1', count: long }],
    ['401 digits above', { sum: long, count: '1'.repeat(400) }],
    ['a count of 0', { sum: '0', count: '0' }],
    ['a decimal count', { sum: '36', count: '10.0' }],
    ['a decimal sum', { sum: '36.0', count: '10' }],
    ['a number as sum', { sum: 36, count: '10' }],
    ['leading zeros', { sum: '036', count: '10' }],
    ['leading zeros below', { sum: '36', count: '010' }],
    ['a sign', { sum: '+36', count: '10' }],
    ['a negative one', { sum: '-36', count: '10' }],
    ['an exponent', { sum: '36e1', count: '100' }],
    ['space', { sum: ' 36', count: '10' }],
    ['a new line', { sum: '36\n', count: '10' }],
    ['bigints', { sum: 36n, count: 10n }],
    ['a long sum over a number', { sum: '1'.repeat(16), count: 1_000_000_000 }],
    ['something beside it', { sum: '36', count: '10', index: '3.6' }],
    ['no count', { sum: '36' }],
    ['nothing', {}],
  ]
  test.each(invalid)('%s', (_, answer) => {
    const answers = { ...bestAnswers, 'B.I.a': answer } as never
    const { name, issues } = refusedWith(() => evaluate(lke, answers))
    expect([name, issues.map(({ path, code }) => [path, code])]).toEqual([
      'AnswersError',
      [[['B.I.a'], 'invalid_index']],
    ])
    expect(placesAndCodes(() => compile(lke).score(answers))).toEqual([[['B.I.a'], 'invalid_index']])
    expect(placesAndCodes(() => toRows(lke, { 'B.I.a': answer } as never))).toEqual([[['B.I.a'], 'invalid_index']])
    expect(issues[0]?.message).toBe(
      'Object bukan indeks survei untuk B.I.a; yang diterima: angka atau teks desimal dengan titik dari 0 sampai 4, atau { sum, count }.',
    )
  })

  test('above 4, by however little, is out of range, and said briefly', () => {
    const count = power(400)
    const answers = { ...bestAnswers, 'B.I.a': mean(count * 4n + 1n, count) } as never
    const outcome = safeEvaluate(lke, answers, { locale: 'en' })
    if (outcome.success) throw new Error('was not refused')
    expect(outcome.issues.map(({ path, code }) => [path, code])).toEqual([[['B.I.a'], 'index_out_of_range']])
    expect(outcome.issues[0]?.message.length).toBeLessThan(400)
    expect(placesAndCodes(() => compile(lke).score(answers))).toEqual([[['B.I.a'], 'index_out_of_range']])
  })
})

describe('as rows of a table', () => {
  const back = (answer: unknown) => {
    const rows = toRows(lke, { 'B.I.a': answer } as never).filter(({ value }) => value !== null)
    return { rows, read: readAnswers(lke, JSON.parse(JSON.stringify(rows))) }
  }

  test('take the rows .sum and .count, and come back as they were', () => {
    const answer = mean(power(399) * 36n + 1n, power(400))
    const { rows, read } = back(answer)
    expect(rows).toEqual([
      { id: 'B.I.a.sum', value: answer.sum },
      { id: 'B.I.a.count', value: answer.count },
    ])
    expect([read.answers, read.changed, read.refused]).toEqual([{ 'B.I.a': answer }, [], []])
  })

  test.each([10, 11, 12, 15, 16, 17, 30, 399, 400])('with a count of %i digits keep their value', (digits) => {
    for (const [sum, count] of [
      [power(digits) * 2n * 3n + 1n, power(digits) * 2n + 1n],
      [1n, power(digits) * 9n],
      [0n, power(digits) * 9n + 9n],
    ] as const) {
      const { read } = back(mean(sum, count))
      expect(read.refused).toEqual([])
      const answer = read.answers['B.I.a']
      if (answer === undefined) throw new Error('was lost')
      expect(withIndex('B.I.a', answer).evaluation.nodes['B.I.a'].score).toBe(pointsOf(sum, count))
    }
  })

  test('of any length keep their value', () => {
    const digits = fc.integer({ min: 1, max: 399 })
    const means = digits.chain((long) =>
      fc
        .bigInt({ min: power(long), max: power(long) * 10n - 1n })
        .chain((count) => fc.tuple(fc.bigInt({ min: 0n, max: count * 4n }), fc.constant(count))),
    )
    const property = fc.property(means, ([sum, count]) => {
      const { read } = back(mean(sum, count))
      expect(read.refused).toEqual([])
      const answer = read.answers['B.I.a'] ?? Number.NaN
      expect(withIndex('B.I.a', answer).evaluation.nodes['B.I.a'].score).toBe(pointsOf(sum, count))
    })
    fc.assert(property, { numRuns: 100 })
  })

  test('nested, as evaluate takes them, are read too', () => {
    const answer = mean('7'.repeat(40), '2'.repeat(40))
    const read = readAnswers(lke, { 'B.I.a': answer })
    expect([read.answers, read.refused]).toEqual([{ 'B.I.a': answer }, []])
  })

  test('above 4 are refused, half of one is no answer', () => {
    const above = readAnswers(lke, { 'B.I.a': mean('9'.repeat(40), '1'.repeat(40)) })
    expect(above.refused.map(({ code }) => code)).toEqual(['index_out_of_range'])
    const half = readAnswers(lke, { 'B.I.a.count': '1'.repeat(40) })
    expect([half.answers, half.changed.map(({ code, params }) => [code, params['missing']])]).toEqual([
      {},
      [['read_half_filled', ['sum']]],
    ])
    const beside = readAnswers(lke, { 'B.I.a': '3.6', 'B.I.a.sum': '3'.repeat(40), 'B.I.a.count': '1'.repeat(40) })
    expect(beside.refused.map(({ code }) => code)).toEqual(['duplicate_cell'])
  })

  test('with a sum as a number are not said to be above 4', () => {
    // A spreadsheet makes a number of a short sum.
    const { answers, refused } = readAnswers(lke, { 'B.I.a.sum': 5, 'B.I.a.count': '99999999999' })
    expect(refused.map(({ code }) => code)).not.toContain('index_out_of_range')
    expect(Object.keys(answers)).toEqual(refused.length === 0 ? ['B.I.a'] : [])
  })
})
