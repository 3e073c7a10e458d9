import type { Fraction } from '../exact'
import { type Amount, restOf, type SmallFraction, slotValue } from './Amount'
import type { ChoiceTable, Leaf, QuestionPlan, ScorePlan } from './ScorePlan'
import type { Sheet } from './Sheet'

/** A value as numerator and denominator: numbers where doubles hold them, else a fraction. */
export type Value = Fraction | SmallFraction

/** Tells whether a leaf of a tallied sheet holds a fraction of a unit. */
export function isOpenLeaf({ leaves, layout }: ScorePlan, sheet: Sheet, index: number): boolean {
  const { slots } = leaves[index] as Leaf
  for (const slot of slots) if (sheet.numbers[layout.terms + 2 * layout.slots + slot] !== 0) return true
  return false
}

/** The exact amount of one leaf: its whole units and what its slots still hold. */
export function leafAmount(plan: ScorePlan, sheet: Sheet, index: number): Amount {
  const { slots } = plan.leaves[index] as Leaf
  return { units: sheet.leafUnits[index] as number, rest: restOf(plan, sheet, slots) }
}

/** Tells among how many questions a question shares the weight of its leaf; 0 when it is left out itself. */
export function sharersOf(plan: ScorePlan, sheet: Sheet, question: number, exclude: boolean): number {
  const { leaf: at } = plan.questions[question] as QuestionPlan
  const leaf = plan.leaves[at] as Leaf
  if (!exclude || !leaf.mean) return leaf.end - leaf.start
  return sheet.values[question] === undefined ? 0 : (sheet.leafAnswered[at] as number)
}

/** The units that a question is worth at full value; 0 when it is left out of its mean. */
export function fullUnitsOf(plan: ScorePlan, sheet: Sheet, question: number, exclude: boolean): number {
  const { leaf } = plan.questions[question] as QuestionPlan
  const { unitsPerStep } = plan.leaves[leaf] as Leaf
  return (unitsPerStep[sharersOf(plan, sheet, question, exclude)] as number) * plan.fullSteps
}

/** The value of a question, 0..1; 0 when it is unanswered. */
export function questionValue(plan: ScorePlan, sheet: Sheet, question: number): Value {
  const { choice, fraction } = plan.questions[question] as QuestionPlan
  if (!fraction) {
    const { options, steps } = choice as ChoiceTable
    const option = options.indexOf(sheet.values[question] as string)
    return { numerator: steps[option] ?? 0, denominator: plan.fullSteps }
  }
  const { terms, slots } = plan.layout
  if (sheet.fine[fraction.slot]) return slotValue(plan, sheet, fraction.slot)
  return {
    numerator: sheet.numbers[terms + fraction.slot] as number,
    denominator: sheet.numbers[terms + slots + fraction.slot] as number,
  }
}
