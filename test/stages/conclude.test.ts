import { describe, expect, test } from 'vitest'
import { type ConclusionInput, conclude, type RuleOptions } from 'zona-integritas'
import { rubric } from '../helpers/arbitraries'
import { codesOf, concludeAny, edges, expectPlain, failing, fromJson, lke, wordsOf } from '../helpers/stageCases'

type Input = ConclusionInput<typeof rubric>

const concluded = (changes: Partial<Input> = {}, options?: RuleOptions) =>
  conclude(rubric, { by: 'tpi', category: 'WBK', evaluation: lke(), ...changes }, options)

const assessors = ['preliminary', 'tpi', 'tpn'] as const
const targets = ['WBK', 'WBBM'] as const
const II = 'Lampiran II, BAB '

describe('the recommendation', () => {
  const RECOMMENDATIONS = [
    {
      by: 'preliminary',
      recommended: true,
      id: 'layak',
      label: 'Unit layak dievaluasi TPI',
      english: 'The unit is fit to be evaluated by the TPI',
      place: `${II}I A 1 a 6`,
    },
    {
      by: 'preliminary',
      recommended: false,
      id: 'belumLayak',
      label: 'Unit belum layak dievaluasi TPI dan perlu pembinaan',
      english: 'The unit is not yet fit to be evaluated by the TPI and needs coaching',
      place: 'docs/decisions/0016-stages.md',
    },
    {
      by: 'tpi',
      recommended: true,
      id: '2',
      label: 'TPI merekomendasikan kepada pimpinan instansi agar unit diajukan kepada TPN',
      english: 'The TPI recommends to the head of the instansi that the unit be proposed to TPN',
      place: `${II}I A 3, kesimpulan hasil penilaian internal angka 2`,
    },
    {
      by: 'tpi',
      recommended: false,
      id: '1',
      label: 'Unit belum dapat diajukan kepada TPN dan perlu perbaikan serta pembinaan',
      english: 'The unit cannot be proposed to TPN yet and needs improvement and coaching',
      place: `${II}I A 3, kesimpulan hasil penilaian internal angka 1`,
    },
    {
      by: 'tpn',
      recommended: true,
      id: 'b',
      label: 'TPN merekomendasikan kepada Menteri agar unit ditetapkan',
      english: 'TPN recommends to the Minister that the unit be granted the predicate',
      place: `${II}III C 5 b`,
    },
    {
      by: 'tpn',
      recommended: false,
      id: 'a',
      label: 'TPN merekomendasikan kepada pimpinan instansi agar unit dibina',
      english: 'TPN recommends to the head of the instansi that the unit be coached',
      place: `${II}III C 5 a`,
    },
  ] as const

  test.each(RECOMMENDATIONS)('of $by is $id where recommended is $recommended', (row) => {
    const { by, recommended, id, label, english, place } = row
    const evaluation = lke(recommended ? {} : failing[6])
    const result = concluded({ by, evaluation })
    const regulation = place.startsWith(II) ? 'PermenPANRB 90/2021' : 'zona-integritas'
    const source = { regulation, place }
    expect(result).toMatchObject({ format: 'zona-integritas.conclusion.v1', by, category: 'WBK', target: 'WBK' })
    expect([result.recommended, result.recommendation]).toEqual([recommended, { id, label, source }])
    expect(result.report.recommendation).toBe(label)
    const inEnglish = concluded({ by, evaluation }, { locale: 'en' })
    expect([inEnglish.recommendation, inEnglish.report.recommendation]).toEqual([
      { id, label: english, source },
      english,
    ])
    expectPlain(result)
  })

  const named = edges.map((one) => ({ ...one, name: `${one.target}, ${one.criterion}` }))

  test.each(named)('turns at the minimum of $name, for every assessor', ({ target, criterion, on, below }) => {
    for (const by of assessors) {
      const input = { by, category: target, heldPredicate: 'WBK' }
      expect(concluded({ ...input, evaluation: lke(on) })).toMatchObject({ recommended: true, failed: [] })
      expect(concluded({ ...input, evaluation: lke(below) })).toMatchObject({ recommended: false, failed: [criterion] })
    }
  })
})

