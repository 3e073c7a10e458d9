import { describe, expect, test } from 'vitest'
import { displayQuotient, printCut, printQuotient, printUnits, printUnitsUp } from '../../src/exact'

describe('printUnitsUp carries into', () => {
  test.each<[place: string, units: number, scale: number, up: string]>([
    ['the last decimal', 1, 3, '0.33333333333333333334'],
    ['the decimals before two nines', 1, 101, '0.009900990099009901'],
    ['the decimal before two nines at the end of nine and nine', 31, 103, '0.300970873786407767'],
    ['a decimal that a long division brings together with the nines', 9_000_069, 9_000_076, '0.999999222228790068'],
    ['the decimals before four nines', 5, 10_000_090_001, '0.0000000004999955'],
    ['the last decimal of a figure near one', 2 ** 53 - 2, 2 ** 53 - 1, '0.99999999999999988898'],
    ['nothing where the figure ends before', 1, 8, '0.125'],
    ['nothing where there are no decimals', 6, 3, '2'],
  ])('%s', (_, units, scale, up) => {
    expect(printUnitsUp(units, scale)).toBe(up)
  })

  test.each<[nines: number, units: number, scale: number, up: string]>([
    [13, 40_727_726_865_181, 60_051_147_125_237, '0.6782173'],
    [12, 2_329_307_578_504, 2_557_331_168_197, '0.91083533'],
    [11, 324_338_797_196, 329_944_532_029, '0.983010069'],
    [10, 45_947_459_827, 73_667_485_051, '0.6237142451'],
    [9, 1_084_662_140, 3_930_549_411, '0.27595687691'],
    [8, 165_340_373, 607_608_741, '0.272116514861'],
    [7, 69_190_817, 72_930_329, '0.9487248713769'],
    [6, 3_714_638, 3_761_229, '0.98761282548869'],
    [5, 235_049, 298_419, '0.787647569357179'],
    [4, 11_993, 51_973, '0.2307544301849037'],
    [3, 375, 2_233, '0.16793551276309897'],
  ])('the decimal before %d nines', (_, units, scale, up) => {
    expect(printUnitsUp(units, scale)).toBe(up)
  })

  test('every place up to the whole number, as the exact figure rounded up', () => {
    for (const scale of [
      7,
      9,
      8_999_999,
      9_000_000,
      9_000_001,
      8_999_999_999,
      9e9,
      9e9 + 1,
      9e11,
      9e11 + 1,
      9e13 - 1,
    ]) {
      for (const units of [1, 2, scale - 1, scale + 1, 10 * scale - 1]) {
        const exact = (BigInt(units) * 10n ** 20n + BigInt(scale) - 1n) / BigInt(scale)
        const digits = exact.toString().padStart(21, '0')
        const text = `${digits.slice(0, -20)}.${digits.slice(-20)}`.replace(/\.?0+$/, '')
        expect([units, scale, printUnitsUp(units, scale)]).toEqual([units, scale, text])
      }
    }
  })
})

describe('printUnits', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])(
    'puts the zeros of 10 to the power of -%d',
    (power) => {
      expect(printUnits(1, 10 ** power)).toBe(power === 0 ? '1' : `0.${'0'.repeat(power - 1)}1`)
      expect(printUnits(7 * 10 ** power + 3, 10 ** power)).toBe(power === 0 ? '10' : `7.${'0'.repeat(power - 1)}3`)
    },
  )

  test('puts six zeros where nine digits come at once and end with the seventh', () => {
    expect(printUnits(1, 5_000_000)).toBe('0.0000002')
    expect(printUnitsUp(1, 5_000_000)).toBe('0.0000002')
  })
})

describe('quotients of products', () => {
  const BIG = 94_906_267 // its square passes 2^53 by little

  test.each<[a: number, b: number, c: number, d: number, printed: string, display: string]>([
    [1, 1, 3, 1, '0.33333333333333333333', '0.33'],
    [1, 2, 3, 1, '0.66666666666666666666', '0.67'],
    [1, 1, 200, 1, '0.005', '0.01'],
    [1, 1, 100, 2, '0.005', '0.01'],
    [999, 1, 200, 1000, '0.004995', '0.00'],
    [0, 5, 7, 9, '0', '0.00'],
    [BIG, BIG, 1, 1, '9007199515875289', '9007199515875289.00'],
    [BIG, BIG, BIG, BIG, '1', '1.00'],
    [1, 1, BIG, BIG, '0.00000000000000011102', '0.00'],
    [BIG, BIG, BIG, 1, '94906267', '94906267.00'],
    [Number.MAX_SAFE_INTEGER, 1, 1, 1, '9007199254740991', '9007199254740991.00'],
    [Number.MAX_SAFE_INTEGER, 1, 2, 1, '4503599627370495.5', '4503599627370495.50'],
    // Twice a hundred times the first is above 2^53, where doubles round a half away.
    [45_035_996_273_705, 1, 19, 1, '2370315593352.89473684210526315789', '2370315593352.89'],
    [45_035_996_273_704, 1, 647, 1, '69607413096.91499227202472952086', '69607413096.91'],
  ])('%d x %d / (%d x %d) are printed as %s, shown as %s', (a, b, c, d, printed, display) => {
    expect(printQuotient(a, b, c, d)).toBe(printed)
    expect(displayQuotient(a, b, c, d)).toBe(display)
  })

  test('take a divisor that passes 2^53 as it is', () => {
    const [above, below] = [Number.MAX_SAFE_INTEGER, BigInt(BIG) * BigInt(BIG)]
    expect(printQuotient(above, 1, BIG, BIG)).toBe(printCut(BigInt(above), below))
  })
})
