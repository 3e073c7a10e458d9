/** The sizes at which doubles no longer hold a figure, and whole numbers of any size take over. */
import { describe, expect, test } from 'vitest'
import { type Amount, amountFraction, isOpenLeaf, printGap, reaches, type ScorePlan, type Sheet } from '../../src/score'
import { asSmallFraction, restOf, type Tallied } from '../../src/score/Amount'
import { fraction, subtract, toDecimalUp } from '../reference/fraction'

const MAX = Number.MAX_SAFE_INTEGER
/** Divisors of 2^53 - 1. */
const [FACTOR, COFACTOR] = [6361, 1_416_003_655_831] as const

const half = (numerator: number, denominator: number): Amount['rest'] => ({ numerator, denominator })
const big = (numerator: number, denominator: number): Amount['rest'] => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

describe('an amount reaches a minimum', () => {
  test.each<[units: number, minimum: number, reached: boolean]>([
    [10, 10, true],
    [11, 10, true],
    [9, 10, false],
  ])('of whole units: %d of %d is %s', (units, minimum, reached) => {
    expect(reaches({ units, rest: null }, minimum)).toBe(reached)
  })

  test.each<[units: number, numerator: number, denominator: number, minimum: number, reached: boolean]>([
    [9, 2, 2, 10, true],
    [9, 3, 2, 10, true],
    [9, 1, 2, 10, false],
    [8, 3, 2, 10, false],
    [8, 4, 2, 10, true],
    [10, 1, 2, 10, true],
    [12, 1, 2, 10, true],
    [0, MAX, MAX, 1, true],
    [0, MAX - 1, MAX, 1, false],
    // What is missing, times the denominator, is beyond 2^53.
    [0, MAX, MAX, 2, false],
    [0, MAX, MAX, 3, false],
  ])('with a rest: %d and %d/%d of %d is %s', (units, numerator, denominator, minimum, reached) => {
    expect(reaches({ units, rest: half(numerator, denominator) }, minimum)).toBe(reached)
    expect(reaches({ units, rest: big(numerator, denominator) }, minimum)).toBe(reached)
  })
})

describe('an amount as a fraction in doubles', () => {
  test.each<[units: number, rest: Amount['rest'], factor: number, whole: number, small: boolean]>([
    [5, null, 400, 10, true],
    [2, half(1, 2), 400, 10, true],
    [0, half(COFACTOR, 1), FACTOR, 1, true],
    [0, half(COFACTOR, 2), FACTOR + 1, 1, false],
    [1, half(COFACTOR - 1, 1), FACTOR, 1, true],
    [1, half(COFACTOR, 1), FACTOR, 1, false],
    [0, half(1, 2 ** 51), 1, 1, true],
    [0, half(1, 2 ** 51), 1, 2, false],
    [0, half(1, 2 ** 50), 1, 2, true],
    [0, half(1, 2 ** 52), 1, 1, false],
    [0, big(1, 2), 1, 1, false],
  ])('%d and %o, times %d and over %d, is one: %s', (units, rest, factor, whole, small) => {
    const { numerator, denominator } = amountFraction({ units, rest })
    const expected = small ? { numerator: Number(numerator), denominator: Number(denominator) } : null
    expect(asSmallFraction({ units, rest }, factor, whole)).toEqual(expected)
  })
})

test('what is missing is exact where the minimum, times the denominator, is beyond 2^53', () => {
  for (const denominator of [2 ** 20 + 7, 2 ** 22 - 3, 999_983]) {
    const units = Math.floor(MAX / denominator) - 1
    for (let more = 1; more < 40; more++) {
      const minimum = units + more
      const value = fraction(BigInt(units) * BigInt(denominator) + 1n, BigInt(denominator))
      const gap = subtract(fraction(BigInt(minimum)), value)
      expect(printGap({ units, rest: half(1, denominator) }, minimum, 1)).toBe(toDecimalUp(gap))
    }
  }
})

describe('the rest of two slots', () => {
  const plan = { layout: { terms: 1, slots: 2 } } as ScorePlan
  const tallied = (
    [numerator, other]: readonly [number, number],
    [denominator, another]: readonly [number, number],
    [coefficient, last]: readonly [number, number],
    more: Partial<Tallied> = {},
  ): Tallied => ({
    numbers: [100, numerator, other, denominator, another, coefficient, last],
    fine: [null, null],
    open: 2,
    ...more,
  })
  const rest = (given: Tallied) => restOf(plan, given, [0, 1])

  test('is nothing where no slot is open, and where those that are open hold nothing', () => {
    expect(rest(tallied([1, 1], [2, 3], [5, 5], { open: 0 }))).toBeNull()
    expect(rest(tallied([0, 1], [2, 3], [5, 0]))).toBeNull()
    expect(rest(tallied([1, 1], [2, 3], [0, 0]))).toBeNull()
  })

  test('is added up in doubles, and leaves out what is closed', () => {
    expect(rest(tallied([1, 2], [2, 3], [5, 7]))).toEqual(half(43, 6))
    expect(rest(tallied([1, 2], [2, 3], [0, 7]))).toEqual(half(14, 3))
    expect(rest(tallied([1, 2], [2, 3], [5, 0]))).toEqual(half(5, 2))
  })

  test('is added up in doubles as far as they hold it', () => {
    expect(rest(tallied([COFACTOR, 0], [2, 1], [FACTOR, 0]))).toEqual(half(MAX, 2))
    expect(rest(tallied([COFACTOR, 1], [1, 1], [FACTOR, 1]))).toEqual(big(MAX + 1, 1))
    expect(rest(tallied([1, 0], [MAX, 1], [1, 0]))).toEqual(half(1, MAX))
    expect(rest(tallied([1, 1], [FACTOR, COFACTOR], [1, 1]))).toEqual(half(FACTOR + COFACTOR, MAX))
    expect(rest(tallied([1, 1], [FACTOR + 1, COFACTOR], [1, 1]))).toEqual({
      numerator: BigInt(FACTOR + 1 + COFACTOR),
      denominator: BigInt(FACTOR + 1) * BigInt(COFACTOR),
    })
  })

  test('is exact with a value too fine for doubles', () => {
    const fine = { numerator: 1n, denominator: 10n ** 20n }
    expect(rest(tallied([0.5, 1], [1, 3], [5, 0], { fine: [fine, null] }))).toEqual({
      numerator: 5n,
      denominator: 10n ** 20n,
    })
    expect(rest(tallied([1, 0.5], [3, 1], [2, 5], { fine: [null, fine] }))).toEqual({
      numerator: 2n * 10n ** 20n + 15n,
      denominator: 3n * 10n ** 20n,
    })
  })
})

test('a leaf is open when a slot of its own holds a fraction of a unit', () => {
  const plan = { layout: { terms: 2, slots: 3 }, leaves: [{ slots: [0, 1] }, { slots: [2] }, { slots: [] }] }
  const open = (...coefficients: readonly number[]) =>
    [0, 1, 2].map((leaf) =>
      isOpenLeaf(
        plan as never as ScorePlan,
        { numbers: [9, 9, 1, 1, 1, 1, 1, 1, ...coefficients] } as never as Sheet,
        leaf,
      ),
    )
  expect(open(0, 0, 0)).toEqual([false, false, false])
  expect(open(5, 0, 0)).toEqual([true, false, false])
  expect(open(0, 5, 0)).toEqual([true, false, false])
  expect(open(0, 0, 5)).toEqual([false, true, false])
})
