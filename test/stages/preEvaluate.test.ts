import { describe, expect, test } from 'vitest'
import type { PreEvaluationResult } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import boundaries from '../golden/boundary-cases.json'
import lawTables from '../golden/law-tables.json'
import type { Answers } from '../helpers/arbitraries'
import {
  checkOf,
  codesOf,
  edges,
  expectPlain,
  failing,
  fromJson,
  lke,
  metOf,
  preEvaluateAny,
  preEvaluated,
  submissionOf,
  verdictOf,
} from '../helpers/stageCases'

const law = lawTables.preEvaluation90
const targets = ['WBK', 'WBBM'] as const

/** The criteria of checks 3 to 6, as the law lists them. */
const CRITERIA: Readonly<Record<number, readonly string[]>> = {
  3: ['total', 'pengungkit'],
  4: ['area.1', 'area.2', 'area.3', 'area.4', 'area.5', 'area.6'],
  5: ['B.I', 'B.I.a', 'B.I.b'],
  6: ['B.II'],
}

const CONDITIONS: Readonly<Record<number, readonly string[]>> = {
  1: ['bpk', 'sakip', 'rb', 'spip'],
  2: ['core', 'impact', 'tlhp', 'lhkpn', 'lhkasn', 'buildingSince', 'internalSakip'],
}

const PASSED = { 1: true, 2: true, 3: true, 4: true, 5: true, 6: true }

const notMetIn = (result: PreEvaluationResult) =>
  result.checks.flatMap(({ conditions, criteria }) => [
    ...conditions.filter(({ status }) => status === 'notMet').map(({ id }) => id),
    ...criteria.filter(({ met }) => !met).map(({ id }) => id),
  ])

describe('a unit that fulfils everything', () => {
  test.each(targets)('is eligible for %s, with every check told', (category) => {
    const result = preEvaluated({ category })
    expect(result).toMatchObject({
      format: 'zona-integritas.preEvaluation.v1',
      rubric: { id: 'permenpanrb-90-2021', version: permenpanrb90_2021.version, regulation: 'PermenPANRB 90/2021' },
      category,
      target: category,
      outcome: 'eligible',
      failed: [],
      warnings: [],
    })
    expect(metOf(result)).toEqual(PASSED)
    for (const { number, conditions, criteria, excepted, source, basis } of result.checks) {
      expect(conditions.map(({ id }) => id)).toEqual(CONDITIONS[number] ?? [])
      expect(criteria.map(({ id }) => id)).toEqual(CRITERIA[number] ?? [])
      expect([excepted, basis]).toEqual([null, 'law'])
      expect(source).toEqual({ regulation: 'PermenPANRB 90/2021', place: `Lampiran II, BAB III A ${number}` })
    }
    expectPlain(result)
  })

  test('is told so in both languages', () => {
    expect(preEvaluated().checks.map(({ label }) => label)).toEqual([
      'Syarat tingkat instansi',
      'Syarat tingkat unit',
      'Nilai total dan nilai pengungkit',
      'Nilai setiap area pengungkit',
      'Birokrasi yang bersih dan akuntabel',
      'Pelayanan publik yang prima',
    ])
    expect(preEvaluated({}, { locale: 'en' }).checks.map(({ label }) => label)).toEqual([
      'Conditions of the instansi',
      'Conditions of the unit',
      'Total and pengungkit score',
      'Score of every pengungkit area',
      'Clean and accountable bureaucracy',
      'Excellent public services',
    ])
  })

  test('passes with results parsed from JSON', () => {
    const [submission, evaluation] = [submissionOf(), lke()]
    const fresh = preEvaluated({ submission, evaluation })
    const input = { category: 'WBK', submission: fromJson(submission), evaluation: fromJson(evaluation) }
    expect(preEvaluateAny(input)).toStrictEqual(fresh)
  })
})

