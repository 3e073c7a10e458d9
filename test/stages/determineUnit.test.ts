import { describe, expect, test } from 'vitest'
import { determineUnit, type RuleOptions, type UnitInput } from 'zona-integritas'
import { rubric } from '../helpers/arbitraries'
import {
  codesOf,
  determineAny,
  edges,
  expectPlain,
  failing,
  fromJson,
  lke,
  placesOf,
  problemsOf,
  wordsOf,
} from '../helpers/stageCases'

const determined = (changes: Partial<UnitInput<typeof rubric>> = {}, options?: RuleOptions) =>
  determineUnit(rubric, { category: 'WBK', evaluation: lke(), ...changes }, options)

describe('the grant', () => {
  test('of WBK rests on every minimum of Tabel 6', () => {
    const result = determined()
    expect(result).toMatchObject({
      format: 'zona-integritas.unit.v1',
      rubric: { id: 'permenpanrb-90-2021', regulation: 'PermenPANRB 90/2021' },
      category: 'WBK',
      target: 'WBK',
      met: true,
      scoresMet: true,
      final: true,
      heldPredicate: null,
      failed: [],
      source: { regulation: 'PermenPANRB 90/2021', place: 'Lampiran II, BAB III D 1, Tabel 6' },
      warnings: [],
    })
    expect(result.criteria.map(({ id, required }) => `${id} ${required}`)).toEqual([
      'total 75',
      'pengungkit 40',
      'area.1 4.8',
      'area.2 4.2',
      'area.3 6',
      'area.4 6',
      'area.5 9',
      'area.6 6',
      'B.I 18.25',
      'B.I.a 15.75',
      'B.I.b 2.5',
      'B.II 14',
    ])
    expectPlain(result)
  })

  test('of WBBM asks for the earlier predicate as well', () => {
    const result = determined({ category: 'WBBM', heldPredicate: 'WBK' })
    expect([result.met, result.scoresMet, result.heldPredicate]).toEqual([true, true, 'WBK'])
    expect(result.criteria.map(({ id, required }) => `${id} ${required}`)).toEqual([
      'total 85',
      'pengungkit 48',
      'area.1 6',
      'area.2 5.25',
      'area.3 7.5',
      'area.4 7.5',
      'area.5 11.25',
      'area.6 7.5',
      'B.I 19.5',
      'B.I.a 15.75',
      'B.I.b 3.75',
      'B.II 15.75',
      'heldPredicate WBK',
    ])
    const without = determined({ category: 'WBBM', heldPredicate: null })
    expect([without.met, without.scoresMet, without.failed]).toEqual([false, true, ['heldPredicate']])
    expectPlain(without)
  })

  const named = edges.map((one) => ({ ...one, name: `${one.target}, ${one.criterion}` }))

  test.each(named)('turns at the minimum of $name', ({ target, criterion, on, below }) => {
    const heldPredicate = 'WBK'
    expect(determined({ category: target, heldPredicate, evaluation: lke(on) })).toMatchObject({
      met: true,
      scoresMet: true,
      failed: [],
    })
    expect(determined({ category: target, heldPredicate, evaluation: lke(below) })).toMatchObject({
      met: false,
      scoresMet: false,
      failed: [criterion],
    })
  })

  test('of WBK-AFIRMASI is judged as WBK, and says so', () => {
    const result = determined({ category: 'WBK-AFIRMASI', evaluation: lke({ 'B.II.a': '3.2' }) })
    expect(result).toMatchObject({ category: 'WBK-AFIRMASI', target: 'WBK', met: true })
    expect(wordsOf(result.warnings)).toEqual([
      [
        'Kategori WBK-AFIRMASI dinilai dengan syarat Menuju WBK; ambang batas khusus untuk kategori ini tidak ditemukan.',
      ],
    ])
    expect(determined({ category: 'WBK-AFIRMASI', evaluation: lke(failing[5]) }).failed).toEqual(['B.I.b'])
  })

  test('is warned of where a national target was missed', () => {
    const result = determined({ nationalTargetMet: false, category: 'WBK-AFIRMASI' })
    expect([result.met, codesOf(result.warnings)]).toEqual([
      true,
      ['category_without_thresholds', 'national_target_missed'],
    ])
    expect(determined({ nationalTargetMet: true }).warnings).toEqual([])
  })

  test('takes a result parsed from JSON', () => {
    const evaluation = lke(failing[3], { heldPredicate: 'WBK' })
    const input = { category: 'WBBM', evaluation: fromJson(evaluation), heldPredicate: { predicate: 'WBBM' } }
    expect(determineAny(input)).toStrictEqual(determineAny({ ...input, evaluation }))
  })
})

