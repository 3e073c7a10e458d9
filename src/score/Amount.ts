import {
  addFractions,
  type Fraction,
  hundredthsHalfUp,
  printCut,
  printHundredths,
  printRoundedUp,
  printUnits,
  printUnitsUp,
} from '../exact'
import type { ScorePlan, SumPlan } from './ScorePlan'

/** The numbers of one finished tally, kept apart from the caller's object. */
export interface Tallied {
  /** As in a sheet: units by term, then numerators, denominators and coefficients by slot. */
  readonly numbers: readonly number[]
  readonly fine: readonly (Fraction | null)[]
  /** Slots that hold a fraction of a unit. */
  readonly open: number
}

/** A fraction of whole numbers that doubles hold. */
export interface SmallFraction {
  readonly numerator: number
  readonly denominator: number
}

/** Tells whether doubles hold a fraction; both of its numbers are of one kind. */
export function isSmall(fraction: SmallFraction | Fraction): fraction is SmallFraction {
  return typeof fraction.numerator === 'number'
}

/** An exact number of units: whole ones, and a rest from ratios and surveys that is no whole number. */
export interface Amount {
  readonly units: number
  /** In doubles where they hold it, as most do; else in BigInt. */
  readonly rest: SmallFraction | Fraction | null
}

/** Returns the value of a slot as an exact fraction. */
export function slotValue({ layout }: ScorePlan, { numbers, fine }: Tallied, slot: number): Fraction {
  const at = layout.terms + slot
  return (
    fine[slot] ?? {
      numerator: BigInt(numbers[at] as number),
      denominator: BigInt(numbers[at + layout.slots] as number),
    }
  )
}

/** Adds up what those of some slots hold that are open; null when they hold nothing. */
export function restOf(plan: ScorePlan, tallied: Tallied, among: readonly number[]): Amount['rest'] {
  if (tallied.open === 0) return null
  const { terms, slots } = plan.layout
  let numerator = 0
  let denominator = 1
  for (const slot of among) {
    const at = terms + slot
    const coefficient = tallied.numbers[at + 2 * slots] as number
    if (coefficient === 0) continue
    const below = tallied.numbers[at + slots] as number
    numerator = numerator * below + coefficient * (tallied.numbers[at] as number) * denominator
    denominator *= below
    const small = numerator <= Number.MAX_SAFE_INTEGER && denominator <= Number.MAX_SAFE_INTEGER
    if (!small || tallied.fine[slot]) return bigRestOf(plan, tallied, among)
  }
  return numerator === 0 ? null : { numerator, denominator }
}

function bigRestOf(plan: ScorePlan, tallied: Tallied, among: readonly number[]): Fraction | null {
  const { terms, slots } = plan.layout
  let rest: Fraction | null = null
  for (const slot of among) {
    const coefficient = tallied.numbers[terms + 2 * slots + slot] as number
    if (coefficient === 0) continue
    const value = slotValue(plan, tallied, slot)
    const held = { numerator: value.numerator * BigInt(coefficient), denominator: value.denominator }
    rest = rest === null ? held : addFractions(rest, held)
  }
  return rest
}

/** Returns the exact amount of a sum. */
export function amountOf(plan: ScorePlan, tallied: Tallied, sum: SumPlan): Amount {
  let units = 0
  for (const term of sum.terms) units += tallied.numbers[term] as number
  return { units, rest: restOf(plan, tallied, sum.slots) }
}

/** Tells whether an amount reaches a minimum in units, exactly and inclusively. */
export function reaches({ units, rest }: Amount, minimum: number): boolean {
  if (rest === null) return units >= minimum
  // A product beyond 2^53 may be rounded, but never down to a numerator that is below.
  if (isSmall(rest)) return rest.numerator >= (minimum - units) * rest.denominator
  return rest.numerator >= BigInt(minimum - units) * rest.denominator
}

/** Returns an amount of units as one fraction. */
export function amountFraction({ units, rest }: Amount): Fraction {
  if (rest === null) return { numerator: BigInt(units), denominator: 1n }
  const denominator = BigInt(rest.denominator)
  return { numerator: BigInt(units) * denominator + BigInt(rest.numerator), denominator }
}

/** An amount as a fraction in doubles, its numerator small enough to be multiplied by a factor; null where it is not. */
export function asSmallFraction({ units, rest }: Amount, factor: number, whole: number): SmallFraction | null {
  if (rest === null) return { numerator: units, denominator: 1 }
  if (!isSmall(rest)) return null
  const { denominator } = rest
  const numerator = units * denominator + rest.numerator
  const small = numerator * factor <= Number.MAX_SAFE_INTEGER && denominator * whole * 2 <= Number.MAX_SAFE_INTEGER
  return small ? { numerator, denominator } : null
}

/** Prints an amount over a whole number of units, cut: over the scale as points. */
export function printAmount(amount: Amount, scale: number): string {
  const small = asSmallFraction(amount, 1, scale)
  if (small) return printUnits(small.numerator, small.denominator * scale)
  const { numerator, denominator } = amountFraction(amount)
  return printCut(numerator, denominator * BigInt(scale))
}

/** Prints an amount as a percentage of a whole, cut; 0 of nothing is 0. */
export function printPercent(amount: Amount, whole: number): string {
  if (whole === 0) return '0'
  // A hundredth of the whole is a whole number of units as a rule, and a smaller one to divide by.
  if (whole % 100 === 0) return printAmount(amount, whole / 100)
  const small = asSmallFraction(amount, 100, whole)
  if (small) return printUnits(small.numerator * 100, small.denominator * whole)
  const { numerator, denominator } = amountFraction(amount)
  return printCut(numerator * 100n, denominator * BigInt(whole))
}

/** Returns an amount in hundredths of a point, rounded half up. */
export function hundredthsOf(amount: Amount, scale: number): number {
  const small = asSmallFraction(amount, 400, scale)
  if (small) {
    const whole = small.denominator * scale
    return Math.floor((small.numerator * 200 + whole) / (2 * whole))
  }
  const { numerator, denominator } = amountFraction(amount)
  return Number(hundredthsHalfUp(numerator, denominator * BigInt(scale)))
}

/** Prints an amount in points with two decimals, rounded half up. */
export function displayAmount(amount: Amount, scale: number): string {
  return printHundredths(hundredthsOf(amount, scale))
}

/** Prints what an amount lacks to a minimum that it does not reach, in points, rounded up. */
export function printGap(amount: Amount, minimum: number, scale: number): string {
  const small = asSmallFraction(amount, 1, scale)
  if (small && minimum * small.denominator <= Number.MAX_SAFE_INTEGER) {
    return printUnitsUp(minimum * small.denominator - small.numerator, small.denominator * scale)
  }
  const { numerator, denominator } = amountFraction(amount)
  return printRoundedUp(BigInt(minimum) * denominator - numerator, denominator * BigInt(scale))
}
