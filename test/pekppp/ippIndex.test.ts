import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ippCategory, ippIndex } from 'zona-integritas'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { isDeepFrozen, placesAndCodes, refusedWith } from '../helpers/surveys'
import { add, compare, fraction, multiply, ofDecimal, toDecimalCut, toTwoDecimalsHalfUp } from '../reference/fraction'
import { ASPECT_IDS, referenceForm, referenceIpp } from '../reference/referenceIpp'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

type Figure = number | `${number}`
type Aspects = Readonly<Record<(typeof pekppp2023)['aspects'][number]['id'], Figure>>
type Form = Figure | Aspects
const aspects = (...scores: readonly Figure[]): Aspects =>
  Object.fromEntries(ASPECT_IDS.map((id, place) => [id, scores[place] ?? 0])) as Aspects
const indexOf = (f02: Form, f03: Form) => ippIndex(pekppp2023, { f02, f03 }).index

describe('the weights', () => {
  test('of the forms are 0.75 and 0.25, those of the aspects sum to 1, and all are practice', () => {
    const sum = (weights: readonly string[]) => toDecimalCut(weights.map(ofDecimal).reduce(add))
    expect(pekppp2023.forms.map(({ id, weight }) => [id, weight])).toEqual([
      ['f02', '0.75'],
      ['f03', '0.25'],
    ])
    expect(sum(pekppp2023.aspects.map(({ weight }) => weight))).toBe('1')
    expect(pekppp2023.aspects.map(({ id }) => id)).toEqual([...ASPECT_IDS])
    expect([...pekppp2023.forms, ...pekppp2023.aspects].map(({ basis }) => basis)).toEqual(Array(8).fill('practice'))
  })
})

