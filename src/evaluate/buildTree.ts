import type { NormalAnswer } from '../answer'
import { type PrintedSums, printedAmount } from '../determine'
import { displayQuotient, hundredthOf, hundredthsHalfUp, printCut, printHundredths, printQuotient } from '../exact'
import {
  fullUnitsOf,
  isOpenLeaf,
  isSmall,
  type Leaf,
  leafAmount,
  printPercent,
  questionValue,
  type ScorePlan,
  type Sheet,
  sharersOf,
  type Value,
} from '../score'
import type { Locale } from '../text'
import type { Compiled } from './Compiled'
import type { GroupNodePlan, QuestionNodePlan } from './compileTreePlan'
import type { GroupResult, QuestionResult, Status } from './Result'

/** An indicator of choices takes fewer values than this, and so does a survey in hundredths; others may take more. */
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
  // Not a spread copy: engines give each of those a hidden class of its own when it is frozen, and have to collect it.
  const nodes: Record<string, GroupResult | QuestionResult> = JSON.parse(tree.blank)
  for (const node of tree.nodes) {
    nodes[node.id] = node.type === 'group' ? groupNode(node, source) : questionNode(node, source)
  }
  return Object.freeze(nodes)
}

function groupNode(node: GroupNodePlan, source: Source): GroupResult {
  const { plan, sheet, locale } = source
  const first = node.leaves[0]
  // A group of several leaves holds more questions than its first, and is never shared.
  const shared = sheet.leafAnswered[first] === node.questions && !isOpenLeaf(plan, sheet, first)
  if (!shared) return makeGroupNode(node, source)
  const known = node.finished[locale]
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
  if (!whole || typeof answer !== 'string') return makeQuestionNode(node, leaf, answer, source)
  const known = node.finished[locale]
  let finished = known.get(answer)
  if (!finished) {
    finished = makeQuestionNode(node, leaf, answer, source)
    if (known.size < MAX_FINISHED) known.set(answer, finished)
  }
  return finished
}

function makeQuestionNode(
  node: QuestionNodePlan,
  leaf: Leaf,
  answer: NormalAnswer | undefined,
  source: Source,
): QuestionResult {
  const { plan, sheet, exclude, locale } = source
  const { scale } = plan
  const among = sharersOf(plan, sheet, node.question, exclude)
  const excluded = among === 0
  const coefficient = fullUnitsOf(plan, sheet, node.question, exclude)
  const printed = printValue(questionValue(plan, sheet, node.question), coefficient, scale)
  const status: Status = answer !== undefined ? 'scored' : excluded ? 'excluded' : 'unanswered'
  return Object.freeze({
    id: node.id,
    level: 'question',
    label: node.label[locale],
    weight: leaf.questionWeights[among] as string,
    score: printed.score,
    value: excluded ? null : printed.value,
    percent: excluded ? null : printed.percent,
    display: printed.display,
    status,
    children: NO_CHILDREN,
    answer: answer === undefined ? null : Object.freeze(answer),
  })
}

function printValue(value: Value, coefficient: number, scale: number) {
  if (isSmall(value)) {
    const { numerator, denominator } = value
    const percent = printQuotient(numerator, 100, denominator, 1)
    return {
      value: hundredthOf(percent),
      percent,
      score: printQuotient(numerator, coefficient, denominator, scale),
      display: displayQuotient(numerator, coefficient, denominator, scale),
    }
  }
  const { numerator, denominator } = value
  const points = numerator * BigInt(coefficient)
  const units = denominator * BigInt(scale)
  const percent = printCut(numerator * 100n, denominator)
  return {
    value: hundredthOf(percent),
    percent,
    score: printCut(points, units),
    display: printHundredths(hundredthsHalfUp(points, units)),
  }
}
