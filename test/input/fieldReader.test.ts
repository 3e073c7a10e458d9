import { describe, expect, test } from 'vitest'
import { type FieldReader, type Need, problemsIn, readFields, readList, requireRead } from '../../src/input'
import type { Issue, Locale } from '../../src/text'

/** Opens an object with one field "x" and lets a method read it. */
const reading = <T>(value: unknown, method: (fields: FieldReader) => T, locale: Locale = 'en') => {
  const problems = problemsIn(locale)
  const fields = readFields(problems, value, ['part'], ['x', 'longName'])
  if (!fields) throw new Error('was not opened')
  return { read: method(fields), issues: problems.issues }
}
const told = (issues: readonly Issue[]) =>
  issues.map(({ message, suggestion = '' }) => `${message} ${suggestion}`.trim())

const NEEDS: readonly Need[] = ['required', 'nullable', 'optional']
const METHODS: Readonly<Record<string, { read: (fields: FieldReader, need?: Need) => unknown; takes: string }>> = {
  boolean: { read: (fields, need) => fields.boolean('x', need), takes: 'true, false' },
  text: { read: (fields, need) => fields.text('x', need), takes: '"..."' },
  oneOf: { read: (fields, need) => fields.oneOf('x', ['a', 'b'], need), takes: 'a, b' },
  date: { read: (fields, need) => fields.date('x', need), takes: 'YYYY-MM-DD' },
  decimal: { read: (fields, need) => fields.decimal('x', '100', need), takes: '0..100' },
  count: { read: (fields, need) => fields.count('x', need), takes: '0..1000000000' },
  list: { read: (fields, need) => fields.list('x', need), takes: '[...]' },
  fields: { read: (fields, need) => fields.fields('x', ['y'], need), takes: '{ y }' },
}

describe.each(Object.entries(METHODS))('%s', (_, { read, takes }) => {
  test.each(NEEDS)('left out, undefined or null, when it is %s', (need) => {
    for (const input of [{}, { x: undefined }, { x: null }]) {
      const found = reading(input, (fields) => read(fields, need))
      const missing = need === 'required' || (need === 'nullable' && !('x' in input && input.x === null))
      const allowed = need === 'nullable' ? `${takes}, null` : takes
      expect(found.read).toBe(null)
      expect(found.issues).toEqual(
        missing
          ? [
              {
                code: 'missing_field',
                path: ['part', 'x'],
                params: { field: 'part.x', allowed },
                message: '"part.x" is not given.',
                suggestion: `Accepted: ${allowed}.`,
              },
            ]
          : [],
      )
    }
  })

  test('is required unless said otherwise', () => {
    expect(reading({}, (fields) => read(fields)).issues).toMatchObject([{ code: 'missing_field' }])
    expect(reading({ x: null }, (fields) => read(fields)).issues).toMatchObject([{ code: 'missing_field' }])
  })

  test('a symbol, a function and a class instance are never taken', () => {
    class Own {}
    for (const x of [Symbol('x'), () => true, new Own()]) {
      const found = reading({ x }, (fields) => read(fields, 'optional'))
      expect(found.read).toBe(null)
      expect(found.issues).toHaveLength(1)
      expect(found.issues[0]?.path).toEqual(['part', 'x'])
    }
  })
})

