import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineRubric, determineKawasan, type KawasanInput, type Rubric, type RuleOptions } from 'zona-integritas'
import lawTables from '../golden/law-tables.json'
import { rubric } from '../helpers/arbitraries'
import { criterionOf, decimalOf, determine, determined, problemsOf, UNITS } from '../helpers/kawasanCases'
import { type Draft, draftOf } from '../helpers/smallRubric'

const { minimum, aspects: printedAspects } = lawTables.kawasan90
const NAMES = ['processMap', 'procedures', 'application', 'review', 'informationSystem']

type Score = number | `${number}`

const aspectsOf = (scores: readonly Score[]) =>
  Object.fromEntries(NAMES.map((name, index) => [name, scores[index] ?? '0'])) as Record<string, Score>

const ofAspects = (scores: readonly Score[], options?: RuleOptions, more: Partial<KawasanInput> = {}) =>
  determine({ ...more, integration: aspectsOf(scores) }, options)

describe.each([
  ['WBK', '6.5', '6.50'],
  ['WBBM', '7.5', '7.50'],
] as const)('the minimum of %s', (predicate, required, display) => {
  const units = BigInt(required.replace('.', '')) * (UNITS / 10n)

  test('is the one of the golden file, inclusive', () => {
    expect(minimum[predicate]).toBe(required)
    const given: readonly Score[] = [Number(required), required, display as Score, decimalOf(units)]
    for (const integration of given) {
      const result = determine({ integration })
      expect(criterionOf(result, predicate, 'integration')).toMatchObject({
        label: 'Skor integrasi proses bisnis',
        actual: required,
        required,
        comparison: '>=',
        met: true,
        display,
        metOnlyAfterRounding: false,
        gap: '0',
        basis: 'law',
      })
      expect(determined(result, predicate).met).toBe(true)
      expect(result.integration).toEqual({ score: required, display, aspects: [], basis: 'convention' })
    }
  })

  test('is missed by one at the twentieth decimal', () => {
    const integration = decimalOf(units - 1n)
    const result = determine({ integration })
    expect(criterionOf(result, predicate, 'integration')).toMatchObject({
      actual: integration,
      met: false,
      display,
      metOnlyAfterRounding: true,
      gap: '0.00000000000000000001',
    })
    expect(determined(result, predicate).met).toBe(false)
    expect(determined(result, predicate).recommendation?.id).toBe('c')
  })

  test('is passed by one at the twentieth decimal', () => {
    const integration = decimalOf(units + 1n)
    expect(criterionOf(determine({ integration }), predicate, 'integration')).toMatchObject({
      actual: integration,
      met: true,
      display,
      gap: '0',
    })
  })

  test('would be met after rounding from half a hundredth below', () => {
    const half = units - UNITS / 200n
    const edge = criterionOf(determine({ integration: decimalOf(half) }), predicate, 'integration')
    expect(edge).toMatchObject({ met: false, display, metOnlyAfterRounding: true, gap: '0.005' })
    const under = criterionOf(determine({ integration: decimalOf(half - 1n) }), predicate, 'integration')
    expect(under).toMatchObject({ met: false, metOnlyAfterRounding: false, gap: '0.00500000000000000001' })
    expect(under).not.toMatchObject({ display })
  })
})

describe('no integration', () => {
  test('is null in the result, and 0 in the test of the minimum', () => {
    const result = determine({ integration: null })
    expect(result.integration).toEqual({ score: null, display: null, aspects: [], basis: 'convention' })
    expect(criterionOf(result, 'WBK', 'integration')).toMatchObject({
      actual: '0',
      display: '0.00',
      met: false,
      metOnlyAfterRounding: false,
      gap: '6.5',
    })
    expect(result.predicate).toBeNull()
  })

  test('is not met even where the minimum is 0', () => {
    const lenient = draftOf(rubric as Rubric) as Draft<Rubric>
    for (const rule of lenient.kawasan?.predicates ?? []) rule.minimumIntegration = '0'
    const checked = defineRubric(lenient as Rubric)
    const input = { kind: 'land', units: [{ id: 'a', predicate: 'WBK' }], heldPredicate: null }
    expect(determineKawasan(checked, { ...input, integration: null }).predicate).toBeNull()
    expect(determineKawasan(checked, { ...input, integration: 0 }).predicate).toBe('WBK')
  })

  test('differs from a score of 0 only in what is shown', () => {
    const result = determine({ integration: 0 })
    expect(result.integration).toMatchObject({ score: '0', display: '0.00' })
    expect(criterionOf(result, 'WBK', 'integration')).toEqual(
      criterionOf(determine({ integration: null }), 'WBK', 'integration'),
    )
  })
})

