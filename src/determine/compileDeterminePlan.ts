import { canonicalDecimal, type Fraction, fractionOfDecimal, multiplyFractions, printCut } from '../exact'
import { type Group, nodesOf, type Question, type Rubric } from '../rubric'
import type { ScorePlan, SumPlan } from '../score'
import { shownFigure } from '../text'
import type { DeterminePlan, HeldTest, NodeMinimum, PointsTest, PredicatePlan, SettlePlan } from './DeterminePlan'

/** Compiles the tests of every predicate of a checked rubric against its compiled sums. */
export function compileDeterminePlan(rubric: Rubric, plan: ScorePlan): DeterminePlan {
  const sums: SumPlan[] = []
  const indexes = new Map<SumPlan, number>()
  const indexOf = (sum: SumPlan): number => {
    const index = indexes.get(sum) ?? sums.push(sum) - 1
    indexes.set(sum, index)
    return index
  }
  const sumOfNodes = (ids: readonly string[]): SumPlan =>
    plan.sumOf([...new Set(ids.flatMap((id) => (plan.nodeSums.get(id) as SumPlan).terms))])
  const nodes = new Map(nodesOf(rubric).map(({ node }) => [node.id, node]))
  const units = ({ numerator, denominator }: Fraction) => Number((numerator * BigInt(plan.scale)) / denominator)

  const predicates = rubric.predicates.map((predicate): PredicatePlan => {
    const points: PointsTest[] = []
    const held: HeldTest[] = []
    const nodeMinima: NodeMinimum[] = []
    for (const criterion of predicate.criteria) {
      const { id, label, source, basis } = criterion
      if (criterion.type === 'heldPredicate') {
        const enough = rubric.predicates.map((one) => one.id).filter((one) => criterion.anyOf.includes(one))
        held.push({ id, label, anyOf: enough, source, basis })
      } else if (criterion.type === 'points') {
        const sum = sumOfNodes(criterion.nodes)
        const sumIndex = indexOf(sum)
        const minimum = units(fractionOfDecimal(criterion.minimum))
        const required = canonicalDecimal(criterion.minimum)
        points.push({ id, label, sum, sumIndex, minimum, required, source, basis })
      } else {
        const share = fractionOfDecimal(criterion.minimumShare)
        for (const area of rubric.areas) {
          const sum = sumOfNodes(area.nodes)
          const sumIndex = indexOf(sum)
          const least = multiplyFractions(share, fractionOfDecimal(area.weight))
          const test: PointsTest = {
            id: `${id}.${area.id}`,
            label: area.label,
            sum,
            sumIndex,
            minimum: units(least),
            required: printCut(least.numerator, least.denominator),
            source,
            basis,
          }
          points.push(test)
          if (area.nodes.length < 2) continue
          for (const node of area.nodes) {
            const found = nodes.get(node) as Group | Question
            const own = multiplyFractions(share, fractionOfDecimal(found.weight as string))
            const label = 'label' in found ? found.label : test.label
            const ownRequired = printCut(own.numerator, own.denominator)
            nodeMinima.push({
              node,
              label,
              test,
              sum: sumOfNodes([node]),
              minimum: units(own),
              required: ownRequired,
              shownRequired: shownFigure(ownRequired),
            })
          }
        }
      }
    }
    return { id: predicate.id, label: predicate.label, points, held, nodeMinima }
  })
  return { predicates, sums, settle: settlePlan(predicates, sums, plan.layout.terms) }
}

function settlePlan(predicates: readonly PredicatePlan[], sums: readonly SumPlan[], terms: number): SettlePlan {
  const ends = (lengths: readonly number[]) => {
    let end = 0
    return Int32Array.from(lengths, (length) => (end += length))
  }
  const tests = predicates.flatMap(({ points }) => points)
  return {
    terms: Int32Array.from(sums.flatMap(({ terms }) => terms)),
    sumEnds: ends(sums.map(({ terms }) => terms.length)),
    sumsOfTerm: Array.from({ length: terms }, (_, term) =>
      sums.flatMap((sum, index) => (sum.terms.includes(term) ? [index] : [])),
    ),
    testSums: Int32Array.from(tests, ({ sumIndex }) => sumIndex),
    minima: Float64Array.from(tests, ({ minimum }) => minimum),
    testEnds: ends(predicates.map(({ points }) => points.length)),
  }
}
