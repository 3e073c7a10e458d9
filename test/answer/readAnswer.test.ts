import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { type Form, readAnswer } from '../../src/answer'
import type { Issue } from '../../src/text'
import { ratio } from '../helpers/smallRubric'

const INDEX: Form = { type: 'index', id: 'I', maximum: '4', limit: { numerator: 4n, denominator: 1n } }
const SHARE: Form = { type: 'share', id: 'S', weight: '5' }
const RATIO: Form = {
  type: 'ratio',
  id: 'R',
  index: 0,
  counts: ['due', 'done'],
  partSigns: [0, 1],
  wholeSigns: [1, 0],
  ratio: ratio(),
}

const STRICT = { complete: true, percents: true, locale: 'id' } as const

function reading(form: Form, value: unknown, settings: Parameters<typeof readAnswer>[2] = STRICT) {
  const issues: Issue[] = []
  const answer = readAnswer(form, value, settings, issues)
  return { answer, issues: issues.map(({ code, path, params }) => ({ code, path, params })) }
}

const hidden = (target: object, fields: object): object => {
  for (const [key, value] of Object.entries(fields)) Object.defineProperty(target, key, { value, enumerable: false })
  return target
}

describe('no answer', () => {
  test.each([INDEX, SHARE, RATIO])('is a problem of $type only where every question must be answered', (form) => {
    expect(reading(form, undefined, { ...STRICT, complete: false })).toEqual({ answer: undefined, issues: [] })
    const allowed = {
      I: ['0..4'],
      S: ['{ percent: 0..100 }', '{ points: 0..5 }'],
      R: ['due', 'done'],
    }[form.id]
    expect(reading(form, undefined)).toEqual({
      answer: undefined,
      issues: [{ code: 'missing_answer', path: [form.id], params: { id: form.id, allowed } }],
    })
  })
})

describe('an index', () => {
  test('of zero or the maximum is taken', () => {
    for (const [given, answer] of [
      [0, '0'],
      [-0, '0'],
      [4, '4'],
      ['4.00', '4'],
    ]) {
      expect(reading(INDEX, given)).toEqual({ answer, issues: [] })
    }
  })

  test.each([4.5, 5e9, 1e300, -1, -1e-30])('of %d is out of range', (given) => {
    expect(reading(INDEX, given)).toEqual({
      answer: undefined,
      issues: [{ code: 'index_out_of_range', path: ['I'], params: { id: 'I', given: String(given), maximum: '4' } }],
    })
  })

  test.each([1e-21, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'of %d is no figure, and none is suggested',
    (given) => {
      expect(reading(INDEX, given)).toEqual({
        answer: undefined,
        issues: [
          {
            code: 'invalid_index',
            path: ['I'],
            params: { id: 'I', given: String(given), maximum: '4', closest: null },
          },
        ],
      })
    },
  )

  test('beyond any figure is not told to be out of the range that it is in', () => {
    const wide: Form = { ...INDEX, maximum: '5000000000', limit: { numerator: 5_000_000_000n, denominator: 1n } }
    expect(reading(wide, '5000000000')).toEqual({ answer: '5000000000', issues: [] })
    expect(reading(wide, 5_000_000_000).issues).toMatchObject([{ code: 'invalid_index' }])
    expect(reading(wide, 5_000_000_001).issues).toMatchObject([{ code: 'index_out_of_range' }])
  })

  test('is suggested up to the maximum', () => {
    expect(reading(INDEX, '4,0').issues[0]?.params['closest']).toBe('4.0')
    expect(reading(INDEX, '4,1').issues[0]?.params['closest']).toBe(null)
  })
})

test('a share of two figures is told with the names of both', () => {
  expect(reading(SHARE, { percent: 80, points: 4 })).toEqual({
    answer: undefined,
    issues: [
      {
        code: 'invalid_share',
        path: ['S'],
        params: {
          id: 'S',
          given: '{ percent, points }',
          allowed: ['{ percent: 0..100 }', '{ points: 0..5 }'],
        },
      },
    ],
  })
})

describe('counts', () => {
  test('are taken in the order of the question, and never below zero', () => {
    const { answer, issues } = reading(RATIO, { done: -0, due: 4 })
    expect(issues).toEqual([])
    expect(JSON.stringify(answer)).toBe('{"due":4,"done":0}')
    expect(answer).toStrictEqual({ due: 4, done: 0 })
  })

  test('of another realm are taken as well', () => {
    expect(reading(RATIO, runInNewContext('({ due: 4, done: -0 })'))).toStrictEqual({
      answer: { due: 4, done: 0 },
      issues: [],
    })
  })

  /** Counts whose keys can be looked at only where that is told of each look. */
  const shy = (isSeen: (look: number) => boolean): unknown => {
    let looks = 0
    return new Proxy(
      { due: 4, done: -0 },
      {
        ownKeys(target) {
          looks += 1
          if (!isSeen(looks)) throw new RangeError('hands off')
          return Reflect.ownKeys(target)
        },
      },
    )
  }

  test('are read once: their names and their symbols', () => {
    expect(
      reading(
        RATIO,
        shy((look) => look <= 2),
      ),
    ).toStrictEqual({ answer: { due: 4, done: 0 }, issues: [] })
  })

  test('are read thoroughly where the first look fails', () => {
    expect(
      reading(
        RATIO,
        shy((look) => look > 1),
      ),
    ).toStrictEqual({ answer: { due: 4, done: 0 }, issues: [] })
    expect(
      reading(
        RATIO,
        shy(() => false),
      ),
    ).toMatchObject({
      answer: undefined,
      issues: [{ code: 'unreadable', path: ['R'] }, { code: 'missing_count' }, { code: 'missing_count' }],
    })
  })

  test.each([
    ['an instance of a class', Object.assign(new (class Counts {})(), { due: 4, done: 3 }), 'Object'],
    ['null', null, 'null'],
    ['a number', 4, '4'],
    ['a text', 'xy', '"xy"'],
  ])('are not read from %s', (_, given, shown) => {
    expect(reading(RATIO, given)).toEqual({
      answer: undefined,
      issues: [{ code: 'invalid_counts', path: ['R'], params: { id: 'R', given: shown, counts: ['due', 'done'] } }],
    })
  })

  test.each([
    ['one that is missing', { due: 4 }, [['missing_count', ['R', 'done']]]],
    ['one that is hidden', hidden({ due: 4 }, { done: 3 }), [['hidden_property', ['R', 'done']]]],
    [
      'all hidden',
      hidden({}, { due: 4, done: 3 }),
      [
        ['hidden_property', ['R', 'due']],
        ['hidden_property', ['R', 'done']],
      ],
    ],
    [
      'all wrong',
      { due: 4.5, done: '3' },
      [
        ['invalid_count', ['R', 'due']],
        ['invalid_count', ['R', 'done']],
      ],
    ],
    ['another beside them', { due: 4, done: 3, paid: 1 }, [['unknown_count', ['R', 'paid']]]],
    ['a symbol beside them', { due: 4, done: 3, [Symbol('x')]: 1 }, [['unknown_count', ['R', 'Symbol(x)']]]],
    [
      'a getter',
      Object.defineProperty({ due: 4 }, 'done', { enumerable: true, get: () => 3 }),
      [['accessor_property', ['R', 'done']]],
    ],
  ])('are not taken with %s', (_, given, problems) => {
    const { answer, issues } = reading(RATIO, given)
    expect(answer).toBe(undefined)
    expect(issues.map(({ code, path }) => [code, path])).toEqual(problems)
  })
})
