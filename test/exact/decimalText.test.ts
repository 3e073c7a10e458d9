import SharedDecimal from 'decimal.js'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { canonicalDecimal, compareDecimals, Decimal, isDecimalText, MAX_DECIMALS } from '../../src/exact'

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(''))
/** Any plain decimal text, with zeros at the end of its decimals, too. */
const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.option(digits(1, 20), { nil: null }))
  .map(([whole, rest]) => (rest === null ? `${whole}` : `${whole}.${rest}`))

describe('a decimal text', () => {
  test.each([
    '0',
    '1',
    '10',
    '0.0',
    '0.5',
    '3.60',
    '15.75',
    '9'.repeat(15),
    `0.${'0'.repeat(19)}1`,
    `${'9'.repeat(15)}.${'9'.repeat(20)}`,
  ])('may be %s', (text) => {
    expect(isDecimalText(text)).toBe(true)
  })

  test.each([
    '',
    ' ',
    '-0',
    '-1',
    '+1',
    '1,5',
    '1.',
    '.5',
    '.',
    '00',
    '01',
    '01.5',
    '1.5.0',
    '1e3',
    '1E3',
    '1e-7',
    '0x10',
    '0b1',
    '0o7',
    '1_000',
    '1 000',
    ' 1',
    '1 ',
    '1\n',
    'NaN',
    'Infinity',
    '١',
    '１',
    '1'.repeat(16),
    `0.${'1'.repeat(21)}`,
    '1'.repeat(100_000),
  ])('is not %j', (text) => {
    expect(isDecimalText(text)).toBe(false)
  })

  test('carries as many decimals as a printed figure', () => {
    expect(MAX_DECIMALS).toBe(20)
  })

  test('is any whole number of up to 15 digits with up to 20 decimals', () => {
    fc.assert(fc.property(decimals, (text) => isDecimalText(text)))
  })

  test('means the same to decimal.js whenever it is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ex') }), (text) => {
        if (isDecimalText(text)) expect(new SharedDecimal(text).isFinite()).toBe(true)
      }),
    )
  })
})

describe('the canonical form', () => {
  test.each([
    ['3.60', '3.6'],
    ['3.0', '3'],
    ['0.00', '0'],
    ['10', '10'],
    ['100.00', '100'],
    ['999999999999999.99999999999999999999', '999999999999999.99999999999999999999'],
    ['0.00000000000000000001', '0.00000000000000000001'],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical)
  })

  test('equals the text, carries no zeros at the end and is its own', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const canonical = canonicalDecimal(text)
        expect(canonical).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
        expect(compareDecimals(canonical, text)).toBe(0)
        expect(canonicalDecimal(canonical)).toBe(canonical)
      }),
    )
  })
})

describe('compareDecimals', () => {
  test.each<[a: string, b: string, order: number]>([
    ['0', '0.00', 0],
    ['3.6', '3.60', 0],
    ['75', '74.99999999999999999999', 1],
    ['74.99999999999999999999', '75', -1],
    ['0.1', '0.09', 1],
    ['9', '10', -1],
    ['999999999999999.99999999999999999999', '999999999999999.99999999999999999998', 1],
  ])('compares %s with %s', (a, b, order) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(order)
    expect(Math.sign(compareDecimals(b, a))).toBe(-order + 0)
  })

  test('agrees with decimal.js', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(Math.sign(compareDecimals(a, b))).toBe(new Decimal(a).comparedTo(b))
      }),
    )
  })
})

describe('the private clone of decimal.js', () => {
  afterEach(() => {
    SharedDecimal.set({ defaults: true })
  })

  test('keeps its settings when an application changes those of decimal.js', () => {
    SharedDecimal.set({ precision: 3, rounding: SharedDecimal.ROUND_UP, toExpNeg: 0, toExpPos: 0, maxE: 5 })
    expect(new SharedDecimal('123.456').plus(1).toString()).toBe('1.25e+2')
    expect(new Decimal('123456789.123456789').plus('0.000000000000000000001').toString()).toBe(
      '123456789.123456789000000000001',
    )
    expect(canonicalDecimal('123456789012345.12345678901234567890')).toBe('123456789012345.1234567890123456789')
    expect(compareDecimals('1.0001', '1.0002')).toBe(-1)
  })

  test('changes no settings of decimal.js', () => {
    const { precision, rounding, toExpPos, toExpNeg } = SharedDecimal
    expect([precision, rounding, toExpPos, toExpNeg]).toEqual([20, SharedDecimal.ROUND_HALF_UP, 21, -7])
    expect(Decimal).not.toBe(SharedDecimal)
    expect([Decimal.precision, Decimal.rounding]).toEqual([60, SharedDecimal.ROUND_DOWN])
  })
})
