import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Checked, defineRubric, indexFromSkm, type Rubric, skmFromIndex } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { sectionedRubric } from '../helpers/sectionedRubric'
import { alike, isDeepFrozen, lke, refusedWith, resultOf, withIndex } from '../helpers/surveys'
import { divide, fraction, multiply, ofDecimal, toDecimalCut } from '../reference/fraction'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

describe('SKM and index', () => {
  test.each([
    ['25', '1', { sum: '1', count: 1 }],
    [25, '1', { sum: '1', count: 1 }],
    ['90', '3.6', { sum: '18', count: 5 }],
    ['80.00', '3.2', { sum: '16', count: 5 }],
    [88.31, '3.5324', { sum: '8831', count: 2500 }],
    ['100', '4', { sum: '4', count: 1 }],
    [
      '99.99999999999999999999',
      '3.99999999999999999999',
      { sum: '9999999999999999999999', count: '2500000000000000000000' },
    ],
    ['25.00000000000000000001', '1', { sum: '2500000000000000000001', count: '2500000000000000000000' }],
  ] as const)('SKM %s is the index %s', (value, index, answer) => {
    expect(indexFromSkm(lke, value)).toEqual({
      format: 'zona-integritas.skm.v1',
      index,
      skm: toDecimalCut(ofDecimal(String(value))),
      answer,
    })
  })

  test.each([
    ['1', '25', { sum: '1', count: 1 }],
    [3.6, '90', { sum: '18', count: 5 }],
    ['3.60', '90', { sum: '18', count: 5 }],
    ['3.5324', '88.31', { sum: '8831', count: 2500 }],
    [4, '100', { sum: '4', count: 1 }],
    [
      '1.00000000000000000001',
      '25.00000000000000000025',
      { sum: '100000000000000000001', count: '100000000000000000000' },
    ],
  ] as const)('the index %s is SKM %s', (value, skm, answer) => {
    expect(skmFromIndex(lke, value)).toEqual({
      format: 'zona-integritas.skm.v1',
      index: toDecimalCut(ofDecimal(String(value))),
      skm,
      answer,
    })
  })

  test('90 scores exactly 15.75, and what lies just below does not', () => {
    const points = (value: number | `${number}`) => withIndex('B.I.a', indexFromSkm(lke, value).answer)
    expect(points('90').evaluation.nodes['B.I.a'].score).toBe('15.75')
    expect(points('90').evaluation.determinations.WBK.met).toBe(true)
    expect(points('89.99999999999999999999').evaluation.determinations.WBK.met).toBe(false)
    expect(points('89.99999999999999999999').score.determinations.WBK.met).toBe(false)
  })

  const refused = [
    24.99,
    '24.99999999999999999999',
    '100.00000000000000000001',
    100.01,
    0,
    -25,
    Number.NaN,
    '90 ',
    '0x5A',
  ]
  test.each([...refused, '', null, undefined, 90n, {}])('%s is no SKM value', (value) => {
    const { name, issues } = refusedWith(() => indexFromSkm(lke, value as never))
    expect(name).toBe('InputError')
    expect(issues.map(({ code, path, params }) => [code, path, params['allowed']])).toEqual([
      ['invalid_field', ['skm'], '25..100'],
    ])
  })

  test.each([0.99, '0.99999999999999999999', '4.00000000000000000001', 4.01, 0, -1, 'x', null])(
    '%s is no index',
    (value) => {
      const { issues } = refusedWith(() => skmFromIndex(lke, value as never))
      expect(issues.map(({ code, path, params }) => [code, path, params['allowed']])).toEqual([
        ['invalid_field', ['index'], '1..4'],
      ])
    },
  )

  test('says so in both languages', () => {
    const [id] = refusedWith(() => indexFromSkm(lke, 24)).issues
    const [en] = refusedWith(() => skmFromIndex(lke, '5', { locale: 'en' })).issues
    expect([id?.message, en?.message]).toEqual([
      '"skm" tidak menerima 24; yang diterima: 25..100.',
      '"index" does not take "5"; accepted: 1..4.',
    ])
  })

  test('offers a figure with a decimal point for one with a comma, as other functions do', () => {
    const [skm] = refusedWith(() => indexFromSkm(lke, '88,31' as never)).issues
    const [index] = refusedWith(() => skmFromIndex(lke, '3,6' as never)).issues
    expect([skm?.suggestion, index?.suggestion]).toEqual(['Mungkin maksudnya "88.31".', 'Mungkin maksudnya "3.6".'])
  })

  test('a survey has an SKM value from 25, and none below', () => {
    const skmOf = (answer: number | `${number}`) => resultOf({ respondents: alike(30, answer) }).skm
    expect([skmOf(1), skmOf('0.99999999999999999999'), skmOf(0), skmOf(4)]).toEqual(['25', null, null, '100'])
  })

  test('results are frozen and JSON-ready', () => {
    for (const result of [indexFromSkm(lke, 77.7), skmFromIndex(lke, 3.1)]) {
      expect(isDeepFrozen(result)).toBe(true)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }
  })

  test('the way back is the way there', () => {
    const hundredths = fc.integer({ min: 2500, max: 10_000 }).map((n) => (n / 100).toFixed(2) as `${number}`)
    const fine = fc.tuple(fc.integer({ min: 25, max: 99 }), fc.stringMatching(/^\d{1,18}$/))
    const values = fc.oneof(
      hundredths,
      fine.map(([whole, decimals]) => `${whole}.${decimals}` as `${number}`),
    )
    const property = fc.property(values, (value) => {
      const there = indexFromSkm(lke, value)
      const exact = divide(ofDecimal(value), fraction(25n))
      expect(there.index).toBe(toDecimalCut(exact))
      expect([String(there.answer.sum), String(there.answer.count)]).toEqual([
        String(exact.numerator),
        String(exact.denominator),
      ])
      expect(skmFromIndex(lke, there.index as `${number}`)).toEqual(there)
      const points = toDecimalCut(multiply(exact, ofDecimal('4.375')))
      expect(withIndex('B.II.a', there.answer).score.points('B.II.a')).toBe(points)
    })
    fc.assert(property, { numRuns: 200 })
  })

  test('takes its factor and limits from the rubric', () => {
    const own = sectionedRubric()
    const surveys = own.surveys
    if (!surveys) throw new Error('no surveys')
    const skm = { ...surveys.skm, factor: '12.5', lowest: '12.5', highest: '50' }
    const rubric: Rubric & Checked = defineRubric({ ...own, surveys: { ...surveys, skm } })
    expect(indexFromSkm(rubric, 45).index).toBe('3.6')
    expect(skmFromIndex(rubric, 1).skm).toBe('12.5')
    expect(refusedWith(() => indexFromSkm(rubric, 51)).issues[0]?.params['allowed']).toBe('12.5..50')
  })

  test('needs a checked rubric with surveys', () => {
    expect(refusedWith(() => indexFromSkm(permenpanrb10_2019, 90)).issues[0]?.code).toBe('rubric_missing_section')
    expect(refusedWith(() => skmFromIndex({ ...lke } as typeof lke, 3)).issues[0]?.code).toBe('rubric_unchecked')
  })
})
