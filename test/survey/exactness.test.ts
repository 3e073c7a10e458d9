import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { safely } from 'zona-integritas'
import { hasAllRuns } from '../helpers/hasAllRuns'
import {
  metBy,
  type Row,
  respondentsOf,
  resultOf,
  SPAK,
  SPKP,
  type SurveyQuestion,
  withIndex,
} from '../helpers/surveys'
import { compare, fraction, multiply, ofDecimal, toDecimalCut, toTwoDecimalsHalfUp } from '../reference/fraction'
import { referenceSurvey } from '../reference/referenceSurvey'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

/** Thirty respondents who answer 3, but for so many 4 to each element. */
const threesAndFours = (fours: readonly number[]): Row[] =>
  Array.from({ length: 30 }, (_, respondent) => fours.map((count) => (respondent < count ? 4 : 3)))

/** The index as doubles make it: the mean of the elements' means. */
const inDoubles = (rows: readonly Row[]): number => {
  const [first = []] = rows
  const means = first.map((_, place) => rows.reduce((sum, row) => sum + Number(row[place]), 0) / rows.length)
  return means.reduce((sum, mean) => sum + mean, 0) / means.length
}

describe('a mean of exactly 3.60', () => {
  const nine = threesAndFours([10, 19, 19, 19, 19, 19, 19, 19, 19])
  const five = threesAndFours([11, 24, 24, 18, 13])

  test.each([
    ['SPKP', SPKP, nine, 'B.II.a', 3.5999999999999996],
    ['SPAK', SPAK, five, 'B.I.a', 3.599999999999999],
  ] as const)('of %s scores exactly 15.75 where doubles fall short', (id, elements, rows, question, short) => {
    const result = resultOf({ survey: id, respondents: respondentsOf(elements, rows) })
    expect(result.index).toBe('3.6')
    expect(result.display).toBe('3.60')
    expect(result.answer).toEqual({ sum: '18', count: 5 })
    expect(result.skm).toBe('90')
    expect(result.question).toBe(question)
    const { evaluation, score } = withIndex(question, result.answer)
    expect(evaluation.nodes[question].score).toBe('15.75')
    expect(score.points(question)).toBe('15.75')
    expect(metBy(question, result.answer)).toEqual({ WBK: true, WBBM: true })

    expect(inDoubles(rows)).toBe(short)
    expect(metBy(question, short).WBBM).toBe(false)
    const inShort = withIndex(question, short).evaluation.determinations.WBBM.criteria.filter(({ met }) => !met)
    expect(inShort.map(({ metOnlyAfterRounding }) => metOnlyAfterRounding)).not.toContain(false)
  })

  test.each([
    ['SPKP', SPKP, nine, 'B.II.a', 'WBBM'],
    ['SPAK', SPAK, five, 'B.I.a', 'WBK'],
  ] as const)(
    'of %s is lost with one satisfied respondent, or one lower answer',
    (id, elements, rows, question, target) => {
      const indexOf = (changed: readonly Row[]) =>
        resultOf({ survey: id, respondents: respondentsOf(elements, changed) })
      const [satisfied, ...others] = rows
      expect(satisfied).toEqual(elements.map(() => 4))
      const less = indexOf(others)
      expect(compare(ofDecimal(less.index), fraction(18n, 5n))).toBe(-1)
      expect(metBy(question, less.answer)[target]).toBe(false)
      const lower = indexOf([elements.map((_, place) => (place === 0 ? 3.99 : 4)), ...others])
      expect(metBy(question, lower.answer)[target]).toBe(false)
      expect(lower.display).toBe('3.60')
      const higher = indexOf([...rows, elements.map(() => 4)])
      expect(metBy(question, higher.answer)).toEqual({ WBK: true, WBBM: true })
    },
  )

  test('made of answers with decimals', () => {
    const rows: Row[] = [
      ['0.1', '3.99999999999999999999', 3.95, 4, '3.0'],
      ...Array(29).fill(['3.7', '3.7', 3.6, 3.5, 3.5]),
    ]
    const result = resultOf({ respondents: respondentsOf(SPAK, rows) })
    const index = referenceSurvey({ elements: SPAK, respondents: rows })?.index ?? fraction(0n)
    expect(result.index).toBe(toDecimalCut(index))
    expect(result.answer).toEqual({ sum: String(index.numerator), count: String(index.denominator) })
    expect(withIndex('B.I.a', result.answer).evaluation.nodes['B.I.a'].score).toBe(
      toDecimalCut(multiply(index, ofDecimal('4.375'))),
    )
  })
})

