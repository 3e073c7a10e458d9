import { describe, expect, test } from 'vitest'
import { type LooseOptions, readAnswers } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const RATIO = 'A.II.4.i.a'
const SURVEY = 'B.I.a'

const read = (input: unknown, options?: LooseOptions) => readAnswers(permenpanrb90_2021, input, options)

describe('a count', () => {
  const counted = (value: unknown) => {
    const { answers, refused } = read({ [RATIO]: { sasaran: 2_000_000_000n, sasaranTercapai: value } })
    expect(answers).toEqual({})
    return refused.map(({ path }) => path.at(-1))
  }
  const refused = ['sasaran', 'sasaranTercapai']

  test('of none may be a bigint', () => {
    expect(counted(0n)).toEqual(['sasaran'])
    expect(read({ [RATIO]: { sasaran: 5n, sasaranTercapai: 0n } }).answers).toEqual({
      [RATIO]: { sasaran: 5, sasaranTercapai: 0 },
    })
  })

  test.each([
    ['12.000.000', 12_000_000],
    ['123,000,000', 123_000_000],
  ])('of %j is grouped by thousands', (value, count) => {
    expect(read({ [RATIO]: { sasaran: value, sasaranTercapai: value } }).answers).toEqual({
      [RATIO]: { sasaran: count, sasaranTercapai: count },
    })
  })

  test.each(['1000.000.000', '1000,000,000', '1.000.000,5', '1,000,000.5'])('is not grouped as in %j', (value) => {
    expect(counted(value)).toEqual(refused)
  })
})

describe('a sum and a count', () => {
  const mean = (sum: unknown, count: unknown) => read({ [SURVEY]: { sum, count } })
  const said = (sum: unknown, count: unknown) =>
    mean(sum, count).refused.map(({ code, path, params }) => [code, path.at(-1), params])

  test('of minus nothing is one of nothing', () => {
    expect({ ...mean(-0, 10).answers }).toStrictEqual({ [SURVEY]: { sum: 0, count: 10 } })
  })

  test('are refused each by its name', () => {
    expect(said('x', 10)).toEqual([['invalid_index', 'sum', { id: SURVEY, given: '"x"', maximum: '4' }]])
    expect(said(36, 'x')).toEqual([
      ['invalid_count', 'count', { id: SURVEY, count: 'count', given: '"x"', closest: null }],
    ])
  })

  test('of which only the count is beyond any figure are refused together, unless the sum is a whole text', () => {
    const long = '1000000001'
    for (const sum of ['3.5', 36]) {
      expect(mean(sum, long).answers).toEqual({})
      expect(said(sum, long)).toEqual([
        ['invalid_index', 'sum', { id: SURVEY, given: `${sum}/${long}`, maximum: '4', closest: null }],
      ])
    }
    expect(mean('36', long).answers).toEqual({ [SURVEY]: { sum: '36', count: long } })
  })
})

describe('an index', () => {
  test('may begin with any zeros', () => {
    expect(read({ [SURVEY]: '003.60' }).answers).toEqual({ [SURVEY]: '3.60' })
  })

  test('of an SKM value whose decimals are too many for a text is told as a sum over a hundred', () => {
    const { answers, changed } = read({ [SURVEY]: '88.12345678901234567891' }, { surveys: 'skm' })
    expect(answers).toEqual({ [SURVEY]: { sum: '352.49382715604938271564', count: 100 } })
    expect(changed).toEqual([
      {
        code: 'read_scale',
        path: [SURVEY],
        params: { id: SURVEY, from: '"88.12345678901234567891"', to: '352.49382715604938271564/100' },
        message: 'Nilai SKM "88.12345678901234567891" dibaca sebagai indeks 352.49382715604938271564/100.',
      },
    ])
  })

  test('of no more than two decimals is no time, and one of three may be', () => {
    const code = (value: number) => read({ [SURVEY]: value }).refused.map((found) => found.code)
    expect([code(0), code(3.75), code(3.125), code(3.126)]).toEqual([[], [], ['ambiguous_time'], []])
  })
})

describe('a percentage', () => {
  test('is one line', () => {
    expect(read({ [RATIO]: '50 \n%' }).answers).toEqual({ [RATIO]: { percent: '50' } })
    expect(read({ [RATIO]: '5\n50%' }).answers).toEqual({})
    expect(read({ [RATIO]: '5\n50%' }).refused.map(({ code }) => code)).toEqual(['invalid_percent'])
  })
})

test('a bare figure of a share is refused with the figure', () => {
  const { answers, refused } = readAnswers(permenpanrb10_2019, { 'A.1': 50 })
  expect(answers).toEqual({})
  expect(refused).toEqual([
    {
      code: 'ambiguous_share',
      path: ['A.1'],
      params: { id: 'A.1', given: '50' },
      message: '50 pada A.1 dapat berarti poin atau persentase.',
      suggestion: 'Pakai sel A.1.points atau A.1.percent, atau nyatakan unit: "points" atau "percent".',
    },
  ])
  expect(readAnswers(permenpanrb10_2019, { 'A.1': '50 %' }).answers).toEqual({ 'A.1': { percent: '50' } })
})
