import { describe, expect, test } from 'vitest'
import type { IssueParams } from 'zona-integritas'
import {
  check,
  checkAnything,
  choicesOf,
  conditionOf,
  type Facts,
  facts,
  refusal,
  statusOf,
} from '../helpers/submissions'

type Kind = Facts['instansi']['kind']
const KINDS: readonly Kind[] = ['kl', 'pemprov', 'pemkab']
const TARGETS = ['WBK', 'WBBM'] as const

/** From the best down. */
const BPK = ['WTP', 'WTP-DPP', 'WDP', 'TW', 'TMP'] as const
const LETTERS = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] as const
const SPIP = ['5', '4', '3', '2', '1', '0'] as const

/** Tabel 5 (Kriteria Pengajuan), row by row: the grades that meet it. */
const FROM_B = ['AA', 'A', 'BB', 'B']
const FROM_BB = ['AA', 'A', 'BB']
const FROM_CC = ['AA', 'A', 'BB', 'B', 'CC']
const LEVEL_3 = ['5', '4', '3']

const MEETS: Readonly<Record<'bpk' | 'sakip' | 'internalSakip' | 'spip', Readonly<Record<'WBK' | 'WBBM', string[]>>>> =
  {
    bpk: { WBK: ['WTP'], WBBM: ['WTP'] },
    sakip: { WBK: FROM_B, WBBM: FROM_BB },
    internalSakip: { WBK: FROM_B, WBBM: FROM_BB },
    spip: { WBK: LEVEL_3, WBBM: LEVEL_3 },
  }
const RB_MEETS: Readonly<Record<'WBK' | 'WBBM', Readonly<Record<Kind, string[]>>>> = {
  WBK: { kl: FROM_B, pemprov: FROM_CC, pemkab: FROM_CC },
  WBBM: { kl: FROM_BB, pemprov: FROM_B, pemkab: FROM_B },
}
const REQUIRED = {
  bpk: { WBK: 'WTP', WBBM: 'WTP' },
  sakip: { WBK: 'B', WBBM: 'BB' },
  internalSakip: { WBK: 'B', WBBM: 'BB' },
  spip: { WBK: '3', WBBM: '3' },
}
const RB_REQUIRED = {
  WBK: { kl: 'B', pemprov: 'CC', pemkab: 'CC' },
  WBBM: { kl: 'BB', pemprov: 'B', pemkab: 'B' },
}

const cases = TARGETS.flatMap((category) => KINDS.map((kind) => ({ category, kind })))

describe.each(cases)('$category for $kind', ({ category, kind }) => {
  const run = (changes: { instansi?: Partial<Facts['instansi']>; unit?: Partial<Facts['unit']> }) =>
    check({ category, instansi: { kind, ...changes.instansi }, unit: { tier: 'madya', ...changes.unit } })

  const expectGrade = (result: ReturnType<typeof check>, id: string, grade: string, required: string, met: boolean) => {
    expect(conditionOf(result, id)).toMatchObject({
      type: 'grade',
      actual: grade,
      required,
      comparison: '>=',
      status: met ? 'met' : 'notMet',
      from: null,
      converted: null,
      basis: 'law',
    })
    expect(result.failed).toEqual(met ? [] : [id])
    expect(result.status).toBe(met ? 'ready' : 'notReady')
  }

  test.each(BPK)('BPK opinion %s', (bpk) => {
    expectGrade(run({ instansi: { bpk } }), 'bpk', bpk, REQUIRED.bpk[category], MEETS.bpk[category].includes(bpk))
  })

  test.each(LETTERS)('SAKIP %s', (sakip) => {
    const met = MEETS.sakip[category].includes(sakip)
    expectGrade(run({ instansi: { sakip } }), 'sakip', sakip, REQUIRED.sakip[category], met)
  })

  test.each(LETTERS)('internal SAKIP %s', (internalSakip) => {
    const met = MEETS.internalSakip[category].includes(internalSakip)
    expectGrade(run({ unit: { internalSakip } }), 'internalSakip', internalSakip, REQUIRED.internalSakip[category], met)
  })

  test.each(LETTERS)('RB index %s, by the group of the instansi', (rb) => {
    const met = RB_MEETS[category][kind].includes(rb)
    expectGrade(run({ instansi: { rb } }), 'rb', rb, RB_REQUIRED[category][kind], met)
  })

  test.each(SPIP)('SPIP level %s, as text or as a number', (spip) => {
    const met = MEETS.spip[category].includes(spip)
    expectGrade(run({ instansi: { spip } }), 'spip', spip, REQUIRED.spip[category], met)
    // A whole number is the level itself, not a figure on the edge of one.
    const number = run({ instansi: { spip: Number(spip) } })
    expectGrade(number, 'spip', spip, REQUIRED.spip[category], met)
    expect([number.assumptions, number.warnings]).toEqual([[], []])
  })
})

