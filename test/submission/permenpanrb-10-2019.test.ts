import { describe, expect, test } from 'vitest'
import {
  type Checked,
  checkSubmission,
  defineRubric,
  type Rubric,
  type RuleOptions,
  type Submission,
  submissionLetters,
  withVariants,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { choicesOf, codesOf, conditionOf, refused, statusOf } from '../helpers/submissions'

type Old = Submission<typeof permenpanrb10_2019>
type Changes = Partial<Omit<Old, 'instansi' | 'unit'>> & {
  readonly instansi?: Partial<Old['instansi']>
  readonly unit?: Partial<Old['unit']>
}

const TARGETS = ['WBK', 'WBBM'] as const

const facts = ({ instansi, unit, ...top }: Changes = {}): Old => ({
  category: 'WBK',
  today: '2021-05-20',
  documents: {},
  ...top,
  instansi: { kind: 'kl', bpk: 'WTP', sakip: 'AA', ...instansi },
  unit: {
    heldPredicate: 'WBK',
    revokedOn: null,
    core: true,
    resources: true,
    rbSuccess: true,
    lhkpn: 100,
    lhkasn: 100,
    ...unit,
  },
})
const check = (changes: Changes = {}, options?: RuleOptions) =>
  checkSubmission(permenpanrb10_2019, facts(changes), options)

test('the conditions of 10/2019 and no others, with their own source', () => {
  const result = check({ category: 'WBBM' })
  expect(result.rubric).toEqual({
    id: 'permenpanrb-10-2019',
    version: permenpanrb10_2019.version,
    regulation: 'PermenPANRB 10/2019',
  })
  const rows = result.conditions.map(({ id, type, level, actual, required, comparison, status }) =>
    [id, type, level, actual, comparison, required, status].join(' '),
  )
  expect(rows).toEqual([
    'bpk grade instansi WTP >= WTP met',
    'sakip grade instansi AA >= B met',
    'core fact unit true = true met',
    'resources fact unit true = true met',
    'rbSuccess fact unit true = true met',
    'lhkpn percent unit 100 >= 100 met',
    'lhkasn percent unit 100 >= 100 met',
    'heldWbk held unit WBK >= WBK met',
    'deadline deadline schedule 2021-05-20 <= 2021-05-31 met',
  ])
  expect(new Set(result.conditions.map(({ source }) => source.regulation))).toEqual(new Set(['PermenPANRB 10/2019']))
  expect([result.status, result.holders, result.assumptions, result.warnings]).toEqual(['ready', null, [], []])
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

describe('BPK opinion: WDP for WBK, WTP for WBBM', () => {
  test.each([
    ['WTP', 'met', 'met'],
    ['WTP-DPP', 'met', 'notMet'],
    ['WDP', 'met', 'notMet'],
    ['TW', 'notMet', 'notMet'],
    ['TMP', 'notMet', 'notMet'],
    [null, 'unknown', 'unknown'],
  ] as const)('%s', (bpk, wbk, wbbm) => {
    expect(TARGETS.map((category) => statusOf(check({ category, instansi: { bpk } }), 'bpk'))).toEqual([wbk, wbbm])
    expect(TARGETS.map((category) => conditionOf(check({ category }), 'bpk').required)).toEqual(['WDP', 'WTP'])
  })

  test('WTP-DPP counts as WTP where the convention says so', () => {
    const conventions = { wtpDpp: 'counts' }
    for (const category of TARGETS) {
      const result = check({ category, instansi: { bpk: 'WTP-DPP' } }, { conventions })
      expect([statusOf(result, 'bpk'), choicesOf(result)]).toEqual(['met', { wtpDpp: 'counts' }])
    }
  })
})

describe('AKIP: B for both, whatever the kind of instansi', () => {
  const KINDS = ['kl', 'pemprov', 'pemkab'] as const
  const cases = TARGETS.flatMap((category) => KINDS.map((kind) => [category, kind] as const))

  test.each(cases)('%s, %s', (category, kind) => {
    const statuses = (['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] as const).map((sakip) => {
      const condition = conditionOf(check({ category, instansi: { kind, sakip } }), 'sakip')
      expect(condition.required).toBe('B')
      return condition.status
    })
    expect(statuses).toEqual(['met', 'met', 'met', 'met', 'notMet', 'notMet', 'notMet'])
  })

  test('as a figure, at 60 by the convention', () => {
    const grade = (sakip: number | `${number}`, sakipEdge: string) => {
      const result = check({ instansi: { sakip } }, { conventions: { sakipEdge } })
      return [conditionOf(result, 'sakip').actual, statusOf(result, 'sakip'), codesOf(result.warnings)]
    }
    expect(grade('59.99999999999999999999', 'atLeast')).toEqual(['CC', 'notMet', []])
    expect(grade(60, 'above')).toEqual(['CC', 'notMet', ['grade_at_band_edge']])
    expect(grade(60, 'atLeast')).toEqual(['B', 'met', ['grade_at_band_edge']])
    expect(grade('60.00000000000000000001', 'above')).toEqual(['B', 'met', []])
  })
})

describe('the unit', () => {
  test.each(['core', 'resources', 'rbSuccess'] as const)('%s must be true', (id) => {
    for (const category of TARGETS) {
      const statuses = [true, false, null].map((stated) => statusOf(check({ category, unit: { [id]: stated } }), id))
      expect(statuses).toEqual(['met', 'notMet', 'unknown'])
    }
  })

  test.each(['lhkpn', 'lhkasn'] as const)('%s is 100 %%', (id) => {
    const statuses = ([100, '99.99999999999999999999', { done: 0, due: 0 }, null] as const).map((value) =>
      statusOf(check({ unit: { [id]: value } }), id),
    )
    expect(statuses).toEqual(['met', 'notMet', 'met', 'unknown'])
    const result = check({ unit: { [id]: { done: 0, due: 0 } } }, { conventions: { nothingDue: 'notMet' } })
    expect([result.failed, choicesOf(result)]).toEqual([[id], { nothingDue: 'notMet' }])
  })
})

describe('the predicate held is a condition here, not a warning', () => {
  test.each([
    ['WBK', null, 'notRequired', ''],
    ['WBK', 'WBK', 'notRequired', ''],
    ['WBK', 'WBBM', 'notRequired', ''],
    ['WBBM', null, 'notMet', 'WBK'],
    ['WBBM', 'WBK', 'met', 'WBK'],
    ['WBBM', 'WBBM', 'met', 'WBK'],
  ] as const)('%s with %s', (category, heldPredicate, status, required) => {
    const result = check({ category, unit: { heldPredicate } })
    const found = { type: 'held', actual: heldPredicate, required, comparison: '>=', status }
    expect(conditionOf(result, 'heldWbk')).toMatchObject(found)
    expect(result.failed).toEqual(status === 'notMet' ? ['heldWbk'] : [])
    expect(result.status).toBe(status === 'notMet' ? 'notReady' : 'ready')
    expect(result.warnings).toEqual([])
  })
})

test('a predicate that is held must be one of those that the rubric names', () => {
  const draft = JSON.parse(JSON.stringify(permenpanrb10_2019))
  draft.submission.conditions.find(({ type }: { type: string }) => type === 'held').anyOf = { WBBM: ['WBK'] }
  const own: Rubric & Checked = defineRubric(draft)
  const statuses = (['WBK', 'WBBM', null] as const).map((heldPredicate) =>
    statusOf(
      checkSubmission(own, facts({ category: 'WBBM', unit: { heldPredicate } }) as Submission<Rubric & Checked>),
      'heldWbk',
    ),
  )
  expect(statuses).toEqual(['met', 'notMet', 'notMet'])
})

test('31 May, inclusive, and another last day', () => {
  expect(check({ today: '2021-05-31' }).status).toBe('ready')
  expect(check({ today: '2021-06-01' }).failed).toEqual(['deadline'])
  expect(check({ today: '2021-06-30', deadline: '2021-06-30' }).status).toBe('ready')
  expect(check({ today: '2021-07-01', deadline: '2021-06-30' }).failed).toEqual(['deadline'])
})

test('it is in force until 30 December 2021', () => {
  const on = (today: Old['today']) => codesOf(check({ today, deadline: '2999-12-31' }).warnings)
  expect([on('2021-12-30'), on('2021-12-31')]).toEqual([[], ['regulation_not_in_force']])
})

test('a revocation bars nothing here, however recent', () => {
  for (const category of TARGETS) {
    const result = check({ category, unit: { revokedOn: '2021-05-20' } })
    expect([result.status, result.warnings]).toEqual(['ready', []])
  }
})

test('facts of 90/2021 are told as unknown', () => {
  const given = facts()
  const input = {
    ...given,
    category: 'WBK-AFIRMASI',
    instansi: { ...given.instansi, rb: 'B', spip: 3, kkn: false },
    unit: { ...given.unit, tlhp: 100, buildingSince: '2019-01-01', internalSakip: 'B', preliminary: true },
    documents: { sptjm: true },
  }
  expect(
    refused(() => checkSubmission(permenpanrb10_2019, input as never))
      .slice()
      .sort(),
  ).toEqual([
    ['category', 'invalid_field'],
    ['documents.sptjm', 'unknown_field'],
    ['instansi.kkn', 'unknown_field'],
    ['instansi.rb', 'unknown_field'],
    ['instansi.spip', 'unknown_field'],
    ['unit.buildingSince', 'unknown_field'],
    ['unit.internalSakip', 'unknown_field'],
    ['unit.preliminary', 'unknown_field'],
    ['unit.tlhp', 'unknown_field'],
  ])
  expect(refused(() => check({}, { conventions: { rbEdge: 'above' } }))).toEqual([
    ['conventions.rbEdge', 'unused_convention'],
  ])
})

test('a variant is named in the result and changes no condition', () => {
  const variant = withVariants(permenpanrb10_2019, ['paparan-2023'])
  const result = checkSubmission(variant, facts())
  expect(result.rubric.variant).toEqual(['paparan-2023'])
  expect(result.conditions).toEqual(check().conditions)
})

test('its letters name no duty stamp, which its documents do not give', () => {
  const letters = submissionLetters(permenpanrb10_2019, {
    today: '2021-05-20',
    instansi: 'Kementerian Contoh',
    proposals: [{ submission: check({ category: 'WBBM' }), unit: 'Kantor Satu' }],
  })
  expect(letters.application.lines).toEqual([{ number: 1, unit: 'Kantor Satu', predicate: 'WBBM', category: 'WBBM' }])
  expect(letters.statements[0]?.dutyStamp).toBe(null)
  expect(letters.notReady).toEqual([])
})
