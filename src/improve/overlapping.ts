import type { Problem, Rise } from './Problem'
import type { Whole } from './whole'

/** A plan for the items looked at so far. */
interface State {
  readonly cost: number
  readonly gain: bigint
  /** By test: what is still missing, never below 0. */
  readonly missing: readonly bigint[]
  readonly rise: Rise
}

/** Whether a plan rises higher at the first item where two differ. */
function isFirst(one: Rise, other: Rise): boolean {
  const at = one.findIndex((rung, item) => rung !== other[item])
  return at >= 0 && (one[at] as number) > (other[at] as number)
}

/** Whether one plan is at least as good as another whatever comes after, and comes before it among equals. */
function beats(one: State, other: State): boolean {
  if (one.missing.some((missing, test) => missing > (other.missing[test] as bigint))) return false
  if (one.cost !== other.cost) return one.cost < other.cost
  if (one.gain !== other.gain) return one.gain > other.gain
  return isFirst(one.rise, other.rise)
}

function withoutBeaten(states: readonly State[]): readonly State[] {
  const kept: State[] = []
  // What beats another comes before it.
  const sorted = [...states].sort(
    (a, b) => a.cost - b.cost || (a.gain > b.gain ? -1 : a.gain < b.gain ? 1 : isFirst(a.rise, b.rise) ? -1 : 1),
  )
  for (const state of sorted) {
    if (kept.some((one) => beats(one, state))) continue
    kept.push(state)
  }
  return kept
}

/**
 * Finds the least costly rise to every minimum where the sums of criteria overlap: item by item, every plan that no other
 * one beats in cost and in what each test still misses.
 */
export function overlapping<N extends Whole>({ family, items, missing }: Problem<N>): Rise | null {
  /** By item: what the items from it on can gain at most, by test. */
  const ahead: bigint[][] = [missing.map(() => 0n)]
  for (const { term, gains } of [...items].reverse()) {
    const tests = family.testsOfTerm[term] as readonly number[]
    const most = BigInt(gains.at(-1) ?? 0)
    const [before = []] = ahead
    ahead.unshift(before.map((sum, test) => (tests.includes(test) ? sum + most : sum)))
  }
  const hasHope = (state: State, item: number) =>
    state.missing.every((missing, test) => missing <= ((ahead[item] as bigint[])[test] as bigint))

  const start = missing.map((one) => (one > 0 ? BigInt(one) : 0n))
  let states: readonly State[] = [{ cost: 0, gain: 0n, missing: start, rise: [] }].filter((one) => hasHope(one, 0))
  items.forEach(({ term, costs, gains }, item) => {
    const tests = family.testsOfTerm[term] as readonly number[]
    const next = states.flatMap((state) => [
      { ...state, rise: [...state.rise, 0] },
      ...costs.map((cost, rung): State => {
        const gain = BigInt(gains[rung] as N)
        const left = state.missing.map((one, test) => {
          const rest = tests.includes(test) ? one - gain : one
          return rest > 0n ? rest : 0n
        })
        return { cost: state.cost + cost, gain: state.gain + gain, missing: left, rise: [...state.rise, rung + 1] }
      }),
    ])
    states = withoutBeaten(next.filter((state) => hasHope(state, item + 1)))
  })
  return states[0]?.rise ?? null
}
