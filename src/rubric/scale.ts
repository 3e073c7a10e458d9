import {
  type Fraction,
  fractionOfDecimal,
  greatestCommonDivisor,
  leastCommonMultiple,
  multiplyFractions,
} from '../exact'
import type { Rubric } from './Rubric'
import { nodesOf } from './walk'

/** The grid on which every choice contributes a whole number. */
export interface Scale {
  /** Units a point. */
  readonly unitsPerPoint: bigint
  /** Steps of a choice's value: every option's value times this is whole. */
  readonly valueSteps: bigint
}

function denominatorOf({ numerator, denominator }: Fraction): bigint {
  return denominator / greatestCommonDivisor(numerator, denominator)
}

/**
 * Derives the coarsest scale on which every choice, every full mark and every minimum is a whole number of units.
 * Leaving a question out of a mean changes the mean's denominator, so each mean of n questions asks for 1..n.
 */
export function scaleOf(rubric: Rubric): Scale {
  let valueSteps = 1n
  for (const kind of Object.values(rubric.answerKinds)) {
    if (kind.type !== 'choice') continue
    for (const { value } of Object.values(kind.options)) {
      valueSteps = leastCommonMultiple(valueSteps, denominatorOf(fractionOfDecimal(value)))
    }
  }
  let unitsPerPoint = 1n
  const ask = (fraction: Fraction) => {
    // Most ask for what is whole already, and a divisor is slow to find.
    if ((fraction.numerator * unitsPerPoint) % fraction.denominator === 0n) return
    unitsPerPoint = leastCommonMultiple(unitsPerPoint, denominatorOf(fraction))
  }
  const weights = new Map<string, Fraction>()
  for (const { node } of nodesOf(rubric)) {
    if (node.weight === undefined) continue
    const weight = fractionOfDecimal(node.weight)
    weights.set(node.id, weight)
    const questions = node.level === 'question' ? 1 : node.combine === 'mean' ? node.children.length : 0
    for (let answered = 1; answered <= questions; answered++) {
      ask(multiplyFractions(weight, { numerator: 1n, denominator: valueSteps * BigInt(answered) }))
    }
    ask(weight)
  }
  // A share of an area's weight is compared; the same share of each of its nodes is warned about.
  const shared = rubric.areas.flatMap(({ weight, nodes }) => [
    fractionOfDecimal(weight),
    ...nodes.map((node) => weights.get(node) as Fraction),
  ])
  for (const { criteria } of rubric.predicates) {
    for (const criterion of criteria) {
      if (criterion.type === 'points') ask(fractionOfDecimal(criterion.minimum))
      if (criterion.type !== 'everyArea') continue
      for (const weight of shared) ask(multiplyFractions(weight, fractionOfDecimal(criterion.minimumShare)))
    }
  }
  return { unitsPerPoint, valueSteps }
}

/** Whole units of the whole LKE above which sums, percentages and hundredths would no longer be whole in doubles. */
const MAX_UNITS = BigInt(Number.MAX_SAFE_INTEGER) / 1000n

/** Tells whether the figures of a rubric are too fine for exact sums in doubles. */
export function isTooFine(rubric: Rubric): boolean {
  const { unitsPerPoint, valueSteps } = scaleOf(rubric)
  let highest = 0n
  for (const { weight } of rubric.components) {
    const { numerator, denominator } = fractionOfDecimal(weight)
    highest += (numerator * unitsPerPoint) / denominator
  }
  return highest > MAX_UNITS || valueSteps > MAX_UNITS || unitsPerPoint > MAX_UNITS
}
