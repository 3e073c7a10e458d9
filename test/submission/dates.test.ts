import { describe, expect, test } from 'vitest'
import type { IsoDate } from 'zona-integritas'
import { check, codesOf, conditionOf, refusal, refused, statusOf } from '../helpers/submissions'

const TARGETS = ['WBK', 'WBBM'] as const

describe('one year of building', () => {
  test.each<readonly [since: IsoDate, from: IsoDate, dayBefore: IsoDate]>([
    ['2025-05-20', '2026-05-20', '2026-05-19'],
    ['2025-01-01', '2026-01-01', '2025-12-31'],
    ['2024-12-31', '2025-12-31', '2025-12-30'],
    ['2025-03-01', '2026-03-01', '2026-02-28'],
    ['2024-02-29', '2025-02-28', '2025-02-27'],
    ['2024-02-28', '2025-02-28', '2025-02-27'],
    ['2023-02-28', '2024-02-28', '2024-02-27'],
    ['2023-03-01', '2024-03-01', '2024-02-29'],
    ['1999-02-28', '2000-02-28', '2000-02-27'],
  ])('since %s it is reached on %s, not on %s', (buildingSince, from, dayBefore) => {
    for (const category of TARGETS) {
      const on = (today: IsoDate) =>
        conditionOf(check({ category, today, deadline: '2999-12-31', unit: { buildingSince } }), 'buildingSince')
      const common = { type: 'elapsed', actual: buildingSince, required: '1', comparison: '>=', from, converted: null }
      expect(on(from)).toMatchObject({ ...common, status: 'met' })
      expect(on(dayBefore)).toMatchObject({ ...common, status: 'notMet' })
    }
  })

  test('building may begin today, and not later', () => {
    const today = check({ unit: { buildingSince: '2026-05-20' } })
    expect(conditionOf(today, 'buildingSince')).toMatchObject({ status: 'notMet', from: '2027-05-20' })
    expect(refusal(() => check({ unit: { buildingSince: '2026-05-21' } }, { locale: 'en' })).issues).toEqual([
      {
        code: 'date_after',
        path: ['unit', 'buildingSince'],
        params: { field: 'unit.buildingSince', given: '2026-05-21', other: 'today', limit: '2026-05-20' },
        message: '"unit.buildingSince" (2026-05-21) is later than "today" (2026-05-20).',
      },
    ])
  })

  test('not known yet', () => {
    const result = check({ unit: { buildingSince: null } })
    expect(conditionOf(result, 'buildingSince')).toMatchObject({ actual: null, status: 'unknown', from: null })
    expect(result.unknown).toEqual(['buildingSince'])
  })
})

describe('the last day', () => {
  const deadlineOn = (today: IsoDate, deadline?: IsoDate | null) =>
    check(deadline === undefined ? { today } : { today, deadline })

  test.each<readonly [IsoDate, 'met' | 'notMet', string]>([
    ['2026-01-01', 'met', '2026-05-31'],
    ['2026-05-30', 'met', '2026-05-31'],
    ['2026-05-31', 'met', '2026-05-31'],
    ['2026-06-01', 'notMet', '2026-05-31'],
    ['2026-12-31', 'notMet', '2026-05-31'],
    ['2027-01-01', 'met', '2027-05-31'],
    ['2028-02-29', 'met', '2028-05-31'],
  ])('on %s it is %s: %s', (today, status, required) => {
    const found = { type: 'deadline', level: 'schedule', actual: today, required, comparison: '<=', status, from: null }
    for (const result of [deadlineOn(today), deadlineOn(today, null)]) {
      expect(conditionOf(result, 'deadline')).toMatchObject(found)
      expect(result.status).toBe(status === 'met' ? 'ready' : 'notReady')
    }
  })

  test.each<readonly [deadline: IsoDate, last: IsoDate, tooLate: IsoDate]>([
    ['2026-06-15', '2026-06-15', '2026-06-16'],
    ['2026-04-30', '2026-04-30', '2026-05-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2025-12-31', '2025-12-31', '2026-01-01'],
  ])('another one, %s, prevails over 31 May, later or earlier', (deadline, last, tooLate) => {
    expect(conditionOf(deadlineOn(last, deadline), 'deadline')).toMatchObject({ required: deadline, status: 'met' })
    const late = deadlineOn(tooLate, deadline)
    expect(conditionOf(late, 'deadline')).toMatchObject({ required: deadline, status: 'notMet' })
    expect(late.failed).toEqual(['deadline'])
  })
})

