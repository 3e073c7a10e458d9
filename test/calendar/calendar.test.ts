import { Temporal } from '@js-temporal/polyfill'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addYears,
  compareDates,
  type IsoDate,
  isIsoDate,
  isoDate,
  latestOf,
  nearDate,
  partsOfDate,
} from '../../src/calendar'

const always = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns })

const FIRST = Temporal.PlainDate.from('1900-01-01')
const LAST = Temporal.PlainDate.from('2999-12-31')
const DAYS = FIRST.until(LAST, { largestUnit: 'days' }).days

/** Any day of the years 1900 to 2999, with the ends of months and leap days more often. */
const days: fc.Arbitrary<Temporal.PlainDate> = fc.oneof(
  fc.integer({ min: 0, max: DAYS }).map((offset) => FIRST.add({ days: offset })),
  fc
    .record({ year: fc.integer({ min: 1900, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => Temporal.PlainDate.from({ year, month, day: 31 }, { overflow: 'constrain' })),
  fc
    .integer({ min: 476, max: 749 })
    .map((quarter) => Temporal.PlainDate.from({ year: quarter * 4, month: 2, day: 28 })),
  fc
    .constantFrom(1904, 2000, 2024, 2028, 2096, 2400, 2996)
    .map((year) => Temporal.PlainDate.from({ year, month: 2, day: 29 })),
)
const iso = (date: Temporal.PlainDate) => date.toString() as IsoDate

/** Whether a day exists, as Temporal sees it. */
const exists = (year: number, month: number, day: number): boolean => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).year === year
  } catch {
    return false
  }
}

describe('isIsoDate', () => {
  test('takes exactly the days of the calendar, 1900 to 2999', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1890, max: 3009 }),
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    })
    always(parts, 3000, ({ year, month, day }) => {
      const text = isoDate(year, month, day)
      const expected = year >= 1900 && year <= 2999 && month > 0 && day > 0 && exists(year, month, day)
      expect([text, isIsoDate(text)]).toEqual([text, expected])
      expect(partsOfDate(text)).toEqual(expected ? [year, month, day] : null)
    })
  })

  test('knows the end of every month', () => {
    for (let year = 1900; year <= 2999; year++) {
      for (let month = 1; month <= 12; month++) {
        const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
        const found = [28, 29, 30, 31, 32].filter((day) => isIsoDate(isoDate(year, month, day))).length
        if (found !== daysInMonth - 27) expect([year, month, found]).toEqual([year, month, daysInMonth - 27])
      }
    }
    expect(isIsoDate('2000-02-29')).toBe(true)
  })

  test.each([
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2400-02-29', true],
    ['1900-01-01', true],
    ['1899-12-31', false],
    ['2999-12-31', true],
    ['3000-01-01', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-10-00', false],
  ])('%s: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected)
  })

  test.each([
    '2026-5-31',
    '26-05-31',
    '02026-05-31',
    '+002026-05-31',
    '20260531',
    '2026/05/31',
    '31-05-2026',
    '2026-05-31T00:00:00Z',
    '2026-05-31[Asia/Jakarta]',
    ' 2026-05-31',
    '2026-05-31 ',
    '2026-05-31\n',
    '\n2026-05-31',
    '٢٠٢٦-٠٥-٣١',
    '２０２６-０５-３１',
    '2026−05−31',
    '2026-05-1e',
    '-2026-05-31',
    '',
  ])('refuses the text %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test.each([
    [null],
    [undefined],
    [20260531],
    [new Date('2026-05-31')],
    [Temporal.PlainDate.from('2026-05-31')],
    [['2026-05-31']],
    [{ toString: () => '2026-05-31' }],
  ])('refuses what is no text: %s', (value) => {
    expect(isIsoDate(value)).toBe(false)
  })
})

