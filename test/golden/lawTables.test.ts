import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ConditionRule, CriterionRule, KawasanRules, MonitoringRules, Rubric } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { fraction, multiply, ofDecimal, toDecimalCut } from '../reference/fraction'
import law from './law-tables.json'
import source from './source.json'

// Each test writes what the rubric says in the form of the table and compares the whole, so that a figure too many on
// either side is found as well. What the table says in words, and the rubric holds no figure for, is taken out by name.

const rubric: Rubric = permenpanrb90_2021
const PREDICATES = ['WBK', 'WBBM'] as const
type Target = (typeof PREDICATES)[number]

const given = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('missing')
  return value
}
const section = <K extends 'submission' | 'stages' | 'kawasan' | 'monitoring'>(name: K) =>
  given(rubric[name]) as NonNullable<Rubric[K]>
const criterionOf = (predicate: string, id: string): CriterionRule =>
  given(rubric.predicates.find((one) => one.id === predicate)?.criteria.find((one) => one.id === id))
const minimumOf = (predicate: string, id: string): string => {
  const criterion = criterionOf(predicate, id)
  if (criterion.type === 'points') return criterion.minimum
  if (criterion.type === 'everyArea') {
    return toDecimalCut(multiply(ofDecimal(criterion.minimumShare), fraction(100n)))
  }
  throw new Error(`${id} has no minimum`)
}
/** Weights by node, through the whole tree. */
const weights = new Map<string, string | undefined>()
const weigh = (nodes: Rubric['components'][number]['children']): void => {
  for (const node of nodes) {
    weights.set(node.id, node.weight)
    if (node.level !== 'question') weigh(node.children)
  }
}
weigh(rubric.components)

const both = <T>(of: (target: Target) => T) => ({ WBK: of('WBK'), WBBM: of('WBBM') })

describe('law-tables.json', () => {
  const entry = given(source.files.find(({ file }) => file === 'law-tables.json'))

  test('is unchanged', () => {
    const bytes = readFileSync(new URL('law-tables.json', import.meta.url))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256)
  })

  test('has as many tables as source.json says, each with its place', () => {
    expect(Object.keys(law)).toEqual([
      'submission90',
      'preliminary90',
      'preEvaluation90',
      'kawasan90',
      'monitoring90',
      'surveys90',
      'rubric10',
      'ippBands',
      'profile2019',
    ])
    expect(Object.keys(law).length).toBe('tables' in entry ? entry.tables : Number.NaN)
    for (const { origin } of Object.values(law)) {
      expect([origin.document, origin.place, origin.lines].every((words) => /\S/.test(words))).toBe(true)
    }
  })
})

