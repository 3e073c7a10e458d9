import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Checked, defineRubric, evaluate, type ProfileUnit, profile, type Rubric } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { sectionedRubric } from '../helpers/sectionedRubric'
import { evaluated10, evaluated90, isDeeplyFrozen } from '../helpers/units'

type Unit = ProfileUnit<typeof permenpanrb90_2021>

const unit = (more: Partial<Unit>): Unit => ({ instansi: 'Kementerian A', kind: 'kl', ...more })
const outcomeOf = (more: Partial<Unit>, conventions?: Readonly<Record<string, string>>) => {
  const { total, assumptions } = profile(permenpanrb90_2021, [unit(more)], { conventions })
  const failed = Object.entries(total.failed).flatMap(([name, count]) => (count === 1 ? [name] : []))
  const granted = Object.entries(total.predicates).flatMap(([name, count]) => (count === 1 ? [name] : []))
  expect(total.succeeded + total.notYet).toBe(1)
  return {
    outcome: [...granted, ...failed].join(),
    assumptions: assumptions.map(({ id, choice }) => `${id}=${choice}`),
  }
}

/** Evaluations by the criteria of WBK that they miss. */
const E = {
  best: evaluated90(),
  held: evaluated90({}, { heldPredicate: 'WBK' }),
  area: evaluated90({}, { worst: ['A.I.1', 'A.II.1'] }),
  spak: evaluated90({ 'B.I.a': '3.59' }),
  pelayanan: evaluated90({ 'B.II.a': '3.19' }),
  kinerja: evaluated90({ 'B.I.b': 'D' }),
  both: evaluated90({ 'B.II.a': 3 }, { worst: ['A.I.4', 'A.II.4'] }),
}

const failedIn = (evaluation: typeof E.best, target: 'WBK' | 'WBBM' = 'WBK') =>
  evaluation.determinations[target].criteria.flatMap(({ id, met }) => (met ? [] : [id]))

describe('where a unit failed', () => {
  test('the evaluations miss what they are meant to miss', () => {
    expect(Object.entries(E).map(([name, evaluation]) => [name, failedIn(evaluation)])).toEqual([
      ['best', []],
      ['held', []],
      ['area', ['area.1']],
      ['spak', ['B.I.a']],
      ['pelayanan', ['B.II']],
      ['kinerja', ['B.I.b']],
      ['both', ['area.4', 'B.II']],
    ])
  })

  test.each<readonly [name: keyof typeof E, outcome: string]>([
    ['best', 'WBK'],
    ['held', 'WBBM'],
    ['area', 'pengungkit'],
    ['spak', 'survey'],
    ['pelayanan', 'survey'],
    ['kinerja', 'other'],
  ])('%s counts as %s, with no convention taking part', (name, outcome) => {
    for (const conventions of [undefined, { failedOnBoth: 'survey' }, { failedOnBoth: 'pengungkit' }]) {
      expect(outcomeOf({ evaluation: E[name] }, conventions)).toEqual({ outcome, assumptions: [] })
    }
  })

  test('both counts where the convention says, and the result names it', () => {
    expect(outcomeOf({ evaluation: E.both })).toEqual({
      outcome: 'pengungkit',
      assumptions: ['failedOnBoth=pengungkit'],
    })
    for (const outcome of ['pengungkit', 'survey']) {
      expect(outcomeOf({ evaluation: E.both }, { failedOnBoth: outcome })).toEqual({
        outcome,
        assumptions: [`failedOnBoth=${outcome}`],
      })
    }
  })

  test('the convention is told in both languages', () => {
    const told = (locale: 'id' | 'en') =>
      profile(permenpanrb90_2021, [unit({ evaluation: E.both }), unit({ evaluation: E.both })], { locale }).assumptions
    const source = { regulation: 'zona-integritas', place: 'docs/decisions/0013-profile.md' }
    expect(told('id')).toEqual([
      {
        id: 'failedOnBoth',
        choice: 'pengungkit',
        label: 'Unit yang gagal pada pengungkit dan survei',
        meaning: 'Dihitung pada pengungkit',
        source,
        basis: 'convention',
      },
    ])
    expect(told('en').map(({ label, meaning }) => [label, meaning])).toEqual([
      ['A unit that fails on both pengungkit and survey', 'Counts under pengungkit'],
    ])
  })

  test('only the total, or only the sum of pengungkit', () => {
    const points = (...given: readonly number[]) =>
      Object.fromEntries(given.map((one, index) => [`A.${index + 1}`, { points: one }]))
    const total = evaluated10({ ...points(3, 3, 10, 8, 10, 6.4), 'B.1.a': '3.6', 'B.2.a': '3.2' })
    const sum = evaluated10(points(3, 3, 10, 7, 10, 6.9))
    const failed = [total, sum].map(({ determinations }) =>
      determinations.WBK.criteria.flatMap(({ id, met }) => (met ? [] : [id])),
    )
    expect(failed).toEqual([['total'], ['pengungkit']])
    const outcomes = [total, sum].map(
      (evaluation) => profile(permenpanrb10_2019, [{ instansi: 'A', kind: 'kl', evaluation }]).total.failed,
    )
    expect(outcomes).toEqual([
      { pengungkit: 0, survey: 0, other: 1 },
      { pengungkit: 1, survey: 0, other: 0 },
    ])
  })

  test('an evaluation parsed from JSON counts the same', () => {
    for (const evaluation of Object.values(E)) {
      const parsed = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation
      expect(outcomeOf({ evaluation: parsed })).toEqual(outcomeOf({ evaluation }))
    }
  })

  test('a unit all of whose criteria are met, but which left questions out, has not succeeded', () => {
    const { 'B.I.b': _, ...answers } = Object.fromEntries(
      Object.values(E.best.nodes).flatMap((node) => ('answer' in node ? [[node.id, node.answer]] : [])),
    )
    const evaluation = evaluate(permenpanrb90_2021, answers as object, { unanswered: 'exclude' })
    expect([evaluation.complete, evaluation.predicate]).toEqual([false, null])
    expect(outcomeOf({ evaluation }).outcome).toBe('other')
  })
})

