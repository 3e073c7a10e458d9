import { describe, expect, test } from 'vitest'
import type { KawasanInput } from 'zona-integritas'
import lawTables from '../golden/law-tables.json'
import { rubric } from '../helpers/arbitraries'
import { determine, determined, problemsOf } from '../helpers/kawasanCases'

const { kawasan90 } = lawTables
const kinds = rubric.kawasan?.kinds ?? []
const rolesOf = (kind: string) => kinds.find(({ id }) => id === kind)?.roles ?? []

/** Instansi and offices as the tables name them; only the case of letters may differ. */
const named = (list: readonly { readonly instansi: string; readonly office: string }[]) =>
  list.map(({ instansi, office }) => `${instansi}: ${office}`.toLowerCase())

const unitsFor = (kind: string): KawasanInput['units'] =>
  rolesOf(kind).map(({ id, office }) => ({ id: office, roles: [id], predicate: 'WBK' }))

describe.each([
  ['airport', 'Tabel 1', 6, kawasan90.airport],
  ['seaport', 'Tabel 2', 7, kawasan90.seaport],
] as const)('%s (%s)', (kind, table, count, printed) => {
  const roles = rolesOf(kind)

  test(`obliges ${count} units, of the instansi and offices printed`, () => {
    expect(roles.length).toBe(count)
    expect(printed.length).toBe(count)
    expect(named(roles)).toEqual(named(printed))
    expect(new Set(roles.map(({ id }) => id)).size).toBe(count)
    expect(new Set(roles.map(({ source }) => source.place))).toEqual(
      new Set([`Lampiran I, BAB II, pembangunan ZI berdasarkan Stranas PK, ${table}`]),
    )
  })

  test('lists every missing role with its office, and warns of each', () => {
    const result = determine({ kind })
    expect(result.missingRoles).toEqual(
      roles.map(({ id, label, office, source }) => ({ id, label: label.id, office, source })),
    )
    expect(result.warnings.map(({ code, path, params }) => [code, path, params['role']])).toEqual(
      roles.map(({ id }) => ['obliged_role_missing', ['units'], id]),
    )
    expect(determined(result, 'WBBM').met).toBe(true)
  })

  test('misses nothing when every role is there', () => {
    const result = determine({ kind, units: unitsFor(kind), integration: '6.5' })
    expect([result.missingRoles, result.warnings, result.predicate]).toEqual([[], [], 'WBK'])
  })

  test('misses just the role of the unit that is not there', () => {
    for (const { id } of roles) {
      const units = unitsFor(kind).filter(({ roles: own }) => !own?.includes(id))
      const result = determine({ kind, units, integration: 7 })
      expect(result.missingRoles.map((role) => role.id)).toEqual([id])
      expect(result.warnings.length).toBe(1)
      // The table is older than some of today's offices: a warning, no ban.
      expect(result.predicate).toBe('WBK')
    }
  })
})

describe('the warning', () => {
  const units = unitsFor('airport').filter(({ roles }) => !roles?.includes('customs'))

  const told = (locale: 'id' | 'en') => determine({ kind: 'airport', units }, { locale }).warnings

  test('names kind, role and key in both languages', () => {
    const place = { code: 'obliged_role_missing', path: ['units'] }
    expect(told('id')).toMatchObject([
      { ...place, params: { kind: 'Kawasan bandar udara', label: 'Kepabeanan', role: 'customs' } },
    ])
    expect(told('id')[0]?.message).toBe(
      'Kawasan bandar udara: Kepabeanan wajib ada, tetapi tidak ada unit dengan peran "customs".',
    )
    expect(told('en')).toMatchObject([
      { ...place, params: { kind: 'Airport kawasan', label: 'Customs', role: 'customs' } },
    ])
    expect(told('en')[0]?.message).toBe('Airport kawasan: Customs is obliged, but no unit has the role "customs".')
  })

  test('speaks of roles in the language asked for', () => {
    expect(determine({ kind: 'airport', units }, { locale: 'en' }).missingRoles).toMatchObject([
      { id: 'customs', label: 'Customs', office: 'Kantor Bea Cukai' },
    ])
  })
})

describe('units and roles', () => {
  test('one unit may have two', () => {
    const [first, second, ...rest] = unitsFor('seaport')
    const both = { id: 'KSOP', roles: [...(first?.roles ?? []), ...(second?.roles ?? [])], predicate: 'WBK' }
    const result = determine({ kind: 'seaport', units: [both, ...rest] })
    expect(result.missingRoles).toEqual([])
    expect(result.units[0]?.roles).toEqual(['portAuthority', 'harbourMaster'])
    expect(determined(result, 'WBK').units.length).toBe(6)
  })

  test('two units may share one', () => {
    const units = [...unitsFor('airport'), { id: 'Bea Cukai 2', roles: ['customs'], predicate: null }]
    const result = determine({ kind: 'airport', units })
    expect(result.missingRoles).toEqual([])
    expect(determined(result, 'WBK').heldBackBy).toEqual(['Bea Cukai 2'])
  })

  test('a unit without a role counts as any other', () => {
    const units = [...unitsFor('airport'), { id: 'Maskapai', predicate: null, roles: null }]
    expect(determined(determine({ kind: 'airport', units }), 'WBK')).toMatchObject({
      met: false,
      heldBackBy: ['Maskapai'],
    })
  })

  test('a role of another kind is refused', () => {
    const units = [{ id: 'a', roles: ['harbourMaster'], predicate: 'WBK' }]
    expect(problemsOf(() => determine({ kind: 'airport', units })).map(({ code }) => code)).toEqual(['invalid_field'])
  })
})

describe('the four kinds without a list', () => {
  const others = kinds.filter(({ roles }) => roles === undefined)

  test('stand in the data in the order of the regulation', () => {
    expect(kinds.map(({ id }) => id)).toEqual(['airport', 'seaport', ...others.map(({ id }) => id)])
    expect(others.map(({ id }) => id)).toEqual(['lawEnforcement', 'land', 'localGovernment', 'other'])
    expect(others.map(({ source }) => source.place)).toEqual(
      Object.keys(kawasan90.otherKinds).map(
        (letter) => `Lampiran I, BAB II, pembangunan ZI berdasarkan Stranas PK, prioritas huruf ${letter}`,
      ),
    )
  })

  test('oblige nobody and take any role', () => {
    for (const { id: kind } of others) {
      const units = [{ id: 'a', roles: ['Pengadilan Negeri'], predicate: 'WBK' }]
      const result = determine({ kind, units })
      expect([result.missingRoles, result.warnings]).toEqual([[], []])
      expect(result.units[0]?.roles).toEqual(['Pengadilan Negeri'])
    }
  })
})
