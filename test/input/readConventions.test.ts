import { describe, expect, test } from 'vitest'
import { readConventions } from '../../src/input'

const text = (words: string) => ({ id: words, en: words })
const KNOWN = [
  { id: 'edge', choices: { above: text('di atas'), atLeast: text('paling sedikit') } },
  { id: 'nothingDue', choices: { met: text('terpenuhi'), notMet: text('tidak') } },
]
const read = (given: unknown, locale: 'id' | 'en' = 'id') => readConventions(KNOWN, given, locale)

test('nothing given changes nothing', () => {
  expect(read(undefined)).toEqual({ choices: null, issues: [] })
  expect(read({})).toEqual({ choices: {}, issues: [] })
  expect(read({ edge: undefined })).toEqual({ choices: {}, issues: [] })
})

test('choices that there are', () => {
  expect(read({ edge: 'atLeast' })).toEqual({ choices: { edge: 'atLeast' }, issues: [] })
  const both = Object.assign(Object.create(null), { nothingDue: 'notMet', edge: 'above' })
  expect(read(both)).toEqual({ choices: { edge: 'above', nothingDue: 'notMet' }, issues: [] })
})

test('what is no object is an option ill-typed', () => {
  class Own {
    edge = 'above'
  }
  for (const [given, shown] of [
    [null, 'null'],
    ['edge', '"edge"'],
    [['edge'], 'Array'],
    [new Own(), 'Object'],
    [new Map(), 'Map'],
  ]) {
    expect(read(given).issues).toEqual([
      {
        code: 'invalid_option',
        path: ['conventions'],
        params: { option: 'conventions', given: shown, allowed: ['{ ... }'], closest: null },
        message: `Opsi "conventions" tidak menerima ${shown}; yang diterima: { ... }.`,
      },
    ])
  }
  expect(read(1, 'en').issues[0]?.message).toBe('Option "conventions" does not take 1; accepted: { ... }.')
})

describe('every problem at once', () => {
  const given = { Edge: 'above', edge: 'atleast', nothingDue: 0, x: 'y' }

  test('in Indonesian', () => {
    expect(read(given).issues).toEqual([
      {
        code: 'unknown_convention',
        path: ['conventions', 'Edge'],
        params: { convention: 'Edge', allowed: ['edge', 'nothingDue'], closest: 'edge' },
        message: 'Konvensi "Edge" tidak dikenal dalam rubrik ini; yang ada: edge, nothingDue.',
        suggestion: 'Mungkin maksudnya "edge".',
      },
      {
        code: 'invalid_convention',
        path: ['conventions', 'edge'],
        params: { convention: 'edge', given: '"atleast"', allowed: ['above', 'atLeast'], closest: 'atLeast' },
        message: 'Konvensi "edge" tidak menerima "atleast"; yang diterima: above, atLeast.',
        suggestion: 'Mungkin maksudnya "atLeast".',
      },
      {
        code: 'invalid_convention',
        path: ['conventions', 'nothingDue'],
        params: { convention: 'nothingDue', given: '0', allowed: ['met', 'notMet'], closest: null },
        message: 'Konvensi "nothingDue" tidak menerima 0; yang diterima: met, notMet.',
      },
      {
        code: 'unknown_convention',
        path: ['conventions', 'x'],
        params: { convention: 'x', allowed: ['edge', 'nothingDue'], closest: null },
        message: 'Konvensi "x" tidak dikenal dalam rubrik ini; yang ada: edge, nothingDue.',
      },
    ])
  })

  test('in English', () => {
    expect(read(given, 'en').issues.map(({ message, suggestion = '' }) => `${message} ${suggestion}`.trim())).toEqual([
      'This rubric has no convention "Edge"; there are: edge, nothingDue. Perhaps "edge" is meant.',
      'Convention "edge" does not take "atleast"; accepted: above, atLeast. Perhaps "atLeast" is meant.',
      'Convention "nothingDue" does not take 0; accepted: met, notMet.',
      'This rubric has no convention "x"; there are: edge, nothingDue.',
    ])
  })
})

describe('hostile choices', () => {
  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('%s is no choice and no convention', (name) => {
    expect(read({ edge: name }).issues).toMatchObject([{ code: 'invalid_convention', path: ['conventions', 'edge'] }])
    const { choices, issues } = read(JSON.parse(`{"${name}": "above"}`))
    expect(issues).toMatchObject([{ code: 'unknown_convention', path: ['conventions', name] }])
    expect(Object.keys(choices ?? {})).toEqual([])
  })

  test('a choice that only prints as one is none', () => {
    for (const edge of [['above'], { toString: () => 'above' }, new String('above'), Symbol('above')]) {
      expect(read({ edge }).issues).toMatchObject([{ code: 'invalid_convention' }])
    }
  })

  test('getters and hidden properties are told and not run', () => {
    let ran = 0
    const given = Object.defineProperties({} as object, {
      edge: {
        enumerable: true,
        get() {
          ran++
          return 'above'
        },
      },
      nothingDue: { enumerable: false, value: 'met' },
    })
    expect(read(given, 'en').issues).toMatchObject([
      { code: 'accessor_property', path: ['conventions', 'edge'] },
      { code: 'hidden_property', path: ['conventions', 'nothingDue'] },
    ])
    expect(ran).toBe(0)
  })

  test('symbols are no conventions, whatever they print as', () => {
    expect(read({ [Symbol('edge')]: 'above' }).issues).toMatchObject([
      { code: 'unknown_convention', path: ['conventions', 'Symbol(edge)'] },
    ])
  })

  test('a proxy that throws is told as unreadable', () => {
    const thrower = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('refused')
        },
      },
    )
    expect(read(thrower).issues).toMatchObject([{ code: 'unreadable', path: ['conventions'] }])
  })
})
