import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ippCategory, type Pekppp } from 'zona-integritas'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
import law from '../golden/law-tables.json'
import { isDeepFrozen, placesAndCodes, refusedWith } from '../helpers/surveys'
import { fraction, ofDecimal, toDecimalCut, toTwoDecimalsHalfUp } from '../reference/fraction'
import { referenceCategory } from '../reference/referenceIpp'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

const { bands } = law.ippBands
const cut = { conventions: { bandRounding: 'cut' } } as const
type Figure = number | `${number}`
const of = (index: string) => index as `${number}`

/** A hundredth more or less. */
const shifted = (edge: string, hundredths: bigint) => {
  const { numerator, denominator } = ofDecimal(edge)
  return toDecimalCut(fraction(numerator * 100n + hundredths * denominator, denominator * 100n))
}

const ORDER = ['F', 'E', 'D', 'C-', 'C', 'B-', 'B', 'A-', 'A']

describe('the nine bands as printed', () => {
  test('are nine, from F to A, from 0 to 5', () => {
    expect(bands.map(({ category }) => category)).toEqual(ORDER)
    expect([bands[0]?.from, bands[8]?.to]).toEqual(['0', '5'])
  })

  test.each(bands.map((band, place) => ({ ...band, place })))(
    '$category from $from to $to',
    ({ category, from, to, meaning, place }) => {
      for (const options of [undefined, cut]) {
        for (const edge of [from, to]) {
          expect(ippCategory(pekppp2023, of(edge), options)).toMatchObject({
            format: 'zona-integritas.ippCategory.v1',
            index: edge,
            rounded: edge,
            category,
            meaning,
            from,
            to,
            assumptions: [],
          })
          expect(ippCategory(pekppp2023, Number(edge), options).category).toBe(category)
        }
        if (place > 0) expect(ippCategory(pekppp2023, of(shifted(from, -1n)), options).category).toBe(ORDER[place - 1])
        if (place < 8) expect(ippCategory(pekppp2023, of(shifted(to, 1n)), options).category).toBe(ORDER[place + 1])
      }
    },
  )

  test.each(bands.slice(0, -1).map((band, place) => ({ ...band, place })))(
    'above $to of $category',
    ({ to, category, place }) => {
      const next = ORDER[place + 1]
      const between = (decimals: string) => of(`${to.includes('.') ? to.padEnd(4, '0') : `${to}.00`}${decimals}`)
      const categories = (decimals: string) => [
        ippCategory(pekppp2023, between(decimals)).category,
        ippCategory(pekppp2023, between(decimals), cut).category,
      ]
      expect(categories('00')).toEqual([category, category])
      expect(categories('4')).toEqual([category, category])
      expect(categories('499999999999999999')).toEqual([category, category])
      expect(categories('5')).toEqual([next, category])
      expect(categories('999999999999999999')).toEqual([next, category])
    },
  )

  test.each([
    ['1.00', 'F', 'F', '1', '1'],
    ['1.004', 'F', 'F', '1', '1'],
    ['1.005', 'E', 'F', '1.01', '1'],
    ['1.009', 'E', 'F', '1.01', '1'],
    ['1.01', 'E', 'E', '1.01', '1.01'],
    ['4.995', 'A', 'A', '5', '4.99'],
    ['0.005', 'F', 'F', '0.01', '0'],
    [1.005, 'E', 'F', '1.01', '1'],
  ] as const)('%s is %s, cut %s', (index, halfUp, whenCut, rounded, roundedDown) => {
    const [half, down] = [ippCategory(pekppp2023, index), ippCategory(pekppp2023, index, cut)]
    expect([half.category, half.rounded]).toEqual([halfUp, rounded])
    expect([down.category, down.rounded]).toEqual([whenCut, roundedDown])
  })

  test('the convention is named only where there was something to round', () => {
    expect(ippCategory(pekppp2023, '1.005').assumptions).toEqual([
      {
        id: 'bandRounding',
        choice: 'halfUp',
        label: 'Indeks di antara dua kategori',
        meaning: 'Dibulatkan ke dua desimal, setengah ke atas',
        source: { regulation: 'zona-integritas', place: 'docs/decisions/0015-pekppp.md' },
        basis: 'convention',
      },
    ])
    expect(ippCategory(pekppp2023, '1.005', { ...cut, locale: 'en' }).assumptions).toMatchObject([
      { choice: 'cut', meaning: 'Cut at two decimals' },
    ])
    expect(ippCategory(pekppp2023, '1.0100', cut).assumptions).toEqual([])
    expect(ippCategory(pekppp2023, '1.00').index).toBe('1')
  })

  test('meanings are given in both languages, and null where none is printed', () => {
    const english = bands.map(({ from }) => ippCategory(pekppp2023, of(from), { locale: 'en' }).meaning)
    expect(english).toEqual([
      'Priority for coaching',
      null,
      null,
      'Sufficient (with notes)',
      'Sufficient',
      'Good (with notes)',
      'Good',
      'Very good',
      'Excellent service',
    ])
    expect(ippCategory(pekppp2023, 3).source).toEqual({
      regulation: 'Paparan Polibatam 10 Juli 2023',
      place: 'Kategori Nilai IPP',
    })
  })
})