describe('the scale', () => {
  test.each([10, '10', '10.00', '9.99999999999999999999', 0, '0.00000000000000000001'] as const)(
    'holds %s',
    (given) => {
      expect(determine({ integration: given }).integration.score).toBe(String(given).replace(/\.00$/, ''))
    },
  )
  test.each([11, '10.00000000000000000001', -1, '-1', Number.NaN, '65%', '0.000000000000000000001', true, []])(
    'does not hold %s',
    (given) => {
      const [problem, ...more] = problemsOf(() => determine({ integration: given as never }))
      expect(more).toEqual([])
      expect([problem?.code, problem?.path]).toEqual(['invalid_field', ['integration']])
    },
  )
})

describe('the five aspects', () => {
  test('are those of the printed table, in its order', () => {
    expect(printedAspects.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5])
    const { aspects } = ofAspects(['6.50', 7, '8.25', 9, '10']).integration
    expect(aspects.map(({ id }) => id)).toEqual(NAMES)
    expect(aspects.map(({ score }) => score)).toEqual(['6.5', '7', '8.25', '9', '10'])
    expect(aspects.map(({ source }) => source.place)).toEqual(
      printedAspects.map(({ no }) => `Lampiran II, BAB I B, Tabel 5 (Aspek Penilaian Kawasan) nomor ${no}`),
    )
    expect(aspects[0]?.label).toBe('Peta proses bisnis layanan utama kawasan')
  })

  test('may come in any order', () => {
    const integration = Object.fromEntries(Object.entries(aspectsOf([1, 2, 3, 4, 5])).reverse())
    expect(determine({ integration: integration as Record<string, number> })).toEqual(ofAspects([1, 2, 3, 4, 5]))
  })

  test.each<readonly [string, readonly Score[], string]>([
    ['whole and half points', [5, 6, 7, 7, 7.5], '6.5'],
    ['a mean that doubles miss', [6, 6.2, 6.1, 6.4, 7.8], '6.5'],
    ['thirds that complete each other', ['6.33333333333333333333', '6.66666666666666666667', 6.5, 6.5, 6.5], '6.5'],
    ['five lengths of decimals', ['6', '6.5', '6.75', '6.125', '7.125'], '6.5'],
    ['the longest decimals', ['6.49999999999999999999', '6.50000000000000000001', 6.5, 6.5, '6.50000'], '6.5'],
  ])('have a mean of exactly 6.5: %s', (_, scores, mean) => {
    const result = ofAspects(scores)
    expect(result.integration).toMatchObject({ score: mean, display: '6.50' })
    expect(criterionOf(result, 'WBK', 'integration')).toMatchObject({ actual: mean, met: true, gap: '0' })
    expect(result.predicate).toBe('WBK')
  })

  test('have a mean that doubles would put beside the minimum', () => {
    const scores = [6, 6.2, 6.1, 6.4, 7.8]
    expect(scores.reduce((sum, score) => sum + score, 0) / 5).not.toBe(6.5)
  })

  test('have a mean below the minimum by less than is printed', () => {
    const result = ofAspects(['6.33333333333333333333', '6.66666666666666666666', 6.5, 6.5, 6.5])
    expect(result.integration).toMatchObject({ score: '6.49999999999999999999', display: '6.50' })
    expect(criterionOf(result, 'WBK', 'integration')).toMatchObject({
      actual: '6.49999999999999999999',
      met: false,
      metOnlyAfterRounding: true,
      gap: '0.00000000000000000001',
    })
    expect(result.predicate).toBeNull()
  })

  test('have a mean above the minimum by less than is printed', () => {
    const result = ofAspects([6.5, 6.5, 6.5, 6.5, '6.50000000000000000001'])
    expect(result.integration.score).toBe('6.5')
    expect(criterionOf(result, 'WBK', 'integration')).toMatchObject({ met: true, gap: '0' })
  })

  test('are named as a convention that took part', () => {
    expect(ofAspects([7, 7, 7, 7, 7]).assumptions).toEqual([
      {
        id: 'aspectsCombined',
        choice: 'mean',
        label: 'Skor integrasi dari lima aspek',
        meaning: 'Rata-rata kelima aspek',
        source: { regulation: 'zona-integritas', place: 'docs/decisions/0011-kawasan.md' },
        basis: 'convention',
      },
    ])
    expect(determine({ integration: 7 }, { conventions: { aspectsCombined: 'lowest' } }).assumptions).toEqual([])
  })
})

