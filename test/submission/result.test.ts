import { describe, expect, test } from 'vitest'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { check, codesOf, type Facts, facts, frozenAll } from '../helpers/submissions'

/** A submission that uses every part of the result. */
const everything: Facts = facts({
  category: 'WBBM',
  today: '2026-05-31',
  deadline: '2026-06-30',
  instansi: {
    name: 'Kementerian Contoh',
    kind: 'kl',
    bpk: 'WTP-DPP',
    sakip: 70,
    rb: '70.00',
    spip: '3.0',
    units: { total: 3, holders: 1 },
  },
  unit: {
    name: 'Kantor Contoh',
    tier: 'provincial',
    heldPredicate: null,
    revokedOn: '2025-01-01',
    tlhp: { done: 0, due: 0 },
    lhkpn: '99.99999999999999999999',
    internalSakip: null,
    preliminary: true,
  },
})

describe('the result', () => {
  const result = check(everything)

  test('as a whole, without its conditions', () => {
    expect(Object.keys(result)).toEqual([
      'format',
      'rubric',
      'names',
      'category',
      'target',
      'today',
      'status',
      'conditions',
      'failed',
      'unknown',
      'holders',
      'assumptions',
      'warnings',
    ])
    expect(result).toMatchObject({
      format: 'zona-integritas.submission.v1',
      rubric: { id: 'permenpanrb-90-2021', version: permenpanrb90_2021.version, regulation: 'PermenPANRB 90/2021' },
      names: { instansi: 'Kementerian Contoh', unit: 'Kantor Contoh' },
      category: 'WBBM',
      target: 'WBBM',
      today: '2026-05-31',
      status: 'notReady',
      failed: ['bpk', 'sakip', 'rb', 'lhkpn'],
      unknown: ['internalSakip'],
    })
    expect(Object.keys(result.rubric)).toEqual(['id', 'version', 'regulation'])
  })

  test('every condition in the order of the rubric', () => {
    const rows = result.conditions.map(({ id, type, level, actual, required, comparison, status }) =>
      [id, type, level, actual, comparison, required, status].join(' '),
    )
    expect(rows).toEqual([
      'bpk grade instansi WTP-DPP >= WTP notMet',
      'sakip grade instansi B >= BB notMet',
      'rb grade instansi B >= BB notMet',
      'spip grade instansi 3 >= 3 met',
      'kkn fact instansi false = false met',
      'core fact unit true = true met',
      'impact fact unit true = true met',
      'tlhp percent unit 0/0 >= 100 met',
      'lhkpn percent unit 99.99999999999999999999 >= 100 notMet',
      'lhkasn percent unit 100 >= 100 met',
      'buildingSince elapsed unit 2020-01-01 >= 1 met',
      'internalSakip grade unit  >= BB unknown',
      'preliminary preliminary unit true = true met',
      'applicationLetter fact documents true = true met',
      'sptjm fact documents true = true met',
      'deadline deadline schedule 2026-05-31 <= 2026-06-30 met',
      'revocation revocationBar schedule 2025-01-01 >= 2 notRequired',
    ])
  })

  test('each condition has the label, source and basis of its rule', () => {
    const rules = permenpanrb90_2021.submission?.conditions ?? []
    const english = check(everything, { locale: 'en' })
    result.conditions.forEach(({ label, source, basis }, index) => {
      const rule = rules[index]
      expect([label, english.conditions[index]?.label]).toEqual([rule?.label.id, rule?.label.en])
      expect([source, basis]).toEqual([rule?.source, rule?.basis])
      expect(source.regulation).toBe('PermenPANRB 90/2021')
    })
    expect(result.conditions).toHaveLength(rules.length)
  })

  test('the conventions that took part, in the order of the rubric, and every warning', () => {
    expect(result.assumptions.map(({ id, choice }) => `${id}: ${choice}`)).toEqual([
      'sakipEdge: above',
      'rbEdge: above',
      'spipEdge: atLeast',
      'wtpDpp: below',
      'nothingDue: met',
    ])
    expect(codesOf(result.warnings)).toEqual([
      'grade_at_band_edge',
      'grade_at_band_edge',
      'grade_at_band_edge',
      'bar_does_not_name_target',
      'held_predicate_missing',
      'enough_holders',
    ])
    expect(result.warnings.map(({ path }) => path.join('.'))).toEqual([
      'instansi.sakip',
      'instansi.rb',
      'instansi.spip',
      'unit.revokedOn',
      'unit.heldPredicate',
      'instansi.units',
    ])
  })

  test('is plain data, deeply frozen, and leaves the input as it was', () => {
    const copy = structuredClone(everything)
    const again = check(everything)
    expect(JSON.parse(JSON.stringify(again))).toEqual(again)
    expect(again).toEqual(result)
    expect(frozenAll(again)).toBe(true)
    const input = facts({ instansi: { units: { total: 3, holders: 1 } } })
    check(input)
    expect([input, input.instansi, input.instansi.units, input.unit].some((part) => Object.isFrozen(part))).toBe(false)
    expect(everything).toEqual(copy)
  })

  test('a frozen input is as good as any', () => {
    const input = facts()
    for (const part of [input.instansi, input.unit, input.documents, input]) Object.freeze(part)
    expect(check(input)).toEqual(check())
  })

  test('names left out or null are null', () => {
    expect(check().names).toEqual({ instansi: null, unit: null })
    expect(check({ instansi: { name: null }, unit: { name: null } }).names).toEqual({ instansi: null, unit: null })
    expect(check({ unit: { name: ' Kantor Contoh ' } }).names.unit).toBe('Kantor Contoh')
  })
})
