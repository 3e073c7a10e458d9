import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFractions,
  compareFractions,
  type Fraction,
  fractionOfDecimal,
  greatestCommonDivisor,
  leastCommonMultiple,
  multiplyFractions,
} from '../../src/exact'
import * as reference from '../reference/fraction'

const fractions: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.bigInt({ min: 0n, max: 10n ** 25n }),
  denominator: fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n, max: 10n ** 25n })),
})
const reduced = ({ numerator, denominator }: Fraction) => reference.fraction(numerator, denominator)

describe('a fraction', () => {
  test.each<[text: string, numerator: bigint, denominator: bigint]>([
    ['0', 0n, 1n],
    ['0.00', 0n, 100n],
    ['17.5', 175n, 10n],
    ['3.60', 360n, 100n],
    ['0.00000000000000000001', 1n, 10n ** 20n],
    ['999999999999999', 999_999_999_999_999n, 1n],
  ])('of %s is over a power of ten', (text, numerator, denominator) => {
    expect(fractionOfDecimal(text)).toEqual({ numerator, denominator })
  })

  test('is added and multiplied exactly', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(reduced(addFractions(a, b))).toEqual(reference.add(reduced(a), reduced(b)))
        expect(reduced(multiplyFractions(a, b))).toEqual(reference.multiply(reduced(a), reduced(b)))
      }),
    )
    expect(addFractions({ numerator: 1n, denominator: 6n }, { numerator: 2n, denominator: 6n })).toEqual({
      numerator: 3n,
      denominator: 6n,
    })
  })

  test('is compared exactly', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compareFractions(a, b)).toBe(reference.compare(reduced(a), reduced(b)))
      }),
    )
  })

  test('equals itself times any number over that number, and not a hair more', () => {
    fc.assert(
      fc.property(fractions, fc.bigInt({ min: 1n, max: 10n ** 9n }), ({ numerator, denominator }, factor) => {
        const a = { numerator, denominator }
        const same = { numerator: numerator * factor, denominator: denominator * factor }
        expect(compareFractions(a, same)).toBe(0)
        expect(compareFractions(a, { ...same, numerator: same.numerator + 1n })).toBe(-1)
        expect(compareFractions({ ...same, numerator: same.numerator + 1n }, a)).toBe(1)
      }),
    )
  })
})

describe('divisors', () => {
  test.each<[a: bigint, b: bigint, divisor: bigint]>([
    [0n, 5n, 5n],
    [5n, 0n, 5n],
    [0n, 0n, 0n],
    [12n, 18n, 6n],
    [17n, 13n, 1n],
    [2n ** 80n, 6n ** 30n, 2n ** 30n],
  ])('the greatest one of %s and %s is %s', (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor)
  })

  test('the least common multiple of 1 to 8 is 840', () => {
    expect([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n].reduce(leastCommonMultiple)).toBe(840n)
    expect(leastCommonMultiple(4n, 6n)).toBe(12n)
    expect(leastCommonMultiple(10n ** 20n, 10n ** 20n)).toBe(10n ** 20n)
  })

  test('divide both, and multiply to both', () => {
    const numbers = fc.bigInt({ min: 1n, max: 10n ** 20n })
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const divisor = greatestCommonDivisor(a, b)
        expect([a % divisor, b % divisor]).toEqual([0n, 0n])
        expect(greatestCommonDivisor(a / divisor, b / divisor)).toBe(1n)
        const multiple = leastCommonMultiple(a, b)
        expect([multiple % a, multiple % b]).toEqual([0n, 0n])
        expect(multiple * divisor).toBe(a * b)
      }),
    )
  })
})