describe('the index', () => {
  test.each([
    [0, 0, '0', 'F'],
    [5, 5, '5', 'A'],
    [1, 1, '1', 'F'],
    ['5', 0, '3.75', 'B'],
    [0, '5.00', '1.25', 'E'],
    [4.26, '4.1', '4.22', 'A-'],
    [0.1, 0.2, '0.125', 'F'],
    ['4.51', '4.51', '4.51', 'A'],
    ['4.50666666666666666666', '4.5', '4.50499999999999999999', 'A-'],
    ['4.50666666666666666667', '4.5', '4.505', 'A'],
  ] as const)('of %s and %s is %s: %s', (f02, f03, index, category) => {
    const result = ippIndex(pekppp2023, { f02, f03 })
    expect([result.index, result.category.category]).toEqual([index, category])
  })

  test.each(ASPECT_IDS.map((id, place) => [id, place] as const))('takes %s by its own weight', (_, place) => {
    const weights = ['0.24', '0.25', '0.18', '0.11', '0.1', '0.12']
    const only = aspects(...ASPECT_IDS.map((_id, at): Figure => (at === place ? 5 : 0)))
    const five = multiply(ofDecimal(weights[place] ?? ''), fraction(5n))
    expect(indexOf(only, 0)).toBe(toDecimalCut(multiply(five, ofDecimal('0.75'))))
    expect(indexOf(0, only)).toBe(toDecimalCut(multiply(five, ofDecimal('0.25'))))
  })

  test('is exact where doubles are not', () => {
    const scores = [4.5, 4.35, 4.8, 4.45, 4.8, 4.2] as const
    const weights = [0.24, 0.25, 0.18, 0.11, 0.1, 0.12]
    const inDoubles = scores.reduce((sum, score, place) => sum + score * (weights[place] ?? 0), 0)
    expect(inDoubles).toBe(4.504999999999999)
    expect(ippCategory(pekppp2023, inDoubles).category).toBe('A-')
    const result = ippIndex(pekppp2023, { f02: aspects(...scores), f03: aspects(...scores) })
    expect([result.index, result.category.category, result.category.rounded]).toEqual(['4.505', 'A', '4.51'])
    expect(result.forms['f02']?.index).toBe('4.505')
  })

  test('says how it came about', () => {
    const result = ippIndex(pekppp2023, { f02: aspects(4, 5, 4, 3, 4, 5), f03: '4.10' }, { locale: 'en' })
    expect(result).toMatchObject({
      format: 'zona-integritas.ipp.v1',
      pekppp: { id: 'pekppp-2023', version: pekppp2023.version },
      index: '4.22',
      display: '4.22',
      category: { category: 'A-', meaning: 'Very good', from: '4.01', to: '4.5', rounded: '4.22' },
      forms: {
        f02: { label: 'Form F02, assessment by the evaluator', index: '4.26', weight: '0.75', basis: 'practice' },
        f03: { label: 'Form F03, assessment by service users', index: '4.1', weight: '0.25', basis: 'practice' },
      },
      assumptions: [],
    })
    expect(result.forms['f02']?.source).toEqual({ regulation: 'Aplikasi PEKPPP publik', place: 'Bobot formulir' })
    expect(isDeepFrozen(result)).toBe(true)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  test('between two bands names the convention', () => {
    const between = { f02: '1.005', f03: '1.005' } as const
    const half = ippIndex(pekppp2023, between)
    expect([half.index, half.display, half.category.category]).toEqual(['1.005', '1.01', 'E'])
    expect(half.assumptions.map(({ id, choice }) => [id, choice])).toEqual([['bandRounding', 'halfUp']])
    const cut = ippIndex(pekppp2023, between, { conventions: { bandRounding: 'cut' } })
    expect([cut.index, cut.display, cut.category.category, cut.category.rounded]).toEqual(['1.005', '1.01', 'F', '1'])
    expect(cut.assumptions.map(({ id, choice }) => [id, choice])).toEqual([['bandRounding', 'cut']])
  })

  test('leaves its input alone', () => {
    const input = { f02: aspects(1, 2, 3, 4, 5, '0.50'), f03: 3 }
    const before = structuredClone(input)
    ippIndex(pekppp2023, input)
    expect(input).toEqual(before)
    expect(Object.isFrozen(input) || Object.isFrozen(input.f02)).toBe(false)
  })
})

describe('any forms', () => {
  const figure: fc.Arbitrary<Figure> = fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 500 }).map((n) => n / 100),
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.stringMatching(/^\d{1,20}$/))
      .map(([whole, decimals]) => `${whole}.${decimals}` as Figure),
  )
  const scores = fc.tuple(...ASPECT_IDS.map(() => figure)).map((list) => aspects(...list))
  const form = fc.oneof(figure, scores)

  test('have the index of the reference', () => {
    const property = fc.property(form, form, (f02, f03) => {
      const result = ippIndex(pekppp2023, { f02, f03 })
      const index = referenceIpp({ f02, f03 })
      expect(result.index).toBe(toDecimalCut(index))
      expect(result.display).toBe(toTwoDecimalsHalfUp(index))
      expect([result.forms['f02']?.index, result.forms['f03']?.index]).toEqual(
        [f02, f03].map((one) => toDecimalCut(referenceForm(one))),
      )
      // An index that prints in full has one category, however it came about.
      if (compare(ofDecimal(result.index), index) !== 0) return
      const { format: _, index: __, assumptions, ...category } = ippCategory(pekppp2023, result.index as Figure)
      expect(result.category).toEqual(category)
      expect(result.assumptions).toEqual(assumptions)
    })
    fc.assert(property, { numRuns: 400 })
  })

  test('never have a lower index when a score rises', () => {
    const property = fc.property(
      scores,
      form,
      fc.constantFrom(...ASPECT_IDS),
      fc.boolean(),
      (list, other, id, first) => {
        const [before, after] = [list, { ...list, [id]: 5 }].map((one) =>
          ofDecimal(first ? indexOf(one, other) : indexOf(other, one)),
        )
        expect(compare(after ?? fraction(-1n), before ?? fraction(9n))).not.toBe(-1)
      },
    )
    fc.assert(property, { numRuns: 200 })
  })
})

