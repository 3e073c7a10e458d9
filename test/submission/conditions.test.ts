import { describe, expect, test } from 'vitest'
import { check, codesOf, conditionOf, type Facts, facts, refused, statusOf } from '../helpers/submissions'

const TARGETS = ['WBK', 'WBBM'] as const
const WARNED = { code: 'category_without_thresholds', path: ['category'] }

describe.each(TARGETS)('yes or no, for %s', (category) => {
  test.each([
    ['unit', 'core'],
    ['unit', 'impact'],
    ['documents', 'applicationLetter'],
    ['documents', 'sptjm'],
  ] as const)('%s.%s must be true', (level, id) => {
    for (const [stated, status, whole] of [
      [true, 'met', 'ready'],
      [false, 'notMet', 'notReady'],
      [null, 'unknown', 'unknown'],
    ] as const) {
      const result = check({ category, [level]: { [id]: stated } })
      const found = { type: 'fact', level, actual: stated, required: true, comparison: '=', status }
      expect(conditionOf(result, id)).toMatchObject(found)
      expect([result.status, result.failed, result.unknown]).toEqual([
        whole,
        stated === false ? [id] : [],
        stated === null ? [id] : [],
      ])
    }
  })

  test('an unlawful KKN act drops the proposal, whatever else holds', () => {
    const dropped = check({ category, instansi: { kkn: true } })
    expect(conditionOf(dropped, 'kkn')).toMatchObject({ actual: true, required: false, status: 'notMet' })
    expect([dropped.status, dropped.failed]).toEqual(['dropped', ['kkn']])
    const withOthers = check({ category, instansi: { kkn: true, bpk: 'WDP', rb: null } })
    expect([withOthers.status, withOthers.failed, withOthers.unknown]).toEqual(['dropped', ['bpk', 'kkn'], ['rb']])
    expect(statusOf(check({ category, instansi: { kkn: false } }), 'kkn')).toBe('met')
  })

  test('whether there was one may be unknown, which drops nothing', () => {
    const unknown = check({ category, instansi: { kkn: null } })
    expect([unknown.status, unknown.unknown]).toEqual(['unknown', ['kkn']])
    expect(check({ category, instansi: { kkn: null, bpk: 'WDP' } }).status).toBe('notReady')
  })
})

describe('the preliminary assessment', () => {
  const KINDS = ['kl', 'pemprov', 'pemkab'] as const
  const TIERS = ['madya', 'pratama', 'provincial', 'belowProvince'] as const
  const STATED = [true, false, null] as const
  const cases = TARGETS.flatMap((category) =>
    KINDS.flatMap((kind) => TIERS.map((tier) => [category, kind, tier] as const)),
  )

  test.each(cases)('%s, %s, %s', (category, kind, tier) => {
    const needed = kind === 'kl' && tier !== 'madya'
    for (const preliminary of STATED) {
      const result = check({ category, instansi: { kind }, unit: { tier, preliminary } })
      const judged = preliminary === null ? 'unknown' : preliminary ? 'met' : 'notMet'
      const found = { type: 'preliminary', actual: preliminary, required: true, comparison: '=' }
      expect(conditionOf(result, 'preliminary')).toMatchObject({ ...found, status: needed ? judged : 'notRequired' })
      const whole = { met: 'ready', notMet: 'notReady', unknown: 'unknown' } as const
      expect(result.status).toBe(needed ? whole[judged] : 'ready')
    }
  })

  test('left out where it is needed, it is not known', () => {
    const result = check({ instansi: { kind: 'kl' }, unit: { tier: 'pratama' } })
    expect([result.status, result.unknown]).toEqual(['unknown', ['preliminary']])
  })

  test('units of ministries and agencies must state their tier, others need not', () => {
    expect(refused(() => check({ instansi: { kind: 'kl' } }))).toEqual([['unit.tier', 'missing_field']])
    expect(refused(() => check({ instansi: { kind: 'kl' }, unit: { tier: null } }))).toEqual([
      ['unit.tier', 'missing_field'],
    ])
    for (const kind of ['pemprov', 'pemkab'] as const) {
      expect(statusOf(check({ instansi: { kind } }), 'preliminary')).toBe('notRequired')
      expect(statusOf(check({ instansi: { kind }, unit: { tier: null } }), 'preliminary')).toBe('notRequired')
    }
  })
})

