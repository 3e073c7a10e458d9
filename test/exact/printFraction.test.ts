import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  displayQuotient,
  hundredthsHalfUp,
  printCut,
  printHundredths,
  printQuotient,
  printRoundedUp,
  printUnits,
  printUnitsUp,
} from '../../src/exact'

const TWENTY = 10n ** 20n
const HAIR = 10n ** 21n

describe('printCut and printRoundedUp', () => {
  test.each<[numerator: bigint, denominator: bigint, cut: string, up: string]>([
    [0n, 1n, '0', '0'],
    [0n, 7n, '0', '0'],
    [75n, 1n, '75', '75'],
    [100n, 1n, '100', '100'],
    [1000n, 10n, '100', '100'],
    [1n, 2n, '0.5', '0.5'],
    [3150n, 200n, '15.75', '15.75'],
    [1n, 3n, '0.33333333333333333333', '0.33333333333333333334'],
    [2n, 3n, '0.66666666666666666666', '0.66666666666666666667'],
    [1n, TWENTY, '0.00000000000000000001', '0.00000000000000000001'],
    // Below the last decimal: never shown as reached, never shown as nothing missing.
    [1n, HAIR, '0', '0.00000000000000000001'],
    [75n * HAIR - 1n, HAIR, '74.99999999999999999999', '75'],
    [75n * HAIR + 1n, HAIR, '75', '75.00000000000000000001'],
    [10n ** 40n, 1n, `1${'0'.repeat(40)}`, `1${'0'.repeat(40)}`],
  ])('print %s/%s as %s and %s', (numerator, denominator, cut, up) => {
    expect(printCut(numerator, denominator)).toBe(cut)
    expect(printRoundedUp(numerator, denominator)).toBe(up)
  })

  const numbers = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  const FIGURE = /^(0|[1-9]\d*)(\.\d{0,19}[1-9])?$/
  const scaled = (text: string): bigint => {
    const [whole = '', decimals = ''] = text.split('.')
    return BigInt(whole + decimals.padEnd(20, '0'))
  }

  test('lie less than one last decimal below and above the fraction, without zeros at the end', () => {
    fc.assert(
      fc.property(numbers, ([numerator, denominator]) => {
        const cut = printCut(numerator, denominator)
        const up = printRoundedUp(numerator, denominator)
        expect(cut).toMatch(FIGURE)
        expect(up).toMatch(FIGURE)
        const exact = numerator * TWENTY
        expect(scaled(cut) * denominator <= exact && exact < (scaled(cut) + 1n) * denominator).toBe(true)
        expect((scaled(up) - 1n) * denominator < exact && exact <= scaled(up) * denominator).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hundredths', () => {
  test.each<[numerator: bigint, denominator: bigint, display: string]>([
    [0n, 1n, '0.00'],
    [75n, 1n, '75.00'],
    [1n, 3n, '0.33'],
    [2n, 3n, '0.67'],
    [1n, 200n, '0.01'],
    [1n, 201n, '0.00'],
    [74_995n, 1000n, '75.00'],
    [74_995n * 10n ** 18n - 1n, 10n ** 21n, '74.99'],
    [9_994n, 10_000n, '1.00'],
    [100n, 1n, '100.00'],
  ])('round %s/%s half up to %s', (numerator, denominator, display) => {
    expect(printHundredths(hundredthsHalfUp(numerator, denominator))).toBe(display)
  })

  test('are printed with two decimals, as a number or a bigint', () => {
    expect([0, 5, 50, 500, 10_000].map((hundredths) => printHundredths(hundredths))).toEqual([
      '0.00',
      '0.05',
      '0.50',
      '5.00',
      '100.00',
    ])
    expect(printHundredths(12_345_678_901_234_567_890n)).toBe('123456789012345678.90')
  })
})

describe('printUnits', () => {
  test.each<[units: number, scale: number, printed: string]>([
    [0, 1, '0'],
    [0, 8_400_000, '0'],
    [840_000_000, 8_400_000, '100'],
    [1, 3, '0.33333333333333333333'],
    [1, 8_400_000, '0.00000011904761904761'],
    [1, 1024, '0.0009765625'],
    // A last chunk whose digits beyond the twentieth are the only ones left.
    [1, 2 ** 21, '0.00000047683715820312'],
    [Number.MAX_SAFE_INTEGER, 1, '9007199254740991'],
    [Number.MAX_SAFE_INTEGER, 2, '4503599627370495.5'],
    [1, Number.MAX_SAFE_INTEGER, '0.00000000000000011102'],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, '0.99999999999999988897'],
  ])('prints %d over %d as %s', (units, scale, printed) => {
    expect(printUnits(units, scale)).toBe(printed)
  })

  const safe = (min: number) =>
    fc.oneof(
      fc.integer({ min, max: 1000 }),
      fc.integer({ min, max: 2 ** 31 }),
      fc.integer({ min, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: Number.MAX_SAFE_INTEGER - 1000, max: Number.MAX_SAFE_INTEGER }),
      fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 3 })).map(([two, more]) => 2 ** two + more),
      fc.integer({ min: 0, max: 15 }).map((power) => 10 ** power),
    )
  const agrees = (units: number, scale: number) => {
    expect(printUnits(units, scale)).toBe(printCut(BigInt(units), BigInt(scale)))
  }

  test('agrees with printCut for all safe whole numbers', () => {
    fc.assert(
      fc.property(safe(0), safe(1), (units, scale) => agrees(units, scale)),
      { numRuns: 3000 },
    )
  })

  test('agrees with printCut next to whole multiples of the scale, where a quotient of doubles may round up', () => {
    const multiples = safe(1).chain((scale) =>
      fc.record({
        scale: fc.constant(scale),
        times: fc.integer({ min: 1, max: Math.max(1, Math.floor(Number.MAX_SAFE_INTEGER / scale)) }),
        off: fc.constantFrom(-1, 0, 1),
      }),
    )
    fc.assert(
      fc.property(multiples, ({ scale, times, off }) => {
        const units = Math.min(Math.max(scale * times + off, 0), Number.MAX_SAFE_INTEGER)
        agrees(units, scale)
      }),
      { numRuns: 2000 },
    )
  })

  test('agrees with printCut around the scale beyond which it needs BigInt', () => {
    const limit = Math.floor(Number.MAX_SAFE_INTEGER / 1e6)
    for (let scale = limit - 20; scale <= limit + 20; scale++) {
      for (const units of [1, scale - 1, scale + 1, 7 * scale - 3, Number.MAX_SAFE_INTEGER]) agrees(units, scale)
    }
  })
})

describe('a quotient of products', () => {
  const whole = (min: number) =>
    fc.oneof(
      fc.integer({ min, max: 1000 }),
      fc.integer({ min, max: 1_000_000_000 }),
      fc.integer({ min, max: Number.MAX_SAFE_INTEGER }),
      // Products around 2^53, where doubles begin to round.
      fc.integer({ min: 94_906_200, max: 94_906_300 }),
    )

  test('is printed exactly, also where its products pass 2^53', () => {
    fc.assert(
      fc.property(whole(0), whole(0), whole(1), whole(1), (a, b, c, d) => {
        const above = BigInt(a) * BigInt(b)
        const below = BigInt(c) * BigInt(d)
        expect(printQuotient(a, b, c, d)).toBe(printCut(above, below))
        expect(displayQuotient(a, b, c, d)).toBe(printHundredths(hundredthsHalfUp(above, below)))
      }),
      { numRuns: 2000 },
    )
  })

  test('is rounded half up exactly at a half', () => {
    expect(displayQuotient(1, 1, 200, 1)).toBe('0.01')
    expect(displayQuotient(3, 5, 1000, 1)).toBe('0.02')
    expect(displayQuotient(149_990, 1, 2, 1000)).toBe('75.00')
    expect(displayQuotient(3, 5_000_000_001, 1_000_000_000, 1000)).toBe('0.02')
    expect(displayQuotient(3, 4_999_999_999, 1_000_000_000, 1000)).toBe('0.01')
    expect(printQuotient(94_906_267, 94_906_267, 94_906_267, 1)).toBe('94906267')
  })
})

describe('printUnitsUp', () => {
  test('is printRoundedUp for every whole number of units', () => {
    const scale = fc.oneof(
      fc.integer({ min: 1, max: 1000 }),
      fc.maxSafeNat().map((value) => value + 1),
      fc.constant(168_000),
    )
    fc.assert(
      fc.property(fc.maxSafeNat(), scale, (units, over) => {
        fc.pre(over <= Number.MAX_SAFE_INTEGER)
        expect(printUnitsUp(units, over)).toBe(printRoundedUp(BigInt(units), BigInt(over)))
        expect(printUnitsUp(units % 1_000_000, over)).toBe(printRoundedUp(BigInt(units % 1_000_000), BigInt(over)))
      }),
      { numRuns: 5000 },
    )
  })

  test('rounds the last decimal up, over nines as well', () => {
    expect(printUnitsUp(2, 3)).toBe('0.66666666666666666667')
    expect(printUnitsUp(1, 3)).toBe('0.33333333333333333334')
    expect(printUnitsUp(1, 4)).toBe('0.25')
    expect(printUnitsUp(100, 101)).toBe(printRoundedUp(100n, 101n))
  })
})
