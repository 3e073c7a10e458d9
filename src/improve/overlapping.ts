import { type Atom, atomsOf } from './atomsOf'
import { type Excesses, excesses } from './excesses'
import { firstOf } from './mergeFrontiers'
import type { Problem, Rise } from './Problem'
import { minus, plus, type Whole } from './whole'

/** A plan for the atoms looked at so far. */
interface State<N extends Whole> {
  readonly cost: number
  readonly gain: N
  /** By test: what is still missing, never below 0. */
  readonly missing: readonly N[]
  readonly excess: number
  /** By atom: the plan of its frontier. */
  readonly plans: readonly number[]
}

/**
 * Finds the least costly rise to every minimum where the sums of criteria overlap: atom by atom, every plan that no other
 * one beats in cost and in what each test still misses, and that the bound does not rule out.
 */
export function overlapping<N extends Whole>(problem: Problem<N>): Rise | null {
  const { items, missing, zero } = problem
  if (missing.every((need) => need <= zero)) return items.map(() => 0)
  const atoms = atomsOf(problem)
  const ahead = gainsAhead(atoms, missing, zero)
  if (missing.some((need, test) => need > ((ahead[0] as N[])[test] as N))) return null
  const most = items.reduce((sum, { gains }) => plus(sum, gains.at(-1) as N), zero)
  const told = excesses(atoms, missing, most)
  // Plans up to some cost; a higher one until there is a plan within it, whatever the bound lost as a double.
  for (let limit = Math.ceil(told.bound + 1 + told.bound / 256); ; ) {
    const best = search(atoms, ahead, problem, told, limit - told.bound)
    if (best !== null && best.cost <= limit) {
      const rise = items.map(() => 0)
      for (const [atom, { frontier }] of atoms.entries()) frontier.write(best.plans[atom] as number, rise)
      return rise
    }
    limit = Math.ceil(limit + (limit - told.bound) / 4)
  }
}

/** By atom: what the atoms from it on can gain at most, by test. */
function gainsAhead<N extends Whole>(
  atoms: readonly Atom<N>[],
  missing: readonly N[],
  zero: N,
): readonly (readonly N[])[] {
  const ahead: N[][] = [missing.map(() => zero)]
  for (const { tests, frontier } of [...atoms].reverse()) {
    const most = frontier.gains.at(-1) as N
    ahead.unshift((ahead[0] as N[]).map((sum, test) => (tests.includes(test) ? plus(sum, most) : sum)))
  }
  return ahead
}

function search<N extends Whole>(
  atoms: readonly Atom<N>[],
  ahead: readonly (readonly N[])[],
  { missing, zero }: Problem<N>,
  { excess, excessOf }: Excesses<N>,
  gap: number,
): State<N> | null {
  const start = missing.map((one) => (one > zero ? one : zero))
  const countsOn = (test: number, from: number, to = atoms.length - 1) =>
    atoms.slice(from, to + 1).some(({ tests }) => tests.includes(test))
  let states: readonly State<N>[] = [{ cost: 0, gain: zero, missing: start, excess: 0, plans: [] }]
  atoms.forEach(({ tests, frontier }, atom) => {
    const hope = ahead[atom + 1] as readonly N[]
    const own = excess[atom] as readonly number[]
    const next: State<N>[] = []
    for (const state of states) {
      frontier.costs.forEach((cost, plan) => {
        let over = state.excess + (own[plan] as number)
        if (over > gap) return
        const gain = frontier.gains[plan] as N
        const left = [...state.missing]
        for (const test of tests) {
          const rest = minus(left[test] as N, gain)
          if (rest > (hope[test] as N)) return
          if (rest < zero) over += excessOf(test, minus(zero, rest))
          left[test] = rest > zero ? rest : zero
        }
        if (over > gap) return
        const plans = [...state.plans, plan]
        next.push({ cost: state.cost + cost, gain: plus(state.gain, gain), missing: left, excess: over, plans })
      })
    }
    // A test that no atom counts for any more, or none yet has, is missed alike by all.
    const open = start.flatMap((_, test) => (countsOn(test, 0, atom) && countsOn(test, atom + 1) ? [test] : []))
    states = withoutBeaten(atoms, open, next)
  })
  return states[0] ?? null
}

/** Below 0 when one plan comes before another: by cost, by total, by the first question where they differ. */
function compare<N extends Whole>(atoms: readonly Atom<N>[], a: State<N>, b: State<N>): number {
  if (a.cost !== b.cost) return a.cost - b.cost
  if (a.gain !== b.gain) return a.gain > b.gain ? -1 : 1
  const differences = a.plans.map((plan, atom) => atoms[atom]?.frontier.firstDifference(plan, b.plans[atom] as number))
  return -differences.reduce<number>((first, one) => firstOf(first, one as number), 0)
}

/** The states that none before them beats: at least as good in what every open test misses. */
function withoutBeaten<N extends Whole>(
  atoms: readonly Atom<N>[],
  open: readonly number[],
  states: State<N>[],
): readonly State<N>[] {
  const kept: State<N>[] = []
  for (const state of states.sort((a, b) => compare(atoms, a, b))) {
    if (!kept.some((one) => open.every((test) => (one.missing[test] as N) <= (state.missing[test] as N))))
      kept.push(state)
  }
  return kept
}
