import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  ofDecimal,
  subtract,
  toDecimalCut,
  toDecimalUp,
  toTwoDecimalsHalfUp,
} from './fraction'

const third = fraction(1n, 3n)
const hair = fraction(1n, 10n ** 21n)

describe('fraction', () => {
  test('is reduced, with the sign in the numerator', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n })
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })

  test.each([
    ['17.5', 35n, 2n],
    ['-0.670', -67n, 100n],
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['1e-7', 1n, 10n ** 7n],
    ['2.5e-7', 1n, 4n * 10n ** 6n],
    ['1e+21', 10n ** 21n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(ofDecimal(text)).toEqual({ numerator, denominator })
  })

  test.each(['', '.5', '5.', '1,5', '+1', ' 1', '0x1', 'NaN', 'Infinity', '1\n'])('does not read %j', (text) => {
    expect(() => ofDecimal(text)).toThrow(RangeError)
  })

  test('calculates exactly', () => {
    expect(add(ofDecimal('0.1'), ofDecimal('0.2'))).toEqual(ofDecimal('0.3'))
    expect(subtract(third, ofDecimal('0.5'))).toEqual(fraction(-1n, 6n))
    expect(multiply(third, ofDecimal('-1.5'))).toEqual(ofDecimal('-0.5'))
    expect(divide(ofDecimal('3.6'), ofDecimal('-4'))).toEqual(ofDecimal('-0.9'))
    expect(() => divide(third, ofDecimal('0'))).toThrow(RangeError)
  })

  test('compares exactly', () => {
    expect(compare(third, ofDecimal('0.33333333333333333333'))).toBe(1)
    expect(compare(ofDecimal('-0.5'), third)).toBe(-1)
    expect(compare(ofDecimal('75.00'), ofDecimal('75'))).toBe(0)
  })
})

describe('printing', () => {
  test.each([
    [fraction(75n), '75', '75', '75.00'],
    [fraction(0n), '0', '0', '0.00'],
    [fraction(100n), '100', '100', '100.00'],
    [third, '0.33333333333333333333', '0.33333333333333333334', '0.33'],
    [fraction(2n, 3n), '0.66666666666666666666', '0.66666666666666666667', '0.67'],
    [ofDecimal('15.750'), '15.75', '15.75', '15.75'],
    [subtract(fraction(75n), hair), '74.99999999999999999999', '75', '75.00'],
    [hair, '0', '0.00000000000000000001', '0.00'],
    [ofDecimal('74.995'), '74.995', '74.995', '75.00'],
    [subtract(ofDecimal('74.995'), hair), '74.99499999999999999999', '74.995', '74.99'],
    [ofDecimal('0.00000000000000000001'), '0.00000000000000000001', '0.00000000000000000001', '0.00'],
    [fraction(-1n, 3n), '-0.33333333333333333333', '-0.33333333333333333333', '-0.33'],
    [fraction(-2n, 3n), '-0.66666666666666666666', '-0.66666666666666666666', '-0.67'],
    [multiply(hair, fraction(-1n)), '0', '0', '0.00'],
    [ofDecimal('-0.005'), '-0.005', '-0.005', '0.00'],
    [ofDecimal('-1.5'), '-1.5', '-1.5', '-1.50'],
  ])('%o: cut %s, up %s, two decimals %s', (value, cut, up, two) => {
    expect(toDecimalCut(value)).toBe(cut)
    expect(toDecimalUp(value)).toBe(up)
    expect(toTwoDecimalsHalfUp(value)).toBe(two)
  })
})