describe('facts that are not known yet', () => {
  const ASKED = {
    instansi: ['bpk', 'sakip', 'rb', 'spip', 'kkn'],
    unit: ['core', 'impact', 'tlhp', 'lhkpn', 'lhkasn', 'buildingSince', 'internalSakip'],
    documents: ['applicationLetter', 'sptjm'],
  } as const
  const cases = Object.entries(ASKED).flatMap(([level, ids]) =>
    ids.map((id) => [level as keyof typeof ASKED, id] as const),
  )

  test.each(cases)('%s.%s: null is unknown, and leaving it out is a problem', (level, id) => {
    const result = check({ [level]: { [id]: null } })
    expect(conditionOf(result, id)).toMatchObject({ actual: null, status: 'unknown' })
    expect([result.status, result.unknown, result.failed]).toEqual(['unknown', [id], []])
    expect(refused(() => check({ [level]: { [id]: undefined } }))).toEqual([[`${level}.${id}`, 'missing_field']])
  })

  test('all of them at once, in the order of the rubric, and a failure prevails', () => {
    const unknown = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, null]))
    const all = { instansi: unknown(ASKED.instansi), unit: unknown(ASKED.unit), documents: unknown(ASKED.documents) }
    const result = check(all)
    expect([result.status, result.failed]).toEqual(['unknown', []])
    expect(result.unknown).toEqual([...ASKED.instansi, ...ASKED.unit, ...ASKED.documents])
    const late = check({ ...all, today: '2026-06-01' })
    expect([late.status, late.failed]).toEqual(['notReady', ['deadline']])
  })

  test('the predicate held and the revocation must be stated, even as null', () => {
    for (const id of ['heldPredicate', 'revokedOn']) {
      expect(refused(() => check({ unit: { [id]: undefined } }))).toEqual([[`unit.${id}`, 'missing_field']])
    }
  })
})

describe('the category WBK-AFIRMASI', () => {
  test('is judged as WBK, with a warning that no thresholds of its own were found', () => {
    const edges: readonly Partial<Facts['instansi']>[] = [
      {},
      { sakip: 'B', rb: 'CC' },
      { sakip: 'CC' },
      { rb: 'C' },
      { kind: 'kl', rb: 'CC' },
    ]
    for (const instansi of edges) {
      const changes = { instansi, unit: { tier: 'madya', heldPredicate: null } } as const
      const [own, wbk] = [check({ ...changes, category: 'WBK-AFIRMASI' }), check(changes)]
      expect({ ...own, category: 'WBK', warnings: own.warnings.slice(1) }).toEqual(wbk)
      expect([own.category, own.target]).toEqual(['WBK-AFIRMASI', 'WBK'])
      expect(own.warnings[0]).toMatchObject(WARNED)
    }
  })

  test('the warning in each language', () => {
    const warningIn = (locale: 'id' | 'en') => check({ category: 'WBK-AFIRMASI' }, { locale }).warnings
    expect(warningIn('id')).toEqual([
      {
        ...WARNED,
        params: { category: 'WBK-AFIRMASI', target: 'WBK' },
        message:
          'Kategori WBK-AFIRMASI dinilai dengan syarat Menuju WBK; ambang batas khusus untuk kategori ini tidak ditemukan.',
      },
    ])
    expect(warningIn('en')[0]?.message).toBe(
      'Category WBK-AFIRMASI is judged by the conditions of Menuju WBK; no thresholds of its own were found.',
    )
  })
})

describe('the predicate that a unit holds', () => {
  test.each([
    ['WBK', null, false],
    ['WBK', 'WBK', false],
    ['WBK', 'WBBM', false],
    ['WBBM', null, true],
    ['WBBM', 'WBK', false],
    ['WBBM', 'WBBM', false],
  ] as const)('%s with %s held: warned %s, and never barred', (category, heldPredicate, warned) => {
    const result = check({ category, unit: { heldPredicate } })
    expect([result.status, codesOf(result.warnings)]).toEqual(['ready', warned ? ['held_predicate_missing'] : []])
  })

  test('the warning in each language', () => {
    const input = { category: 'WBBM', unit: { heldPredicate: null } } as const
    expect(check(input).warnings).toEqual([
      {
        code: 'held_predicate_missing',
        path: ['unit', 'heldPredicate'],
        params: { target: 'WBBM', required: 'WBK' },
        message: 'Pengusulan Menuju WBBM tidak dapat berakhir dengan penetapan: unit belum memiliki predikat WBK.',
      },
    ])
    expect(check(input, { locale: 'en' }).warnings[0]?.message).toBe(
      'A proposal for Menuju WBBM cannot end in its grant: the unit does not hold WBK.',
    )
  })
})

test('the facts that a helper calls ready are ready for both predicates', () => {
  for (const category of TARGETS) {
    const result = check({ category })
    expect([result.status, result.failed, result.unknown, result.warnings]).toEqual(['ready', [], [], []])
    expect(facts({ category }).category).toBe(category)
  }
})
