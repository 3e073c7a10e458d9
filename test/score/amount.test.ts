import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayAmount, printAmount, printGap, printPercent } from '../../src/score'
import {
  add,
  divide,
  fraction,
  multiply,
  subtract,
  toDecimalCut,
  toDecimalUp,
  toTwoDecimalsHalfUp,
} from '../reference/fraction'

/** An amount with its rest in doubles or in BigInt, and what it is worth. */
const amounts = fc
  .record({
    units: fc.oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.integer({ min: 0, max: 2 ** 43 })),
    above: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2 ** 45 })),
    below: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2 ** 45 })),
    form: fc.constantFrom('whole', 'small', 'big'),
  })
  .map(({ units, above, below, form }) => {
    const rest = { numerator: BigInt(above), denominator: BigInt(below) }
    const small = { numerator: above, denominator: below }
    return {
      amount: { units, rest: form === 'whole' ? null : form === 'small' ? small : rest },
      value:
        form === 'whole'
          ? fraction(BigInt(units))
          : add(fraction(BigInt(units)), fraction(rest.numerator, rest.denominator)),
    }
  })
/** Wholes that a hundredth divides and others, and around the lengths at which a division takes smaller steps. */
const scales = fc.oneof(
  fc.constantFrom(1, 7, 99, 100, 101, 168_000, 8_400_000, 9e6, 9e6 + 1, 9e9, 9e9 + 1, 9e11, 9e11 + 1, 9e13, 9e13 + 1),
  fc.integer({ min: 1, max: 1e9 }),
)
const whole = (units: number) => fraction(BigInt(units))

describe('an amount', () => {
  test('prints its points, hundredths and percentage as the reference does', () => {
    const run = fc.property(amounts, scales, ({ amount, value }, scale) => {
      const points = divide(value, whole(scale))
      expect(printAmount(amount, scale)).toBe(toDecimalCut(points))
      expect(printPercent(amount, scale)).toBe(toDecimalCut(multiply(points, whole(100))))
      if (amount.units < 2 ** 33) expect(displayAmount(amount, scale)).toBe(toTwoDecimalsHalfUp(points))
    })
    fc.assert(run, { numRuns: 3000 })
  })

  test('prints what it lacks, rounded up', () => {
    const run = fc.property(amounts, scales, fc.integer({ min: 1, max: 1000 }), ({ amount, value }, scale, more) => {
      const minimum = Math.ceil(Number(value.numerator) / Number(value.denominator)) + more
      const gap = divide(subtract(whole(minimum), value), whole(scale))
      expect(printGap(amount, minimum, scale)).toBe(toDecimalUp(gap))
    })
    fc.assert(run, { numRuns: 3000 })
  })

  test('is no share of nothing', () => {
    expect(printPercent({ units: 0, rest: null }, 0)).toBe('0')
  })
})