describe('the category under which a unit was proposed', () => {
  const middling = evaluated90({ 'B.II.a': '3.3' }, { heldPredicate: 'WBK' })

  test('decides by which predicate it is judged', () => {
    expect([middling.predicate, failedIn(middling, 'WBBM')]).toEqual(['WBK', ['B.II']])
    expect(outcomeOf({ evaluation: middling }).outcome).toBe('WBK')
    expect(outcomeOf({ evaluation: middling, category: null }).outcome).toBe('WBK')
    expect(outcomeOf({ evaluation: middling, category: 'WBK' }).outcome).toBe('WBK')
    expect(outcomeOf({ evaluation: middling, category: 'WBK-AFIRMASI' }).outcome).toBe('WBK')
    expect(outcomeOf({ evaluation: middling, category: 'WBBM' }).outcome).toBe('survey')
  })

  test('of WBK grants WBK, even to a unit that meets WBBM', () => {
    expect(E.held.predicate).toBe('WBBM')
    expect(outcomeOf({ evaluation: E.held, category: 'WBK' }).outcome).toBe('WBK')
    expect(outcomeOf({ evaluation: E.held, category: 'WBBM' }).outcome).toBe('WBBM')
  })

  test('of WBBM fails on something else where only the earlier predicate is missing', () => {
    expect(failedIn(E.best, 'WBBM')).toEqual(['heldPredicate'])
    expect(outcomeOf({ evaluation: E.best, category: 'WBBM' }).outcome).toBe('other')
  })
})

describe('rows', () => {
  test('stand for the kinds of instansi in the order of the rubric, empty ones included', () => {
    const { rows, total, ...rest } = profile(permenpanrb90_2021, [
      { instansi: 'Provinsi B', kind: 'pemprov', predicate: null, failedOn: 'other' },
    ])
    const none = { pengungkit: 0, survey: 0, other: 0 }
    const zero = { pengungkit: '0.00', survey: '0.00', other: '0.00' }
    const empty = {
      instansi: 0,
      units: 0,
      succeeded: 0,
      predicates: { WBK: 0, WBBM: 0 },
      notYet: 0,
      failed: none,
      percent: {
        units: '0.00',
        succeeded: '0.00',
        predicates: { WBK: '0.00', WBBM: '0.00' },
        notYet: '0.00',
        failed: zero,
      },
    }
    const one = {
      instansi: 1,
      units: 1,
      succeeded: 0,
      predicates: { WBK: 0, WBBM: 0 },
      notYet: 1,
      failed: { ...none, other: 1 },
      percent: {
        units: '100.00',
        succeeded: '0.00',
        predicates: { WBK: '0.00', WBBM: '0.00' },
        notYet: '100.00',
        failed: { ...zero, other: '100.00' },
      },
    }
    expect(rows).toEqual([
      { id: 'kl', label: 'Kementerian/lembaga', ...empty },
      { id: 'pemprov', label: 'Pemerintah provinsi', ...one },
      { id: 'pemkab', label: 'Pemerintah kabupaten/kota', ...empty },
    ])
    expect(total).toEqual({ id: 'total', label: 'Jumlah', ...one })
    expect(rest).toEqual({
      format: 'zona-integritas.profile.v1',
      rubric: { id: 'permenpanrb-90-2021', version: '1.1.0', regulation: 'PermenPANRB 90/2021' },
      source: { regulation: 'Paparan Kementerian PANRB 2020', place: 'Profil pembangunan ZI WBK/WBBM 2019' },
      assumptions: [],
      warnings: [],
    })
  })

  test('have English labels on request', () => {
    const { rows, total } = profile(permenpanrb90_2021, [unit({ predicate: 'WBK' })], { locale: 'en' })
    expect([...rows, total].map(({ label }) => label)).toEqual([
      'Ministry or agency',
      'Provincial government',
      'Regency or city government',
      'All',
    ])
  })

  test('count an instansi once, however many units it proposes', () => {
    const names = ['A', 'A', 'B', 'A', 'C', 'B']
    const { rows, total } = profile(
      permenpanrb90_2021,
      names.map((instansi, index) => ({
        instansi,
        kind: index < 4 ? ('kl' as const) : ('pemkab' as const),
        predicate: 'WBK',
      })),
    )
    expect(rows.map(({ instansi, units }) => [instansi, units])).toEqual([
      [2, 4],
      [0, 0],
      [2, 2],
    ])
    expect([total.instansi, total.units]).toEqual([4, 6])
  })

  test('have percentages rounded half up', () => {
    // 1 of 16 is 6.25, 1 of 32 is 3.125, 1 of 3 and 2 of 3 do not end.
    const of = (part: number, whole: number) =>
      profile(
        permenpanrb90_2021,
        Array.from({ length: whole }, (_, index) => unit({ predicate: index < part ? 'WBK' : 'WBBM' })),
      ).total.percent.predicates['WBK']
    expect([of(1, 16), of(1, 32), of(3, 32), of(1, 3), of(2, 3), of(7, 7)]).toEqual([
      ...['6.25', '3.13', '9.38', '33.33', '66.67', '100.00'],
    ])
  })

  test('of failures are percentages of the units that failed', () => {
    const { percent } = profile(permenpanrb90_2021, [
      ...Array.from({ length: 5 }, () => unit({ predicate: 'WBK' })),
      unit({ predicate: null, failedOn: 'survey' }),
      unit({ predicate: null, failedOn: 'survey' }),
      unit({ predicate: null, failedOn: 'pengungkit' }),
    ]).total
    expect([percent.notYet, percent.failed]).toEqual(['37.50', { pengungkit: '33.33', survey: '66.67', other: '0.00' }])
  })
})

