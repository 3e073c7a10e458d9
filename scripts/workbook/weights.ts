import { type Fraction, fractionOfDecimal, multiplyFractions } from '../../src/exact'
import { nodesOf, type Rubric, scaleOf } from '../../src/rubric'

/** The hidden whole units in which a workbook sums, so that sums of choices are exact in its doubles. */
export interface Units {
  /** Units a point. */
  readonly perPoint: number
  /** Points of a figure of the rubric in units. */
  points(decimal: string): number
  /** Units of a question at full value. */
  full(question: string): number
}

function whole({ numerator, denominator }: Fraction): number {
  if (numerator % denominator !== 0n) throw new Error(`${numerator}/${denominator} is no whole number of units`)
  return Number(numerator / denominator)
}

export function unitsOf(rubric: Rubric): Units {
  const { unitsPerPoint } = scaleOf(rubric)
  const inUnits = (points: Fraction) => whole(multiplyFractions(points, { numerator: unitsPerPoint, denominator: 1n }))
  const full = new Map<string, number>()
  for (const { node } of nodesOf(rubric)) {
    if (node.level === 'question') {
      if (node.weight !== undefined) full.set(node.id, inUnits(fractionOfDecimal(node.weight)))
    } else if (node.combine === 'mean') {
      const share = { numerator: 1n, denominator: BigInt(node.children.length) }
      const units = inUnits(multiplyFractions(fractionOfDecimal(node.weight), share))
      for (const child of node.children) full.set(child.id, units)
    }
  }
  return {
    perPoint: Number(unitsPerPoint),
    points: (decimal) => inUnits(fractionOfDecimal(decimal)),
    full: (question) => full.get(question) ?? Number.NaN,
  }
}
