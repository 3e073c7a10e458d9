import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineRubric, type IsoDate, monitorPredicate, type Rubric, type RuleOptions } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import lawTables from '../golden/law-tables.json'
import { rubric } from '../helpers/arbitraries'
import { expectPlain, expectUntouched } from '../helpers/kawasanCases'
import { monitor } from '../helpers/monitoringCases'
import { type Draft, draftOf } from '../helpers/smallRubric'

const ignored: RuleOptions = { conventions: { proposalForNextPredicate: 'ignored' } }

/** The day so many days later, by the calendar of the machine. */
const daysLater = (date: IsoDate, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate

describe('the next report', () => {
  test('is due after the years of the golden file', () => {
    for (const [predicate, years] of Object.entries(lawTables.monitoring90.reportYears)) {
      expect(years).toBe(2)
      expect(monitor({ predicate })).toMatchObject({
        predicate,
        periodFrom: '2024-12-09',
        nextReportDue: '2026-12-09',
        overdue: false,
      })
    }
  })

  test.each<[IsoDate, IsoDate]>([
    ['2024-02-29', '2026-02-28'],
    ['2026-02-28', '2028-02-28'],
    ['2023-03-01', '2025-03-01'],
    ['2022-02-28', '2024-02-28'],
    ['2020-12-31', '2022-12-31'],
    ['2024-01-01', '2026-01-01'],
  ])('granted on %s is due on %s', (grantedOn, due) => {
    expect(monitor({ grantedOn }).nextReportDue).toBe(due)
  })

  test('is due from 29 February of a leap year on 29 February only where there is one', () => {
    const own = draftOf(rubric as Rubric) as Draft<Rubric>
    for (const rule of own.monitoring?.reports ?? []) rule.years = rule.predicate === 'WBK' ? 4 : 3
    const checked = defineRubric(own as Rubric)
    const dueFor = (predicate: string) =>
      monitorPredicate(checked, { today: '2024-02-29', predicate, grantedOn: '2024-02-29' }).nextReportDue
    expect([dueFor('WBK'), dueFor('WBBM')]).toEqual(['2028-02-29', '2027-02-28'])
  })

  test.each<[IsoDate, IsoDate, boolean]>([
    ['2024-12-09', '2026-12-08', false],
    ['2024-12-09', '2026-12-09', false],
    ['2024-12-09', '2026-12-10', true],
    ['2024-02-29', '2026-02-28', false],
    ['2024-02-29', '2026-03-01', true],
    ['2024-12-09', '2024-12-09', false],
    ['2015-01-01', '2026-01-01', true],
  ])('granted on %s, today %s: overdue %s', (grantedOn, today, overdue) => {
    const result = monitor({ grantedOn, today })
    expect(result.overdue).toBe(overdue)
    expect(result.warnings.map(({ code }) => code)).toEqual(overdue ? ['report_overdue'] : [])
  })

  test('is warned of with its day in both languages', () => {
    const changes = { today: '2026-12-10' } as const
    expect(monitor(changes).warnings).toEqual([
      {
        code: 'report_overdue',
        path: ['reports'],
        params: { due: '2026-12-09' },
        message: 'Laporan pemantauan seharusnya disampaikan paling lambat 2026-12-09.',
      },
    ])
    expect(monitor(changes, { locale: 'en' }).warnings[0]?.message).toBe('The monitoring report was due by 2026-12-09.')
  })

  test('names its place in the regulation', () => {
    const placeFor = (predicate: string) => monitor({ predicate }).source
    const regulation = 'PermenPANRB 90/2021'
    expect(placeFor('WBK')).toEqual({ regulation, place: 'Lampiran II, BAB IV A, langkah TPI angka 3' })
    expect(placeFor('WBBM')).toEqual({ regulation, place: 'Lampiran II, BAB IV A, langkah TPI angka 4' })
  })
})

describe('reports so far', () => {
  const today = '2030-01-01'

  test('the last one starts the period again, in any order', () => {
    for (const reports of [['2026-11-30', '2028-02-29'], ['2028-02-29', '2026-11-30'], ['2028-02-29']] as const) {
      expect(monitor({ today, reports })).toMatchObject({
        lastReport: '2028-02-29',
        periodFrom: '2028-02-29',
        nextReportDue: '2030-02-28',
        overdue: false,
      })
    }
  })

  test('one on the day of the grant changes nothing', () => {
    const without = monitor({ today: '2025-01-01' })
    expect(monitor({ today: '2025-01-01', reports: ['2024-12-09'] })).toEqual({ ...without, lastReport: '2024-12-09' })
  })

  test('none, an empty list and null are the same', () => {
    expect(monitor({ reports: [] })).toEqual(monitor())
    expect(monitor({ reports: null, proposedOn: null, evaluation: null, kawasan: null, name: null })).toEqual(monitor())
    expect(monitor().lastReport).toBeNull()
  })

  test('one of today counts', () => {
    expect(monitor({ today, reports: [today] })).toMatchObject({ nextReportDue: '2032-01-01', overdue: false })
  })
})

describe('a proposal for WBBM', () => {
  const today = '2027-06-01'
  const proposedOn = ['2025-05-20', '2026-05-30'] as const

  test('starts the period of a WBK holder again, by convention', () => {
    const result = monitor({ today, proposedOn })
    expect(result).toMatchObject({ lastReport: null, periodFrom: '2026-05-30', nextReportDue: '2028-05-30' })
    expect(result.assumptions).toEqual([
      {
        id: 'proposalForNextPredicate',
        choice: 'restarts',
        label: 'Pengusulan ke predikat berikutnya dalam masa pelaporan',
        meaning: 'Masa pelaporan dihitung lagi dari tanggal pengusulan',
        source: { regulation: 'zona-integritas', place: 'docs/decisions/0012-monitoring.md' },
        basis: 'convention',
      },
    ])
  })

  test('is ignored when the caller says so, and the convention is named', () => {
    const result = monitor({ today, proposedOn }, ignored)
    expect(result).toMatchObject({ periodFrom: '2024-12-09', nextReportDue: '2026-12-09', overdue: true })
    expect(result.assumptions).toMatchObject([{ choice: 'ignored', meaning: 'Masa pelaporan tidak berubah' }])
  })

  test('before the last report does not take anything away', () => {
    expect(monitor({ today, proposedOn, reports: ['2026-12-01'] })).toMatchObject({
      periodFrom: '2026-12-01',
      nextReportDue: '2028-12-01',
    })
  })

  test('restarts the period on its last day, not on the day after', () => {
    const on = (day: IsoDate) => monitor({ today, proposedOn: [day] }).periodFrom
    expect(on('2026-12-09')).toBe('2026-12-09')
    expect(on('2026-12-10')).toBe('2024-12-09')
    // Each within the period that the one before it started.
    expect(monitor({ today: '2029-01-01', proposedOn: ['2028-11-30', '2026-12-01'] }).periodFrom).toBe('2028-11-30')
    expect(monitor({ today: '2029-01-01', proposedOn: ['2028-12-02', '2026-12-01'] }).periodFrom).toBe('2026-12-01')
  })

  test('after a report that came late counts again', () => {
    const late = { today: '2029-01-01', reports: ['2027-03-01'], proposedOn: ['2027-02-01', '2028-05-30'] } as const
    expect(monitor(late).periodFrom).toBe('2028-05-30')
  })

  test('means nothing to a WBBM holder, who owes a report every two years', () => {
    const result = monitor({ today, proposedOn, predicate: 'WBBM' })
    expect(result).toMatchObject({ periodFrom: '2024-12-09', nextReportDue: '2026-12-09', overdue: true })
    expect(result.assumptions).toEqual([])
  })

  test('is no assumption where there is none', () => {
    expect(monitor({ today, proposedOn: [] }, ignored).assumptions).toEqual([])
  })
})

describe('a result', () => {
  test('says what it was asked and what is not known', () => {
    expect(monitor()).toEqual({
      format: 'zona-integritas.monitoring.v1',
      rubric: { id: rubric.id, version: rubric.version, regulation: 'PermenPANRB 90/2021' },
      subject: 'unit',
      predicate: 'WBK',
      today: '2026-03-01',
      grantedOn: '2024-12-09',
      lastReport: null,
      periodFrom: '2024-12-09',
      nextReportDue: '2026-12-09',
      overdue: false,
      stillMeets: null,
      criteria: [],
      failed: [],
      report: {
        year: 2026,
        name: null,
        instansi: null,
        predicate: 'WBK',
        conclusion: null,
        total: null,
        display: null,
        components: [],
        notMet: [],
      },
      source: { regulation: 'PermenPANRB 90/2021', place: 'Lampiran II, BAB IV A, langkah TPI angka 3' },
      assumptions: [],
      warnings: [],
    })
  })

  test('is plain and frozen, and leaves the input as it was', () => {
    const today = '2027-06-01'
    expectPlain(monitor({ today, proposedOn: ['2025-05-20'] }))
    const input = {
      today,
      predicate: 'WBK',
      grantedOn: '2024-02-29',
      reports: ['2026-01-01'],
      proposedOn: ['2025-05-20'],
      name: 'Dinas Contoh',
    } as const
    expectUntouched(JSON.parse(JSON.stringify(input)), (one) => monitorPredicate(rubric, one))
  })

  test('comes from the shipped rubric with its keys', () => {
    const input = { today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-02-29' } as const
    expect(monitorPredicate(permenpanrb90_2021, input)).toMatchObject({ nextReportDue: '2026-02-28', overdue: true })
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysLater('2012-02-29', days))
  const days = fc.array(day, { maxLength: 5 })
  const cases = fc.record({
    predicate: fc.constantFrom('WBK', 'WBBM'),
    grantedOn: fc.integer({ min: 0, max: 3000 }).map((before) => daysLater('2012-02-29', -before)),
    reports: days,
    proposedOn: days,
  })
  const today = '2029-01-01'
  const always = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
    fc.assert(fc.property(arbitrary, check), { numRuns: 200 })

  test('one more report or proposal, or a later grant, never makes the due day earlier', () => {
    always(fc.tuple(cases, day), ([one, more]) => {
      for (const options of [undefined, ignored]) {
        const due = monitor({ today, ...one }, options).nextReportDue
        const dueWith = (changes: object) => monitor({ today, ...one, ...changes }, options).nextReportDue
        expect(dueWith({ reports: [...one.reports, more] }) >= due).toBe(true)
        expect(dueWith({ proposedOn: [...one.proposedOn, more] }) >= due).toBe(true)
        expect(dueWith({ grantedOn: '2012-02-29' }) >= due).toBe(true)
      }
    })
  })

  test('a report moved to a later day never makes the due day earlier', () => {
    always(fc.tuple(cases, fc.nat(), fc.integer({ min: 0, max: 800 })), ([one, at, later]) => {
      const reports: readonly IsoDate[] = ['2012-02-29', ...one.reports]
      const moved = reports.map((report, index) => (index === at % reports.length ? daysLater(report, later) : report))
      const dueOf = (list: readonly IsoDate[]) => monitor({ today: '2032-01-01', ...one, reports: list }).nextReportDue
      expect(dueOf(moved) >= dueOf(reports)).toBe(true)
    })
  })

  test('the order of the days does not matter', () => {
    always(cases, (one) => {
      const turned = { ...one, reports: [...one.reports].reverse(), proposedOn: [...one.proposedOn].sort() }
      expect(monitor({ today, ...turned })).toEqual(monitor({ today, ...one }))
    })
  })

  test('the due day is two years after the period starts, less a day only from 29 February', () => {
    always(cases, (one) => {
      const { periodFrom, nextReportDue, overdue } = monitor({ today, ...one })
      const same = `${Number(periodFrom.slice(0, 4)) + 2}${periodFrom.slice(4)}`
      expect(nextReportDue).toBe(periodFrom.endsWith('-02-29') ? same.replace('-29', '-28') : same)
      expect(overdue).toBe(Date.parse(today) > Date.parse(nextReportDue))
      const stated = [one.grantedOn, ...one.reports, ...one.proposedOn]
      expect(stated).toContain(periodFrom)
      const last = [one.grantedOn, ...one.reports].sort().at(-1) ?? ''
      if (one.predicate === 'WBBM') expect(periodFrom).toBe(last)
      expect(periodFrom >= last).toBe(true)
      // No proposal lies within the period and after its start.
      const within = (proposal: IsoDate) => proposal > periodFrom && proposal <= nextReportDue
      expect(one.predicate === 'WBK' && one.proposedOn.some(within)).toBe(false)
    })
  })
})