describe('any index', () => {
  const index = fc.oneof(
    fc.integer({ min: 0, max: 5000 }).map((n) => of((n / 1000).toFixed(3))),
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.stringMatching(/^\d{1,20}$/))
      .map(([whole, decimals]) => of(`${whole}.${decimals}`)),
  )
  const hundredths = (text: string) => Number(text.replace('.', ''))

  test('has the category of its hundredths', () => {
    const property = fc.property(index, (given) => {
      const half = toTwoDecimalsHalfUp(ofDecimal(given))
      const down = toTwoDecimalsHalfUp(ofDecimal(toDecimalCut(ofDecimal(given)).slice(0, 4)))
      expect(ippCategory(pekppp2023, given).category).toBe(referenceCategory(hundredths(half)))
      expect(ippCategory(pekppp2023, given, cut).category).toBe(referenceCategory(hundredths(down)))
      const { rounded, from, to } = ippCategory(pekppp2023, given)
      expect(rounded).toBe(toDecimalCut(ofDecimal(half)))
      expect(Number(from) <= Number(rounded) && Number(rounded) <= Number(to)).toBe(true)
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('has no lower category than a lower index', () => {
    const property = fc.property(index, index, fc.constantFrom(undefined, cut), (a, b, options) => {
      const places = [a, b]
        .sort((x, y) =>
          Number(ofDecimal(x).numerator * ofDecimal(y).denominator - ofDecimal(y).numerator * ofDecimal(x).denominator),
        )
        .map((one) => ORDER.indexOf(ippCategory(pekppp2023, one, options).category))
      expect(places).toEqual([...places].sort((x, y) => x - y))
      expect(places).not.toContain(-1)
    })
    fc.assert(property, { numRuns: 300 })
  })
})

describe('what is refused', () => {
  const none = [
    -0.01,
    5.01,
    '5.00000000000000000001',
    '-1',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' 4',
    '1e0',
    null,
    undefined,
    4n,
    {},
    [],
  ]
  test.each(none)('%s is no index', (index) => {
    const { name, issues } = refusedWith(() => ippCategory(pekppp2023, index as Figure))
    expect([name, issues.map(({ path, code, params }) => [path, code, params['allowed']])]).toEqual([
      'InputError',
      [[['index'], 'invalid_field', '0..5']],
    ])
  })

  test('a decimal comma is put right', () => {
    expect(refusedWith(() => ippCategory(pekppp2023, '4,5' as Figure, { locale: 'en' })).issues).toEqual([
      {
        code: 'invalid_field',
        path: ['index'],
        params: { field: 'index', given: '"4,5"', allowed: '0..5', closest: '4.5' },
        message: '"index" does not take "4,5"; accepted: 0..5.',
        suggestion: 'Perhaps "4.5" is meant.',
      },
    ])
    // What would not be taken either is not offered.
    expect(refusedWith(() => ippCategory(pekppp2023, '45,1' as Figure)).issues[0]?.suggestion).toBe(undefined)
  })

  test('options and conventions that there are not', () => {
    const options = { conventions: { bandRounding: 'up', rounding: 'cut' }, lang: 'id' } as never
    expect(placesAndCodes(() => ippCategory(pekppp2023, 3, options))).toEqual([
      [['lang'], 'unknown_option'],
      [['conventions', 'bandRounding'], 'invalid_convention'],
      [['conventions', 'rounding'], 'unused_convention'],
    ])
    expect(refusedWith(() => ippCategory(pekppp2023, 3, options)).name).toBe('OptionsError')
  })

  test('data that was not checked', () => {
    const copy: Pekppp = { ...pekppp2023 }
    expect(placesAndCodes(() => ippCategory(copy as typeof pekppp2023, 3))).toEqual([[[], 'rubric_other_format']])
  })

  test('results are frozen and JSON-ready', () => {
    const result = ippCategory(pekppp2023, '1.234567')
    expect(isDeepFrozen(result)).toBe(true)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})