describe('the predicate already held', () => {
  const wbbm = (heldPredicate?: unknown, stated: 'WBK' | null = null) => {
    const input = { category: 'WBBM', evaluation: lke({}, { heldPredicate: stated }) }
    const {
      met,
      heldPredicate: held,
      criteria,
    } = determineAny(heldPredicate === undefined ? input : { ...input, heldPredicate })
    return [met, held, criteria.at(-1)?.actual]
  }

  test('may be a name, or none', () => {
    expect(wbbm('WBK')).toEqual([true, 'WBK', 'WBK'])
    expect(wbbm('WBBM')).toEqual([true, 'WBBM', 'WBBM'])
    expect(wbbm(null)).toEqual([false, null, null])
  })

  test('overrides what was stated to evaluate, either way', () => {
    expect(wbbm(null, 'WBK')).toEqual([false, null, null])
    expect(wbbm('WBBM', 'WBK')).toEqual([true, 'WBBM', 'WBBM'])
  })

  test('is as stated to evaluate when left out', () => {
    expect(wbbm(undefined, 'WBK')).toEqual([true, 'WBK', 'WBK'])
    expect(wbbm(undefined, null)).toEqual([false, null, null])
  })

  test('is left out when undefined, as for evaluate', () => {
    const evaluation = lke({}, { heldPredicate: 'WBK' })
    expect(determineAny({ category: 'WBBM', evaluation, heldPredicate: undefined })).toStrictEqual(
      determineAny({ category: 'WBBM', evaluation }),
    )
  })

  test.each([
    [{ predicate: 'WBK' }, 'WBK'],
    [{ predicate: 'WBBM', grantedOn: '2023-12-06' }, 'WBBM'],
    [{ predicate: 'WBK', grantedOn: null, revokedOn: null }, 'WBK'],
    [{ predicate: 'WBK', grantedOn: '2024-02-29' }, 'WBK'],
    [{ predicate: 'WBK', revokedOn: '2024-02-29' }, null],
    [{ predicate: 'WBK', grantedOn: '2024-02-28', revokedOn: '2024-02-29' }, null],
    // Revoked on the very day of the grant: odd, but possible.
    [{ predicate: 'WBK', grantedOn: '2024-02-29', revokedOn: '2024-02-29' }, null],
  ])('may be a record: %o', (heldPredicate, held) => {
    expect(wbbm(heldPredicate, 'WBK')).toEqual([held !== null, held, held])
  })

  test('does not matter for WBK', () => {
    for (const heldPredicate of [null, 'WBK', 'WBBM', { predicate: 'WBK', revokedOn: '2024-02-29' }]) {
      expect(determineAny({ category: 'WBK', evaluation: lke(), heldPredicate }).met).toBe(true)
    }
  })

  const problems = (heldPredicate: unknown, options?: unknown) =>
    problemsOf(() => determineAny({ category: 'WBBM', evaluation: lke(), heldPredicate }, options))

  test('is refused when it is granted after it was revoked', () => {
    const heldPredicate = { predicate: 'WBK', grantedOn: '2024-03-01', revokedOn: '2024-02-29' }
    expect(placesOf(problems(heldPredicate))).toEqual([['date_after', ['heldPredicate', 'grantedOn']]])
    expect(problems(heldPredicate)[0]?.params).toMatchObject({ other: 'revokedOn', limit: '2024-02-29' })
  })

  test('is refused with every problem at once', () => {
    const heldPredicate = { predicate: 'WKB', grantedOn: '2025-02-29', revokedOn: '2024-1-1', by: 'Menteri' }
    expect(placesOf(problems(heldPredicate))).toEqual([
      ['unknown_field', ['heldPredicate', 'by']],
      ['invalid_field', ['heldPredicate', 'predicate']],
      ['invalid_date', ['heldPredicate', 'grantedOn']],
      ['invalid_date', ['heldPredicate', 'revokedOn']],
    ])
    expect(wordsOf(problems(heldPredicate)).slice(2)).toEqual([
      [
        '"heldPredicate.grantedOn" tidak menerima "2025-02-29"; tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-05-31.',
      ],
      [
        '"heldPredicate.revokedOn" tidak menerima "2024-1-1"; tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-05-31.',
        'Mungkin maksudnya 2024-01-01.',
      ],
    ])
    expect(wordsOf(problems(heldPredicate, { locale: 'en' })).slice(3)).toEqual([
      [
        '"heldPredicate.revokedOn" does not take "2024-1-1"; write a date that exists as YYYY-MM-DD, such as 2026-05-31.',
        'Perhaps 2024-01-01 is meant.',
      ],
    ])
  })

  test.each(['wbk', 'WBK-AFIRMASI', '', 'Menuju WBK'])('is refused when there is no predicate %o', (name) => {
    expect(placesOf(problems(name))).toEqual([['invalid_field', ['heldPredicate']]])
  })

  test('is guessed at when misspelt', () => {
    expect(wordsOf(problems('wbk'))).toEqual([
      ['"heldPredicate" tidak menerima "wbk"; yang diterima: WBK, WBBM.', 'Mungkin maksudnya "WBK".'],
    ])
    expect(wordsOf(problems('wbbm', { locale: 'en' }))).toEqual([
      ['"heldPredicate" does not take "wbbm"; accepted: WBK, WBBM.', 'Perhaps "WBBM" is meant.'],
    ])
  })

  test.each([{}, { predicate: null }, { grantedOn: '2024-02-29' }])('is refused without its name: %o', (record) => {
    expect(placesOf(problems(record))).toEqual([['missing_field', ['heldPredicate', 'predicate']]])
  })

  test.each([5, true, ['WBK'], new Date(0)])('is refused when it is no record: %o', (value) => {
    expect(placesOf(problems(value))).toEqual([['facts_not_object', ['heldPredicate']]])
  })
})

