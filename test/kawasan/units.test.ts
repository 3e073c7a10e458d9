import { describe, expect, test } from 'vitest'
import type { KawasanInput } from 'zona-integritas'
import answers from '../../docs/examples/answers.json'
import { type Answers, evaluateWith, rubric } from '../helpers/arbitraries'
import { best, determine, determined, fromJson, lke } from '../helpers/kawasanCases'
import { randomFrom, randomLke } from '../helpers/randomLke'

type Unit = KawasanInput['units'][number]

const alone = (unit: Unit) => determine({ units: [unit] })

/** What each predicate says of the only unit. */
const verdictOf = (unit: Unit, predicate: string) => determined(alone(unit), predicate).units[0]

const recommended = (letter: 'a' | 'b') => ({
  id: letter,
  label: letter === 'a' ? 'Unit dibina oleh instansinya' : 'TPN merekomendasikan penetapan unit kepada Menteri',
  source: { regulation: 'PermenPANRB 90/2021', place: `Lampiran II, BAB III C 5 ${letter}` },
})

describe('a unit with the predicate that it holds', () => {
  test.each([
    [null, false, false],
    ['WBK', true, false],
    ['WBBM', true, true],
  ])('%j counts for WBK %s, for WBBM %s', (predicate, wbk, wbbm) => {
    const unit = { id: 'a', predicate }
    expect(verdictOf(unit, 'WBK')).toEqual({
      id: 'a',
      met: wbk,
      scoresMet: wbk,
      final: true,
      failed: [],
      recommendation: null,
    })
    expect(verdictOf(unit, 'WBBM')).toEqual({
      id: 'a',
      met: wbbm,
      scoresMet: wbbm,
      final: true,
      failed: [],
      recommendation: null,
    })
  })

  test('is listed with the day of the grant', () => {
    const units: readonly Unit[] = [
      { id: 'a', predicate: 'WBK', grantedOn: '2024-02-29' },
      { id: 'b', predicate: null, grantedOn: null },
      { id: 'c', predicate: 'WBBM' },
      { id: 'd', evaluation: lke(), grantedOn: '2023-12-06' },
    ]
    expect(determine({ units }).units).toEqual([
      { id: 'a', roles: [], predicate: 'WBK', grantedOn: '2024-02-29', evaluated: false },
      { id: 'b', roles: [], predicate: null, grantedOn: null, evaluated: false },
      { id: 'c', roles: [], predicate: 'WBBM', grantedOn: null, evaluated: false },
      { id: 'd', roles: [], predicate: 'WBK', grantedOn: '2023-12-06', evaluated: true },
    ])
  })

  test('may carry an evaluation that is null', () => {
    expect(alone({ id: 'a', evaluation: null, predicate: 'WBBM' }).predicate).toBe('WBBM')
  })
})

describe('a unit with its evaluation', () => {
  test('meets WBBM when it holds WBK: recommendation b for both', () => {
    const unit = { id: 'a', evaluation: lke({}, { heldPredicate: 'WBK' }) }
    expect(alone(unit).predicate).toBe('WBBM')
    for (const predicate of ['WBK', 'WBBM']) {
      expect(verdictOf(unit, predicate)).toEqual({
        id: 'a',
        met: true,
        scoresMet: true,
        final: true,
        failed: [],
        recommendation: recommended('b'),
      })
    }
  })

  test('has the points of WBBM but not its own WBK: neither a nor b', () => {
    const unit = { id: 'a', evaluation: lke() }
    expect(verdictOf(unit, 'WBK')).toMatchObject({ met: true, recommendation: recommended('b') })
    expect(verdictOf(unit, 'WBBM')).toEqual({
      id: 'a',
      met: false,
      scoresMet: true,
      final: true,
      failed: ['heldPredicate'],
      recommendation: null,
    })
    // Nobody is to be coached for that, and nothing is granted.
    expect(determined(alone(unit), 'WBBM')).toMatchObject({ met: false, heldBackBy: ['a'], recommendation: null })
  })

  test('misses a minimum of WBBM: recommendation a there, b for WBK', () => {
    const unit = { id: 'a', evaluation: lke({ 'B.II.a': '3.59' }, { heldPredicate: 'WBK' }) }
    expect(verdictOf(unit, 'WBK')).toMatchObject({ met: true, failed: [], recommendation: recommended('b') })
    expect(verdictOf(unit, 'WBBM')).toEqual({
      id: 'a',
      met: false,
      scoresMet: false,
      final: true,
      failed: ['B.II'],
      recommendation: recommended('a'),
    })
  })

  test('misses a minimum and the earlier predicate', () => {
    const unit = { id: 'a', evaluation: lke({ 'B.I.a': '3.59' }) }
    expect(verdictOf(unit, 'WBK')).toMatchObject({ met: false, failed: ['B.I.a'], recommendation: { id: 'a' } })
    expect(verdictOf(unit, 'WBBM')).toMatchObject({
      met: false,
      failed: ['B.I.a', 'heldPredicate'],
      recommendation: { id: 'a' },
    })
  })

  test('of the shipped example meets WBK and misses three criteria of WBBM', () => {
    const evaluation = evaluateWith(answers as Answers, { heldPredicate: null })
    const unit = { id: 'Dinas Contoh', evaluation }
    expect(alone(unit).units[0]).toMatchObject({ predicate: 'WBK', evaluated: true })
    expect(verdictOf(unit, 'WBK')).toMatchObject({ met: true, failed: [] })
    expect(verdictOf(unit, 'WBBM')).toMatchObject({ met: false, failed: ['area.2', 'B.II', 'heldPredicate'] })
  })

  test.each([0, 0.5, 0.8, 0.95])('filled in at random (quality %s) counts as its own result says', (quality) => {
    for (let seed = 1; seed <= 6; seed++) {
      const evaluation = evaluateWith(randomLke(rubric, randomFrom(seed), quality), { heldPredicate: 'WBK' })
      for (const predicate of ['WBK', 'WBBM'] as const) {
        const { met, scoresMet, final, criteria } = evaluation.determinations[predicate] ?? { criteria: [] }
        expect(verdictOf({ id: 'a', evaluation }, predicate)).toEqual({
          id: 'a',
          met,
          scoresMet,
          final,
          failed: criteria.filter((one) => !one.met).map(({ id }) => id),
          recommendation: recommended(scoresMet ? 'b' : 'a'),
        })
      }
    }
  })

  test('counts the same after a round trip through JSON', () => {
    for (const evaluation of [lke(), lke({ 'B.I.a': '3.59' }, { heldPredicate: 'WBK' })]) {
      expect(alone({ id: 'a', evaluation: fromJson(evaluation) })).toEqual(alone({ id: 'a', evaluation }))
    }
  })
})

