import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate, SubmissionResult } from 'zona-integritas'
import { check, checkAnything, type Facts, facts } from '../helpers/submissions'

const always = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns })

const LETTERS = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] as const
const LEVELS = ['5', '4', '3', '2', '1', '0'] as const
const day = fc
  .date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2026-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 8 })
const figure = (maximum: number, decimals: number) =>
  fc.integer({ min: 0, max: maximum * 10 ** decimals }).map((units) => {
    const digits = String(units).padStart(decimals + 1, '0')
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` as `${number}`
  })
const letter = fc.oneof(fc.constantFrom(...LETTERS), figure(100, 1))
const percent = fc.oneof(
  fc.constant(100),
  figure(100, 2),
  fc
    .integer({ min: 0, max: 1_000_000_000 })
    .chain((due) => fc.record({ done: fc.integer({ min: 0, max: due }), due: fc.constant(due) })),
)
const units = fc.integer({ min: 1, max: 20 }).map((total) => ({ total, holders: Math.floor(total / 3) }))

const submissions: fc.Arbitrary<Facts> = fc.record({
  category: fc.constantFrom('WBK', 'WBK-AFIRMASI', 'WBBM'),
  today: fc.constantFrom('2026-01-01', '2026-05-31', '2026-06-01', '2026-12-31'),
  deadline: fc.constantFrom(null, '2026-06-30'),
  instansi: fc.record({
    kind: fc.constantFrom('kl', 'pemprov', 'pemkab'),
    bpk: orNull(fc.constantFrom('WTP', 'WTP-DPP', 'WDP', 'TW', 'TMP')),
    sakip: orNull(letter),
    rb: orNull(letter),
    spip: orNull(fc.oneof(fc.constantFrom(...LEVELS), figure(5, 2))),
    kkn: orNull(fc.boolean()),
    units: orNull(units),
  }),
  unit: fc.record({
    tier: fc.constantFrom('madya', 'pratama', 'provincial', 'belowProvince'),
    heldPredicate: fc.constantFrom(null, 'WBK', 'WBBM'),
    revokedOn: fc.option(day, { nil: null }),
    core: orNull(fc.boolean()),
    impact: orNull(fc.boolean()),
    tlhp: orNull(percent),
    lhkpn: orNull(percent),
    lhkasn: orNull(percent),
    buildingSince: orNull(day),
    internalSakip: orNull(letter),
    preliminary: orNull(fc.boolean()),
  }),
  documents: fc.record({ applicationLetter: orNull(fc.boolean()), sptjm: orNull(fc.boolean()) }),
})

const run = (input: Facts): SubmissionResult => checkAnything(input)

/** Every condition that a change made worse. */
const worsened = (before: SubmissionResult, after: SubmissionResult) => {
  const rank = { notMet: 0, unknown: 1, met: 2, notRequired: 2 } as const
  return after.conditions.flatMap(({ id, status }, index) => {
    const was = before.conditions[index]?.status ?? 'met'
    return rank[status] < rank[was] ? [id] : []
  })
}
const RANK = { dropped: 0, notReady: 1, unknown: 2, ready: 3 } as const

const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T

describe('any submission', () => {
  test('has a status that follows from its conditions', () => {
    always(submissions, 300, (input) => {
      const { conditions, failed, unknown, status } = run(input)
      expect(failed).toEqual(conditions.filter((one) => one.status === 'notMet').map(({ id }) => id))
      expect(unknown).toEqual(conditions.filter((one) => one.status === 'unknown').map(({ id }) => id))
      const expected = input.instansi.kkn
        ? 'dropped'
        : failed.length
          ? 'notReady'
          : unknown.length
            ? 'unknown'
            : 'ready'
      expect(status).toBe(expected)
    })
  })

  test('comes out the same in any order of its fields, as JSON and without prototypes', () => {
    always(submissions, 100, (input) => {
      const { instansi, unit, documents } = input
      const parts = { instansi: reversed(instansi), unit: reversed(unit), documents: reversed(documents) }
      const result = run(input)
      expect(run(reversed({ ...input, ...parts }))).toEqual(result)
      expect(run(JSON.parse(JSON.stringify(input)))).toEqual(result)
      expect(run(Object.assign(Object.create(null), input))).toEqual(result)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    })
  })

  test('in English differs in words only', () => {
    always(submissions, 50, (input) => {
      const outline = ({ conditions, assumptions, warnings, ...rest }: SubmissionResult) => ({
        ...rest,
        conditions: conditions.map(({ label, converted, ...condition }) => [
          condition,
          converted?.figure,
          typeof label,
        ]),
        assumptions: assumptions.map(({ id, choice }) => [id, choice]),
        warnings: warnings.map(({ code, path }) => [code, path]),
      })
      expect(outline(checkAnything(input, { locale: 'en' }))).toEqual(outline(run(input)))
    })
  })
})

describe('a better fact never makes anything worse', () => {
  const BETTER: Readonly<Record<string, (input: Facts) => Facts>> = {
    bpk: (input) => ({ ...input, instansi: { ...input.instansi, bpk: 'WTP' } }),
    sakip: (input) => ({ ...input, instansi: { ...input.instansi, sakip: 'AA' } }),
    rb: (input) => ({ ...input, instansi: { ...input.instansi, rb: 100 } }),
    spip: (input) => ({ ...input, instansi: { ...input.instansi, spip: 5 } }),
    kkn: (input) => ({ ...input, instansi: { ...input.instansi, kkn: false } }),
    tlhp: (input) => ({ ...input, unit: { ...input.unit, tlhp: { done: 3, due: 3 } } }),
    building: (input) => ({ ...input, unit: { ...input.unit, buildingSince: '2020-01-01' } }),
    revocation: (input) => ({ ...input, unit: { ...input.unit, revokedOn: null } }),
    preliminary: (input) => ({ ...input, unit: { ...input.unit, preliminary: true } }),
    documents: (input) => ({ ...input, documents: { applicationLetter: true, sptjm: true } }),
    deadline: (input) => ({ ...input, deadline: '2026-12-31' }),
  }

  test.each(Object.entries(BETTER))('%s', (_, better) => {
    always(submissions, 60, (input) => {
      const [before, after] = [run(input), run(better(input))]
      expect(worsened(before, after)).toEqual([])
      expect(RANK[after.status]).toBeGreaterThanOrEqual(RANK[before.status])
    })
  })

  test('a higher figure is never a lower grade, with either edge', () => {
    const pairs = fc.tuple(figure(100, 2), figure(100, 2), fc.constantFrom('above', 'atLeast'))
    always(pairs, 300, ([a, b, choice]) => {
      const [lower, higher] = Number(a) <= Number(b) ? [a, b] : [b, a]
      const grades = [lower, higher].map((rb) => {
        const { conditions } = check({ instansi: { rb } }, { conventions: { rbEdge: choice } })
        return LETTERS.indexOf(conditions[2]?.actual as (typeof LETTERS)[number])
      })
      expect(grades[0]).toBeGreaterThanOrEqual(grades[1] ?? 0)
    })
  })

  test('atLeast never gives a lower grade than above', () => {
    always(figure(5, 1), 60, (spip) => {
      const levels = ['above', 'atLeast'].map((spipEdge) =>
        Number(check({ instansi: { spip } }, { conventions: { spipEdge } }).conditions[3]?.actual),
      )
      expect(levels[1]).toBeGreaterThanOrEqual(levels[0] ?? 0)
    })
  })

  test('waiting mends the year of building and the bar, and spoils only the deadline', () => {
    const later = fc.tuple(submissions, fc.constantFrom<IsoDate>('2026-12-31', '2027-01-01', '2028-02-29'))
    always(later, 100, ([input, today]) => {
      expect(worsened(run(input), run({ ...input, today })).filter((id) => id !== 'deadline')).toEqual([])
    })
  })

  test('what holds for WBBM holds for WBK, but for the bar', () => {
    always(submissions, 200, (input) => {
      const [wbbm, wbk] = [run({ ...input, category: 'WBBM' }), run({ ...input, category: 'WBK' })]
      expect(worsened(wbbm, wbk).filter((id) => id !== 'revocation')).toEqual([])
    })
  })
})

test('counts and the exact percentage that they make are judged alike', () => {
  const tenths = fc.integer({ min: 0, max: 1000 })
  always(tenths, 200, (done) => {
    const statuses = [{ done, due: 1000 }, `${done / 10}` as `${number}`, done / 10].map(
      (tlhp) => check({ unit: { tlhp } }).conditions[7],
    )
    expect(statuses[0]).toEqual(statuses[1])
    expect(statuses[1]).toEqual(statuses[2])
  })
  expect(facts().unit.tlhp).toBe(100)
})
