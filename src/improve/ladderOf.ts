import type { NormalAnswer } from '../answer'
import { compareFractions, type Fraction, lowestTerms, multiplyFractions, subtractFractions } from '../exact'
import type { Valued } from './valuesOf'

/** An exact number of units: a number where it is whole. */
export type Gain = number | Fraction

/** The ways up of one question, side by side, the lowest first. */
export interface Ladder {
  /** Place of the question. */
  readonly question: number
  readonly answers: readonly NormalAnswer[]
  /** Levels above where the question stands. */
  readonly levels: readonly number[]
  /** Units gained over where the question stands. */
  readonly gains: readonly Gain[]
  /** The last of the gains. */
  readonly best: readonly [Gain]
  /** Whether every gain is whole. */
  readonly whole: boolean
}

/** How the rungs of a ladder are counted and valued. */
export interface LadderRule {
  readonly question: number
  /** The values that make a level, lowest first, each once. */
  readonly grid: readonly Fraction[]
  /** The value as it stands; null when the question must be answered, so that the worst of the grid is no rise. */
  readonly from: Fraction | null
  /** Units of the question at full value. */
  readonly units: number
  /** Whether answers of the same value are kept apart. */
  readonly every?: boolean
}

export const NOTHING: Fraction = { numerator: 0n, denominator: 1n }

/** Lists what raises a question; null when nothing does. Of several answers of one value the first is taken. */
export function ladderOf(
  choices: readonly Valued[],
  { question, grid, from, units, every }: LadderRule,
): Ladder | null {
  const better = choices
    .filter(({ value }) => from === null || compareFractions(value, from) > 0)
    .sort((a, b) => compareFractions(a.value, b.value))
  const rungs = every ? better : better.filter(({ value }, at) => at === 0 || differ(better[at - 1], value))
  if (rungs.length === 0) return null
  // Every value is in the grid, and rungs rise along it.
  const below = from === null ? 0 : grid.filter((one) => compareFractions(one, from) <= 0).length
  let place = 0
  const levels = rungs.map(({ value }) => {
    while (compareFractions(grid[place] as Fraction, value) < 0) place++
    return from === null ? place : place + 1 - below
  })
  const gains = rungs.map(({ value }) =>
    wholeOrExact(multiplyFractions(subtractFractions(value, from ?? NOTHING), exactly(units))),
  )
  return {
    question,
    answers: rungs.map(({ answer }) => answer),
    levels,
    gains,
    best: [gains.at(-1) as Gain],
    whole: gains.every((gain) => typeof gain === 'number'),
  }
}

function differ(one: Valued | undefined, value: Fraction): boolean {
  return one === undefined || compareFractions(one.value, value) !== 0
}

/** The ways up from the first rung of a ladder; null when it has no other. */
export function aboveFirst({ question, answers, levels, gains }: Ladder): Ladder | null {
  if (answers.length < 2) return null
  const [lowest = 0] = levels
  const first = exactly(gains[0] as Ladder['gains'][number])
  const above = gains.slice(1).map((gain) => wholeOrExact(subtractFractions(exactly(gain), first)))
  return {
    question,
    answers: answers.slice(1),
    levels: levels.slice(1).map((level) => level - lowest),
    gains: above,
    best: [above.at(-1) as Gain],
    whole: above.every((gain) => typeof gain === 'number'),
  }
}

/** A gain as a fraction of units. */
export function exactly(gain: Gain): Fraction {
  return typeof gain === 'number' ? { numerator: BigInt(gain), denominator: 1n } : gain
}

/** A gain as a number where it is whole. */
export function wholeOrExact(gain: Fraction): Gain {
  const least = lowestTerms(gain)
  return least.denominator === 1n ? Number(least.numerator) : least
}

/** The values of answers, lowest first, each once. */
export function gridOf(choices: readonly Valued[]): readonly Fraction[] {
  const sorted = choices.map(({ value }) => value).sort(compareFractions)
  return sorted.filter((value, at) => at === 0 || compareFractions(sorted[at - 1] as Fraction, value) !== 0)
}
