import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundFraction } from '../../src/exact'

describe('a fraction rounded to decimals', () => {
  test.each<[numerator: bigint, denominator: bigint, halfUp: bigint, up: bigint, cut: bigint]>([
    [0n, 7n, 0n, 0n, 0n],
    [1n, 1n, 100n, 100n, 100n],
    [1n, 3n, 33n, 34n, 33n],
    [2n, 3n, 67n, 67n, 66n],
    [5n, 1000n, 1n, 1n, 0n],
    [4999n, 1_000_000n, 0n, 1n, 0n],
    [1n, 10n ** 30n, 0n, 1n, 0n],
    [100n, 10_000n, 1n, 1n, 1n],
  ])('%s / %s', (numerator, denominator, halfUp, up, cut) => {
    const rounded = (['halfUp', 'up', 'cut'] as const).map((how) => roundFraction({ numerator, denominator }, 2, how))
    expect(rounded).toEqual([halfUp, up, cut].map((steps) => ({ numerator: steps, denominator: 100n })))
  })

  test('up is never below it and less than one step above', () => {
    const run = fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 24n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      (a, b) => {
        const { numerator } = roundFraction({ numerator: a, denominator: b }, 2, 'up')
        expect(numerator * b >= a * 100n && (numerator - 1n) * b < a * 100n).toBe(true)
      },
    )
    fc.assert(run)
  })
})
