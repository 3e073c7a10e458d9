import { fractionOfDecimal, multiplyFractions, printCut } from '../../src/exact'
import type { Predicate, Rubric } from '../../src/rubric'

/** A minimum as a row of the sheet of results shows it: what is summed, and what each predicate asks. */
export interface CriterionRow {
  readonly id: string
  readonly label: string
  readonly nodes: readonly string[]
  /** Points of its nodes together, as a decimal text. */
  readonly weight: string
  /** Points that each predicate asks, by its id. */
  readonly minimums: ReadonlyMap<string, string>
}

interface Minimum {
  readonly id: string
  readonly label: string
  readonly nodes: readonly string[]
  readonly minimum: string
}

function minimumsOf(rubric: Rubric, { criteria }: Predicate): readonly Minimum[] {
  return criteria.flatMap((criterion): Minimum[] => {
    if (criterion.type === 'heldPredicate') return []
    if (criterion.type === 'points')
      return [{ id: criterion.id, label: criterion.label.id, nodes: criterion.nodes, minimum: criterion.minimum }]
    return rubric.areas.map(({ id, label, nodes, weight }) => {
      const least = multiplyFractions(fractionOfDecimal(weight), fractionOfDecimal(criterion.minimumShare))
      return {
        id: `${criterion.id}.${id}`,
        label: `Area ${id}. ${label.id}`,
        nodes,
        minimum: printCut(least.numerator, least.denominator),
      }
    })
  })
}

/** Lists the minima of all predicates, one row for each thing that is summed. */
export function criterionRows(rubric: Rubric, weightOf: (nodes: readonly string[]) => string): readonly CriterionRow[] {
  const rows = new Map<string, Omit<CriterionRow, 'minimums'> & { minimums: Map<string, string> }>()
  for (const predicate of rubric.predicates) {
    for (const { minimum, ...about } of minimumsOf(rubric, predicate)) {
      const row = rows.get(about.id) ?? { ...about, weight: weightOf(about.nodes), minimums: new Map() }
      row.minimums.set(predicate.id, minimum)
      rows.set(about.id, row)
    }
  }
  return [...rows.values()]
}
