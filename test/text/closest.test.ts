import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closest } from '../../src/text'

describe('closest', () => {
  test.each<[given: string, candidates: readonly string[], found: string | null]>([
    ['ya', ['Ya', 'Tidak'], 'Ya'],
    [' tidak ', ['Ya', 'Tidak'], 'Tidak'],
    ['tdak', ['Ya', 'Tidak'], 'Tidak'],
    ['a', ['A', 'B', 'C'], 'A'],
    ['A_I_1_i_a', ['A.I.1.i.a', 'A.I.1.i.b'], 'A.I.1.i.a'],
    ['a-i-1-i-b', ['A.I.1.i.a', 'A.I.1.i.b'], 'A.I.1.i.b'],
    ['A I 1 i b', ['A.I.1.i.a', 'A.I.1.i.b'], 'A.I.1.i.b'],
    ['A.I.1.i.z', ['A.I.1.i.a', 'A.I.1.i.b'], 'A.I.1.i.a'],
    ['perubahn', ['agenPerubahan', 'perubahan'], 'perubahan'],
    ['', ['Ya'], null],
    ['Ya', [], null],
  ])('%j among %j is %j', (given, candidates, found) => {
    expect(closest(given, candidates)).toBe(found)
  })

  test('never takes one letter for another, nor one short word', () => {
    // Guessing an option of one letter would be guessing the answer.
    expect(closest('F', ['A', 'B', 'C', 'D', 'E'])).toBe(null)
    expect(closest('No', ['Ya', 'Tidak'])).toBe(null)
    expect(closest('x', ['Ya'])).toBe(null)
  })

  test('takes up to a third of the letters for mistyped', () => {
    expect(closest('xxcdef', ['abcdef'])).toBe('abcdef')
    expect(closest('xxxdef', ['abcdef'])).toBe(null)
  })

  test('prefers the nearest, and the first of equals', () => {
    expect(closest('sasarn', ['sasaranTercapai', 'sasaran'])).toBe('sasaran')
    expect(closest('abcx', ['abcy', 'abcz'])).toBe('abcy')
  })

  test('takes any iterable', () => {
    expect(closest('satuu', new Set(['satu', 'dua']))).toBe('satu')
    expect(closest('duaaa', new Map([['dua', 1]]).keys())).toBe(null)
    expect(closest('tigaa', new Map([['tiga', 1]]).keys())).toBe('tiga')
  })

  test('leaves long texts alone', () => {
    expect(closest('x'.repeat(65), ['x'.repeat(65)])).toBe(null)
    expect(closest('x'.repeat(64), ['x'.repeat(64)])).toBe('x'.repeat(64))
    expect(closest('y'.repeat(1_000_000), ['Ya'])).toBe(null)
  })

  test('finds every candidate by itself, and only ever a candidate', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.string(), (candidates, given) => {
        for (const candidate of candidates) expect(closest(candidate, candidates)).toBe(candidate)
        const found = closest(given, candidates)
        expect(found === null || candidates.includes(found)).toBe(true)
      }),
    )
  })
})
