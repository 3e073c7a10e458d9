import { describe, expect, test } from 'vitest'
import {
  AnswersError,
  type Checked,
  defineRubric,
  evaluate,
  InputError,
  type Issue,
  IssuesError,
  ippCategory,
  OptionsError,
  profile,
  type Rubric,
  RubricError,
  safely,
} from 'zona-integritas'
import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'

const issues: readonly Issue[] = [
  { code: 'empty_list', path: ['units'], params: { field: 'units' }, message: 'Satu.' },
  { code: 'missing_field', path: ['units', 0, 'id'], params: {}, message: 'Dua.', suggestion: 'Tiga.' },
]

const thrown = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

describe('what a call returns', () => {
  test.each([[{ a: [1] }], [null], [undefined], [0], [false], ['']])('%j comes back as data', (value) => {
    const outcome = safely(() => value)
    expect(outcome).toEqual({ success: true, data: value })
    if (outcome.success) expect(outcome.data).toBe(value)
  })

  test('a promise comes back as it is', async () => {
    const promise = Promise.resolve(5)
    const outcome = safely(() => promise)
    expect(outcome.success && outcome.data).toBe(promise)
  })

  test('the call is made once', () => {
    let calls = 0
    safely(() => calls++)
    expect(calls).toBe(1)
  })

  test('a result of the library comes back itself, frozen', () => {
    const outcome = safely(() => ippCategory(pekppp2023, 5))
    expect(outcome.success).toBe(true)
    if (outcome.success) expect([outcome.data.category, Object.isFrozen(outcome.data)]).toEqual(['A', true])
  })
})

describe('problems of the input or of options', () => {
  test.each([
    ['InputError', new InputError(issues)],
    ['AnswersError', new AnswersError(issues)],
    ['OptionsError', new OptionsError(issues)],
    ['IssuesError', new IssuesError('Lain', issues)],
  ])('of an %s are returned, every one, frozen', (_, error) => {
    const outcome = safely(() => {
      throw error
    })
    expect(outcome).toEqual({ success: false, issues })
    if (outcome.success) return
    expect(outcome.issues).toBe(error.issues)
    expect([Object.isFrozen(outcome.issues), outcome.issues.every(Object.isFrozen)]).toEqual([true, true])
    expect('data' in outcome).toBe(false)
  })

  test('come from the functions of the library', () => {
    const messagesOf = (work: () => unknown) => {
      const outcome = safely(work)
      return outcome.success ? [] : outcome.issues.map(({ code, message }) => [code, message])
    }
    expect(messagesOf(() => ippCategory(pekppp2023, 5.5))).toEqual([
      ['invalid_field', '"index" tidak menerima 5.5; yang diterima: 0..5.'],
    ])
    expect(messagesOf(() => profile(permenpanrb10_2019, [], { locale: 'en' }))).toEqual([
      ['empty_list', '"units" is empty; at least one is needed.'],
    ])
    expect(messagesOf(() => profile(permenpanrb10_2019, [], { locale: 'de' as 'en' })).map(([code]) => code)).toEqual([
      ...['invalid_option', 'empty_list'],
    ])
    const partly = { unanswered: 'reject' } as const
    const codes = messagesOf(() => evaluate(permenpanrb10_2019, {} as never, partly)).map(([code]) => code)
    expect([codes.length, new Set(codes).size]).toEqual([9, 1])
  })
})

describe('whatever else is thrown passes through, the very same', () => {
  test.each([
    ['an unchecked rubric', new RubricError(issues)],
    ['a TypeError', new TypeError('x')],
    ['an error that only has issues', Object.assign(new Error('x'), { issues })],
    ['an object', { issues }],
    ['a text', 'x'],
    ['null', null],
    ['undefined', undefined],
  ])('%s', (_, error) => {
    let passed = false
    try {
      safely(() => {
        throw error
      })
    } catch (found) {
      passed = true
      expect(found).toBe(error)
    }
    expect(passed).toBe(true)
  })

  test('a rubric’s own problems are the programmer’s: they are not returned as problems of the input', () => {
    expect(thrown(() => safely(() => profile({} as Rubric & Checked, [])))).toBeInstanceOf(RubricError)
    expect(thrown(() => safely(() => defineRubric({} as Rubric)))).toBeInstanceOf(RubricError)
  })
})
