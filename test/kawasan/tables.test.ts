import { describe, expect, test } from 'vitest'
import { defineRubric, determineKawasan, type KawasanInput, type Rubric } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import lawTables from '../golden/law-tables.json'
import { rubric } from '../helpers/arbitraries'
import {
  criterionOf,
  determine,
  determined,
  expectPlain,
  expectUntouched,
  kawasanOf,
  lke,
} from '../helpers/kawasanCases'
import { type Draft, draftOf } from '../helpers/smallRubric'

const { minimum, needsEarlierKawasan, table7, table8 } = lawTables.kawasan90

type Row = (typeof table7)[number]
type Units = KawasanInput['units']

/** What a table's "units" column may stand for: predicates held, evaluations, or some of each. */
const unitForms: Readonly<Record<'WBK' | 'WBBM', Readonly<Record<'all' | 'notAll', readonly Units[]>>>> = {
  WBK: {
    all: [
      [
        { id: 'a', predicate: 'WBK' },
        { id: 'b', predicate: 'WBK', grantedOn: '2023-12-06' },
      ],
      [
        { id: 'a', predicate: 'WBBM' },
        { id: 'b', evaluation: lke() },
      ],
      [{ id: 'a', evaluation: lke({ 'B.II.a': '3.2' }) }],
    ],
    notAll: [
      [
        { id: 'a', predicate: 'WBBM' },
        { id: 'b', predicate: null },
      ],
      [{ id: 'a', predicate: null }],
      [
        { id: 'a', predicate: 'WBK' },
        { id: 'b', evaluation: lke({ 'B.I.a': '3.59' }) },
      ],
    ],
  },
  WBBM: {
    all: [
      [
        { id: 'a', predicate: 'WBBM' },
        { id: 'b', predicate: 'WBBM', grantedOn: '2023-12-06' },
      ],
      [
        { id: 'a', predicate: 'WBBM' },
        { id: 'b', evaluation: lke({}, { heldPredicate: 'WBK' }) },
      ],
    ],
    notAll: [
      [
        { id: 'a', predicate: 'WBBM' },
        { id: 'b', predicate: 'WBK' },
      ],
      [
        { id: 'a', predicate: 'WBBM' },
        { id: 'b', evaluation: lke({ 'B.II.a': '3.59' }, { heldPredicate: 'WBK' }) },
      ],
    ],
  },
}

const below = (predicate: 'WBK' | 'WBBM') => (predicate === 'WBK' ? '6.49999999999999999999' : '7.49999999999999999999')

/** What its "integration" column may stand for; below the minimum counts as none. */
const integrations = (predicate: 'WBK' | 'WBBM', present: boolean): readonly KawasanInput['integration'][] =>
  present
    ? [minimum[predicate] as `${number}`, Number(minimum[predicate]), 10, '10.0']
    : [null, 0, '0.00', below(predicate)]

const FOLLOWS: Readonly<Record<number, string>> = { 1: 'd', 2: 'd', 3: 'c', 4: 'e' }

const tables = [
  ['Tabel 7', 'WBK', null, table7],
  ['Tabel 8', 'WBBM', 'WBK', table8],
] as const

describe.each(tables)('%s', (_, predicate, heldPredicate, rows) => {
  test('has four rows of two conditions', () => {
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4])
    expect(new Set(rows.map(({ allUnits, integration }) => `${allUnits} ${integration}`)).size).toBe(4)
    expect(needsEarlierKawasan[predicate]).toBe(heldPredicate)
  })

  test.each<Row>(rows)('row $row: all units $allUnits, integration $integration, meets $meets', (row) => {
    for (const units of unitForms[predicate][row.allUnits ? 'all' : 'notAll']) {
      for (const integration of integrations(predicate, row.integration)) {
        const result = determine({ units, integration, heldPredicate })
        const found = determined(result, predicate)
        expect(found.met).toBe(row.meets)
        expect(criterionOf(result, predicate, 'units').met).toBe(row.allUnits)
        expect(criterionOf(result, predicate, 'integration').met).toBe(row.integration)
        expect(found.heldBackBy.length > 0).toBe(!row.allUnits)
        expect(found.recommendation?.id).toBe(FOLLOWS[row.row])
        if (row.meets) expect(result.predicate).toBe(predicate)
      }
    }
  })
})

