import { describe, expect, test } from 'vitest'
import {
  defineRubric,
  type LettersInput,
  type RuleOptions,
  type SubmissionResult,
  submissionLetters,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { smallRubric } from '../helpers/smallRubric'
import { check, frozenAll, refusal, refused } from '../helpers/submissions'

const letters = (input: unknown, options?: unknown) =>
  submissionLetters(permenpanrb90_2021, input as LettersInput, options as RuleOptions)

const wbk = check()
const affirmative = check({ category: 'WBK-AFIRMASI' })
const wbbm = check({ category: 'WBBM' })
const one = (submission: unknown = wbk) => ({
  today: '2026-05-20',
  instansi: 'Kabupaten Contoh',
  proposals: [{ submission, unit: 'Dinas Satu' }],
})

describe('the letters of several units', () => {
  const input: LettersInput = {
    today: '2026-05-20',
    instansi: 'Kabupaten Contoh',
    proposals: [
      { submission: wbbm, unit: 'Dinas Satu', head: 'Siti', address: 'Jalan Merdeka 1' },
      { submission: affirmative, unit: 'Dinas Dua', head: null },
      { submission: check({ documents: { sptjm: null } }), unit: 'Dinas Tiga' },
    ],
  }

  test('hold one line and one statement for each, in the order given', () => {
    const common = { date: '2026-05-20', year: 2026, dutyStamp: 10_000 }
    expect(letters(input)).toEqual({
      format: 'zona-integritas.submissionLetters.v1',
      rubric: wbk.rubric,
      application: {
        date: '2026-05-20',
        instansi: 'Kabupaten Contoh',
        year: 2026,
        lines: [
          { number: 1, unit: 'Dinas Satu', predicate: 'WBBM', category: 'WBBM' },
          { number: 2, unit: 'Dinas Dua', predicate: 'WBK', category: 'WBK-AFIRMASI' },
          { number: 3, unit: 'Dinas Tiga', predicate: 'WBK', category: 'WBK' },
        ],
        predicates: ['WBK', 'WBBM'],
      },
      statements: [
        {
          ...common,
          unit: 'Dinas Satu',
          head: 'Siti',
          address: 'Jalan Merdeka 1',
          predicate: 'WBBM',
          category: 'WBBM',
        },
        { ...common, unit: 'Dinas Dua', head: null, address: null, predicate: 'WBK', category: 'WBK-AFIRMASI' },
        { ...common, unit: 'Dinas Tiga', head: null, address: null, predicate: 'WBK', category: 'WBK' },
      ],
      notReady: ['Dinas Tiga'],
      warnings: [
        {
          code: 'category_without_thresholds',
          path: ['category'],
          params: { category: 'WBK-AFIRMASI', target: 'WBK' },
          message:
            'Kategori WBK-AFIRMASI dinilai dengan syarat Menuju WBK; ambang batas khusus untuk kategori ini tidak ditemukan.',
        },
      ],
    })
  })

  test('are plain data, deeply frozen, and leave the input as it was', () => {
    const copy = structuredClone(input)
    const result = letters(input)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(frozenAll(result)).toBe(true)
    expect(input).toEqual(copy)
    expect([input, input.proposals, input.proposals[0]].some((part) => Object.isFrozen(part))).toBe(false)
  })

  test('come out the same from results that were stored as JSON', () => {
    expect(letters(JSON.parse(JSON.stringify(input)))).toEqual(letters(input))
  })
})

describe('the predicates of the application', () => {
  test.each([
    [[wbk], ['WBK']],
    [[wbbm], ['WBBM']],
    [[affirmative], ['WBK']],
    [[wbk, affirmative, wbk], ['WBK']],
    [
      [wbbm, wbk],
      ['WBK', 'WBBM'],
    ],
  ])('stand once each, from the lower to the higher (%#)', (submissions, predicates) => {
    const proposals = submissions.map((submission, index) => ({ submission, unit: `Unit ${index}` }))
    expect(letters({ ...one(), proposals }).application.predicates).toEqual(predicates)
  })
})

test.each<readonly [SubmissionResult['status'], SubmissionResult]>([
  ['ready', check()],
  ['notReady', check({ today: '2026-06-01' })],
  ['unknown', check({ instansi: { bpk: null } })],
  ['dropped', check({ instansi: { kkn: true } })],
])('a unit that is %s', (status, submission) => {
  expect(submission.status).toBe(status)
  expect(letters(one(submission)).notReady).toEqual(status === 'ready' ? [] : ['Dinas Satu'])
})

test('the year is that of the letters', () => {
  for (const [today, year] of [
    ['2026-12-31', 2026],
    ['2027-01-01', 2027],
    ['2028-02-29', 2028],
  ] as const) {
    const { application, statements } = letters({ ...one(), today })
    expect([application.date, application.year, statements[0]?.date, statements[0]?.year]).toEqual([
      today,
      year,
      today,
      year,
    ])
  }
})

describe('an input that is refused', () => {
  test('is told with every problem at once, in each language', () => {
    const input = {
      today: '20 Mei 2026',
      instansi: '',
      tahun: 2026,
      proposals: [
        { unit: 'Dinas Satu' },
        { submission: 'siap', unit: ' ', kepala: 'Siti' },
        { submission: { ...wbk, rubric: { id: 'permenpanrb-10-2019' } }, unit: 'Dinas Tiga', head: 3 },
        null,
      ],
    }
    const told = (locale: 'id' | 'en') =>
      refusal(() => letters(input, { locale })).issues.map(({ path, code, message, suggestion = '' }) =>
        [path.join('.'), `${code}:`, message, suggestion].join(' ').trim(),
      )
    expect(told('en').sort()).toEqual(
      [
        'tahun unknown_field: There is no "tahun" here; there are: today, reportYear, instansi, proposals.',
        'today invalid_date: "today" does not take "20 Mei 2026"; write a date that exists as YYYY-MM-DD, such as 2026-05-31.',
        'instansi invalid_field: "instansi" does not take ""; accepted: "...".',
        'proposals.0.submission missing_field: "proposals.0.submission" is not given. Accepted: checkSubmission(...).',
        'proposals.1.kepala unknown_field: There is no "kepala" here; there are: submission, unit, head, address.',
        'proposals.1.unit invalid_field: "proposals.1.unit" does not take " "; accepted: "...".',
        'proposals.1.submission not_a_result: "proposals.1.submission" is no result of checkSubmission: "siap". Pass the result of checkSubmission as a whole.',
        'proposals.2.submission other_rubric: "proposals.2.submission" was made with the rubric "permenpanrb-10-2019", not "permenpanrb-90-2021".',
        'proposals.2.head invalid_field: "proposals.2.head" does not take 3; accepted: "...".',
        'proposals.3 facts_not_object: "proposals.3" must be a plain object, not null. Its fields: submission, unit, head, address.',
      ].sort(),
    )
    expect(told('id')).toContain(
      'proposals.1.submission not_a_result: "proposals.1.submission" bukan hasil checkSubmission: "siap". Berikan hasil checkSubmission seutuhnya.',
    )
    expect(told('id')).toContain(
      'proposals.2.submission other_rubric: "proposals.2.submission" dibuat dengan rubrik "permenpanrb-10-2019", bukan "permenpanrb-90-2021".',
    )
  })

  test('the values of the codes', () => {
    const proposals = [{ submission: [], unit: 'A' }]
    expect(refusal(() => letters({ ...one(), proposals })).issues).toEqual([
      {
        code: 'not_a_result',
        path: ['proposals', 0, 'submission'],
        params: { field: 'proposals.0.submission', maker: 'checkSubmission', given: 'Array' },
        message: '"proposals.0.submission" bukan hasil checkSubmission: Array.',
        suggestion: 'Berikan hasil checkSubmission seutuhnya.',
      },
    ])
    expect(refusal(() => letters({ ...one(), proposals: [] })).issues).toEqual([
      {
        code: 'empty_list',
        path: ['proposals'],
        params: { field: 'proposals' },
        message: '"proposals" kosong; paling sedikit satu diperlukan.',
      },
    ])
    expect(refusal(() => letters({ ...one(), proposals: [] }, { locale: 'en' })).issues[0]?.message).toBe(
      '"proposals" is empty; at least one is needed.',
    )
    for (const list of [{ 0: one().proposals[0] }, 'Dinas Satu', new Set(one().proposals)]) {
      const { issues } = refusal(() => letters({ ...one(), proposals: list }))
      expect(issues).toMatchObject([{ code: 'facts_not_list', path: ['proposals'], params: { field: 'proposals' } }])
    }
    expect(refusal(() => letters({ ...one(), proposals: 1 })).issues[0]?.message).toBe(
      '"proposals" harus berupa daftar (array), bukan 1.',
    )
    expect(refusal(() => letters({ ...one(), proposals: 1 }, { locale: 'en' })).issues[0]?.message).toBe(
      '"proposals" must be a list (array), not 1.',
    )
  })

  test.each([[null], [undefined], [[]], ['x']])('that is no object: %s', (input) => {
    expect(refused(() => letters(input))).toEqual([['', 'facts_not_object']])
  })

  test('of an empty object', () => {
    expect(refused(() => letters({}))).toEqual([
      ['today', 'missing_field'],
      ['proposals', 'missing_field'],
      ['instansi', 'missing_field'],
    ])
  })

  test.each([
    ['of another function', { ...wbk, format: 'zona-integritas.evaluation.v1' }],
    ['without its conditions', { ...wbk, conditions: undefined }],
    ['without its target', { ...wbk, target: null }],
    ['without its status', { ...wbk, status: 1 }],
    ['without its names', { ...wbk, names: 'x' }],
    ['without its rubric', { ...wbk, rubric: undefined }],
    ['with a rubric that is none', { ...wbk, rubric: null }],
    ['with a target that there is not', { ...wbk, target: 'WBX' }],
    ['with a target that its category does not have', { ...wbk, target: 'WBBM' }],
    ['with a status that there is not', { ...wbk, status: 'siap' }],
    ['without its first condition', { ...wbk, conditions: wbk.conditions.slice(1) }],
    ['without its last condition', { ...wbk, conditions: wbk.conditions.slice(0, -1) }],
    ['with its conditions in another order', { ...wbk, conditions: [...wbk.conditions].reverse() }],
    ['with a condition that is none', { ...wbk, conditions: wbk.conditions.map(() => null) }],
    [
      'with a condition status that there is not',
      { ...wbk, conditions: wbk.conditions.map((condition) => ({ ...condition, status: 'ok' })) },
    ],
  ])('a result %s', (_, submission) => {
    expect(refused(() => letters(one(submission)))).toEqual([['proposals.0.submission', 'not_a_result']])
  })

  test('a result that cannot be read', () => {
    const thrower = new Proxy(
      {},
      {
        get() {
          throw new Error('refused')
        },
      },
    )
    expect(refused(() => letters(one(thrower)))).toEqual([['proposals.0.submission', 'not_a_result']])
  })
})

describe('a result of another version of the rubric', () => {
  test('is taken, with a warning in each language', () => {
    const old = { ...wbk, rubric: { ...wbk.rubric, version: '0.9.0' } }
    const current = permenpanrb90_2021.version
    const result = letters(one(old))
    expect(result.application).toEqual(letters(one()).application)
    expect(result.warnings).toEqual([
      {
        code: 'other_rubric_version',
        path: ['proposals', 0, 'submission'],
        params: { field: 'submission', given: '"0.9.0"', version: current },
        message: `"submission" dibuat dengan rubrik versi "0.9.0"; yang dipakai di sini versi ${current}.`,
      },
    ])
    expect(letters(one(old), { locale: 'en' }).warnings[0]?.message).toBe(
      `"submission" was made with version "0.9.0" of the rubric; version ${current} is used here.`,
    )
  })

  test('keeps the object of the caller as it was', () => {
    const own = JSON.parse(JSON.stringify(wbk))
    letters(one(own))
    expect([Object.isFrozen(own), Object.isFrozen(own.conditions), own]).toEqual([false, false, wbk])
  })
})

describe('the unit of a proposal', () => {
  test('is proposed once', () => {
    const twice = [wbk, wbbm].map((submission) => ({ submission, unit: 'Satu' }))
    expect(refusal(() => letters({ ...one(), proposals: twice }))).toMatchObject({
      name: 'InputError',
      issues: [{ code: 'duplicate_entry', path: ['proposals', 1, 'unit'], params: { given: 'Satu' } }],
    })
  })

  test('is asked for where its submission does not name it', () => {
    expect(refused(() => letters({ ...one(), proposals: [{ submission: wbk }] }))).toEqual([
      ['proposals.0.unit', 'missing_field'],
    ])
  })

  test('is not asked for where its submission cannot be read', () => {
    expect(refused(() => letters({ ...one(), proposals: [{ submission: {} }] }))).toEqual([
      ['proposals.0.submission', 'not_a_result'],
    ])
  })
})

describe('options and rubric', () => {
  test('problems of the options', () => {
    expect(refusal(() => letters(one(), { locale: 'fr', local: 'en' }))).toMatchObject({
      name: 'OptionsError',
      issues: [
        { code: 'unknown_option', path: ['local'] },
        { code: 'invalid_option', path: ['locale'] },
      ],
    })
  })

  test('a rubric without the section, or unchecked', () => {
    const run = (rubric: unknown) =>
      refusal(() => submissionLetters(rubric as typeof permenpanrb90_2021, one() as never))
    expect(run(defineRubric(smallRubric()))).toMatchObject({
      name: 'RubricError',
      issues: [{ code: 'rubric_missing_section', path: ['submission'] }],
    })
    expect(run({ ...permenpanrb90_2021 })).toMatchObject({
      name: 'RubricError',
      issues: [{ code: 'rubric_unchecked' }],
    })
  })

  test('the rubric of 10/2019 takes no result of 90/2021', () => {
    expect(refused(() => submissionLetters(permenpanrb10_2019, one() as LettersInput))).toEqual([
      ['proposals.0.submission', 'other_rubric'],
    ])
  })
})
