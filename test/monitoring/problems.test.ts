import { describe, expect, test } from 'vitest'
import {
  defineRubric,
  determineKawasan,
  determineRevocation,
  evaluate,
  type MonitoringInput,
  monitorPredicate,
  type Rubric,
  type RuleOptions,
  safely,
  withVariants,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { rubric } from '../helpers/arbitraries'
import { best, determine, determined, fromJson, kawasanOf, lke, placesOf, problemsOf } from '../helpers/kawasanCases'
import { monitor, revocation } from '../helpers/monitoringCases'
import { cited, type Draft, draftOf, text } from '../helpers/smallRubric'

const older = evaluate(permenpanrb10_2019, {}, { unanswered: 'zero' })
const FIELDS = ['today', 'predicate', 'grantedOn', 'reports', 'proposedOn', 'evaluation', 'kawasan', 'name', 'instansi']

/** The problems of any value as input. */
const refused = (input: unknown, options?: RuleOptions) =>
  problemsOf(() => monitorPredicate(rubric, input as MonitoringInput, options))

/** The problems of an input in which something is not right. */
const changed = (changes: Readonly<Record<string, unknown>>, options?: RuleOptions) =>
  problemsOf(() => monitor(changes as Partial<MonitoringInput>, options))

describe('the input as a whole', () => {
  test.each([
    [null, 'null'],
    [[], 'Array'],
    [new Date(0), 'Date'],
  ])('is no %s', (input, given) => {
    expect(refused(input, { locale: 'en' })).toEqual([
      {
        code: 'facts_not_object',
        path: [],
        params: { field: 'input', given, allowed: FIELDS },
        message: `"input" must be a plain object, not ${given}.`,
        suggestion: `Its fields: ${FIELDS.join(', ')}.`,
      },
    ])
  })

  test('empty lacks everything that must be stated', () => {
    expect(refused({}).map(({ code, path, suggestion }) => [code, path, suggestion])).toEqual([
      ['missing_field', ['today'], 'Yang diterima: YYYY-MM-DD.'],
      ['missing_field', ['predicate'], 'Yang diterima: WBK, WBBM.'],
      ['missing_field', ['grantedOn'], 'Yang diterima: YYYY-MM-DD.'],
    ])
  })

  test('with a field that there is not, a getter, or a name that is none', () => {
    expect(changed({ report: [] })[0]).toMatchObject({
      code: 'unknown_field',
      path: ['report'],
      params: { closest: 'reports' },
      suggestion: 'Mungkin maksudnya "reports".',
    })
    const input = { today: '2026-03-01', grantedOn: '2024-12-09' }
    Object.defineProperty(input, 'predicate', { enumerable: true, get: () => expect.unreachable() })
    expect(placesOf(refused(input))).toEqual([[['predicate'], 'accessor_property']])
    expect(placesOf(changed({ name: ' ' }))).toEqual([[['name'], 'invalid_field']])
  })

  test('with a predicate that nobody reports on', () => {
    expect(changed({ predicate: 'wbk ' }, { locale: 'en' })).toEqual([
      {
        code: 'invalid_field',
        path: ['predicate'],
        params: { field: 'predicate', given: '"wbk "', allowed: 'WBK, WBBM', closest: 'WBK' },
        message: '"predicate" does not take "wbk "; accepted: WBK, WBBM.',
        suggestion: 'Perhaps "WBK" is meant.',
      },
    ])
    expect(placesOf(changed({ predicate: null }))).toEqual([[['predicate'], 'missing_field']])
  })
})

describe('days', () => {
  test.each([
    ['2026-02-29', null],
    ['09/12/2024', '2024-12-09'],
    ['2024-12-9', '2024-12-09'],
    ['2024-12-09T00:00:00Z', '2024-12-09'],
    [20241209, null],
    ['', null],
  ])('grantedOn does not take %j', (grantedOn, closest) => {
    const given = JSON.stringify(grantedOn)
    expect(changed({ grantedOn }, { locale: 'en' })).toEqual([
      {
        code: 'invalid_date',
        path: ['grantedOn'],
        params: { field: 'grantedOn', given, closest },
        message: `"grantedOn" does not take ${given}; write a date that exists as YYYY-MM-DD, such as 2026-05-31.`,
        ...(closest && { suggestion: `Perhaps ${closest} is meant.` }),
      },
    ])
  })

  test('after today are refused, today itself is not', () => {
    const today = '2026-03-01'
    expect(monitor({ today, grantedOn: today }).nextReportDue).toBe('2028-03-01')
    expect(changed({ today, grantedOn: '2026-03-02' }, { locale: 'en' })).toEqual([
      {
        code: 'date_after',
        path: ['grantedOn'],
        params: { field: 'grantedOn', given: '2026-03-02', other: 'today', limit: today },
        message: '"grantedOn" (2026-03-02) is later than "today" (2026-03-01).',
      },
    ])
  })

  test.each(['reports', 'proposedOn'])('%s is a list of days, each told of in words', (field) => {
    expect(placesOf(changed({ [field]: '2025-01-01' }))).toEqual([[[field], 'facts_not_list']])
    const days = ['2025-01-01', '2026-03-02', '2025-02-29', null, '1.2.2025']
    expect(changed({ [field]: days }, { locale: 'en' }).map(({ message }) => message)).toEqual([
      `"${field}.1" (2026-03-02) is later than "today" (2026-03-01).`,
      `"${field}.2" does not take "2025-02-29"; write a date that exists as YYYY-MM-DD, such as 2026-05-31.`,
      `"${field}.3" does not take null; write a date that exists as YYYY-MM-DD, such as 2026-05-31.`,
      `"${field}.4" does not take "1.2.2025"; write a date that exists as YYYY-MM-DD, such as 2026-05-31.`,
    ])
    expect(changed({ [field]: days })[3]?.suggestion).toBe('Mungkin maksudnya 2025-02-01.')
  })

  test.each(['reports', 'proposedOn'])('%s: the place of a day is told by keys from the outermost in', (field) => {
    expect(placesOf(changed({ [field]: ['2025-01-01', '2026-03-02', '2025-02-29'] }))).toEqual([
      [[field, 1], 'date_after'],
      [[field, 2], 'invalid_date'],
    ])
  })

  test('of reports and proposals are not before the grant', () => {
    for (const field of ['reports', 'proposedOn']) {
      expect(monitor({ grantedOn: '2024-12-09', [field]: ['2024-12-09'] }).nextReportDue).toBe('2026-12-09')
      expect(changed({ [field]: ['2024-12-08'] }, { locale: 'en' })).toMatchObject([
        {
          code: 'date_after',
          message: `"grantedOn" (2024-12-09) is later than "${field}.0" (2024-12-08).`,
        },
      ])
    }
  })

  test('are still read when today is wrong', () => {
    expect(placesOf(changed({ today: '2026-02-30', grantedOn: '3000-01-01', reports: ['2027-01-01'] }))).toEqual([
      [['today'], 'invalid_date'],
      [['grantedOn'], 'invalid_date'],
    ])
  })
})

describe('results handed over', () => {
  test('are of a unit or of a kawasan, not both', () => {
    expect(changed({ evaluation: lke(), kawasan: determine() })).toEqual([
      {
        code: 'one_of_fields',
        path: [],
        params: { field: 'input', allowed: ['evaluation', 'kawasan'] },
        message: '"input" memerlukan tepat satu dari evaluation, kawasan.',
      },
    ])
  })

  test('are of the right function', () => {
    const told = (field: string, maker: string, given: string) => [
      {
        code: 'not_a_result',
        path: [field],
        params: { field, maker, given },
        message: `"${field}" is no result of ${maker}: ${given}.`,
        suggestion: `Pass the result of ${maker} as a whole.`,
      },
    ]
    const wrong = (field: string, given: unknown) => changed({ [field]: given }, { locale: 'en' })
    expect(wrong('evaluation', determine())).toEqual(told('evaluation', 'evaluate', 'Object'))
    expect(wrong('kawasan', lke())).toEqual(told('kawasan', 'determineKawasan', 'Object'))
    expect(wrong('kawasan', 'WBK')).toEqual(told('kawasan', 'determineKawasan', '"WBK"'))
    expect(wrong('kawasan', { ...fromJson(determine()), determinations: {} })).toEqual(
      told('kawasan', 'determineKawasan', 'Object'),
    )
    const { WBK } = determine().determinations
    expect(wrong('kawasan', { ...fromJson(determine()), determinations: { WBK } })).toEqual(
      told('kawasan', 'determineKawasan', 'Object'),
    )
  })

  test.each([
    [
      'without the verdicts on its units',
      (result: Record<string, unknown>) => ({
        ...result,
        determinations: { WBK: { criteria: determined(determine(), 'WBK').criteria }, WBBM: { criteria: [] } },
      }),
    ],
    ['without its rubric', (result: Record<string, unknown>) => ({ ...result, rubric: undefined })],
    [
      'with criteria that are none',
      (result: Record<string, unknown>) => ({
        ...result,
        determinations: { WBK: { criteria: [null] }, WBBM: { criteria: [null] } },
      }),
    ],
  ])('a kawasan %s is told as no result', (_, broken) => {
    expect(placesOf(changed({ kawasan: broken(fromJson({ ...determine() })) }))).toEqual([
      [['kawasan'], 'not_a_result'],
    ])
  })

  test('are of the same rubric', () => {
    const other = 'permenpanrb-10-2019'
    const told = (field: string) => [
      {
        code: 'other_rubric',
        path: [field],
        params: { field, given: other, rubric: rubric.id },
        message: `"${field}" dibuat dengan rubrik "${other}", bukan "${rubric.id}".`,
      },
    ]
    expect(changed({ evaluation: older })).toEqual(told('evaluation'))
    const kawasan = { ...fromJson(determine()), rubric: { id: other, version: '1.0.0', regulation: '' } }
    expect(changed({ kawasan })).toEqual(told('kawasan'))
  })
})

describe('results made with a variant of the rubric', () => {
  const own = draftOf(rubric as Rubric) as Draft<Rubric>
  const minimum = { predicate: 'WBK', criterion: 'B.II', minimum: '12', ...cited }
  own.variants = [{ id: 'lunak', label: text('Lunak'), minima: [minimum] }]
  const plain = defineRubric(own as Rubric)
  const variant = withVariants(plain, ['lunak'])
  const common = { today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-12-09' } as const
  const kawasan = determineKawasan(variant, kawasanOf())
  const evaluation = evaluate(variant, best, { unanswered: 'zero' })

  test('are taken with that variant', () => {
    expect(monitorPredicate(variant, { ...common, evaluation }).stillMeets).toBe(true)
    expect(monitorPredicate(variant, { ...common, kawasan }).stillMeets).toBe(true)
  })

  test('are refused without it: an evaluation', () => {
    expect(problemsOf(() => monitorPredicate(plain, { ...common, evaluation }))[0]).toMatchObject({
      code: 'other_rubric',
      params: { given: `${rubric.id}+lunak`, rubric: rubric.id },
    })
  })

  test('are refused without it: a kawasan', () => {
    expect(problemsOf(() => monitorPredicate(plain, { ...common, kawasan }))[0]).toMatchObject({
      code: 'other_rubric',
      params: { given: `${rubric.id}+lunak`, rubric: rubric.id },
    })
  })
})

describe('all problems', () => {
  const input = {
    today: '2026-03-01',
    predicate: 'ZI',
    grantedOn: '2026-03-02',
    reports: {},
    proposedOn: 'x',
    evaluation: older,
    kawasan: 7,
    name: '',
    unit: 'a',
  }

  test('are told at once, each at its place', () => {
    expect(placesOf(refused(input))).toEqual([
      [['unit'], 'unknown_field'],
      [['predicate'], 'invalid_field'],
      [['grantedOn'], 'date_after'],
      [['reports'], 'facts_not_list'],
      [['proposedOn'], 'facts_not_list'],
      [[], 'one_of_fields'],
      [['evaluation'], 'other_rubric'],
      [['kawasan'], 'not_a_result'],
      [['name'], 'invalid_field'],
    ])
  })

  test('come as values through safely', () => {
    expect(safely(() => monitorPredicate(rubric, input as never))).toEqual({ success: false, issues: refused(input) })
  })
})

describe('options and rubric', () => {
  const calls = [
    ['monitorPredicate', monitorPredicate],
    ['determineRevocation', determineRevocation],
  ] as const
  const told = [
    [['lang'], 'unknown_option'],
    [['locale'], 'invalid_option'],
  ]
  const options = { lang: 'en', locale: 'de' } as unknown as RuleOptions

  test.each(calls)('%s tells unknown options together with the problems of the input', (_, call) => {
    expect(placesOf(problemsOf(() => call(rubric, [] as never, options)))).toEqual([...told, [[], 'facts_not_object']])
  })

  test('only the options are wrong', () => {
    expect(placesOf(problemsOf(() => monitor({}, options), 'OptionsError'))).toEqual(told)
    expect(placesOf(problemsOf(() => revocation({}, options), 'OptionsError'))).toEqual(told)
  })

  test('only monitorPredicate has a convention', () => {
    const conventions = { proposalForNextPredicate: 'restart' }
    expect(problemsOf(() => monitor({}, { conventions }), 'OptionsError')[0]).toMatchObject({
      code: 'invalid_convention',
      params: { allowed: ['restarts', 'ignored'], closest: 'restarts' },
    })
    expect(placesOf(problemsOf(() => revocation({}, { conventions }), 'OptionsError'))).toEqual([
      [['conventions', 'proposalForNextPredicate'], 'unused_convention'],
    ])
  })

  test.each(calls)('%s refuses a rubric without monitoring, or not checked', (_, call) => {
    expect(placesOf(problemsOf(() => call(permenpanrb10_2019, {} as never), 'RubricError'))).toEqual([
      [['monitoring'], 'rubric_missing_section'],
    ])
    const unchecked = fromJson<Rubric>(rubric) as typeof rubric
    expect(problemsOf(() => call(unchecked, {} as never), 'RubricError').length).toBe(1)
  })
})