describe('the earlier predicate of the kawasan', () => {
  test.each([
    [null, false],
    ['WBK', true],
    ['WBBM', true],
  ])('held %j: WBBM is met %s', (heldPredicate, met) => {
    const result = determine({ heldPredicate })
    expect(determined(result, 'WBBM').met).toBe(met)
    expect(result.predicate).toBe(met ? 'WBBM' : 'WBK')
    expect(criterionOf(result, 'WBBM', 'heldPredicate')).toEqual({
      id: 'heldPredicate',
      label: 'Kawasan telah mendapat predikat Menuju WBK',
      actual: heldPredicate,
      required: 'WBK',
      comparison: '>=',
      met,
      display: heldPredicate ?? '-',
      metOnlyAfterRounding: false,
      gap: null,
      source: {
        regulation: 'PermenPANRB 90/2021',
        place: 'Lampiran II, BAB III D 2, Menuju WBBM a sampai c; Tabel 8',
      },
      basis: 'law',
    })
  })

  test('is not asked for WBK', () => {
    const result = determine({ heldPredicate: null })
    expect(determined(result, 'WBK').criteria.map(({ id }) => id)).toEqual(['units', 'integration'])
    expect(determined(result, 'WBK').met).toBe(true)
  })

  test('is one of those that the rubric names', () => {
    const own = draftOf(rubric as Rubric) as Draft<Rubric>
    for (const rule of own.kawasan?.predicates ?? []) rule.heldPredicate = ['WBBM']
    const checked = defineRubric(own as Rubric)
    const metBy = (heldPredicate: string) => {
      const result = determineKawasan(checked, kawasanOf({ heldPredicate }))
      expect(criterionOf(result, 'WBK', 'heldPredicate')).toMatchObject({ actual: heldPredicate, required: 'WBBM' })
      return result.predicate
    }
    expect([metBy('WBK'), metBy('WBBM')]).toEqual([null, 'WBBM'])
  })

  test('alone missing brings neither coaching nor a grant', () => {
    expect(determined(determine({ heldPredicate: null }), 'WBBM').recommendation).toBeNull()
  })

  test('missing does not hide that the integration or a unit falls short', () => {
    const weak = determine({ heldPredicate: null, integration: '7.4' })
    expect(determined(weak, 'WBBM').recommendation?.id).toBe('c')
    const unit = determine({ heldPredicate: null, integration: null, units: [{ id: 'a', predicate: 'WBK' }] })
    expect(determined(unit, 'WBBM').recommendation?.id).toBe('d')
  })
})

describe('the recommendations of TPN', () => {
  test.each([
    ['c', { integration: null }, 'Pimpinan setiap instansi diminta membangun integrasi layanan kawasan'],
    ['d', { units: [{ id: 'a', predicate: 'WBK' }] }, 'Unit yang belum memenuhi syarat dibina oleh instansinya'],
    ['e', {}, 'TPN merekomendasikan penetapan kawasan kepada Menteri'],
  ] as const)('%s is told with its place', (letter, changes, label) => {
    expect(determined(determine(changes), 'WBBM').recommendation).toEqual({
      id: letter,
      label,
      source: { regulation: 'PermenPANRB 90/2021', place: `Lampiran II, BAB III C 5 ${letter}` },
    })
  })

  test('are those of the golden file', () => {
    const { recommendations } = rubric.kawasan ?? {}
    expect(Object.values(recommendations ?? {}).map(({ id }) => id)).toEqual(
      Object.keys(lawTables.kawasan90.recommendations),
    )
  })
})

