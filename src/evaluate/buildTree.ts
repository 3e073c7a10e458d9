import type { NormalAnswer } from '../answer'
import { type PrintedSums, printedAmount } from '../determine'
import { displayQuotient, type Fraction, hundredthsHalfUp, printCut, printHundredths, printQuotient } from '../exact'
import { type Amount, type Leaf, printPercent, restOf, type ScorePlan, type Sheet } from '../score'
import type { Locale } from '../text'
import type { Compiled } from './Compiled'
import type { GroupNodePlan, QuestionNodePlan } from './compileTreePlan'
import type { GroupResult, QuestionResult, Status } from './Result'

/** An indicator of choices takes fewer values than this; ratios that come out whole may take more. */
const MAX_FINISHED = 1000

const NO_CHILDREN: readonly string[] = Object.freeze([])

/** What a tree is built from. */
interface Source {
  readonly plan: ScorePlan
  readonly sheet: Sheet
  readonly exclude: boolean
  readonly locale: Locale
  readonly sums: PrintedSums
}

/** Builds the nodes of the result, by id in rubric order. */
export function buildNodes(
  { score: plan, tree }: Compiled,
  sheet: Sheet,
  sums: PrintedSums,
  exclude: boolean,
  locale: Locale,
): Readonly<Record<string, GroupResult | QuestionResult>> {
  const source: Source = { plan, sheet, sums, exclude, locale }
  const nodes: Record<string, GroupResult | QuestionResult | null> = { ...tree.blank }
  for (const node of tree.nodes) {
    nodes[node.id] = node.type === 'group' ? groupNode(node, source) : questionNode(node, source)
  }
  return Object.freeze(nodes as Record<string, GroupResult | QuestionResult>)
}

/** The slots of a leaf that hold a fraction of a unit. */
function openSlots({ questions, leaves, layout }: ScorePlan, sheet: Sheet, index: number): readonly number[] {
  const { start, end } = leaves[index] as Leaf
  const open: number[] = []
  for (let at = start; at < end; at++) {
    const slot = questions[at]?.fraction?.slot
    if (slot !== undefined && sheet.numbers[layout.terms + 2 * layout.slots + slot] !== 0) open.push(slot)
  }
  return open
}

function isOpen(plan: ScorePlan, sheet: Sheet, index: number): boolean {
  return sheet.open > 0 && openSlots(plan, sheet, index).length > 0
}

/** The exact amount of one leaf: its whole units and what its slots still hold. */
function leafAmount(plan: ScorePlan, sheet: Sheet, index: number): Amount {
  const slots = openSlots(plan, sheet, index)
  return { units: sheet.leafUnits[index] as number, rest: restOf(plan, sheet, (slot) => slots.includes(slot)) }
}

function groupNode(node: GroupNodePlan, source: Source): GroupResult {
  const { plan, sheet, locale } = source
  const first = node.leaves[0]
  const known = node.finished?.[locale]
  const shared = known && sheet.leafAnswered[first] === node.questions && !isOpen(plan, sheet, first)
  if (!shared) return makeGroupNode(node, source)
  const units = sheet.leafUnits[first] as number
  let finished = known.get(units)
  if (!finished) {
    finished = makeGroupNode(node, source)
    if (known.size < MAX_FINISHED) known.set(units, finished)
  }
  return finished
}

function makeGroupNode(node: GroupNodePlan, { plan, sheet, sums, locale }: Source): GroupResult {
  let answered = 0
  for (let leaf = node.leaves[0]; leaf < node.leaves[1]; leaf++) answered += sheet.leafAnswered[leaf] as number
  const { amount, actual, display } = node.sum
    ? sums(node.sum)
    : printedAmount(leafAmount(plan, sheet, node.leaves[0]), plan.scale)
  return Object.freeze({
    id: node.id,
    level: node.level,
    label: node.label[locale],
    weight: node.weight,
    score: actual,
    percent: printPercent(amount, node.full),
    display,
    status: answered === 0 ? 'unanswered' : 'scored',
    children: node.children,
  })
}

function questionNode(node: QuestionNodePlan, source: Source): QuestionResult {
  const { plan, sheet, locale } = source
  const answer = sheet.values[node.question] as NormalAnswer | undefined
  const leaf = plan.leaves[node.leaf] as Leaf
  const whole = sheet.leafAnswered[node.leaf] === leaf.end - leaf.start
  if (!whole || typeof answer !== 'string' || plan.questions[node.question]?.choice === null) {
    return makeQuestionNode(node, leaf, answer, source)
  }
  const finished = node.finished[locale]
  finished[answer] ??= makeQuestionNode(node, leaf, answer, source)
  return finished[answer]
}

function makeQuestionNode(
  node: QuestionNodePlan,
  leaf: Leaf,
  answer: NormalAnswer | undefined,
  source: Source,
): QuestionResult {
  const { plan, sheet, exclude, locale } = source
  const { scale, fullSteps } = plan
  const excluded = answer === undefined && exclude && leaf.mean
  const among = exclude && leaf.mean ? (sheet.leafAnswered[node.leaf] as number) : leaf.end - leaf.start
  const coefficient = excluded ? 0 : (leaf.unitsPerStep[among] as number) * fullSteps
  const printed = printValue(questionValue(node, answer, source), coefficient, scale)
  const status: Status = answer !== undefined ? 'scored' : excluded ? 'excluded' : 'unanswered'
  return Object.freeze({
    id: node.id,
    level: 'question',
    label: node.label[locale],
    weight: leaf.questionWeights[excluded ? 0 : among] as string,
    score: printed.score,
    value: excluded ? null : printed.value,
    percent: excluded ? null : printed.percent,
    display: printed.display,
    status,
    children: NO_CHILDREN,
    answer: answer === undefined ? null : frozen(answer),
  })
}

function frozen(answer: NormalAnswer): NormalAnswer {
  return typeof answer === 'string' ? answer : Object.freeze(answer)
}

/** A value as numerator and denominator: numbers where doubles hold them, else a fraction. */
type Value = Fraction | { readonly numerator: number; readonly denominator: number }

function questionValue(node: QuestionNodePlan, answer: NormalAnswer | undefined, { plan, sheet }: Source): Value {
  const { choice, fraction } = plan.questions[node.question] as ScorePlan['questions'][number]
  if (!fraction) {
    const option = choice?.options.indexOf(answer as string) ?? -1
    return { numerator: choice?.steps[option] ?? 0, denominator: plan.fullSteps }
  }
  const at = plan.layout.terms + fraction.slot
  return (
    sheet.fine[fraction.slot] ?? {
      numerator: sheet.numbers[at] as number,
      denominator: sheet.numbers[at + plan.layout.slots] as number,
    }
  )
}

function printValue({ numerator, denominator }: Value, coefficient: number, scale: number) {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return {
      value: printQuotient(numerator, 1, denominator, 1),
      percent: printQuotient(numerator, 100, denominator, 1),
      score: printQuotient(numerator, coefficient, denominator, scale),
      display: displayQuotient(numerator, coefficient, denominator, scale),
    }
  }
  const [above, below] = [BigInt(numerator), BigInt(denominator)]
  const [points, units] = [above * BigInt(coefficient), below * BigInt(scale)]
  return {
    value: printCut(above, below),
    percent: printCut(above * 100n, below),
    score: printCut(points, units),
    display: printHundredths(hundredthsHalfUp(points, units)),
  }
}
