import { isRootPolluted } from '../input'
import { collect } from './collect'
import type { Reading } from './Reading'
import { readFraction } from './readFraction'
import type { ChoiceTable, FractionSlot, Leaf, QuestionPlan, ScorePlan } from './ScorePlan'
import type { Sheet } from './Sheet'

/** Below this, a quotient of doubles is whole exactly when the division leaves no rest. */
const WHOLE_QUOTIENTS = 2 ** 51

/**
 * Adds up the answers of one LKE, reading each once.
 *
 * @returns Whether every answer could be taken; when false the sheet means nothing.
 */
export function tally(
  plan: ScorePlan,
  answers: Readonly<Record<string, unknown>>,
  reading: Reading,
  sheet: Sheet,
): boolean {
  sheet.keys = collect(answers, plan.ids, sheet.values)
  return tallyValues(plan, reading, sheet)
}

/**
 * Adds up answers that were read before, in the order of the questions.
 *
 * @throws TypeError when one is not in its normal form: a mistake of the reader, and none of the caller.
 */
export function tallyInOrder(plan: ScorePlan, answers: readonly unknown[], reading: Reading, sheet: Sheet): void {
  const { length } = answers
  for (let index = 0; index < length; index++) sheet.values[index] = answers[index]
  if (isRootPolluted()) shield(sheet.values, 0, length)
  requireTaken(tallyValues(plan, reading, sheet))
}

/**
 * Adds up one leaf of a tallied sheet again, after one of its answers changed.
 *
 * @throws TypeError when one of them is not in its normal form.
 */
export function retallyLeaf(plan: ScorePlan, at: number, reading: Reading, sheet: Sheet): void {
  const { numbers, leafUnits, leafAnswered, approximate } = sheet
  const { start, end, term } = plan.leaves[at] as Leaf
  const [units, answered, openBefore] = [leafUnits[at] as number, leafAnswered[at] as number, sheet.open]
  if (openBefore > 0) closeSlots(plan, start, end, sheet)
  if (isRootPolluted()) shield(sheet.values, start, end)
  requireTaken(tallyLeaf(plan, at, reading, sheet))
  numbers[term] = (numbers[term] as number) + (leafUnits[at] as number) - units
  sheet.answered += (leafAnswered[at] as number) - answered
  approximate[term] = numbers[term] as number
  if (sheet.open > 0) approximateOpenSlots(plan, sheet, term)
}

/** Copies answers of several parts, so that they inherit nothing of what somebody has put on the root of all objects. */
function shield(values: unknown[], start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const value = values[index]
    if (typeof value === 'object') values[index] = Object.assign(Object.create(null), value)
  }
}

function requireTaken(taken: boolean): void {
  if (!taken) throw new TypeError('an answer is not in its normal form')
}

function tallyValues(plan: ScorePlan, reading: Reading, sheet: Sheet): boolean {
  const { leaves, layout } = plan
  const { numbers, leafUnits, leafAnswered } = sheet
  for (let term = 0; term < layout.terms; term++) numbers[term] = 0
  sheet.open = 0
  let answered = 0
  for (let at = 0; at < leaves.length; at++) {
    if (!tallyLeaf(plan, at, reading, sheet)) return false
    const { term } = leaves[at] as Leaf
    answered += leafAnswered[at] as number
    numbers[term] = (numbers[term] as number) + (leafUnits[at] as number)
  }
  sheet.answered = answered
  approximateSums(plan, sheet)
  return true
}

