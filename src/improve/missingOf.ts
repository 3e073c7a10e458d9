import type { CriteriaNode } from './criteriaFamily'
import type { Problem } from './Problem'
import type { Whole } from './whole'

/** By node: what its most demanding test misses. */
export function missingOf<N extends Whole>({ missing }: Problem<N>, nodes: readonly CriteriaNode[]): readonly N[] {
  return nodes.map(({ tests }) => {
    let most = missing[tests[0] as number] as N
    for (const test of tests) if ((missing[test] as N) > most) most = missing[test] as N
    return most
  })
}