describe('pengajuan, BAB II Tabel 5 (conditions)', () => {
  const { conditions, holders, dutyStamp } = section('submission')
  const condition = <T extends ConditionRule['type']>(id: string, type: T) => {
    const found = given(conditions.find((one) => one.id === id))
    expect([id, found.type]).toEqual([id, type])
    return found as Extract<ConditionRule, { readonly type: T }>
  }
  const percent = (id: string) => both(() => condition(id, 'percent').minimum)

  test('every figure', () => {
    const { origin: _, ...printed } = law.submission90
    const { month, day } = condition('deadline', 'deadline')
    const bar = section('monitoring').bar
    expect(condition('revocation', 'revocationBar').level).toBe('schedule')
    expect({
      bpk: condition('bpk', 'grade').minimum,
      sakip: condition('sakip', 'grade').minimum,
      rb: condition('rb', 'grade').minimum,
      spip: condition('spip', 'grade').minimum,
      tlhp: percent('tlhp'),
      lhkpn: percent('lhkpn'),
      lhkasn: percent('lhkasn'),
      buildingYears: both(() => condition('buildingSince', 'elapsed').years),
      internalSakip: condition('internalSakip', 'grade').minimum,
      core: condition('core', 'fact').required,
      impact: condition('impact', 'fact').required,
      deadline: { month, day },
      holdersAbovePercent: given(holders).abovePercent,
      revocationBarYears: bar.years,
      revocationBarNames: bar.predicates,
      materai: String(given(dutyStamp).rupiah),
      kknInSubmissionYearDropsProposal: condition('kkn', 'fact').drops === true && !condition('kkn', 'fact').required,
    }).toEqual(printed)
  })

  test('has no other condition than these, the preliminary assessment and two documents', () => {
    const ids = (level: string) => conditions.filter((one) => one.level === level).map(({ id }) => id)
    expect(ids('instansi')).toEqual(['bpk', 'sakip', 'rb', 'spip', 'kkn'])
    expect(ids('unit')).toEqual([
      ...['core', 'impact', 'tlhp', 'lhkpn', 'lhkasn', 'buildingSince', 'internalSakip', 'preliminary'],
    ])
    expect(ids('documents')).toEqual(['applicationLetter', 'sptjm'])
    expect(ids('schedule')).toEqual(['deadline', 'revocation'])
    expect(conditions.length).toBe(17)
    expect(conditions.flatMap(({ id, drops }) => (drops ? [id] : []))).toEqual(['kkn'])
    for (const id of ids('documents')) expect(condition(id, 'fact').required).toBe(true)
  })

  test('grades are judged on their own scales, the best first', () => {
    const { scales } = section('submission')
    const six = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D']
    expect(scales.map(({ id, grades }) => [id, grades.map((grade) => grade.id)])).toEqual([
      ['bpk', ['WTP', 'WTP-DPP', 'WDP', 'TW', 'TMP']],
      ['sakip', six],
      ['rb', six],
      ['spip', ['5', '4', '3', '2', '1', '0']],
    ])
    const judged = conditions.flatMap((one) => (one.type === 'grade' ? [[one.id, one.scale]] : []))
    expect(judged).toEqual([...['bpk', 'sakip', 'rb', 'spip'].map((id) => [id, id]), ['internalSakip', 'sakip']])
    // What the table does not print, but everybody does: figures to grades.
    for (const scale of scales)
      expect([scale.id, scale.conversion?.basis ?? 'practice']).toEqual([scale.id, 'practice'])
  })

  test('the preliminary assessment, BAB I A 1 a', () => {
    const { origin: _, kl, pemdaNeeded } = law.preliminary90
    const { group, tiers, level } = condition('preliminary', 'preliminary')
    expect([level, group === 'kl', group === 'pemda']).toEqual(['unit', true, pemdaNeeded])
    const TIERS: Readonly<Record<string, string>> = { provincialTechnicalUnit: 'provincial' }
    const BY: readonly (readonly [printed: RegExp, ours: string])[] = [
      [/madya/, 'unit pimpinan tinggi madya'],
      [/provinsi/, 'unit tingkat provinsi'],
    ]
    expect(tiers.map(({ id, by }) => [id, by !== undefined])).toEqual(
      kl.map(({ tier, needed }) => [TIERS[tier] ?? tier, needed]),
    )
    tiers.forEach(({ by }, index) => {
      const printed = kl[index]?.by
      const [, ours] = BY.find(([words]) => words.test(printed ?? '')) ?? []
      expect([index, by?.id]).toEqual([index, ours])
    })
  })

  test('kinds of instansi fall under the two groups of the table', () => {
    expect(given(rubric.instansiKinds).map(({ id, group }) => [id, group])).toEqual([
      ['kl', 'kl'],
      ['pemprov', 'pemda'],
      ['pemkab', 'pemda'],
    ])
  })
})

