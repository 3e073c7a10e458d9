import { describe, expect, test } from 'vitest'
import type { PercentFact } from 'zona-integritas'
import { check, checkAnything, choicesOf, conditionOf, facts, refusal } from '../helpers/submissions'

const FIELDS = ['tlhp', 'lhkpn', 'lhkasn'] as const
const ALMOST = '99.99999999999999999999'

describe.each(FIELDS)('the percentage %s', (field) => {
  const run = (value: PercentFact, conventions: Readonly<Record<string, string>> = {}) =>
    check({ unit: { [field]: value } }, { conventions })

  test.each<readonly [PercentFact, string, 'met' | 'notMet']>([
    [100, '100', 'met'],
    ['100', '100', 'met'],
    ['100.00', '100', 'met'],
    [ALMOST, ALMOST, 'notMet'],
    ['99.99', '99.99', 'notMet'],
    [99.99999999999999, '99.99999999999999', 'notMet'],
    [1e-7, '0.0000001', 'notMet'],
    [0, '0', 'notMet'],
    [-0, '0', 'notMet'],
    [{ done: 14, due: 14 }, '100', 'met'],
    [{ done: 1, due: 1 }, '100', 'met'],
    [{ done: 1_000_000_000, due: 1_000_000_000 }, '100', 'met'],
    [{ done: 999_999_999, due: 1_000_000_000 }, '99.9999999', 'notMet'],
    [{ done: 999_999_998, due: 999_999_999 }, '99.99999989999999989999', 'notMet'],
    [{ done: 2, due: 3 }, '66.66666666666666666666', 'notMet'],
    [{ done: 0, due: 7 }, '0', 'notMet'],
  ])('%j is shown as %s and is %s', (value, actual, status) => {
    for (const category of ['WBK', 'WBBM'] as const) {
      const result = check({ category, unit: { [field]: value } })
      expect(conditionOf(result, field)).toMatchObject({
        type: 'percent',
        actual,
        required: '100',
        comparison: '>=',
        status,
      })
      expect(result.failed).toEqual(status === 'met' ? [] : [field])
      expect(result.assumptions).toEqual([])
    }
  })

  test('nothing due meets it, unless the convention says otherwise', () => {
    const nothing = { done: 0, due: 0 }
    const usual = run(nothing)
    expect(conditionOf(usual, field)).toMatchObject({ actual: '0/0', required: '100', status: 'met' })
    expect(usual.assumptions).toEqual([
      {
        id: 'nothingDue',
        choice: 'met',
        label: 'Tidak ada yang harus ditindaklanjuti atau dilaporkan',
        meaning: 'Syarat terpenuhi',
        source: { regulation: 'zona-integritas', place: 'docs/decisions/0009-submission.md' },
        basis: 'convention',
      },
    ])
    const other = run(nothing, { nothingDue: 'notMet' })
    expect(conditionOf(other, field)).toMatchObject({ actual: '0/0', status: 'notMet' })
    expect([other.failed, choicesOf(other)]).toEqual([[field], { nothingDue: 'notMet' }])
  })

  test('the convention takes part only where nothing was due', () => {
    const result = run({ done: 0, due: 1 }, { nothingDue: 'met' })
    expect([result.failed, result.assumptions]).toEqual([[field], []])
    expect(run(100, { nothingDue: 'notMet' })).toMatchObject({ status: 'ready', assumptions: [] })
  })

  test('not known yet', () => {
    const result = run(null, { nothingDue: 'notMet' })
    expect(conditionOf(result, field)).toMatchObject({ actual: null, required: '100', status: 'unknown' })
    expect([result.status, result.unknown, result.failed]).toEqual(['unknown', [field], []])
  })
})

