import { describe, expect, test } from 'vitest'
import { collect } from '../../src/score/collect'

const NAMES = ['a', 'b', 'c']

/** What is read by the names, how many keys are counted, and how often each name is read. */
function collected(given: object) {
  const reads: string[] = []
  const watched = Object.create(
    Object.getPrototypeOf(given),
    Object.fromEntries(
      Object.entries(Object.getOwnPropertyDescriptors(given)).map(([key, { value, enumerable = false }]) => [
        key,
        {
          enumerable,
          get() {
            reads.push(key)
            return value
          },
        },
      ]),
    ),
  )
  const values: unknown[] = ['old', 'old', 'old']
  const keys = collect(watched, NAMES, values)
  return { values, keys, reads: reads.join('') }
}

describe('collect', () => {
  test.each<[name: string, given: object, values: readonly unknown[], keys: number, reads: string]>([
    ['all in order', { a: 1, b: 2, c: 3 }, [1, 2, 3], 3, 'abc'],
    ['the first of them', { a: 1, b: 2 }, [1, 2, undefined], 2, 'ab'],
    ['none', {}, [undefined, undefined, undefined], 0, ''],
    ['all but the first', { b: 2, c: 3 }, [undefined, 2, 3], 2, 'bc'],
    ['another order', { c: 3, a: 1, b: 2 }, [1, 2, 3], 3, 'abc'],
    ['one more at the end', { a: 1, b: 2, c: 3, x: 4 }, [1, 2, 3], 4, 'abc'],
    ['one more at the beginning', { x: 4, a: 1, b: 2, c: 3 }, [1, 2, 3], 4, 'abc'],
    ['one more in between', { a: 1, x: 4, b: 2, c: 3 }, [1, 2, 3], 4, 'abc'],
    ['others alone', { x: 4, y: 5 }, [undefined, undefined, undefined], 2, ''],
  ])('reads %s, each once', (_, given, values, keys, reads) => {
    expect(collected(given)).toEqual({ values, keys, reads })
  })

  test('counts what is inherited', () => {
    expect(collect(Object.create({ a: 1, b: 2 }), NAMES, [])).toBe(2)
  })

  test('looks names up only after a key out of order', () => {
    const hidden = (given: object) => Object.defineProperty(given, 'c', { value: 3 })
    expect(collected(hidden({ a: 1, b: 2 }))).toEqual({ values: [1, 2, undefined], keys: 2, reads: 'ab' })
    expect(collected(hidden({ b: 2, a: 1 }))).toEqual({ values: [1, 2, 3], keys: 2, reads: 'abc' })
    expect(collected(hidden({ a: 1, x: 4, b: 2 }))).toEqual({ values: [1, 2, 3], keys: 3, reads: 'abc' })
  })
})