/** Adds up one leaf: its whole units and how many of it are answered; opens the slots that hold a fraction of a unit. */
function tallyLeaf(plan: ScorePlan, at: number, reading: Reading, sheet: Sheet): boolean {
  const { questions, choices, fullSteps } = plan
  const { values } = sheet
  const leaf = plan.leaves[at] as Leaf
  const { start, end } = leaf
  let steps = 0
  let slots = 0
  let missing = 0
  for (let index = start; index < end; index++) {
    const answer = values[index]
    const choice = choices[index] as ScorePlan['choices'][number]
    if (choice !== null) {
      if (typeof answer === 'string') {
        const option = optionOf(choice, answer)
        if (option < 0) return false
        steps += choice.steps[option] as number
        continue
      }
    } else if (answer !== undefined) {
      const value = readFraction(fractionOf(questions[index]), answer, reading, sheet, plan)
      if (value < 0) return false
      if (value === 1) steps += fullSteps
      else if (value !== 0) slots++
      continue
    }
    if (answer !== undefined || reading.unanswered === 'reject') return false
    missing++
    if (choice === null) clearSlot(fractionOf(questions[index]).slot, plan, sheet)
  }
  const counted = end - start - missing
  const among = reading.unanswered === 'exclude' ? counted : end - start
  const unitsPerStep = leaf.unitsPerStep[among] as number
  const units = steps * unitsPerStep
  sheet.leafAnswered[at] = counted
  sheet.leafUnits[at] = slots > 0 ? units + absorb(plan, leaf, unitsPerStep * fullSteps, sheet) : units
  return true
}

/** Finds the place of an option: by its first letter where that tells it, which is faster than comparing them all. */
function optionOf({ options, byLetter }: ChoiceTable, answer: string): number {
  const place = byLetter[answer.charCodeAt(0)] as number
  return options[place] === answer ? place : options.indexOf(answer)
}

/** The slot of a question that is no choice. */
function fractionOf(question: QuestionPlan | undefined): FractionSlot {
  return (question as QuestionPlan).fraction as FractionSlot
}

/** Marks the slot of an unanswered question: value 0. */
function clearSlot(slot: number, { layout }: ScorePlan, { numbers, fine }: Sheet): void {
  numbers[layout.terms + slot] = 0
  numbers[layout.terms + layout.slots + slot] = 1
  numbers[layout.terms + 2 * layout.slots + slot] = 0
  fine[slot] = null
}

/** Turns the fractions of a leaf into whole units where they are whole, and leaves the others open. */
function absorb(plan: ScorePlan, leaf: Leaf, coefficient: number, sheet: Sheet): number {
  const { terms, slots } = plan.layout
  const { numbers, fine } = sheet
  let units = 0
  for (let index = leaf.start; index < leaf.end; index++) {
    const { fraction } = plan.questions[index] as QuestionPlan
    if (!fraction) continue
    const at = terms + fraction.slot
    const numerator = numbers[at] as number
    const denominator = numbers[at + slots] as number
    const coarse = fine[fraction.slot] === null
    if (coarse && numerator === denominator) continue
    const product = coefficient * numerator
    const quotient = product / denominator
    if (coarse && product < WHOLE_QUOTIENTS && Math.floor(quotient) === quotient) {
      units += quotient
    } else {
      numbers[at + 2 * slots] = coefficient
      sheet.open++
    }
  }
  return units
}

/** Closes the slots of the questions from `start` to before `end`, as if their values were whole. */
function closeSlots({ questions, layout }: ScorePlan, start: number, end: number, sheet: Sheet): void {
  for (let index = start; index < end; index++) {
    const { fraction } = questions[index] as QuestionPlan
    if (!fraction) continue
    const at = layout.terms + 2 * layout.slots + fraction.slot
    if (sheet.numbers[at] !== 0) sheet.open--
    sheet.numbers[at] = 0
  }
}

function approximateSums(plan: ScorePlan, sheet: Sheet): void {
  const { terms } = plan.layout
  for (let term = 0; term < terms; term++) sheet.approximate[term] = sheet.numbers[term] as number
  if (sheet.open > 0) approximateOpenSlots(plan, sheet, null)
}

/** Adds to the sums in doubles what the open slots hold: of all terms, or of one. */
function approximateOpenSlots(plan: ScorePlan, { numbers, approximate }: Sheet, only: number | null): void {
  const { terms, slots } = plan.layout
  for (let slot = 0; slot < slots; slot++) {
    const at = terms + slot
    const coefficient = numbers[at + 2 * slots] as number
    const term = plan.slotTerms[slot] as number
    if (coefficient === 0 || (only !== null && only !== term)) continue
    approximate[term] =
      (approximate[term] as number) + (coefficient * (numbers[at] as number)) / (numbers[at + slots] as number)
  }
}