describe('elements with different numbers of answers', () => {
  /** Element n has so many answers: all of them 4 but for one 3. */
  const uneven = (counts: readonly number[]): Row[] =>
    Array.from({ length: Math.max(...counts) }, (_, respondent) =>
      counts.map((count) => (respondent >= count ? null : respondent === 0 ? 3 : 4)),
    )
  const scored = (counts: readonly number[]) => {
    const rows = uneven(counts)
    const elements = SPKP.slice(0, counts.length)
    const result = resultOf({ survey: 'SPKP', elements, respondents: respondentsOf(elements, rows) })
    const reference = referenceSurvey({ elements, respondents: rows })
    if (!reference) throw new Error('no index')
    return { result, reference }
  }

  test('keep a count while a count can hold it', () => {
    const { result, reference } = scored([29, 30, 31])
    expect(result.answer).toEqual({ sum: '320941', count: 80910 })
    expect(result.answer).toEqual({
      sum: String(reference.index.numerator),
      count: Number(reference.index.denominator),
    })
  })

  test('take two texts beyond any count, and still score exactly', () => {
    const { result, reference } = scored([31, 37, 41, 43, 47, 53, 59, 61, 67])
    expect(result.answer).toEqual({
      sum: String(reference.index.numerator),
      count: String(reference.index.denominator),
    })
    expect(typeof result.answer.count).toBe('string')
    expect(String(result.answer.count).length).toBeGreaterThan(10)
    expect(result.elements.map(({ answered, blank }) => [answered, blank])).toEqual(
      [31, 37, 41, 43, 47, 53, 59, 61, 67].map((count) => [count, 67 - count]),
    )
    const { evaluation, score } = withIndex('B.II.a', result.answer)
    const points = toDecimalCut(multiply(reference.index, ofDecimal('4.375')))
    expect(evaluation.nodes['B.II.a'].score).toBe(points)
    expect(score.points('B.II.a')).toBe(points)
  })

  test('never give an answer that evaluate refuses, however many elements there are', () => {
    // The primes below 1000: 168 elements whose index has a denominator of more than 400 digits.
    const primes = Array.from({ length: 1000 }, (_, n) => n).filter(
      (n) => n > 1 && Array.from({ length: n - 2 }, (_, m) => m + 2).every((m) => n % m !== 0),
    )
    expect(primes.length).toBe(168)
    const elements = primes.map((prime) => `e${prime}`)
    const rows = uneven(primes)
    const made = safely(() => resultOf({ survey: 'SPKP', elements, respondents: respondentsOf(elements, rows) }))
    // To refuse such a survey would do as well.
    const points = made.success ? withIndex('B.II.a', made.data.answer).evaluation.nodes['B.II.a'].score : null
    const index = referenceSurvey({ elements, respondents: rows })?.index ?? fraction(0n)
    expect([null, toDecimalCut(multiply(index, ofDecimal('4.375')))]).toContain(points)
  })
})