describe('aspectsCombined: lowest', () => {
  const lowest: RuleOptions = { conventions: { aspectsCombined: 'lowest' } }

  test('takes the weakest aspect', () => {
    const result = ofAspects([10, 10, '6.49999999999999999999', 10, 10], lowest)
    expect(result.integration.score).toBe('6.49999999999999999999')
    expect(result.predicate).toBeNull()
    expect(result.assumptions).toMatchObject([{ choice: 'lowest', meaning: 'Aspek yang terendah' }])
    expect(ofAspects([10, 10, '6.49999999999999999999', 10, 10]).predicate).toBe('WBBM')
  })

  test('takes any of them', () => {
    for (const at of NAMES.keys()) {
      const scores = NAMES.map((_, index): Score => (index === at ? '6.5' : '9.75'))
      expect(ofAspects(scores, lowest).integration.score).toBe('6.5')
    }
    expect(ofAspects([7, '7.0', 7, 7, 7], lowest).integration.score).toBe('7')
  })

  test('refuses another choice', () => {
    const [problem] = problemsOf(
      () => determine({}, { locale: 'en', conventions: { aspectsCombined: 'lowset' } }),
      'OptionsError',
    )
    expect(problem).toEqual({
      code: 'invalid_convention',
      path: ['conventions', 'aspectsCombined'],
      params: { convention: 'aspectsCombined', given: '"lowset"', allowed: ['mean', 'lowest'], closest: 'lowest' },
      message: 'Convention "aspectsCombined" does not take "lowset"; accepted: mean, lowest.',
      suggestion: 'Perhaps "lowest" is meant.',
    })
  })
})

describe('against BigInt', () => {
  const near = (units: bigint) => fc.bigInt({ min: -6n, max: 6n }).map((step) => units + step)
  const score = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n * UNITS }),
    fc.constantFrom(65n, 75n).chain((tenths) => near((tenths * UNITS) / 10n)),
    fc.bigInt({ min: 0n, max: 30n }).map((thirds) => (thirds * UNITS) / 3n),
  )
  const five = fc.array(score, { minLength: 5, maxLength: 5 })
  const trimmed = (text: string) => text.replace(/\.?0+$/, '')

  test('the mean is exact, cut at 20 decimals, and compared exactly', () => {
    fc.assert(
      fc.property(five, (scores) => {
        const sum = scores.reduce((all, one) => all + one, 0n)
        const result = ofAspects(scores.map(decimalOf))
        expect(result.integration.score).toBe(trimmed(decimalOf(sum / 5n)))
        for (const [predicate, tenths] of [
          ['WBK', 65n],
          ['WBBM', 75n],
        ] as const) {
          const missing = (tenths * UNITS * 5n) / 10n - sum
          const criterion = criterionOf(result, predicate, 'integration')
          expect(criterion.met).toBe(missing <= 0n)
          // What is missing is rounded up, so that it never shows as nothing.
          const gap = missing <= 0n ? '0' : trimmed(decimalOf((missing + 4n) / 5n))
          expect(criterion).toMatchObject({ gap })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the lowest is never above the mean', () => {
    fc.assert(
      fc.property(five, (scores) => {
        const given = scores.map(decimalOf)
        const low = ofAspects(given, { conventions: { aspectsCombined: 'lowest' } })
        const least = scores.reduce((lowest, one) => (one < lowest ? one : lowest))
        expect(low.integration.score).toBe(trimmed(decimalOf(least)))
        if (low.predicate !== null) expect(ofAspects(given).predicate).not.toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('the figures are those of the rubric', () => {
  const own = draftOf(rubric as Rubric) as Draft<Rubric>
  if (own.kawasan) {
    own.kawasan.scale.maximum = '100'
    own.kawasan.aspects = own.kawasan.aspects.slice(0, 3)
    for (const rule of own.kawasan.predicates) {
      rule.minimumIntegration = '66.66666666666666666667'
      delete rule.heldPredicate
    }
  }
  const checked = defineRubric(own as Rubric)
  const run = (integration: KawasanInput['integration']) =>
    determineKawasan(checked, {
      kind: 'land',
      units: [{ id: 'a', predicate: 'WBBM' }],
      integration,
      heldPredicate: null,
    })

  test('another scale and other minima', () => {
    expect(run('66.66666666666666666667').predicate).toBe('WBBM')
    expect(run('66.66666666666666666666').predicate).toBeNull()
    expect(problemsOf(() => run('100.1'))[0]?.params['allowed']).toBe(
      '0..100, { processMap, procedures, application }, null',
    )
  })

  test('three aspects, whose mean has no end', () => {
    const result = run({ processMap: 100, procedures: 100, application: 0 })
    expect(result.integration).toMatchObject({ score: '66.66666666666666666666', display: '66.67' })
    expect(criterionOf(result, 'WBK', 'integration')).toMatchObject({
      met: false,
      metOnlyAfterRounding: true,
      gap: '0.00000000000000000001',
    })
  })
})
