import type { Compiled } from '../evaluate'
import { fullUnitsOf, newSheet } from '../score'
import { gridOf, type Ladder, ladderOf, NOTHING } from './ladderOf'
import { valuesOf } from './valuesOf'

/** The ways up of a choice, by the option at which it stands; undefined for an unanswered one at value 0. */
export type ChoiceLadders = ReadonlyMap<unknown, Ladder | null>

const derived = new WeakMap<Compiled, readonly (ChoiceLadders | null)[]>()

/** The ways up of every choice that may take any option, once for as long as the compiled rubric lives. */
export function choiceLadders(compiled: Compiled): readonly (ChoiceLadders | null)[] {
  const known = derived.get(compiled)
  if (known) return known
  const { score, defaults } = compiled
  const sheet = newSheet(score.layout, score.leaves.length)
  const fresh = score.questions.map(({ choice }, question): ChoiceLadders | null => {
    if (!choice) return null
    const valued = valuesOf(compiled, defaults.zero.reading, sheet, question, choice.options)
    const rule = { question, grid: gridOf(valued), units: fullUnitsOf(score, sheet, question, false) }
    return new Map<unknown, Ladder | null>([
      [undefined, ladderOf(valued, { ...rule, from: NOTHING })],
      ...valued.map(({ answer, value }) => [answer, ladderOf(valued, { ...rule, from: value })] as const),
    ])
  })
  derived.set(compiled, fresh)
  return fresh
}
