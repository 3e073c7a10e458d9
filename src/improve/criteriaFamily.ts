import type { PointsTest, PredicatePlan } from '../determine'
import type { Compiled } from '../evaluate'

/** One or more tests of the same sum, among those whose sums lie within each other or apart. */
export interface CriteriaNode {
  /** Places of its tests. */
  readonly tests: readonly number[]
  /** Place of the node that it lies within; -1 for none. */
  readonly parent: number
  /** Place of the first node below it; those below come just before their parent. */
  readonly first: number
}

/** What the minima of points of one predicate have to do with each other. */
export interface CriteriaFamily {
  readonly predicate: PredicatePlan
  readonly tests: readonly PointsTest[]
  /** By term: the tests that it counts for. */
  readonly testsOfTerm: readonly (readonly number[])[]
  /** The sums as a forest, each before the one it lies within; null where two overlap. */
  readonly nodes: readonly CriteriaNode[] | null
  /** By term: the innermost node that it counts for; -1 for none. */
  readonly homes: readonly number[]
}

const derived = new WeakMap<PredicatePlan, CriteriaFamily>()

/** Derives how the sums of a predicate's tests lie, once for as long as the compiled rubric lives. */
export function criteriaFamily({ score }: Compiled, predicate: PredicatePlan): CriteriaFamily {
  const known = derived.get(predicate)
  if (known) return known
  const fresh = familyOf(predicate, score.layout.terms)
  derived.set(predicate, fresh)
  return fresh
}

interface Sum {
  readonly terms: ReadonlySet<number>
  readonly tests: number[]
}

/** The distinct sums that are tested, those of more terms first. */
function distinctSums(tests: readonly PointsTest[]): readonly Sum[] {
  const sums = new Map<string, Sum>()
  tests.forEach(({ sum }, index) => {
    const terms = [...sum.terms].sort((a, b) => a - b)
    const key = terms.join()
    const known = sums.get(key)
    if (known) known.tests.push(index)
    else sums.set(key, { terms: new Set(terms), tests: [index] })
  })
  return [...sums.values()].sort((a, b) => b.terms.size - a.terms.size)
}

const shared = (a: Sum, b: Sum) => [...a.terms].filter((term) => b.terms.has(term)).length

function familyOf(predicate: PredicatePlan, terms: number): CriteriaFamily {
  const tests = predicate.points
  const all = Array.from({ length: terms }, (_, term) => term)
  const testsOfTerm = all.map((term) => tests.flatMap(({ sum }, index) => (sum.terms.includes(term) ? [index] : [])))
  const sums = distinctSums(tests)
  const overlap = sums.some((one, at) =>
    sums.slice(at + 1).some((other) => ![0, other.terms.size].includes(shared(one, other))),
  )
  if (overlap) return { predicate, tests, testsOfTerm, nodes: null, homes: [] }

  const nodes: { tests: readonly number[]; parent: number; first: number }[] = []
  const homes = all.map(() => -1)
  const add = (sum: Sum, within: readonly Sum[]): number => {
    const first = nodes.length
    const below = childrenAmong(within).map((child) => add(child, inside(within, child)))
    const place = nodes.push({ tests: sum.tests, parent: -1, first }) - 1
    for (const child of below) (nodes[child] as { parent: number }).parent = place
    for (const term of sum.terms) if (homes[term] === -1) homes[term] = place
    return place
  }
  for (const root of childrenAmong(sums)) add(root, inside(sums, root))
  return { predicate, tests, testsOfTerm, nodes, homes }
}

/** The sums that lie within no other of a list. */
function childrenAmong(sums: readonly Sum[]): readonly Sum[] {
  return sums.filter((one) => !sums.some((other) => other.terms.size > one.terms.size && shared(other, one) > 0))
}

/** The sums that lie within one of a list. */
function inside(sums: readonly Sum[], outer: Sum): readonly Sum[] {
  return sums.filter((one) => one.terms.size < outer.terms.size && shared(outer, one) > 0)
}