describe('what each method takes', () => {
  test.each([true, false])('boolean: %s', (x) => {
    expect(reading({ x }, (fields) => fields.boolean('x'))).toEqual({ read: x, issues: [] })
  })

  test.each([
    [0, '0'],
    [1, '1'],
    ['true', '"true"'],
    ['Ya', '"Ya"'],
    [new Boolean(true), 'Boolean'],
  ])('no boolean: %s', (x, given) => {
    const found = reading({ x }, (fields) => fields.boolean('x', 'nullable'))
    expect(found.read).toBe(null)
    expect(found.issues).toEqual([
      {
        code: 'invalid_field',
        path: ['part', 'x'],
        params: { field: 'part.x', given, allowed: 'true, false, null', closest: null },
        message: `"part.x" does not take ${given}; accepted: true, false, null.`,
      },
    ])
  })

  test('text: any that is not blank, without the space around it', () => {
    expect(reading({ x: 'a  b' }, (fields) => fields.text('x')).read).toBe('a  b')
    expect(reading({ x: ' a\n' }, (fields) => fields.text('x'))).toEqual({ read: 'a', issues: [] })
    for (const x of ['', ' ', '\t\n', '\u00a0', 7, true, ['a'], new String('a')]) {
      const { read, issues } = reading({ x }, (fields) => fields.text('x'))
      expect([read, issues.map(({ code }) => code)]).toEqual([null, ['invalid_field']])
    }
  })

  test('oneOf: exactly one of the list, with a near one suggested', () => {
    const names = ['pratama', 'madya', 'toString'] as const
    const one = (x: unknown) => reading({ x }, (fields) => fields.oneOf('x', names))
    expect(one('madya')).toEqual({ read: 'madya', issues: [] })
    expect(one('toString').read).toBe('toString')
    expect(told(one('Pratma').issues)).toEqual([
      '"part.x" does not take "Pratma"; accepted: pratama, madya, toString. Perhaps "pratama" is meant.',
    ])
    for (const x of ['valueOf', '__proto__', 'constructor', ['madya'], 1]) {
      expect(told(one(x).issues)).toHaveLength(1)
      expect(one(x).issues[0]?.params['closest']).toBe(null)
    }
    expect(one('x'.repeat(100_000)).issues[0]?.params).toMatchObject({ given: `"${'x'.repeat(40)}"...`, closest: null })
  })

  test('date: a day of the calendar, with the day meant suggested', () => {
    const date = (x: unknown, locale?: Locale) => reading({ x }, (fields) => fields.date('x'), locale)
    expect(date('2024-02-29')).toEqual({ read: '2024-02-29', issues: [] })
    expect(date('31/5/2026').issues).toEqual([
      {
        code: 'invalid_date',
        path: ['part', 'x'],
        params: { field: 'part.x', given: '"31/5/2026"', closest: '2026-05-31' },
        message: '"part.x" does not take "31/5/2026"; write a date that exists as YYYY-MM-DD, such as 2026-05-31.',
        suggestion: 'Perhaps 2026-05-31 is meant.',
      },
    ])
    expect(told(date('31/5/2026', 'id').issues)).toEqual([
      '"part.x" tidak menerima "31/5/2026"; tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-05-31. Mungkin maksudnya 2026-05-31.',
    ])
    for (const x of ['2026-02-29', new Date(), 20260531, ['2026-05-31']]) {
      expect(date(x).issues).toMatchObject([{ code: 'invalid_date', params: { closest: null } }])
    }
  })

  test.each([
    [0, '0'],
    [-0, '0'],
    [100, '100'],
    [1e-7, '0.0000001'],
    [0.1, '0.1'],
    ['100.000', '100'],
    ['99.99999999999999999999', '99.99999999999999999999'],
    ['0.00000000000000000001', '0.00000000000000000001'],
  ])('decimal: %s is read as %s', (x, expected) => {
    expect(reading({ x }, (fields) => fields.decimal('x', '100'))).toEqual({ read: expected, issues: [] })
  })

  test.each([
    [' 3,60 ', '3.6'],
    ['3,6', '3.6'],
    ['3,6,1', null],
    ['100,01', null],
    ['abc', null],
    ['100.00000000000000000001', null],
    ['0.000000000000000000001', null],
    ['1e2', null],
    ['0x10', null],
    ['+1', null],
    ['.5', null],
    ['01', null],
    [100.00000000000001, null],
    [1e-21, null],
    [-1, null],
    [Number.NaN, null],
    [5n, null],
    [new Number(5), null],
  ])('decimal: %s is refused', (x, closest) => {
    const { read, issues } = reading({ x }, (fields) => fields.decimal('x', '100'))
    expect(read).toBe(null)
    expect(issues).toMatchObject([{ code: 'invalid_field', params: { allowed: '0..100', closest } }])
  })

  test('count: whole numbers from the least to a thousand million', () => {
    const count = (x: unknown, minimum?: number) => reading({ x }, (fields) => fields.count('x', 'required', minimum))
    for (const x of [0, 1, 1_000_000_000]) expect(count(x)).toEqual({ read: x, issues: [] })
    expect(Object.is(count(-0).read, 0)).toBe(true)
    expect(count(2, 2).read).toBe(2)
    for (const x of [1, 0, -1]) {
      expect(count(x, 2).issues).toMatchObject([{ code: 'invalid_field', params: { allowed: '2..1000000000' } }])
    }
    for (const x of [-1, 0.5, 1_000_000_001, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, true]) {
      expect(count(x).issues).toMatchObject([{ code: 'invalid_field', params: { allowed: '0..1000000000' } }])
    }
  })

  test('list: a copy of an array', () => {
    const x = [1, [2]]
    const { read, issues } = reading({ x }, (fields) => fields.list('x'))
    expect([read, issues]).toEqual([x, []])
    expect(read).not.toBe(x)
    expect(reading({ x: [] }, (fields) => fields.list('x')).read).toEqual([])
    for (const other of [{ length: 1, 0: 1 }, 'ab', new Set([1]), new Uint8Array(1), true]) {
      const found = reading({ x: other }, (fields) => fields.list('x'))
      expect([found.read, found.issues.map(({ code, path }) => [code, path])]).toEqual([
        null,
        [['facts_not_list', ['part', 'x']]],
      ])
    }
  })

  test('fields: an object within, whose problems have the whole path', () => {
    const { read, issues } = reading({ x: { y: 1, z: 2 } }, (fields) => fields.fields('x', ['y'])?.count('y'))
    expect(read).toBe(1)
    expect(issues).toMatchObject([{ code: 'unknown_field', path: ['part', 'x', 'z'], params: { field: 'z' } }])
    const deep = reading({ x: { y: '1' } }, (fields) => fields.fields('x', ['y'])?.count('y'))
    expect(told(deep.issues)).toEqual(['"part.x.y" does not take "1"; accepted: 0..1000000000.'])
  })
})

