import type { NormalAnswers } from '../answer'
import { settleScores } from '../determine'
import { type Fraction, lowestTerms } from '../exact'
import {
  type Amount,
  amountFraction,
  amountOf,
  fullUnitsOf,
  leafAmount,
  newSheet,
  questionValue,
  type Reading,
  type SumPlan,
  tallyInOrder,
} from '../score'
import type { Compiled } from './Compiled'

/** The exact points of one LKE, for what is computed of them: differences, margins, shares. In lowest terms. */
export interface ExactPoints {
  /** Points of the whole LKE. */
  readonly total: Fraction
  /** Points of a component, aspect, area, indicator or question. */
  node(id: string): Fraction
  /** Value of a question, 0..1; 0 where it is unanswered. */
  value(question: string): Fraction
  /** Points of an area across aspects. */
  area(id: string): Fraction
  /** Points of any sum of the compiled rubric, such as that of a criterion. */
  sum(sum: SumPlan): Fraction
  /** Whether each predicate's minima of points are all reached, the lowest predicate first. */
  scoresMet(): readonly boolean[]
}

/** Adds up answers in their normal form, and keeps the exact points of every node. */
export function exactPoints(compiled: Compiled, answers: NormalAnswers, reading: Reading): ExactPoints {
  const { score, tree } = compiled
  const exclude = reading.unanswered === 'exclude'
  // A sheet of its own, since the points are read later.
  const sheet = newSheet(score.layout, score.leaves.length)
  tallyInOrder(score, answers, reading, sheet)
  const points = ({ numerator, denominator }: Fraction) =>
    lowestTerms({ numerator, denominator: denominator * BigInt(score.scale) })
  const ofAmount = (amount: Amount) => points(amountFraction(amount))
  const sum = (plan: SumPlan) => ofAmount(amountOf(score, sheet, plan))
  const placeOf = (question: string): number => {
    const place = score.ids.indexOf(question)
    if (place < 0) throw new RangeError(`there is no node "${question}"`)
    return place
  }
  const shareOf = (place: number): Fraction => {
    const { numerator, denominator } = questionValue(score, sheet, place)
    return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
  }
  const node = (id: string): Fraction => {
    const known = score.nodeSums.get(id)
    if (known) return sum(known)
    const leaf = score.leaves.findIndex((one) => one.id === id)
    if (leaf >= 0) return ofAmount(leafAmount(score, sheet, leaf))
    const { numerator, denominator } = shareOf(placeOf(id))
    const units = BigInt(fullUnitsOf(score, sheet, placeOf(id), exclude))
    return points({ numerator: numerator * units, denominator })
  }
  const value = (question: string) => lowestTerms(shareOf(placeOf(question)))
  const area = (id: string): Fraction => {
    const plan = tree.areas.find((one) => one.id === id)
    if (!plan) throw new RangeError(`there is no area "${id}"`)
    return sum(plan.sum)
  }
  const scoresMet = () => settleScores(compiled.determine, score, sheet, compiled.sums)
  return { total: sum(score.total), node, value, area, sum, scoresMet }
}