describe('a value that is no percentage', () => {
  const issueOf = (tlhp: unknown) => {
    const given = facts()
    const { name, issues } = refusal(() => checkAnything({ ...given, unit: { ...given.unit, tlhp } }, { locale: 'en' }))
    expect([name, issues.length]).toEqual(['InputError', 1])
    return issues[0]
  }

  test.each([
    ['98,5%', '"98,5%"', '98.5'],
    ['100 %', '"100 %"', '100'],
    [' 98.50 ', '" 98.50 "', '98.5'],
    ['101%', '"101%"', null],
    ['14/14', '"14/14"', null],
    ['', '""', null],
    ['1e2', '"1e2"', null],
    ['100.00000000000000000001', '"100.00000000000000000001"', null],
    [`${ALMOST}9`, `"${ALMOST}9"`, null],
    [100.00000000000001, '100.00000000000001', null],
    [-1, '-1', null],
    [Number.NaN, 'NaN', null],
    [Number.POSITIVE_INFINITY, 'Infinity', null],
    [true, 'true', null],
    [[14, 14], 'Array', null],
    [new Date(0), 'Date', null],
    [new Map(), 'Map', null],
    [100n, '100n', null],
  ])('%s', (value, given, closest) => {
    const suggestion = closest === null ? {} : { suggestion: `Perhaps "${closest}" is meant.` }
    expect(issueOf(value)).toEqual({
      code: 'invalid_field',
      path: ['unit', 'tlhp'],
      params: { field: 'unit.tlhp', given, allowed: '0..100, { done, due }, null', closest },
      message: `"unit.tlhp" does not take ${given}; accepted: 0..100, { done, due }, null.`,
      ...suggestion,
    })
  })

  test.each([
    [{ done: 2, due: 1 }, 2, 1],
    [{ done: 1, due: 0 }, 1, 0],
    [{ done: 1_000_000_000, due: 999_999_999 }, 1_000_000_000, 999_999_999],
  ])('more done than due: %j', (value, part, whole) => {
    expect(issueOf(value)).toEqual({
      code: 'part_above_whole',
      path: ['unit', 'tlhp'],
      params: { field: 'unit.tlhp', part, whole },
      message: `"unit.tlhp": ${part} exceeds ${whole}.`,
      suggestion: 'Check both counts.',
    })
  })

  test.each([
    [{ due: 1 }, 'missing_field', 'done'],
    [{ done: 1 }, 'missing_field', 'due'],
    [{ done: null, due: 1 }, 'missing_field', 'done'],
    [{ done: 0.5, due: 1 }, 'invalid_field', 'done'],
    [{ done: '1', due: 1 }, 'invalid_field', 'done'],
    [{ done: -1, due: 1 }, 'invalid_field', 'done'],
    [{ done: 1, due: 1_000_000_001 }, 'invalid_field', 'due'],
    [{ done: 1, due: Number.NaN }, 'invalid_field', 'due'],
    [{ done: 1, due: 1, percent: 100 }, 'unknown_field', 'percent'],
  ])('counts %j', (value, code, field) => {
    expect(issueOf(value)).toMatchObject({ code, path: ['unit', 'tlhp', field] })
  })

  test('all that is wrong with the counts is told at once', () => {
    const given = facts()
    const unit = { ...given.unit, tlhp: {}, lhkpn: { done: '3', due: -1, total: 3 }, lhkasn: '98,5' }
    expect(refusal(() => checkAnything({ ...given, unit })).issues).toEqual([
      {
        code: 'missing_field',
        path: ['unit', 'tlhp', 'done'],
        params: { field: 'unit.tlhp.done', allowed: '0..1000000000' },
        message: '"unit.tlhp.done" belum diberikan.',
        suggestion: 'Yang diterima: 0..1000000000.',
      },
      {
        code: 'missing_field',
        path: ['unit', 'tlhp', 'due'],
        params: { field: 'unit.tlhp.due', allowed: '0..1000000000' },
        message: '"unit.tlhp.due" belum diberikan.',
        suggestion: 'Yang diterima: 0..1000000000.',
      },
      {
        code: 'unknown_field',
        path: ['unit', 'lhkpn', 'total'],
        params: { field: 'total', allowed: ['done', 'due'], closest: null },
        message: 'Tidak ada "total" di sini; yang ada: done, due.',
      },
      {
        code: 'invalid_field',
        path: ['unit', 'lhkpn', 'done'],
        params: { field: 'unit.lhkpn.done', given: '"3"', allowed: '0..1000000000', closest: null },
        message: '"unit.lhkpn.done" tidak menerima "3"; yang diterima: 0..1000000000.',
      },
      {
        code: 'invalid_field',
        path: ['unit', 'lhkpn', 'due'],
        params: { field: 'unit.lhkpn.due', given: '-1', allowed: '0..1000000000', closest: null },
        message: '"unit.lhkpn.due" tidak menerima -1; yang diterima: 0..1000000000.',
      },
      {
        code: 'invalid_field',
        path: ['unit', 'lhkasn'],
        params: { field: 'unit.lhkasn', given: '"98,5"', allowed: '0..100, { done, due }, null', closest: '98.5' },
        message: '"unit.lhkasn" tidak menerima "98,5"; yang diterima: 0..100, { done, due }, null.',
        suggestion: 'Mungkin maksudnya "98.5".',
      },
    ])
  })
})