describe('the predicate already held', () => {
  test('is asked for by TPN only, and for WBBM only', () => {
    for (const category of targets) {
      for (const by of assessors) {
        const asks = by === 'tpn' && category === 'WBBM'
        const result = concluded({ by, category, heldPredicate: null })
        expect([by, category, result.recommended]).toEqual([by, category, !asks])
        expect(result.failed).toEqual(asks ? ['heldPredicate'] : [])
        expect(result.criteria.map(({ id }) => id).includes('heldPredicate')).toBe(asks)
        expect(result.criteria.length).toBe(asks ? 13 : 12)
        expect(result.report.notMet).toEqual(asks ? ['Telah berpredikat Menuju WBK'] : [])
      }
    }
  })

  test.each(['WBK', 'WBBM'] as const)('%s is enough for TPN', (heldPredicate) => {
    const result = concluded({ by: 'tpn', category: 'WBBM', heldPredicate })
    expect([result.recommended, result.failed]).toEqual([true, []])
    expect(result.criteria.at(-1)).toMatchObject({
      id: 'heldPredicate',
      actual: heldPredicate,
      required: 'WBK',
      met: true,
    })
  })

  test('that was revoked counts as none', () => {
    const heldPredicate = { predicate: 'WBK', grantedOn: '2022-12-06', revokedOn: '2024-02-29' } as const
    const result = concluded({
      by: 'tpn',
      category: 'WBBM',
      heldPredicate,
      evaluation: lke({}, { heldPredicate: 'WBK' }),
    })
    expect([result.recommended, result.failed]).toEqual([false, ['heldPredicate']])
    expect(concluded({ by: 'tpi', category: 'WBBM', heldPredicate }).recommended).toBe(true)
  })

  test('is as stated to evaluate when left out', () => {
    const by = 'tpn'
    const category = 'WBBM'
    expect(concluded({ by, category, evaluation: lke({}, { heldPredicate: 'WBK' }) }).recommended).toBe(true)
    expect(concluded({ by, category, evaluation: lke({}, { heldPredicate: null }) }).recommended).toBe(false)
  })

  test('keeps the points failing for TPN and for the others alike', () => {
    const evaluation = lke(failing[3])
    const input = { category: 'WBBM', evaluation, heldPredicate: null }
    const tpn = concluded({ ...input, by: 'tpn' })
    const tpi = concluded({ ...input, by: 'tpi' })
    expect(tpn.failed).toEqual([...tpi.failed, 'heldPredicate'])
    expect(tpi.failed).toContain('pengungkit')
  })
})

describe('the merge data of the report', () => {
  test('quote the scores of the result, the unit and what is not met', () => {
    const evaluation = lke({ ...failing[5], 'B.II.a': '3.333', 'A.I.1.i.a': 'Tidak' })
    expect(concluded({ evaluation, unit: 'Kantor Pertanahan' }).report).toEqual({
      unit: 'Kantor Pertanahan',
      predicate: 'WBK',
      total: '93.081875',
      display: '93.08',
      components: [
        { id: 'A', label: 'Pengungkit', score: '59.75', display: '59.75' },
        { id: 'B', label: 'Hasil', score: '33.331875', display: '33.33' },
      ],
      recommendation: 'Unit belum dapat diajukan kepada TPN dan perlu perbaikan serta pembinaan',
      notMet: ['Kinerja Lebih Baik'],
    })
  })

  test.each([null, undefined])('have no unit where none is named: %o', (unit) => {
    expect(concludeAny({ by: 'tpi', category: 'WBK', evaluation: lke(), unit }).report.unit).toBe(null)
    expect(concluded().report.unit).toBe(null)
  })

  test('name what is not met in the order of the criteria, as the result does', () => {
    const { failed, report, criteria } = concluded({ evaluation: lke({ ...failing[6], ...failing[5], ...failing[3] }) })
    expect(failed).toEqual(['total', 'pengungkit', 'B.I.b', 'B.II'])
    expect(report.notMet).toEqual([
      'Nilai total',
      'Nilai pengungkit',
      'Kinerja Lebih Baik',
      'Pelayanan Publik yang Prima',
    ])
    expect(criteria.filter(({ met }) => !met).map(({ label }) => label)).toEqual(report.notMet)
  })
})

