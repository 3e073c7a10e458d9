import { formsOf } from '../answer'
import { addFractions, fractionOfDecimal, printUnits } from '../exact'
import { type Group, nodesOf, type Placed, type Question, type Rubric, type Scale, scaleOf } from '../rubric'
import type { ChoiceTable, FractionSlot, Leaf, QuestionPlan, ScorePlan, SumPlan } from './ScorePlan'
import { sharedSums } from './sharedSums'

/** Ids of the nodes whose points are reported or compared, so that their sums must be told apart. */
function reportedNodes(rubric: Rubric, placed: readonly Placed<Group | Question>[]): ReadonlySet<string> {
  const reported = new Set(rubric.components.map(({ id }) => id))
  for (const { node } of placed) {
    if (node.level === 'question' || node.combine === 'sum') reported.add(node.id)
  }
  for (const { nodes } of rubric.areas) for (const id of nodes) reported.add(id)
  for (const { criteria } of rubric.predicates) {
    for (const criterion of criteria)
      if (criterion.type === 'points') for (const id of criterion.nodes) reported.add(id)
  }
  return reported
}

function unitsPerStepOf(weight: string, { unitsPerPoint, valueSteps }: Scale): number {
  const { numerator, denominator } = fractionOfDecimal(weight)
  return Number((numerator * unitsPerPoint) / (denominator * valueSteps))
}

/**
 * Compiles the sums of a checked rubric: every choice becomes a whole number of units on one scale.
 */
export function compileScorePlan(rubric: Rubric): ScorePlan {
  const scale = scaleOf(rubric)
  const points = rubric.components.map(({ weight }) => fractionOfDecimal(weight)).reduce(addFractions)
  const highest = (points.numerator * scale.unitsPerPoint) / points.denominator

  const placed = nodesOf(rubric)
  const forms = new Map(formsOf(rubric).list.map((form) => [form.id, form]))
  const reported = reportedNodes(rubric, placed)
  const terms = new Map<string, number>()
  const termsOfNode = new Map<string, Set<number>>()
  const questions: QuestionPlan[] = []
  const leaves: Leaf[] = []
  const slotTerms: number[] = []
  const fullSteps = Number(scale.valueSteps)

  const addLeaf = (node: Group | Question, above: readonly Group[], asked: readonly Question[]): void => {
    const chain = [...above.map(({ id }) => id), node.id].filter((id) => reported.has(id))
    const deepest = chain.at(-1) as string
    const term = terms.get(deepest) ?? terms.size
    terms.set(deepest, term)
    for (const id of chain) termsOfNode.set(id, (termsOfNode.get(id) ?? new Set()).add(term))
    const start = questions.length
    for (const question of asked) {
      questions.push(planQuestion(question, leaves.length, term))
    }
    const weight = node.weight as string
    const unitsPerStep = [0, ...asked.map((_, index) => unitsPerStepOf(weight, divided(scale, index + 1)))]
    leaves.push({
      id: node.id,
      start,
      end: questions.length,
      term,
      unitsPerStep,
      questionWeights: unitsPerStep.map((units) => printUnits(units * fullSteps, Number(scale.unitsPerPoint))),
      mean: node.level !== 'question',
      slots: questions.slice(start).flatMap(({ fraction }) => fraction?.slot ?? []),
    })
  }

  const choices = choiceTables(rubric, scale)
  const planQuestion = (question: Question, leaf: number, term: number): QuestionPlan => {
    const { id } = question
    const choice = choices.get(question.kind)
    if (choice) return { id, leaf, choice, fraction: null }
    const fraction: FractionSlot = { slot: slotTerms.length, form: forms.get(id) as FractionSlot['form'] }
    slotTerms.push(term)
    return { id, leaf, choice: null, fraction }
  }

  for (const { node, above } of placed) {
    if (node.level === 'question') {
      if (node.weight !== undefined) addLeaf(node, above, [node])
    } else if (node.combine === 'mean') {
      // Checked: a mean is one of questions.
      addLeaf(node, above, node.children as readonly Question[])
    }
  }

  const sumOf = sharedSums(slotTerms)
  const sumOver = (ids: Iterable<string>): SumPlan =>
    sumOf([...new Set([...ids].flatMap((id) => [...(termsOfNode.get(id) as ReadonlySet<number>)]))])
  return {
    scale: Number(scale.unitsPerPoint),
    fullSteps,
    questions,
    ids: questions.map(({ id }) => id),
    choices: questions.map(({ choice }) => choice),
    leaves,
    layout: { terms: terms.size, slots: slotTerms.length },
    slotTerms,
    nodeSums: new Map([...termsOfNode.keys()].map((id) => [id, sumOver([id])])),
    areaSums: new Map(rubric.areas.map(({ id, nodes }) => [id, sumOver(nodes)])),
    total: sumOver(rubric.components.map(({ id }) => id)),
    sumOf,
    guard: Number(highest) * Number.EPSILON * 4 * (terms.size + slotTerms.length + 4),
  }
}

/** One table for every kind of choice, shared by its questions. */
function choiceTables({ answerKinds }: Rubric, { valueSteps }: Scale): ReadonlyMap<string, ChoiceTable> {
  const tables = new Map<string, ChoiceTable>()
  for (const [name, kind] of Object.entries(answerKinds)) {
    if (kind.type !== 'choice') continue
    const steps = Object.values(kind.options).map(({ value }) => {
      const { numerator, denominator } = fractionOfDecimal(value)
      return Number((numerator * valueSteps) / denominator)
    })
    const options = Object.keys(kind.options)
    tables.set(name, { options, steps, byLetter: lettersOf(options) })
  }
  return tables
}

function lettersOf(options: readonly string[]): Int8Array {
  const byLetter = new Int8Array(128).fill(-1)
  options.forEach((option, index) => {
    const alone = options.filter((other) => other[0] === option[0]).length === 1
    if (alone) byLetter[option.charCodeAt(0)] = index
  })
  return byLetter
}

/** The scale as seen by a mean of n questions. */
function divided(scale: Scale, questions: number): Scale {
  return { unitsPerPoint: scale.unitsPerPoint, valueSteps: scale.valueSteps * BigInt(questions) }
}
