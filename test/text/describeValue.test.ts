import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeValue } from '../../src/text'

class Unit {}
class Named {
  get [Symbol.toStringTag]() {
    return 'x'.repeat(1_000_000)
  }
}

describe('describeValue', () => {
  test.each<[value: unknown, words: string]>([
    ['Ya', '"Ya"'],
    ['', '""'],
    ['a"b\n', '"a\\"b\\n"'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}"...`],
    [0, '0'],
    [-0, '-0'],
    [3.6, '3.6'],
    [1e21, '1e+21'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [10n, '10n'],
    [-(10n ** 20n), '-100000000000000000000n'],
    [10n ** 21n, '...n'],
    [-(10n ** 21n), '...n'],
    [Symbol('secret'), 'Symbol'],
    [() => 1, 'Function'],
    [Unit, 'Function'],
    [[1, 2], 'Array'],
    [{}, 'Object'],
    [Object.create(null), 'Object'],
    [new Unit(), 'Object'],
    [new Date(0), 'Date'],
    [new Date(Number.NaN), 'Date'],
    [new Map(), 'Map'],
    [/x/, 'RegExp'],
    [new String('A'), 'String'],
    [new Named(), 'x'.repeat(40)],
  ])('%o is described in words', (value, words) => {
    expect(describeValue(value)).toBe(words)
  })

  test('runs no toString, valueOf or toJSON', () => {
    const stop = () => {
      throw new Error('ran')
    }
    expect(describeValue({ toString: stop, valueOf: stop, toJSON: stop, [Symbol.toPrimitive]: stop })).toBe('Object')
  })

  test('survives what throws when it is looked at', () => {
    const trap = {
      get: () => {
        throw new Error('no')
      },
    }
    expect(describeValue(new Proxy({}, trap))).toBe('Object')
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(describeValue(proxy)).toBe('Object')
  })

  test('is always short and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(describeValue(value).length).toBeLessThan(300)
        },
      ),
    )
  })
})