describe('any survey', () => {
  const figure = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }).map((units) => units / 100) },
    {
      weight: 1,
      arbitrary: fc.stringMatching(/^\d{1,20}$/).map((decimals) => `3.${decimals}` as `${number}`),
    },
  )
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.stringMatching(/^\d{1,6}$/).map((decimals) => `0.${decimals}` as `${number}`),
  )
  const surveys = fc.constantFrom(['SPAK', SPAK] as const, ['SPKP', SPKP] as const).chain(([id, elements]) =>
    fc.record({
      id: fc.constant(id),
      elements: fc.constant<readonly string[]>(elements),
      rows: fc.array(fc.tuple(...elements.map(() => fc.option(figure, { freq: 12 }))) as fc.Arbitrary<Row>, {
        minLength: 1,
        maxLength: 40,
      }),
      weights: fc.option(fc.tuple(...elements.map(() => weight)) as fc.Arbitrary<(number | `${number}`)[]>, {
        freq: 2,
      }),
      blanks: fc.constantFrom('leaveOut' as const, 'dropRespondent' as const),
    }),
  )

  test('has the index of the reference, and evaluate and plan.score give its points exactly', () => {
    let compared = 0
    const property = fc.property(surveys, ({ id, elements, rows, weights, blanks }) => {
      fc.pre(weights === null || weights.some((one) => Number(one) > 0))
      const reference = referenceSurvey({ elements, respondents: rows, ...(weights && { weights }) }, blanks)
      fc.pre(reference !== null)
      compared++
      const given = weights && Object.fromEntries(elements.map((element, place) => [element, weights[place] ?? 0]))
      const result = resultOf(
        { survey: id, respondents: respondentsOf(elements, rows), weights: given },
        { conventions: { blankElements: blanks } },
      )
      const { index, means, answered, counted } = reference
      expect(result.index).toBe(toDecimalCut(index))
      expect(result.display).toBe(toTwoDecimalsHalfUp(index))
      const onSkm = compare(index, fraction(1n)) >= 0
      expect(result.skm).toBe(onSkm ? toDecimalCut(multiply(index, fraction(25n))) : null)
      expect([String(result.answer.sum), String(result.answer.count)]).toEqual([
        String(index.numerator),
        String(index.denominator),
      ])
      expect(result.elements.map(({ mean, display }) => [mean, display])).toEqual(
        means.map((mean) => [toDecimalCut(mean), toTwoDecimalsHalfUp(mean)]),
      )
      expect(result.elements.map((element) => element.answered)).toEqual(answered)
      expect(result.respondents).toMatchObject({ given: rows.length, counted })
      const question: SurveyQuestion = id === 'SPAK' ? 'B.I.a' : 'B.II.a'
      const { evaluation, score } = withIndex(question, result.answer)
      const points = toDecimalCut(multiply(index, ofDecimal('4.375')))
      expect([evaluation.nodes[question].score, score.points(question)]).toEqual([points, points])
      const enough = compare(index, fraction(18n, 5n)) >= 0
      const least = compare(index, fraction(16n, 5n)) >= 0
      expect(metBy(question, result.answer)).toEqual({ WBK: id === 'SPAK' ? enough : least, WBBM: enough })
    })
    fc.assert(property, { numRuns: 250 })
    if (hasAllRuns) expect(compared).toBeGreaterThan(200)
  })

  test('does not depend on the order of its respondents', () => {
    const property = fc.property(
      surveys.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one.rows, { minLength: one.rows.length }))),
      ([{ id, elements, rows, blanks }, shuffled]) => {
        fc.pre(referenceSurvey({ elements, respondents: rows }, blanks) !== null)
        const run = (list: readonly Row[]) =>
          resultOf(
            { survey: id, respondents: respondentsOf(elements, list) },
            { conventions: { blankElements: blanks } },
          )
        expect(run(shuffled)).toEqual(run(rows))
      },
    )
    fc.assert(property, { numRuns: 100 })
  })

  test('never falls when a respondent joins who answers everything with the maximum', () => {
    const property = fc.property(surveys, ({ id, elements, rows, blanks }) => {
      const before = referenceSurvey({ elements, respondents: rows }, blanks)
      fc.pre(before !== null)
      const after = resultOf(
        { survey: id, respondents: respondentsOf(elements, [...rows, elements.map(() => 4)]) },
        { conventions: { blankElements: blanks } },
      )
      const now = fraction(BigInt(after.answer.sum), BigInt(after.answer.count))
      expect(compare(now, before.index)).not.toBe(-1)
    })
    fc.assert(property, { numRuns: 100 })
  })

  test('never falls when an answer rises', () => {
    const property = fc.property(surveys, fc.nat(), fc.nat(), ({ id, elements, rows }, nth, which) => {
      const before = referenceSurvey({ elements, respondents: rows })
      const [row, place] = [nth % rows.length, which % elements.length]
      fc.pre(before !== null && rows[row]?.[place] !== null)
      const raised = rows.map((one, at) => (at === row ? one.map((old, in_) => (in_ === place ? 4 : old)) : one))
      const { answer } = resultOf({ survey: id, respondents: respondentsOf(elements, raised) })
      expect(compare(fraction(BigInt(answer.sum), BigInt(answer.count)), before.index)).not.toBe(-1)
    })
    fc.assert(property, { numRuns: 100 })
  })
})
