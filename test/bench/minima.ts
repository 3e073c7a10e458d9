import { Decimal } from 'decimal.js'
import type { Rubric } from '../../src/rubric'

/** One minimum: points of some nodes together that must reach a figure. */
export interface Minimum {
  readonly predicate: string
  /** Nodes whose points are added up. */
  readonly nodes: readonly string[]
  readonly figure: string
}

/** Every minimum on points of every predicate, in the rubric's order; what a unit holds already is none. */
export function minimaOf(rubric: Rubric): readonly Minimum[] {
  return rubric.predicates.flatMap(({ id: predicate, criteria }) =>
    criteria.flatMap((criterion) => {
      if (criterion.type === 'heldPredicate') return []
      if (criterion.type === 'points') return [{ predicate, nodes: criterion.nodes, figure: criterion.minimum }]
      return rubric.areas.map(({ nodes, weight }) => {
        return { predicate, nodes, figure: new Decimal(weight).times(criterion.minimumShare).toString() }
      })
    }),
  )
}