describe('pra-evaluasi, BAB III A', () => {
  const { preEvaluation, conclusions, order } = section('stages')
  const NAMES: Readonly<Record<string, string>> = {
    total: 'total',
    pengungkit: 'pengungkit',
    area: 'perAreaPercent',
    'B.I': 'bersih',
    'B.I.a': 'spak',
    'B.I.b': 'kinerja',
    'B.II': 'pelayanan',
  }
  const SURVEYS: Readonly<Record<string, string>> = { 'B.I.a': 'spakIndex', 'B.II': 'pelayananIndex' }
  /** The index that gives a minimum of points; `B.II` is its one question. */
  const indexOf = (target: Target, id: string): string => {
    const weight = ofDecimal(given(weights.get(id === 'B.II' ? 'B.II.a' : id)))
    const minimum = ofDecimal(minimumOf(target, id))
    const index = multiply(multiply(minimum, fraction(weight.denominator, weight.numerator)), fraction(4n))
    return toDecimalCut(index)
  }
  const figuresOf = (criteria: readonly string[], target: Target) =>
    Object.fromEntries(
      criteria.flatMap((id) => [
        [given(NAMES[id]), minimumOf(target, id)] as const,
        ...(SURVEYS[id] ? [[SURVEYS[id], indexOf(target, id)] as const] : []),
      ]),
    )

  test('the figures of checks 3 to 6 are those of the predicates', () => {
    const { origin: _, pointsOrIndex, tpnException, tpnExceptionBy, ...printed } = law.preEvaluation90
    const ours = preEvaluation.flatMap(({ number, criteria }) =>
      criteria ? [[String(number), both((target) => figuresOf(criteria, target))] as const] : [],
    )
    expect(Object.fromEntries(ours)).toEqual(printed)
    expect(pointsOrIndex).toBe(true)
    expect(preEvaluation.flatMap(({ number, exception }) => (exception ? [number] : []))).toEqual(tpnException)
    expect(Object.fromEntries(preEvaluation.map(({ number, exception }) => [number, exception]))).toEqual(
      tpnExceptionBy,
    )
  })

  test('checks 1 and 2 are the conditions of the instansi and of the unit; every criterion is checked once', () => {
    expect(preEvaluation.map(({ number, conditions }) => [number, conditions])).toEqual([
      [1, ['bpk', 'sakip', 'rb', 'spip']],
      [2, ['core', 'impact', 'tlhp', 'lhkpn', 'lhkasn', 'buildingSince', 'internalSakip']],
      ...[3, 4, 5, 6].map((number) => [number, undefined]),
    ])
    const checked = preEvaluation.flatMap(({ criteria = [] }) => criteria)
    for (const { criteria } of rubric.predicates) {
      expect(criteria.flatMap(({ id, type }) => (type === 'heldPredicate' ? [] : [id]))).toEqual(checked)
    }
  })

  test('stages and conclusions stand in the order of the regulation', () => {
    expect(order.map(({ id }) => id)).toEqual(['unit', 'preliminary', 'tpi', 'tpn'])
    expect(conclusions.map(({ by, heldPredicate, recommend, coach }) => [by, heldPredicate, recommend.id, coach.id]))
      // The TPI's own numbers, and letters b and a of the TPN.
      .toEqual([
        ['preliminary', false, 'layak', 'belumLayak'],
        ['tpi', false, '2', '1'],
        ['tpn', true, 'b', 'a'],
      ])
  })
})