describe('addYears', () => {
  test('is what Temporal says, constrained to the end of February', () => {
    always(fc.tuple(days, fc.integer({ min: 0, max: 50 })), 3000, ([date, years]) => {
      expect(addYears(iso(date), years)).toBe(iso(date.add({ years }, { overflow: 'constrain' })))
    })
  })

  test.each<readonly [IsoDate, number, IsoDate]>([
    ['2025-05-31', 0, '2025-05-31'],
    ['2025-05-31', 1, '2026-05-31'],
    ['2024-02-29', 0, '2024-02-29'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['1996-02-29', 4, '2000-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2023-03-01', 1, '2024-03-01'],
    ['2025-12-31', 1, '2026-12-31'],
  ])('%s and %i years: %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected)
  })

  test('never turns the order of two days round', () => {
    always(fc.tuple(days, days, fc.integer({ min: 0, max: 5 })), 1000, ([a, b, years]) => {
      const [earlier, later] = Temporal.PlainDate.compare(a, b) <= 0 ? [a, b] : [b, a]
      expect(compareDates(addYears(iso(earlier), years), addYears(iso(later), years))).toBeLessThanOrEqual(0)
    })
  })
})

describe('compareDates and latestOf', () => {
  test('are what Temporal says', () => {
    always(fc.tuple(days, days), 1000, ([a, b]) => {
      expect(compareDates(iso(a), iso(b))).toBe(Temporal.PlainDate.compare(a, b))
      expect(compareDates(iso(a), iso(a))).toBe(0)
    })
    always(fc.array(fc.option(days, { nil: null })), 500, (dates) => {
      const known = dates.filter((date) => date !== null).sort(Temporal.PlainDate.compare)
      expect(latestOf(dates.map((date) => date && iso(date)))).toBe(known.at(-1)?.toString() ?? null)
    })
  })

  test('there is no latest of nothing', () => {
    expect([latestOf([]), latestOf([null, null])]).toEqual([null, null])
    expect(latestOf(['2026-05-31', null, '2026-06-01', '2025-12-31'])).toBe('2026-06-01')
  })
})

describe('nearDate', () => {
  const separators = fc.constantFrom('-', '/', '.', ' ', ' - ', '. ')

  test('reads day, month, year and year, month, day, however separated and padded', () => {
    const forms = fc.record({ date: days, separator: separators, padded: fc.boolean(), yearFirst: fc.boolean() })
    always(forms, 2000, ({ date, separator, padded, yearFirst }) => {
      const width = padded ? 2 : 1
      const parts = [date.day, date.month].map((part) => String(part).padStart(width, '0'))
      const year = String(date.year)
      const text = (yearFirst ? [year, ...parts.reverse()] : [...parts, year]).join(separator)
      expect([text, nearDate(` ${text}\t`)]).toEqual([text, iso(date)])
    })
  })

  test('never gives anything but a day', () => {
    const digits = fc.constantFrom(...'0123456789-/. ')
    always(fc.string({ unit: digits, maxLength: 12 }), 3000, (text) => {
      const near = nearDate(text)
      expect([text, near === null || isIsoDate(near)]).toEqual([text, true])
    })
  })

  test.each([
    ['05-06-2026', '2026-06-05'],
    ['31-05-2026', '2026-05-31'],
    ['31.05.2026', '2026-05-31'],
    ['1/2/2026', '2026-02-01'],
    ['2026.5.1', '2026-05-01'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2026', null],
    ['05/31/2026', null],
    ['2026-31-05', null],
    ['31-05-26', null],
    ['31-05-0999', null],
    ['31-05-1899', null],
    ['31-05-3000', null],
    ['0031-05-2026', null],
    ['20260531', null],
    ['31 Mei 2026', null],
    ['2026-05', null],
    ['2026-05-31T00:00', '2026-05-31'],
    ['2026-05-31T17:00:00.000Z', '2026-05-31'],
    ['2026-02-29T00:00', null],
    ['T2026-05-31', null],
    ['2026-05-31-01', null],
    ['-2026-05-31', null],
    ['2026-05-', null],
    ['2026-+5-31', null],
    ['', null],
  ])('%j: %s', (text, expected) => {
    expect(nearDate(text)).toBe(expected)
  })
})

test('isoDate writes with leading zeros, and partsOfDate takes apart again', () => {
  expect(isoDate(2026, 5, 1)).toBe('2026-05-01')
  expect(partsOfDate('2026-05-01')).toEqual([2026, 5, 1])
  always(days, 500, (date) => {
    expect(isoDate(date.year, date.month, date.day)).toBe(iso(date))
    expect(partsOfDate(iso(date))).toEqual([date.year, date.month, date.day])
  })
})