describe('an LKE that is not complete', () => {
  const without = (id: string, unanswered: 'zero' | 'exclude') => lke({ [id]: undefined }, { unanswered })

  test('is final where it is met with what is missing as 0', () => {
    expect(determined({ evaluation: without('A.I.1.i.a', 'zero') })).toMatchObject({
      met: true,
      scoresMet: true,
      final: true,
      warnings: [],
    })
  })

  test('is not final where it is not met, and says so', () => {
    const result = determined({ evaluation: without('B.II.a', 'zero') })
    expect(result).toMatchObject({ met: false, scoresMet: false, final: false, failed: ['B.II'] })
    expect(wordsOf(result.warnings)).toEqual([['1 pertanyaan belum dijawab; kesimpulannya masih dapat berubah.']])
  })

  test('is not met with questions left out of their means, though the scores are', () => {
    const result = determined({ evaluation: without('A.I.1.i.a', 'exclude') })
    expect(result).toMatchObject({ met: false, scoresMet: true, final: false, failed: [] })
    expect(codesOf(result.warnings)).toEqual(['lke_incomplete'])
  })

  test('is final where the earlier predicate is missing, which no answer brings', () => {
    const result = determined({ category: 'WBBM', heldPredicate: null, evaluation: without('B.II.a', 'zero') })
    expect(result).toMatchObject({ met: false, final: true, failed: ['total', 'B.II', 'heldPredicate'] })
  })

  test('is final where an unlawful KKN act drops the proposal', () => {
    const result = determined({ kkn: true, evaluation: without('B.II.a', 'zero') })
    expect([result.met, result.final]).toEqual([false, true])
    expect(determined({ kkn: true })).toMatchObject({ met: false, scoresMet: true, failed: [] })
    expect(codesOf(determined({ kkn: true }).warnings)).toEqual(['dropped_for_kkn'])
    for (const kkn of [false, null]) expect(determined({ kkn })).toStrictEqual(determined())
  })

  test('that is complete is final, met or not', () => {
    expect(determined({ evaluation: lke(failing[6]) })).toMatchObject({ met: false, final: true, warnings: [] })
    expect(determined({ category: 'WBBM' })).toMatchObject({ met: false, scoresMet: true, final: true, warnings: [] })
  })
})