describe('WTP with an explanatory paragraph', () => {
  test.each(TARGETS)('is below WTP by default, for %s', (category) => {
    const result = check({ category, instansi: { bpk: 'WTP-DPP' } })
    expect(result.failed).toEqual(['bpk'])
    expect(choicesOf(result)).toEqual({ wtpDpp: 'below' })
    expect(result.assumptions).toEqual([
      {
        id: 'wtpDpp',
        choice: 'below',
        label: 'WTP dengan paragraf penjelas',
        meaning: 'Di bawah WTP',
        source: { regulation: 'zona-integritas', place: 'docs/decisions/0009-submission.md' },
        basis: 'convention',
      },
    ])
  })

  test.each(TARGETS)('counts as WTP where the convention says so, and still shows as itself, for %s', (category) => {
    const conventions = { wtpDpp: 'counts' }
    const result = check({ category, instansi: { bpk: 'WTP-DPP' } }, { conventions, locale: 'en' })
    expect(conditionOf(result, 'bpk')).toMatchObject({ actual: 'WTP-DPP', required: 'WTP', status: 'met' })
    expect(result.status).toBe('ready')
    expect(result.assumptions).toMatchObject([
      { id: 'wtpDpp', choice: 'counts', label: 'WTP with an explanatory paragraph', meaning: 'Counts as WTP' },
    ])
  })

  test('the convention lifts no other opinion, and takes part only for WTP-DPP', () => {
    for (const bpk of ['WDP', 'TW', 'TMP'] as const) {
      const result = check({ instansi: { bpk } }, { conventions: { wtpDpp: 'counts' } })
      expect([bpk, statusOf(result, 'bpk'), result.assumptions]).toEqual([bpk, 'notMet', []])
    }
    expect(check({}, { conventions: { wtpDpp: 'counts' } }).assumptions).toEqual([])
  })
})

describe('a value that is no grade', () => {
  const params = (level: 'instansi' | 'unit', id: string, value: unknown): IssueParams => {
    const given = facts()
    const input = { ...given, [level]: { ...given[level], [id]: value } }
    const { issues } = refusal(() => checkAnything(input))
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['invalid_field', [level, id]]])
    return issues[0]?.params ?? {}
  }

  test.each([
    ['instansi', 'bpk', 'wtp', '"wtp"', 'WTP'],
    ['instansi', 'bpk', 'WTP DPP', '"WTP DPP"', 'WTP-DPP'],
    ['instansi', 'bpk', 3, '3', null],
    ['instansi', 'bpk', '100', '"100"', null],
    ['instansi', 'sakip', 'bb', '"bb"', 'BB'],
    ['instansi', 'sakip', ' B', '" B"', 'B'],
    ['instansi', 'rb', 'E', '"E"', null],
    ['instansi', 'rb', true, 'true', null],
    ['instansi', 'rb', ['B'], 'Array', null],
    ['instansi', 'spip', 'Level 3', '"Level 3"', null],
    ['unit', 'internalSakip', { grade: 'B' }, 'Object', null],
    ['unit', 'internalSakip', 70n, '70n', null],
  ] as const)('%s.%s is refused: %s', (level, id, value, given, closest) => {
    expect(params(level, id, value)).toMatchObject({ field: `${level}.${id}`, given, closest })
  })

  test('the message lists every grade, the range of figures, and null', () => {
    expect(params('instansi', 'bpk', 'X')['allowed']).toBe('WTP, WTP-DPP, WDP, TW, TMP, null')
    expect(params('instansi', 'sakip', 'X')['allowed']).toBe('AA, A, BB, B, CC, C, D, 0..100, null')
    expect(params('instansi', 'spip', 'X')['allowed']).toBe('5, 4, 3, 2, 1, 0, 0..5, null')
  })

  test.each([
    ['instansi', 'sakip', 100.01],
    ['instansi', 'sakip', -0.01],
    ['instansi', 'sakip', Number.NaN],
    ['instansi', 'sakip', Number.POSITIVE_INFINITY],
    ['instansi', 'rb', '100.00000000000000000001'],
    ['instansi', 'rb', '060'],
    ['instansi', 'rb', '6e1'],
    ['instansi', 'rb', '60.'],
    ['instansi', 'rb', ''],
    ['instansi', 'spip', 5.01],
    ['instansi', 'spip', '5.00000000000000000001'],
    ['unit', 'internalSakip', '101'],
  ] as const)('%s.%s is out of range or no decimal: %s', (level, id, value) => {
    expect(params(level, id, value)).toMatchObject({ field: `${level}.${id}` })
  })

  test.each([
    ['instansi', 'sakip', '68,4', '68.4'],
    ['instansi', 'rb', ' 60.5 ', '60.5'],
    ['instansi', 'spip', '3,25', '3.25'],
    ['instansi', 'spip', '5,01', null],
    ['unit', 'internalSakip', '70 %', '70'],
  ] as const)('a figure is suggested, never guessed: %s.%s "%s"', (level, id, value, closest) => {
    expect(params(level, id, value)).toMatchObject({ given: JSON.stringify(value), closest })
  })
})
