import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineRubric, determineRevocation, type IsoDate, type Rubric } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import lawTables from '../golden/law-tables.json'
import { rubric } from '../helpers/arbitraries'
import { expectPlain, expectUntouched, placesOf, problemsOf } from '../helpers/kawasanCases'
import { revocation } from '../helpers/monitoringCases'
import { type Draft, draftOf } from '../helpers/smallRubric'

const OF_UNITS = ['criteriaNotMet', 'maladministration']
const OF_KAWASAN = [...OF_UNITS, 'indicatorLost']

describe('grounds', () => {
  test('are two for a unit and three for a kawasan, as in the golden file', () => {
    const { revocation: printed, kawasanRevocation } = lawTables.monitoring90
    expect(revocation().grounds.map(({ id }) => id)).toEqual(OF_UNITS)
    expect(printed.length).toBe(OF_UNITS.length)
    const { grounds } = revocation({ subject: 'kawasan' })
    expect(grounds.map(({ id }) => id)).toEqual(OF_KAWASAN)
    expect(grounds.map(({ source }) => source.place)).toEqual([
      'Lampiran II, BAB IV C',
      'Lampiran II, BAB IV C',
      'Lampiran II, BAB III D 2',
    ])
    expect(Object.keys(kawasanRevocation)).toEqual(rubric.predicates.map(({ id }) => id))
  })

  test.each(['unit', 'kawasan'] as const)('of a %s: any one is enough', (subject) => {
    const ids = subject === 'unit' ? OF_UNITS : OF_KAWASAN
    expect(revocation({ subject }).recommended).toBeNull()
    const none = Object.fromEntries(ids.map((id) => [id, false]))
    expect(revocation({ subject, grounds: none }).recommended).toBe(false)
    for (const id of ids) {
      const result = revocation({ subject, grounds: { [id]: true } })
      expect(result.recommended).toBe(true)
      expect(result.grounds.map(({ holds }) => holds)).toEqual(ids.map((other) => (other === id ? true : null)))
      expect(result.report.grounds).toEqual(
        result.grounds.filter((ground) => ground.id === id).map(({ label }) => label),
      )
    }
    const all = revocation({ subject, grounds: Object.fromEntries(ids.map((id) => [id, true])) })
    expect(all.report.grounds.length).toBe(ids.length)
  })

  test('that are not known or not stated leave it open, unless another holds', () => {
    for (const grounds of [{}, { criteriaNotMet: false }, { criteriaNotMet: null, maladministration: false }]) {
      expect(revocation({ grounds }).recommended).toBeNull()
    }
    expect(revocation({ grounds: { criteriaNotMet: null, maladministration: true } }).recommended).toBe(true)
    // What is known of a unit is not all that is to be known of a kawasan.
    const grounds = { criteriaNotMet: false, maladministration: false }
    expect(revocation({ grounds }).recommended).toBe(false)
    expect(revocation({ grounds, subject: 'kawasan' }).recommended).toBeNull()
    const result = revocation({ grounds: { criteriaNotMet: false, maladministration: null } })
    expect(result).toMatchObject({ recommended: null, report: { grounds: [] } })
    expect(result.grounds.map(({ holds }) => holds)).toEqual([false, null])
  })

  test('come in the order of the law', () => {
    const grounds = { maladministration: true, criteriaNotMet: true }
    expect(revocation({ grounds }).report.grounds).toEqual([
      'Laporan TPI: kriteria tidak lagi dipenuhi',
      'Bukti maladministrasi ditemukan TPN setelah klarifikasi dengan TPI',
    ])
    expect(revocation({ grounds }, { locale: 'en' }).report.grounds).toEqual([
      'TPI reports that the criteria are no longer met',
      'TPN finds evidence of maladministration after clarification with the TPI',
    ])
  })

  test('of a kawasan are refused for a unit, even when they do not hold', () => {
    for (const holds of [true, false, null]) {
      const problems = problemsOf(() => revocation({ grounds: { indicatorLost: holds } }, { locale: 'en' }))
      expect(problems).toEqual([
        {
          code: 'unknown_field',
          path: ['grounds', 'indicatorLost'],
          params: { field: 'indicatorLost', allowed: OF_UNITS, closest: null },
          message: 'There is no "indicatorLost" here; there are: criteriaNotMet, maladministration.',
        },
      ])
    }
  })
})

