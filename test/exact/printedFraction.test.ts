import { describe, expect, test } from 'vitest'
import { fractionOfDecimal, printFraction, printSigned, testMinimum } from '../../src/exact'

describe('printFraction', () => {
  test.each<[numerator: bigint, denominator: bigint, actual: string, display: string]>([
    [0n, 1n, '0', '0.00'],
    [9n, 4n, '2.25', '2.25'],
    [2n, 3n, '0.66666666666666666666', '0.67'],
    [14_995n, 1000n, '14.995', '15.00'],
  ])('prints %s/%s as %s, shown as %s', (numerator, denominator, actual, display) => {
    expect(printFraction({ numerator, denominator })).toEqual({ actual, display })
  })
})

describe('printSigned', () => {
  test.each<[numerator: bigint, denominator: bigint, printed: string]>([
    [0n, 7n, '0'],
    [1n, 4n, '0.25'],
    [-1n, 4n, '-0.25'],
    [-1n, 3n, '-0.33333333333333333333'],
    [-5n, 1n, '-5'],
    // Nothing is left of it at twenty decimals, and nothing has no sign.
    [-1n, 10n ** 21n, '0'],
    [1n, 10n ** 21n, '0'],
  ])('prints %s/%s as %s', (numerator, denominator, printed) => {
    expect(printSigned({ numerator, denominator })).toBe(printed)
  })
})

describe('testMinimum', () => {
  const HAIR = 10n ** 21n

  test.each<[name: string, numerator: bigint, denominator: bigint, minimum: string, met: boolean, gap: string]>([
    ['on it', 15_75n, 100n, '15.75', true, '0'],
    ['on it in another form', 63n, 4n, '15.75', true, '0'],
    ['above it', 16n, 1n, '15.75', true, '0'],
    ['a hair above it', 63n * HAIR + 1n, 4n * HAIR, '15.75', true, '0'],
    ['below it', 15n, 1n, '15.75', false, '0.75'],
    ['a third below it', 46n, 3n, '15.75', false, '0.41666666666666666667'],
    ['nothing at all', 0n, 1n, '0.5', false, '0.5'],
    ['nothing where nothing is asked', 0n, 1n, '0', true, '0'],
  ])('takes what is %s', (_, numerator, denominator, minimum, met, gap) => {
    expect(testMinimum({ numerator, denominator }, minimum)).toEqual({ met, metOnlyAfterRounding: false, gap })
  })

  test.each<[figure: string, minimum: string, metOnlyAfterRounding: boolean, gap: string]>([
    ['15.745', '15.75', true, '0.005'],
    ['15.7449', '15.75', false, '0.0051'],
    ['15.749', '15.75', true, '0.001'],
    // 14.00 is not 14.001, and neither is what is shown as 14.00.
    ['14.0009', '14.001', false, '0.0001'],
  ])('tells of %s below %s whether it would do when rounded: %s', (figure, minimum, metOnlyAfterRounding, gap) => {
    expect(testMinimum(fractionOfDecimal(figure), minimum)).toEqual({ met: false, metOnlyAfterRounding, gap })
  })

  test('never shows a gap as nothing', () => {
    const { met, metOnlyAfterRounding, gap } = testMinimum({ numerator: 75n * HAIR - 1n, denominator: HAIR }, '75')
    expect({ met, metOnlyAfterRounding, gap }).toEqual({
      met: false,
      metOnlyAfterRounding: true,
      gap: '0.00000000000000000001',
    })
  })
})