describe('what was given', () => {
  test('is listed in its order, with what does not belong', () => {
    const found = reading({ LongName: 1, x: 2, other: 3 }, (fields) => [fields.path, fields.given])
    expect(found.read).toEqual([['part'], ['LongName', 'x', 'other']])
    expect(told(found.issues)).toEqual([
      'There is no "LongName" here; there are: x, longName. Perhaps "longName" is meant.',
      'There is no "other" here; there are: x, longName.',
    ])
  })

  test('a problem of the whole has its path, one of a field the path of the field', () => {
    const whole = reading({}, (fields) => fields.report('part_above_whole', null, { part: 2, whole: 1 }))
    expect(whole).toMatchObject({
      read: null,
      issues: [{ path: ['part'], params: { field: 'part', part: 2, whole: 1 } }],
    })
    const field = reading({}, (fields) => fields.report('empty_list', 'x', {}))
    expect(field.issues).toMatchObject([{ path: ['part', 'x'], params: { field: 'part.x' } }])
  })

  test('what is no list is told with its name', () => {
    const problems = problemsIn('id')
    expect(readList(problems, 'x', [])).toBe(null)
    expect(readList(problems, null, ['a', 0])).toBe(null)
    expect(problems.issues).toEqual([
      {
        code: 'facts_not_list',
        path: [],
        params: { field: 'input', given: '"x"' },
        message: '"input" harus berupa daftar (array), bukan "x".',
      },
      {
        code: 'facts_not_list',
        path: ['a', 0],
        params: { field: 'a.0', given: 'null' },
        message: '"a.0" harus berupa daftar (array), bukan null.',
      },
    ])
  })
})

describe('what was read', () => {
  test('is required to be there: a reader that found nothing and told nothing is at fault itself', () => {
    expect(() => requireRead(problemsIn('id'), null)).toThrow(new TypeError('what is missing was not told'))
    expect(() => requireRead(problemsIn('id'), undefined)).toThrow(new TypeError('what is missing was not told'))
    expect(() => requireRead(problemsIn('id'), 0)).not.toThrow()
  })
})