describe('an LKE that is not complete', () => {
  const without = (id: string, unanswered: 'zero' | 'exclude') => lke({ [id]: undefined }, { unanswered })

  test('is recommended with what is missing as 0 where that is enough', () => {
    expect(concluded({ evaluation: without('A.I.1.i.a', 'zero') })).toMatchObject({ recommended: true, warnings: [] })
  })

  test('is coached where it is not, with the number of open questions', () => {
    const result = concluded({ evaluation: without('B.I.a', 'zero') })
    expect([result.recommended, result.failed]).toEqual([false, ['B.I', 'B.I.a']])
    expect(result.warnings.map(({ code, params }) => [code, params])).toEqual([['lke_incomplete', { count: 1 }]])
  })

  test.each(assessors)('is never recommended by %s with questions left out of their means', (by) => {
    const result = concluded({ by, evaluation: without('A.I.1.i.a', 'exclude') })
    expect([result.recommended, result.failed]).toEqual([false, []])
    expect(codesOf(result.warnings)).toEqual(['lke_incomplete'])
    expect(concluded({ by, evaluation: lke({}, { unanswered: 'exclude' }) }).recommended).toBe(true)
  })
})

describe('no recommendation of the regulation', () => {
  test('follows for TPN where only the earlier predicate is missing', () => {
    const result = concluded({ by: 'tpn', category: 'WBBM', heldPredicate: null })
    expect([result.recommended, result.recommendation, result.report.recommendation]).toEqual([false, null, null])
    const short = concluded({ by: 'tpn', category: 'WBBM', heldPredicate: null, evaluation: lke(failing[6]) })
    expect(short.recommendation?.id).toBe('a')
    expectPlain(result)
  })

  test.each(assessors)('follows for %s where an unlawful KKN act drops the proposal', (by) => {
    const result = concluded({ by, kkn: true })
    expect([result.recommended, result.recommendation, result.report.recommendation]).toEqual([false, null, null])
    expect(result.warnings.map(({ code, path }) => [code, path])).toEqual([['dropped_for_kkn', ['kkn']]])
    for (const kkn of [false, null]) expect(concluded({ by, kkn })).toStrictEqual(concluded({ by }))
  })
})

describe('warnings', () => {
  test('WBK-AFIRMASI is judged as WBK, and says so', () => {
    const result = concluded({ by: 'tpn', category: 'WBK-AFIRMASI', evaluation: lke({ 'B.II.a': '3.2' }) })
    expect(result).toMatchObject({ category: 'WBK-AFIRMASI', target: 'WBK', recommended: true })
    expect(result.report.predicate).toBe('WBK')
    expect(result.warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['category_without_thresholds', ['category'], { category: 'WBK-AFIRMASI', target: 'WBK' }],
    ])
    expect(concluded({ category: 'WBK-AFIRMASI', evaluation: lke(failing[6]) }).failed).toEqual(['B.II'])
  })

  test('a national target that was missed is told, and decides nothing', () => {
    const result = concluded({ by: 'tpn', nationalTargetMet: false })
    expect(result.recommended).toBe(true)
    expect(result.warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['national_target_missed', ['nationalTargetMet'], {}],
    ])
    expect(wordsOf(result.warnings)).toEqual([
      [
        'Target nasional indikator kinerja utama tidak tercapai; TPN memastikan capaiannya minimal sama dengan target nasional (BAB III C 3).',
      ],
    ])
    expect(wordsOf(concluded({ nationalTargetMet: false }, { locale: 'en' }).warnings)).toEqual([
      [
        'A national target of the main performance indicator was missed; TPN makes sure that it is at least reached (BAB III C 3).',
      ],
    ])
  })

  test.each([true, null, undefined])('a national target that was met or does not exist is not: %o', (met) => {
    const input = { by: 'tpn', category: 'WBK', evaluation: lke(), nationalTargetMet: met }
    expect(concludeAny(input).warnings).toEqual([])
  })
})

test('a result parsed from JSON is concluded alike', () => {
  const evaluation = lke(failing[4])
  const input = { by: 'tpn', category: 'WBBM', evaluation: fromJson(evaluation), heldPredicate: { predicate: 'WBK' } }
  expect(concludeAny(input)).toStrictEqual(concludeAny({ ...input, evaluation }))
})
