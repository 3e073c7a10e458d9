import type { Frontier } from './Frontier'
import { knapsack } from './knapsack'
import type { Problem } from './Problem'
import type { Whole } from './whole'

/** Items that count for the same tests, so that only the best plan of each cost matters. */
export interface Atom<N extends Whole> {
  /** Places of the tests. */
  readonly tests: readonly number[]
  readonly frontier: Frontier<N>
}

/** Sorts items by the tests that they count for; those of one test come together, the smallest tests first. */
export function atomsOf<N extends Whole>(problem: Problem<N>): readonly Atom<N>[] {
  const { family, items } = problem
  const places = new Map<string, { readonly tests: readonly number[]; readonly own: number[] }>()
  items.forEach(({ term }, place) => {
    const tests = family.testsOfTerm[term] as readonly number[]
    const known = places.get(tests.join())
    if (known) known.own.push(place)
    else places.set(tests.join(), { tests, own: [place] })
  })
  const groups = [...places.values()]
  const sizeOf = (test: number) => groups.filter(({ tests }) => tests.includes(test)).length
  const smallest = (tests: readonly number[]) =>
    tests.reduce((least, test) => (sizeOf(test) < sizeOf(least) ? test : least), tests[0] as number)
  return groups
    .map(({ tests, own }) => ({ tests, own, key: smallest(tests) }))
    .sort((a, b) => sizeOf(a.key) - sizeOf(b.key) || a.key - b.key)
    .map(({ tests, own }) => ({ tests, frontier: knapsack(items, own, Number.MAX_SAFE_INTEGER, problem) }))
}