describe('what is refused', () => {
  test.each([null, undefined, 4, '4', [], [4, 4]])('%j as a whole', (forms) => {
    const { name, issues } = refusedWith(() => ippIndex(pekppp2023, forms as never))
    expect([name, issues.map(({ path, code }) => [path, code])]).toEqual(['InputError', [[[], 'facts_not_object']]])
    expect(issues[0]?.suggestion).toBe('Isinya: f02, f03.')
  })

  test('everything at once, each at its place', () => {
    const forms = { f02: { ...aspects(5.01, '3,5' as Figure, -1), complaints: null, staf: 4 }, f03: '5,5', f01: 3 }
    const { issues } = refusedWith(() => ippIndex(pekppp2023, forms as never))
    expect(issues.map(({ path, code, suggestion }) => [path.join('.'), code, suggestion])).toEqual([
      ['f01', 'unknown_field', expect.stringMatching(/^Mungkin maksudnya "f0[23]"\.$/)],
      ['f02.staf', 'unknown_field', 'Mungkin maksudnya "staff".'],
      ['f02.policy', 'invalid_field', undefined],
      ['f02.staff', 'invalid_field', 'Mungkin maksudnya "3.5".'],
      ['f02.facilities', 'invalid_field', undefined],
      ['f02.complaints', 'missing_field', 'Yang diterima: 0..5.'],
      ['f03', 'invalid_field', undefined],
    ])
  })

  test('a form left out, and aspects left out', () => {
    expect(placesAndCodes(() => ippIndex(pekppp2023, {} as never))).toEqual([
      [['f02'], 'missing_field'],
      [['f03'], 'missing_field'],
    ])
    expect(placesAndCodes(() => ippIndex(pekppp2023, { f02: 4, f03: {} } as never))).toEqual(
      ASPECT_IDS.map((id) => [['f03', id], 'missing_field']),
    )
    const [missing] = refusedWith(() => ippIndex(pekppp2023, { f02: 4 } as never, { locale: 'en' })).issues
    expect([missing?.message, missing?.suggestion]).toEqual([
      '"f03" is not given.',
      'Accepted: 0..5, { policy, staff, facilities, informationSystem, complaints, innovation }.',
    ])
  })

  test.each([-1, 5.01, '5.00000000000000000001', 'A', Number.NaN, [4], 4n, true])('%s as a form', (f02) => {
    expect(placesAndCodes(() => ippIndex(pekppp2023, { f02, f03: 4 } as never))).toEqual([[['f02'], 'invalid_field']])
  })

  test('a decimal comma is put right', () => {
    const [comma] = refusedWith(() => ippIndex(pekppp2023, { f02: '4,2', f03: 4 } as never)).issues
    expect(comma).toMatchObject({ path: ['f02'], params: { closest: '4.2' }, suggestion: 'Mungkin maksudnya "4.2".' })
  })

  test('getters, without running them', () => {
    let ran = 0
    const forms = Object.defineProperty({ f03: 4 }, 'f02', { enumerable: true, get: () => ran++ })
    expect(placesAndCodes(() => ippIndex(pekppp2023, forms as never))).toEqual([[['f02'], 'accessor_property']])
    expect(ran).toBe(0)
  })

  test('a rubric of an LKE, a copy, and options that there are not', () => {
    const forms = { f02: 4, f03: 4 }
    expect(placesAndCodes(() => ippIndex(permenpanrb90_2021 as never, forms))).toEqual([[[], 'rubric_other_format']])
    expect(placesAndCodes(() => ippIndex({ ...pekppp2023 } as never, forms))).toEqual([[[], 'rubric_other_format']])
    expect(placesAndCodes(() => ippIndex(pekppp2023, forms, { locale: 'de' as 'en' }))).toEqual([
      [['locale'], 'invalid_option'],
    ])
  })
})