describe('the minima', () => {
  const requiredOf = (category: 'WBK' | 'WBBM') =>
    Object.fromEntries(
      preEvaluated({ category }).checks.flatMap(({ criteria }) => criteria.map(({ id, required }) => [id, required])),
    )

  test.each(targets)('of %s are those of BAB III A 3 to 6', (category) => {
    const areas = category === 'WBK' ? ['4.8', '4.2', '6', '6', '9', '6'] : ['6', '5.25', '7.5', '7.5', '11.25', '7.5']
    expect(requiredOf(category)).toEqual({
      total: law[3][category].total,
      pengungkit: law[3][category].pengungkit,
      ...Object.fromEntries(areas.map((minimum, index) => [`area.${index + 1}`, minimum])),
      'B.I': law[5][category].bersih,
      'B.I.a': law[5][category].spak,
      'B.I.b': law[5][category].kinerja,
      'B.II': law[6][category].pelayanan,
    })
    expect(law[4][category].perAreaPercent).toBe(category === 'WBK' ? '60' : '75')
  })

  const named = edges.map((one) => ({ ...one, name: `${one.target}, ${one.criterion}` }))

  test.each(named)('$name: $onActual is enough', ({ target, check, criterion, required, on, onActual }) => {
    const evaluation = lke(on)
    const result = preEvaluated({ category: target, evaluation })
    const found = checkOf(result, check).criteria.find(({ id }) => id === criterion)
    expect(found).toMatchObject({ actual: onActual, required, met: true, gap: '0' })
    expect(metOf(result)).toEqual(PASSED)
    expect([result.outcome, result.failed]).toEqual(['eligible', []])
    expect(verdictOf(evaluation, target).scoresMet).toBe(true)
  })

  test.each(named)('$name: $belowActual fails check $check alone', (one) => {
    const { target, check, criterion, required, below, belowActual } = one
    const result = preEvaluated({ category: target, evaluation: lke(below) })
    const found = checkOf(result, check).criteria.find(({ id }) => id === criterion)
    expect(found).toMatchObject({ actual: belowActual, required, met: false })
    expect(notMetIn(result)).toEqual([criterion])
    expect(metOf(result)).toEqual({ ...PASSED, [check]: false })
    expect([result.outcome, result.failed]).toEqual(['notEligible', [check]])
  })

  test('cover every criterion but B.I, which cannot fail where its two parts hold', () => {
    for (const target of targets) {
      const covered = edges.filter((one) => one.target === target).map(({ criterion }) => criterion)
      expect([...covered, 'B.I'].sort()).toEqual(Object.values(CRITERIA).flat().sort())
    }
  })

  test('of B.I hold exactly at 18.25 and 19.5, and fail below, where a part fails, too', () => {
    const at = (category: 'WBK' | 'WBBM', spak: `${number}`, kinerja: string) => {
      const evaluation = lke({ 'B.I.a': spak, 'B.I.b': kinerja })
      const { criteria, met } = checkOf(preEvaluated({ category, evaluation }), 5)
      return [met, ...criteria.map((criterion) => [criterion.id, criterion.actual, criterion.met])]
    }
    expect(at('WBK', '3.6', 'C')).toEqual([
      true,
      ['B.I', '18.25', true],
      ['B.I.a', '15.75', true],
      ['B.I.b', '2.5', true],
    ])
    expect(at('WBBM', '3.6', 'B')).toEqual([
      true,
      ['B.I', '19.5', true],
      ['B.I.a', '15.75', true],
      ['B.I.b', '3.75', true],
    ])
    const [spak, low] = ['3.59999999999999999999', '15.74999999999999999995'] as const
    expect(at('WBK', spak, 'C')).toEqual([
      false,
      ['B.I', '18.24999999999999999995', false],
      ['B.I.a', low, false],
      ['B.I.b', '2.5', true],
    ])
    expect(at('WBBM', spak, 'B')).toEqual([
      false,
      ['B.I', '19.49999999999999999995', false],
      ['B.I.a', low, false],
      ['B.I.b', '3.75', true],
    ])
  })

  test('are compared with the exact mean of a survey, not with a rounded one', () => {
    const spak = (sum: number, count: number) =>
      metOf(preEvaluated({ evaluation: lke({ 'B.I.a': { sum, count } }) }))[5]
    expect([spak(18, 5), spak(3_600_000_000, 1_000_000_000), spak(3_599_999_999, 1_000_000_000)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each(boundaries.cases)(
    '$id, $label: eligible as the exact sum says',
    ({ target, answers, qualifies, label }) => {
      const category = target as 'WBK' | 'WBBM'
      const result = preEvaluated({ category, evaluation: lke(answers as Answers) })
      const check = label.startsWith('area') ? 4 : 3
      expect([result.outcome, result.failed]).toEqual(qualifies ? ['eligible', []] : ['notEligible', [check]])
    },
  )
})

describe('checks 1 to 6 in every combination', () => {
  const subsets = Array.from({ length: 64 }, (_, bits) =>
    [1, 2, 3, 4, 5, 6].filter((number) => bits & (1 << (number - 1))),
  )
  const outcomeOf = (failed: readonly number[]) =>
    failed.some((number) => number < 3) ? 'rejected' : failed.length > 0 ? 'notEligible' : 'eligible'

  test.each(subsets.map((failed) => ({ failed })))('failing $failed', ({ failed }) => {
    const submission = submissionOf({
      instansi: failed.includes(1) ? { bpk: 'WDP' } : {},
      unit: failed.includes(2) ? { tlhp: '99.99' } : {},
    })
    const scores = ([3, 4, 5, 6] as const).filter((number) => failed.includes(number))
    const evaluation = lke(Object.assign({}, ...scores.map((number) => failing[number])))
    const met = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, !failed.includes(number)]))

    const plain = preEvaluated({ submission, evaluation })
    expect(metOf(plain)).toEqual(met)
    expect([plain.outcome, plain.failed, plain.warnings]).toEqual([outcomeOf(failed), failed, []])

    for (const excepted of [[1], [2], [1, 2]]) {
      const exceptions = Object.fromEntries(excepted.map((number) => [number, `Alasan ${number}`]))
      const result = preEvaluated({ submission, evaluation, exceptions })
      const standing = failed.filter((number) => !excepted.includes(number))
      const used = failed.filter((number) => excepted.includes(number))
      // What is not met stays not met; TPN only passes over it.
      expect(metOf(result)).toEqual(met)
      expect([result.outcome, result.failed]).toEqual([outcomeOf(standing), standing])
      expect(
        result.checks.flatMap((check) => (check.excepted === null ? [] : [[check.number, check.excepted]])),
      ).toEqual(used.map((number) => [number, `Alasan ${number}`]))
      expect(result.warnings.map(({ code, path }) => [code, path])).toEqual(
        used.map((number) => ['exception_by_tpn', ['exceptions', number]]),
      )
      expectPlain(result)
    }
  })

  test.each([...(CONDITIONS[1] ?? []), ...(CONDITIONS[2] ?? [])])('condition %s alone rejects', (id) => {
    const worst: Readonly<Record<string, unknown>> = {
      bpk: 'WDP',
      sakip: 'CC',
      rb: 'C',
      spip: '2',
      core: false,
      impact: false,
      tlhp: '99.99999999999999999999',
      lhkpn: { done: 9, due: 10 },
      lhkasn: 0,
      buildingSince: '2025-05-21',
      internalSakip: 'CC',
    }
    const check = CONDITIONS[1]?.includes(id) ? 1 : 2
    const level = check === 1 ? 'instansi' : 'unit'
    const result = preEvaluated({ submission: submissionOf({ [level]: { [id]: worst[id] } }) })
    expect(notMetIn(result)).toEqual([id])
    expect([result.outcome, result.failed]).toEqual(['rejected', [check]])
    expect(codesOf(result.warnings)).toEqual([])
  })
})
