import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, checkAnything, facts, refusal } from '../helpers/submissions'

const SOURCE = {
  regulation: 'PermenPANRB 90/2021',
  place: 'Lampiran II, BAB II, setelah Tabel 5 (Kriteria Pengajuan)',
}

const withUnits = (holders: number, total: number, locale: 'id' | 'en' = 'id') =>
  check({ instansi: { units: { total, holders } } }, { locale })

describe('the share of units that hold a predicate', () => {
  test.each([
    [0, 1, '0', false],
    [3, 10, '30', false],
    [30, 100, '30', false],
    [300_000_000, 1_000_000_000, '30', false],
    [299_999_999, 1_000_000_000, '29.9999999', false],
    [299_999_999, 999_999_999, '29.99999992999999992999', false],
    [300_000_000, 999_999_999, '30.00000003000000003', true],
    [300_000_001, 1_000_000_000, '30.0000001', true],
    [31, 100, '31', true],
    [4, 13, '30.76923076923076923076', true],
    [1, 3, '33.33333333333333333333', true],
    [7, 7, '100', true],
    [1_000_000_000, 1_000_000_000, '100', true],
  ])('%i of %i is %s percent, above 30: %s', (holders, total, percent, above) => {
    const result = withUnits(holders, total)
    expect(result.holders).toEqual({ total, holders, percent, abovePercent: '30', above, source: SOURCE })
    expect(result.warnings.map(({ code }) => code)).toEqual(above ? ['enough_holders'] : [])
    expect([result.status, result.failed]).toEqual(['ready', []])
  })

  test('above 30 is a warning, not a ban, in each language', () => {
    expect(withUnits(31, 100).warnings).toEqual([
      {
        code: 'enough_holders',
        path: ['instansi', 'units'],
        params: { holders: 31, units: 100, percent: '31', above: '30' },
        message:
          '31 dari 100 satker telah memegang predikat, lebih dari 30%; instansi tidak perlu mengajukan lagi. Ini bukan larangan.',
      },
    ])
    expect(withUnits(31, 100, 'en').warnings[0]?.message).toBe(
      '31 of 100 units hold a predicate, more than 30%; the instansi need not submit more. This is no ban.',
    )
  })

  test('is strictly more than 30, for any counts', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))
    fc.assert(
      fc.property(counts, ([holders, total]) => {
        expect(withUnits(holders, total).holders?.above).toBe(10n * BigInt(holders) > 3n * BigInt(total))
      }),
      { numRuns: 200 },
    )
  })

  test('left out or null, the rule is skipped', () => {
    for (const result of [check(), check({ instansi: { units: null } })]) {
      expect([result.holders, result.warnings]).toEqual([null, []])
    }
  })
})

describe('counts that cannot be', () => {
  const issuesOf = (units: unknown) => {
    const given = facts()
    return refusal(() => checkAnything({ ...given, instansi: { ...given.instansi, units } })).issues
  }

  test('more holders than units', () => {
    expect(issuesOf({ total: 3, holders: 4 })).toEqual([
      {
        code: 'part_above_whole',
        path: ['instansi', 'units'],
        params: { field: 'instansi.units', part: 4, whole: 3 },
        message: '"instansi.units": 4 melebihi 3.',
        suggestion: 'Periksa kembali kedua jumlahnya.',
      },
    ])
  })

  test('no units at all, a count left out, and a field too many', () => {
    expect(issuesOf({ total: 0, holder: 0 })).toEqual([
      {
        code: 'unknown_field',
        path: ['instansi', 'units', 'holder'],
        params: { field: 'holder', allowed: ['total', 'holders'], closest: 'holders' },
        message: 'Tidak ada "holder" di sini; yang ada: total, holders.',
        suggestion: 'Mungkin maksudnya "holders".',
      },
      {
        code: 'invalid_field',
        path: ['instansi', 'units', 'total'],
        params: { field: 'instansi.units.total', given: '0', allowed: '1..1000000000', closest: null },
        message: '"instansi.units.total" tidak menerima 0; yang diterima: 1..1000000000.',
      },
      {
        code: 'missing_field',
        path: ['instansi', 'units', 'holders'],
        params: { field: 'instansi.units.holders', allowed: '0..1000000000' },
        message: '"instansi.units.holders" belum diberikan.',
        suggestion: 'Yang diterima: 0..1000000000.',
      },
    ])
  })

  test.each([['30%'], [30], [[3, 10]], [true]])('no object: %j', (units) => {
    expect(issuesOf(units)).toMatchObject([{ code: 'facts_not_object', path: ['instansi', 'units'] }])
  })
})