describe('the bar after a revocation', () => {
  const bar = (category: 'WBK' | 'WBK-AFIRMASI' | 'WBBM', today: IsoDate, revokedOn: IsoDate | null) =>
    check({ category, today, deadline: '2999-12-31', unit: { revokedOn } })

  const DAYS: readonly (readonly [revokedOn: IsoDate, over: IsoDate, dayBefore: IsoDate])[] = [
    ['2024-05-20', '2026-05-20', '2026-05-19'],
    ['2024-02-29', '2026-02-28', '2026-02-27'],
    ['2022-02-28', '2024-02-28', '2024-02-27'],
    ['2022-03-01', '2024-03-01', '2024-02-29'],
    ['2023-12-31', '2025-12-31', '2025-12-30'],
  ]

  test.each(DAYS)('for WBK, revoked on %s, is over on %s and not on %s', (revokedOn, over, dayBefore) => {
    for (const category of ['WBK', 'WBK-AFIRMASI'] as const) {
      const common = { type: 'revocationBar', actual: revokedOn, required: '2', comparison: '>=', from: over }
      expect(conditionOf(bar(category, over, revokedOn), 'revocation')).toMatchObject({ ...common, status: 'met' })
      const barred = bar(category, dayBefore, revokedOn)
      expect(conditionOf(barred, 'revocation')).toMatchObject({ ...common, status: 'notMet' })
      expect([barred.status, barred.failed]).toEqual(['notReady', ['revocation']])
      expect(codesOf(barred.warnings)).not.toContain('bar_does_not_name_target')
    }
  })

  test.each(DAYS)('does not name WBBM: revoked on %s, a warning until %s', (revokedOn, over, dayBefore) => {
    const common = { actual: revokedOn, required: '2', comparison: '>=', status: 'notRequired', from: over }
    const [on, before] = [bar('WBBM', over, revokedOn), bar('WBBM', dayBefore, revokedOn)]
    for (const result of [on, before]) {
      expect(conditionOf(result, 'revocation')).toMatchObject(common)
      expect(result.status).toBe('ready')
    }
    expect(on.warnings).toEqual([])
    expect(codesOf(before.warnings)).toEqual(['bar_does_not_name_target', 'held_predicate_missing'])
    expect(before.warnings.slice(0, 1)).toEqual([
      {
        code: 'bar_does_not_name_target',
        path: ['unit', 'revokedOn'],
        params: { target: 'WBBM', named: ['WBK'] },
        message:
          'Jeda setelah pencabutan menyebut WBK; untuk Menuju WBBM larangannya tidak langsung, karena predikat sebelumnya harus diperoleh lagi.',
      },
    ])
  })

  test('the warning in English', () => {
    const { warnings } = check({ category: 'WBBM', unit: { revokedOn: '2026-01-01' } }, { locale: 'en' })
    expect(warnings.slice(0, 1)).toMatchObject([
      {
        message:
          'The bar after a revocation names WBK; for Menuju WBBM it bars indirectly, since the earlier predicate must be won again.',
      },
    ])
  })

  test('there is none where nothing was revoked', () => {
    for (const category of ['WBK', 'WBBM'] as const) {
      const result = bar(category, '2026-05-20', null)
      expect(conditionOf(result, 'revocation')).toMatchObject({ actual: null, status: 'notRequired', from: null })
      expect([result.status, result.warnings]).toEqual(['ready', []])
    }
  })

  test('a revocation may be of today, and not of later', () => {
    expect(statusOf(check({ unit: { revokedOn: '2026-05-20' } }), 'revocation')).toBe('notMet')
    expect(refused(() => check({ unit: { revokedOn: '2026-05-21' } }))).toEqual([['unit.revokedOn', 'date_after']])
  })
})

test('both dates later than today are told at once, and neither when today is no date', () => {
  const unit = { buildingSince: '2027-01-01', revokedOn: '2027-01-02' } as const
  expect(refused(() => check({ unit }))).toEqual([
    ['unit.revokedOn', 'date_after'],
    ['unit.buildingSince', 'date_after'],
  ])
  expect(refused(() => check({ unit, today: '2026-02-29' }))).toEqual([['today', 'invalid_date']])
})

describe('the days on which the regulation is in force', () => {
  test('from 31 December 2021', () => {
    const on = (today: IsoDate) => check({ today, deadline: '2999-12-31' }, { locale: 'en' }).warnings
    expect(on('2021-12-31')).toEqual([])
    expect(on('2026-05-20')).toEqual([])
    expect(on('2021-12-30')).toEqual([
      {
        code: 'regulation_not_in_force',
        path: ['today'],
        params: { regulation: 'PermenPANRB 90/2021', today: '2021-12-30' },
        message: 'PermenPANRB 90/2021 is not in force on 2021-12-30.',
        suggestion: 'Use the rubric of the regulation that is in force on that day.',
      },
    ])
    expect(check({ today: '2021-12-30', deadline: '2999-12-31' }).warnings[0]).toMatchObject({
      message: 'PermenPANRB 90/2021 tidak berlaku pada 2021-12-30.',
      suggestion: 'Pakai rubrik peraturan yang berlaku pada tanggal itu.',
    })
  })
})