describe('a result', () => {
  test('names the kawasan, its kind and the rubric', () => {
    const result = determine({ name: 'Kawasan Contoh' })
    expect(result.format).toBe('zona-integritas.kawasan.v1')
    expect(result.rubric).toEqual({ id: rubric.id, version: rubric.version, regulation: 'PermenPANRB 90/2021' })
    expect(result.name).toBe('Kawasan Contoh')
    expect(result.kind).toEqual({
      id: 'land',
      label: 'Pelayanan pertanahan',
      source: {
        regulation: 'PermenPANRB 90/2021',
        place: 'Lampiran I, BAB II, pembangunan ZI berdasarkan Stranas PK, prioritas huruf b',
      },
    })
    expect(Object.keys(result.determinations)).toEqual(['WBK', 'WBBM'])
    expect(determined(result, 'WBBM').label).toBe('Menuju WBBM (Wilayah Birokrasi Bersih dan Melayani)')
    expect([result.assumptions, result.warnings, result.missingRoles]).toEqual([[], [], []])
  })

  test('without a name has null', () => {
    expect([determine().name, determine({ name: null }).name]).toEqual([null, null])
  })

  test('counts the units that meet the predicate', () => {
    const units = [
      { id: 'a', predicate: 'WBBM' },
      { id: 'b', predicate: 'WBK' },
      { id: 'c', predicate: null },
    ]
    const result = determine({ units })
    expect(criterionOf(result, 'WBK', 'units')).toEqual({
      id: 'units',
      label: 'Seluruh unit memenuhi kriteria predikat',
      actual: 2,
      required: 3,
      comparison: '=',
      met: false,
      source: {
        regulation: 'PermenPANRB 90/2021',
        place: 'Lampiran II, BAB III D 2, Menuju WBK a dan b; Tabel 7',
      },
      basis: 'law',
    })
    expect(criterionOf(result, 'WBBM', 'units')).toMatchObject({ actual: 1, required: 3, met: false })
    expect(determined(result, 'WBK').heldBackBy).toEqual(['c'])
    expect(determined(result, 'WBBM').heldBackBy).toEqual(['b', 'c'])
    expect(result.predicate).toBeNull()
  })

  test('speaks English when asked', () => {
    const result = determine({ units: [{ id: 'a', predicate: 'WBK' }], heldPredicate: null }, { locale: 'en' })
    expect(result.kind.label).toBe('Land services')
    const found = determined(result, 'WBBM')
    expect(found.label).toBe('Menuju WBBM (clean and serving bureaucracy area)')
    expect(found.criteria.map(({ label }) => label)).toEqual([
      'All units meet the criteria of the predicate',
      'Integration score of the processes',
      'The kawasan already holds Menuju WBK',
    ])
    expect(found.recommendation?.label).toBe('The units that do not meet the conditions are coached by their instansi')
  })

  test('is plain and frozen, and leaves the input as it was', () => {
    const units = [
      { id: 'a', roles: ['customs', 'immigration'], evaluation: lke() },
      { id: 'b', predicate: 'WBBM', grantedOn: '2024-02-29' as const },
    ]
    const integration = { processMap: 7, procedures: '8' as const, application: 7, review: 8, informationSystem: 9.5 }
    const input = JSON.parse(JSON.stringify(kawasanOf({ kind: 'airport', name: 'Bandara', units, integration })))
    expectPlain(determineKawasan(rubric, input))
    expectPlain(determine({ integration: null, heldPredicate: null }))
    expectUntouched(input, (one) => determineKawasan(rubric, one))
  })

  test('takes the shipped rubric with its keys', () => {
    const result = determineKawasan(permenpanrb90_2021, {
      kind: 'seaport',
      units: [{ id: 'KSOP', roles: ['portAuthority', 'harbourMaster'], predicate: 'WBK' }],
      integration: { processMap: 7, procedures: 7, application: 7, review: 7, informationSystem: 7 },
      heldPredicate: null,
    })
    expect(result.predicate).toBe('WBK')
  })
})