describe('the bar', () => {
  const barOn = (today: IsoDate, decidedOn: IsoDate) => revocation({ today, decidedOn }).bar

  test('is none while nothing is decided', () => {
    expect(revocation({ grounds: { maladministration: true } })).toMatchObject({ decidedOn: null, bar: null })
  })

  test('names WBK, and WBBM indirectly, whichever was revoked', () => {
    for (const predicate of ['WBK', 'WBBM']) {
      for (const subject of ['unit', 'kawasan'] as const) {
        const result = revocation({ predicate, subject, decidedOn: '2025-06-01' })
        expect(result).toMatchObject({ predicate, subject, decidedOn: '2025-06-01' })
        expect(result.bar).toEqual({
          predicates: ['WBK'],
          indirectly: ['WBBM'],
          until: '2027-06-01',
          barredToday: true,
          source: { regulation: 'PermenPANRB 90/2021', place: 'Lampiran II, BAB IV C' },
        })
      }
    }
  })

  test.each<[IsoDate, IsoDate, IsoDate, boolean]>([
    ['2024-06-01', '2024-06-01', '2026-06-01', true],
    ['2024-06-01', '2026-05-31', '2026-06-01', true],
    ['2024-06-01', '2026-06-01', '2026-06-01', false],
    ['2024-06-01', '2026-06-02', '2026-06-01', false],
    ['2024-02-29', '2026-02-27', '2026-02-28', true],
    ['2024-02-29', '2026-02-28', '2026-02-28', false],
    ['2022-02-28', '2024-02-27', '2024-02-28', true],
    ['2022-02-28', '2024-02-28', '2024-02-28', false],
    ['2023-12-31', '2025-12-30', '2025-12-31', true],
    ['2023-12-31', '2026-01-01', '2025-12-31', false],
  ])('decided on %s, today %s: until %s, barred %s', (decidedOn, today, until, barredToday) => {
    expect(barOn(today, decidedOn)).toMatchObject({ until, barredToday })
  })

  test('stands on the decision, not on the grounds stated', () => {
    expect(revocation({ decidedOn: '2025-06-01' })).toMatchObject({
      recommended: null,
      bar: { until: '2027-06-01' },
    })
  })

  test('takes its years and predicates from the rubric', () => {
    const own = draftOf(rubric as Rubric) as Draft<Rubric>
    if (own.monitoring) own.monitoring.bar = { ...own.monitoring.bar, years: 4, predicates: ['WBK', 'WBBM'] }
    const { bar } = determineRevocation(defineRubric(own as Rubric), {
      today: '2028-02-28',
      subject: 'unit',
      predicate: 'WBK',
      grounds: {},
      decidedOn: '2024-02-29',
    })
    expect(bar).toMatchObject({
      predicates: ['WBK', 'WBBM'],
      indirectly: [],
      until: '2028-02-29',
      barredToday: true,
    })
  })

  test('ends once, and a later decision never ends it earlier', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10) as IsoDate)
    fc.assert(
      fc.property(day, day, day, (one, two, three) => {
        const [first, second, third] = [one, two, three].sort() as [IsoDate, IsoDate, IsoDate]
        const early = barOn(third, first)
        const late = barOn(third, second)
        expect((early?.until ?? '') <= (late?.until ?? '')).toBe(true)
        expect(early?.barredToday && !late?.barredToday).toBe(false)
        expect(barOn(second, first)?.barredToday || !early?.barredToday).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a result', () => {
  test('says what it was asked and what follows', () => {
    const result = revocation({
      subject: 'kawasan',
      predicate: 'WBBM',
      grounds: { indicatorLost: true, criteriaNotMet: false },
      name: 'Kawasan Contoh',
    })
    const label = 'Peristiwa setelah penetapan membuat indikator predikat kawasan tidak dapat dipenuhi lagi'
    const regulation = 'PermenPANRB 90/2021'
    expect(result).toEqual({
      format: 'zona-integritas.revocation.v1',
      rubric: { id: rubric.id, version: rubric.version, regulation },
      today: '2026-03-01',
      subject: 'kawasan',
      predicate: 'WBBM',
      recommended: true,
      grounds: [
        {
          id: 'criteriaNotMet',
          label: 'Laporan TPI: kriteria tidak lagi dipenuhi',
          holds: false,
          source: { regulation, place: 'Lampiran II, BAB IV C' },
        },
        {
          id: 'maladministration',
          label: 'Bukti maladministrasi ditemukan TPN setelah klarifikasi dengan TPI',
          holds: null,
          source: { regulation, place: 'Lampiran II, BAB IV C' },
        },
        {
          id: 'indicatorLost',
          label,
          holds: true,
          source: { regulation, place: 'Lampiran II, BAB III D 2' },
        },
      ],
      decidedOn: null,
      bar: null,
      report: { name: 'Kawasan Contoh', predicate: 'WBBM', grounds: [label] },
    })
  })

  test('is plain and frozen, and leaves the input as it was', () => {
    expectPlain(revocation({ decidedOn: '2024-02-29', grounds: { maladministration: true } }))
    const input = {
      today: '2026-03-01',
      subject: 'unit',
      predicate: 'WBBM',
      grounds: { criteriaNotMet: true },
      decidedOn: '2024-02-29',
      name: null,
    }
    expectUntouched(input, (one) => determineRevocation(permenpanrb90_2021, one as never))
  })
})

describe('problems', () => {
  const refused = (input: unknown) => problemsOf(() => determineRevocation(rubric, input as never))

  test('of an empty input are everything that must be stated', () => {
    expect(placesOf(refused({}))).toEqual([
      [['today'], 'missing_field'],
      [['subject'], 'missing_field'],
      [['predicate'], 'missing_field'],
      [['grounds'], 'missing_field'],
      [['decidedOn'], 'missing_field'],
    ])
    expect(placesOf(refused('WBK'))).toEqual([[[], 'facts_not_object']])
  })

  test('come all at once, each at its place', () => {
    const input = {
      today: '2026-02-30',
      subject: 'units',
      predicate: 'WKB',
      grounds: { maladministration: 'ya', criteriaNotMett: true, indicatorLost: 1 },
      decidedOn: '1-6-2025',
      name: '',
      when: 'now',
    }
    expect(refused(input).map(({ path, code, params }) => [path, code, params['closest'] ?? null])).toEqual([
      [['when'], 'unknown_field', null],
      [['today'], 'invalid_date', null],
      [['subject'], 'invalid_field', 'unit'],
      [['predicate'], 'invalid_field', null],
      [['grounds', 'criteriaNotMett'], 'unknown_field', 'criteriaNotMet'],
      [['grounds', 'maladministration'], 'invalid_field', null],
      [['grounds', 'indicatorLost'], 'invalid_field', null],
      [['decidedOn'], 'invalid_date', '2025-06-01'],
      [['name'], 'invalid_field', null],
    ])
  })

  test('of a ground tell what it takes', () => {
    expect(problemsOf(() => revocation({ grounds: { maladministration: 1 as never } }, { locale: 'en' }))).toEqual([
      {
        code: 'invalid_field',
        path: ['grounds', 'maladministration'],
        params: { field: 'grounds.maladministration', given: '1', allowed: 'true, false', closest: null },
        message: '"grounds.maladministration" does not take 1; accepted: true, false.',
      },
    ])
  })

  test('include a decision after today', () => {
    expect(revocation({ decidedOn: '2026-03-01' }).bar?.barredToday).toBe(true)
    expect(problemsOf(() => revocation({ decidedOn: '2026-03-02' }))).toEqual([
      {
        code: 'date_after',
        path: ['decidedOn'],
        params: { field: 'decidedOn', given: '2026-03-02', other: 'today', limit: '2026-03-01' },
        message: '"decidedOn" (2026-03-02) lebih lambat daripada "today" (2026-03-01).',
      },
    ])
  })
})