describe('any units', () => {
  const outcome = fc.oneof(
    fc.record({ predicate: fc.constantFrom('WBK', 'WBBM') }),
    fc.record({ predicate: fc.constant(null), failedOn: fc.constantFrom('pengungkit', 'survey', 'other') }),
    fc.record({
      evaluation: fc.constantFrom(...Object.values(E)),
      category: fc.constantFrom(undefined, null, 'WBK', 'WBK-AFIRMASI', 'WBBM'),
    }),
  )
  const units = fc.array(
    fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('kl', 'pemprov', 'pemkab'), outcome)
      .map(([instansi, kind, more]) => ({ instansi, kind, ...more }) as Unit),
    { minLength: 1, maxLength: 40 },
  )

  test('add up: rows to the total, predicates to successes, failures to the rest', () => {
    fc.assert(
      fc.property(units, (given) => {
        const { rows, total } = profile(permenpanrb90_2021, given)
        const sum = (of: (row: typeof total) => number) => rows.reduce((all, row) => all + of(row), 0)
        for (const of of [
          (row: typeof total) => row.units,
          (row: typeof total) => row.instansi,
          (row: typeof total) => row.succeeded,
          (row: typeof total) => row.notYet,
          (row: typeof total) => row.predicates['WBK'] ?? Number.NaN,
          (row: typeof total) => row.predicates['WBBM'] ?? Number.NaN,
          (row: typeof total) => row.failed.pengungkit,
          (row: typeof total) => row.failed.survey,
          (row: typeof total) => row.failed.other,
        ]) {
          expect(sum(of)).toBe(of(total))
        }
        for (const row of [...rows, total]) {
          expect(Object.values(row.predicates).reduce((a, b) => a + b)).toBe(row.succeeded)
          expect(Object.values(row.failed).reduce((a, b) => a + b)).toBe(row.notYet)
          expect(row.succeeded + row.notYet).toBe(row.units)
          expect(row.instansi).toBeLessThanOrEqual(row.units)
        }
        expect(total.units).toBe(given.length)
      }),
      { numRuns: 100 },
    )
  })

  test('come to the same in any order, JSON-ready and frozen, without touching what was given', () => {
    const shuffled = units.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const before = JSON.stringify(given)
        const result = profile(permenpanrb90_2021, given)
        expect(profile(permenpanrb90_2021, other)).toEqual(result)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        expect(isDeeplyFrozen(result)).toBe(true)
        expect([JSON.stringify(given), Object.isFrozen(given), given.some(Object.isFrozen)]).toEqual([
          before,
          false,
          false,
        ])
      }),
      { numRuns: 60 },
    )
  })
})

test('a rubric of one’s own has its own kinds, predicates and failures', () => {
  const own: Rubric & Checked = defineRubric(sectionedRubric())
  const { rows, total } = profile(own, [
    { instansi: 'X', kind: 'kota', predicate: 'UNGGUL' },
    { instansi: 'Y', kind: 'pusat', evaluation: evaluate(own, {}, { unanswered: 'zero' }) },
  ])
  expect(rows.map(({ id, units }) => [id, units])).toEqual([
    ['pusat', 1],
    ['provinsi', 0],
    ['kota', 1],
  ])
  expect([total.predicates, total.failed]).toEqual([
    { LULUS: 0, UNGGUL: 1 },
    { pengungkit: 1, survey: 0, other: 0 },
  ])
})