describe('kawasan, BAB III D 2', () => {
  const rules: KawasanRules = section('kawasan')
  const { origin: _, table7: _7, table8: _8, otherKinds, recommendations, ...printed } = law.kawasan90
  const KEYS: Readonly<Record<string, string>> = {
    procedures: 'processMapIntoSop',
    application: 'sopApplied',
    review: 'evaluatedAndAdjusted',
    informationSystem: 'integratedInformationSystem',
  }
  const kind = (id: string) => given(rules.kinds.find((one) => one.id === id))
  // The table prints one instansi with a small letter.
  const printedName = (words: string) => words.replace('perhubungan', 'Perhubungan')

  test('minima, the earlier predicate, aspects and the units of both ports', () => {
    const byPredicate = (target: Target) => given(rules.predicates.find((one) => one.predicate === target))
    const roles = (id: string) => kind(id).roles?.map(({ instansi, office }) => ({ instansi, office }))
    expect({
      minimum: both((target) => byPredicate(target).minimumIntegration),
      needsEarlierKawasan: both((target) => byPredicate(target).heldPredicate?.[0] ?? null),
      aspects: rules.aspects.map(({ id }, index) => ({ no: index + 1, key: KEYS[id] ?? id })),
      airport: roles('airport'),
      seaport: roles('seaport'),
    }).toEqual({
      ...printed,
      airport: printed.airport.map(({ instansi, office }) => ({ instansi: printedName(instansi), office })),
    })
    expect(rules.predicates.map(({ predicate }) => predicate)).toEqual(PREDICATES)
  })

  test('the minima can be reached on the scale, which the law does not print', () => {
    expect([rules.scale.maximum, rules.scale.basis]).toEqual(['10', 'convention'])
  })

  test('the four other kinds, of which no units are listed', () => {
    expect(rules.kinds.map(({ id, roles }) => [id, roles?.length])).toEqual([
      ['airport', 6],
      ['seaport', 7],
      ...['lawEnforcement', 'land', 'localGovernment', 'other'].map((id) => [id, undefined]),
    ])
    const WORDS = { a: 'lawEnforcement', b: 'land', c: 'localGovernment', d: 'other' }
    expect(Object.keys(otherKinds)).toEqual(Object.keys(WORDS))
    for (const [letter, id] of Object.entries(WORDS)) {
      expect(kind(id).source.place).toMatch(new RegExp(`huruf ${letter}$`))
    }
  })

  test('the five recommendations have the letters of BAB III C 5', () => {
    const ours = Object.values(rules.recommendations).map(({ id, source: { place } }) => [id, place])
    expect(ours).toEqual(Object.keys(recommendations).map((letter) => [letter, `Lampiran II, BAB III C 5 ${letter}`]))
    const names = ['coachUnit', 'grantUnit', 'buildIntegration', 'coachUnits', 'grantKawasan']
    expect(Object.keys(rules.recommendations)).toEqual(names)
    const words = names.map((name) =>
      name.replace('grant', 'designate').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    Object.values(recommendations).forEach((sentence, index) => {
      expect(sentence.startsWith(`${words[index]} `)).toBe(true)
    })
  })
})

describe('pemantauan and pencabutan, BAB IV', () => {
  const { reports, grounds, bar }: MonitoringRules = section('monitoring')

  test('every figure', () => {
    // Who reports to whom is no figure of the rubric.
    const { reportYears, condition, revocation, kawasanRevocation } = law.monitoring90
    const report = (target: Target) => given(reports.find(({ predicate }) => predicate === target))
    expect(reports.map(({ predicate }) => predicate)).toEqual(PREDICATES)
    expect(both((target) => report(target).years)).toEqual(reportYears)
    expect(both((target) => report(target).unlessProposedFor ?? null)).toEqual(
      both((target) => (condition[target]?.includes('not submitted for Menuju WBBM') ? 'WBBM' : null)),
    )
    expect(revocation.length + 1).toBe(grounds.length)
    expect(grounds.map(({ id, subjects }) => [id, subjects])).toEqual([
      ['criteriaNotMet', ['unit', 'kawasan']],
      ['maladministration', ['unit', 'kawasan']],
      ['indicatorLost', ['kawasan']],
    ])
    expect(revocation.map((words) => /criteria|maladministration/.exec(words)?.[0])).toEqual([
      'criteria',
      'maladministration',
    ])
    expect(Object.keys(kawasanRevocation)).toEqual(PREDICATES)
    expect([bar.years, bar.predicates]).toEqual([2, ['WBK']])
  })
})