describe('the units that hold a kawasan back', () => {
  const units: readonly Unit[] = [
    { id: 'Bea Cukai', evaluation: lke({ 'B.II.a': '3.2' }, { heldPredicate: 'WBK' }) },
    { id: 'Imigrasi', predicate: 'WBBM', grantedOn: '2025-12-10' },
    { id: 'Karantina', evaluation: lke({ 'B.I.a': '3.59', 'B.II.a': '3.19' }) },
    { id: 'Syahbandar', predicate: null },
  ]

  test('are named in the order of the input, each with what it misses', () => {
    const result = determine({ units })
    const wbk = determined(result, 'WBK')
    expect(wbk.heldBackBy).toEqual(['Karantina', 'Syahbandar'])
    expect(wbk.units.map(({ id, met, failed }) => [id, met, failed])).toEqual([
      ['Bea Cukai', true, []],
      ['Imigrasi', true, []],
      ['Karantina', false, ['B.I.a', 'B.II']],
      ['Syahbandar', false, []],
    ])
    expect(wbk.units.map(({ recommendation }) => recommendation?.id ?? null)).toEqual(['b', null, 'a', null])
    const wbbm = determined(result, 'WBBM')
    expect(wbbm.heldBackBy).toEqual(['Bea Cukai', 'Karantina', 'Syahbandar'])
    expect(wbbm.units.map(({ failed }) => failed)).toEqual([['B.II'], [], ['B.I.a', 'B.II', 'heldPredicate'], []])
    expect([wbk.recommendation?.id, wbbm.recommendation?.id]).toEqual(['d', 'd'])
  })

  test('are none when all meet', () => {
    const result = determine({ units: [{ id: 'a', predicate: 'WBBM' }] })
    expect(Object.values(result.determinations).map(({ heldBackBy }) => heldBackBy)).toEqual([[], []])
  })

  test('hold back alone, whatever the integration', () => {
    for (const integration of [null, 6.5, 10]) {
      expect(determined(determine({ units, integration }), 'WBK')).toMatchObject({
        met: false,
        recommendation: { id: 'd' },
      })
    }
  })
})

describe('an unfinished LKE', () => {
  const open = { 'A.I.1.i.a': undefined, 'B.I.a': undefined }

  test('scored 0 is warned of, with its place and count', () => {
    const units: readonly Unit[] = [
      { id: 'a', predicate: 'WBK' },
      { id: 'b', evaluation: lke(open, { unanswered: 'zero' }) },
    ]
    const result = determine({ units })
    expect(determined(result, 'WBK').units.map(({ final }) => final)).toEqual([true, false])
    expect(determined(result, 'WBK').units[1]).toMatchObject({ met: false, failed: ['B.I', 'B.I.a'] })
    expect(result.warnings).toEqual([
      {
        code: 'lke_incomplete',
        path: ['units', 1],
        params: { count: 2 },
        message: '2 pertanyaan belum dijawab; kesimpulannya masih dapat berubah.',
      },
    ])
    expect(determine({ units }, { locale: 'en' }).warnings[0]?.message).toBe(
      '2 questions are unanswered; the conclusion may still change.',
    )
  })

  test('left out of its means gives nothing before all is answered', () => {
    const evaluation = lke({ 'A.I.1.i.a': undefined }, { unanswered: 'exclude', heldPredicate: 'WBK' })
    const result = alone({ id: 'a', evaluation })
    expect(result.units[0]?.predicate).toBeNull()
    expect(result.predicate).toBeNull()
    expect(determined(result, 'WBK')).toMatchObject({
      met: false,
      heldBackBy: ['a'],
      units: [{ met: false, scoresMet: true, final: false, failed: [], recommendation: null }],
      recommendation: null,
    })
    expect(result.warnings.map(({ code, path }) => [code, path])).toEqual([['lke_incomplete', ['units', 0]]])
  })

  test('that meets all minima with the open questions at 0 counts', () => {
    const evaluation = lke({ 'A.I.1.i.a': undefined }, { unanswered: 'zero', heldPredicate: 'WBK' })
    expect(alone({ id: 'a', evaluation }).predicate).toBe('WBBM')
  })

  test('is not warned of where all is answered', () => {
    expect(alone({ id: 'a', evaluation: evaluateWith(best, { unanswered: 'zero' }) }).warnings).toEqual([])
  })
})
