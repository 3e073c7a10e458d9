import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flawsIn } from '../../src/cli/json/flawsIn'
import { isExactNumber } from '../../src/cli/json/isExactNumber'
import { parseJson } from '../../src/cli/json/parseJson'
import { refusedWith } from '../helpers/surveys'

const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const isJson = (text: string) => !flawsIn(text).some(({ kind }) => kind === 'syntax')

/** JSON texts with something cut out, put in or changed. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4, stringUnit: 'binary' }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      ...'{}[]",:\\-+.eE0123456789tfn \t\n\r\u0000\u2028',
      '',
      'null',
      'true',
      '\\u00e9',
      '\\x',
      '1e5',
      '-',
    ),
  )
  .map(([text, at, cut, put]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + put + text.slice(place + cut)
  })

describe('the scan of JSON', () => {
  test('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(isJson(text)).toBe(parses(text))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['', 0],
    ['{', 1],
    ['[', 1],
    ['[1', 2],
    ['[1,', 3],
    ['[1,]', 3],
    ['{"a"', 4],
    ['{"a":', 5],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['{"a":1]', 6],
    ['[1}', 2],
    ['1 2', 2],
    ['01', 1],
    ['-', 0],
    ['+1', 0],
    ['.5', 0],
    ['1.', 1],
    ['1e', 1],
    ['"a', 2],
    ['"a\n"', 2],
    ['"\\x"', 1],
    ['"\\u12g4"', 1],
    ['nul', 0],
    ['nulll', 4],
    ['\u00a01', 0],
    ['{"a":{"b":[1,{"c":tru}]}}', 18],
  ])('says where %j fails', (text, at) => {
    expect(parses(text)).toBe(false)
    expect(flawsIn(text)).toEqual([{ kind: 'syntax', at, path: [], text: '' }])
  })

  test.each([
    '{}',
    '[]',
    ' [ ] ',
    '[[],{},[{}]]',
    '{"a":{},"b":[]}',
    '"\\u00e9\\n\\"\\\\\\/"',
    '-0',
    '1.5e+10',
    '\t\n\r true',
    '{"":1}',
  ])('takes %j', (text) => {
    expect(flawsIn(text)).toEqual([])
    expect(parses(text)).toBe(true)
  })

  test('finds every key that is written twice, however it is escaped', () => {
    expect(flawsIn('{"a":1,"\\u0061":2}')).toEqual([{ kind: 'duplicate', at: 7, path: ['a'], text: 'a' }])
    expect(flawsIn('{"a":[{"b":1},{"b":1,"c":{"b":1},"b":2}]}')).toEqual([
      { kind: 'duplicate', at: 33, path: ['a', 1, 'b'], text: 'b' },
    ])
    expect(flawsIn('{"__proto__":1,"__proto__":1,"constructor":1}')).toEqual([
      { kind: 'duplicate', at: 15, path: ['__proto__'], text: '__proto__' },
    ])
    expect(flawsIn('[{"a":1},{"a":1}]')).toEqual([])
  })

  test('tells only the fault of syntax where there is one', () => {
    expect(flawsIn('{"a":1,"a":2,')).toEqual([{ kind: 'syntax', at: 13, path: [], text: '' }])
  })

  test('stops telling after a hundred', () => {
    expect(flawsIn(`{${Array.from({ length: 150 }, () => '"a":1').join()}}`)).toHaveLength(100)
  })

  test('is not exhausted by depth', () => {
    const deep = '['.repeat(200_000)
    expect(flawsIn(deep)).toEqual([{ kind: 'syntax', at: 200_000, path: [], text: '' }])
    expect(flawsIn(deep + ']'.repeat(200_000))).toEqual([])
  })
})

describe('a number of a JSON text', () => {
  test.each([
    '0',
    '-0',
    '0.0',
    '3.6',
    '3.60',
    '-3.600',
    '123456789012345',
    '9007199254740992',
    '0.30000000000000004',
    '1e3',
    '1.50E+1',
    '1000e-3',
    '1e21',
    '1.0e-7',
    '5e-324',
    '3.60000000000000000000',
    '1.7976931348623157e308',
  ])('%s is held as written', (literal) => {
    expect(isExactNumber(literal)).toBe(true)
  })

  test.each([
    '9007199254740993',
    '3.6000000000000001',
    '-3.6000000000000001',
    '3.60000000000000000001',
    '0.1000000000000000055511151231257827021181583404541015625',
    '1e400',
    '-1e400',
    '1e-400',
    '5e-325',
    '1e99999999999999999999999',
    '1e-99999999999999999999999',
    `1.${'0'.repeat(400)}`,
  ])('%s is not', (literal) => {
    expect(isExactNumber(literal)).toBe(false)
  })

  test('is held as written when it is the shortest form of a double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isExactNumber(JSON.stringify(value))).toBe(true)
        expect(isExactNumber(value.toExponential())).toBe(true)
      }),
    )
  })

  test('is not when a digit more makes it another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 9 }), (units, digit) => {
        // Sixteen zeros lie between: no double is that fine.
        expect(isExactNumber(`${units}.${'0'.repeat(16)}${digit}`)).toBe(false)
      }),
    )
  })
})

describe('what a person is told of a JSON text', () => {
  const told = (text: string, locale: 'id' | 'en' = 'en', firstLine = 1) =>
    refusedWith(() => parseJson(text, { file: 'x', firstLine }, locale)).issues
  const place = (text: string) => {
    const { line, column, given } = told(text)[0]?.params ?? {}
    return [line, column, given]
  }

  test('has the line and the column, whatever ends a line', () => {
    expect(place('{\n  "a": 1,\n  "b" 2\n}')).toEqual([3, 7, '"2"'])
    expect(place('{\r\n  "a": 1,\r\n  "b" 2\r\n}')).toEqual([3, 7, '"2"'])
    expect(place('{\r"a": 1,\r"b" 2}')).toEqual([3, 5, '"2"'])
    expect(place('["\u{1f600}\u00e9" 1]')).toEqual([1, 7, '"1"'])
    expect(place('["a\n"]')).toEqual([1, 4, 'the end of the line'])
    expect(place('["a"')).toEqual([1, 5, 'the end of the input'])
    expect(place('[\u{1f600}]')).toEqual([1, 2, '"\u{1f600}"'])
    expect(place('[abcdefghijklmnopqrstuvwxyz]')).toEqual([1, 2, '"abcdefghijklmnopqrst"'])
  })

  test('counts lines from where the text begins', () => {
    expect(told('[1\n,]', 'en', 5)[0]?.params).toMatchObject({ line: 6, column: 2 })
    expect(told('{"a":1,"a":1}', 'en', 5)[0]?.params).toEqual({ key: 'a', line: 5, column: 8 })
  })

  test.each([
    ["{'a': 1}", 'Use double quotes (").'],
    ['{\u201ca\u201d: 1}', 'Use double quotes (").'],
    ['[True]', 'Write true, false or null.'],
    ['[NaN]', 'Write true, false or null.'],
    ['[None]', 'Write true, false or null.'],
    ['[undefined]', 'Write true, false or null.'],
    ['[Infinity]', 'Write true, false or null.'],
    ['[-Infinity]', 'Write true, false or null.'],
    ['{"a":1 // x\n}', 'JSON has no comments.'],
    ['/* x */ 1', 'JSON has no comments.'],
    ['[1, ]', 'Remove the comma before it.'],
    ['{"a":1,\n}', 'Remove the comma before it.'],
    ['{a: 1}', 'Write texts between double quotes (").'],
    ['[Ya]', 'Write texts between double quotes (").'],
    ['[1 2]', undefined],
    ['[1}', undefined],
  ])('%j gets a hint', (text, hint) => {
    expect(told(text)[0]?.suggestion).toBe(hint)
  })

  test('is in the language asked for', () => {
    expect(told('[1,]', 'id')).toEqual([
      {
        code: 'invalid_json',
        path: [],
        params: { file: 'x', line: 1, column: 4, given: '"]"', hint: 'Hapus koma sebelumnya' },
        message: 'x bukan JSON yang sah: baris 1, kolom 4, "]" tidak semestinya di sini.',
        suggestion: 'Hapus koma sebelumnya.',
      },
    ])
    expect(told('[1', 'id')[0]?.message).toBe(
      'x bukan JSON yang sah: baris 1, kolom 3, akhir masukan tidak semestinya di sini.',
    )
    expect(told('["\n', 'id')[0]?.message).toBe(
      'x bukan JSON yang sah: baris 1, kolom 3, akhir baris tidak semestinya di sini.',
    )
  })

  test('names each key written twice and each number that would be rounded, at its place', () => {
    expect(
      told('{"a":1,\n "a":{"b":[1.0000000000000001]}}').map(({ code, path, params }) => [code, path, params]),
    ).toEqual([
      ['duplicate_key', ['a'], { key: 'a', line: 2, column: 2 }],
      ['inexact_number', ['a', 'b', 0], { given: '1.0000000000000001', taken: '1', line: 2, column: 12 }],
    ])
    expect(told('1e999')[0]?.params['taken']).toBe('Infinity')
  })

  test('is nothing for a sound text, which is read', () => {
    expect(parseJson('{"a":[1,"x",null,true]}', { file: 'x' }, 'id')).toEqual({ a: [1, 'x', null, true] })
  })
})
