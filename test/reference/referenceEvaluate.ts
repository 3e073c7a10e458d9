import type { Group, Question, Ratio, Rubric } from '../../src/rubric/Rubric'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ofDecimal,
  subtract,
  toTwoDecimalsHalfUp,
} from './fraction'

/** A choice letter or survey index, `{ sum, count }`, the counts of a ratio question, or `{ percent }`. */
export type ReferenceAnswer = string | number | Readonly<Record<string, string | number>>

export type ReferenceAnswers = Readonly<Record<string, ReferenceAnswer | undefined>>

export interface ReferenceOptions {
  readonly heldPredicate?: 'WBK' | 'WBBM' | null | undefined
  readonly unanswered?: 'reject' | 'zero' | 'exclude' | undefined
  readonly conventions?: Readonly<Record<string, string>> | undefined
}

export interface ReferenceNode {
  score: Fraction
  weight: Fraction
  /** Questions only; null when excluded, and for a group. */
  value: Fraction | null
  status: 'scored' | 'unanswered' | 'excluded'
}

export interface ReferenceCriterion {
  actual: Fraction | string | null
  required: Fraction | string
  met: boolean
  metOnlyAfterRounding: boolean
}

export interface ReferenceDetermination {
  met: boolean
  scoresMet: boolean
  criteria: Record<string, ReferenceCriterion>
}

export interface ReferenceResult {
  nodes: Record<string, ReferenceNode>
  areas: Record<string, Fraction>
  total: Fraction
  predicate: string | null
  determinations: Record<string, ReferenceDetermination>
  assumptions: string[]
  warnings: string[]
  unanswered: string[]
}

const ZERO = fraction(0n)
const ONE = fraction(1n)

const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce(add, ZERO)
const atLeast = (a: Fraction, b: Fraction): boolean => compare(a, b) >= 0

/** A number is read in its shortest decimal form. */
const read = (figure: string | number | undefined): Fraction => ofDecimal(String(figure))

const readWithin = (figure: Fraction, maximum: Fraction): Fraction => {
  if (!atLeast(figure, ZERO) || !atLeast(maximum, figure)) throw new RangeError('figure out of range')
  return figure
}

const questionsBelow = (node: Group | Question): Question[] =>
  node.level === 'question' ? [node] : node.children.flatMap(questionsBelow)

const get = <T>(record: Readonly<Record<string, T>>, key: string): T => {
  const found = Object.hasOwn(record, key) ? record[key] : undefined
  if (found === undefined) throw new RangeError(`unknown: ${key}`)
  return found
}

/** The same sums as the library, done the slow way: a walk over the tree with exact fractions. */
export const referenceEvaluate = (
  rubric: Rubric,
  answers: ReferenceAnswers,
  options: ReferenceOptions = {},
): ReferenceResult => {
  const mode = options.unanswered ?? 'reject'
  const held = options.heldPredicate ?? null
  const questions = rubric.components.flatMap(questionsBelow)
  const isAnswered = (question: Question) => answers[question.id] !== undefined
  const unanswered = questions.filter((question) => !isAnswered(question)).map((question) => question.id)
  const warnings: string[] = []
  const tookPart = new Set<string>()

  for (const id of Object.keys(answers)) {
    if (!questions.some((question) => question.id === id)) throw new RangeError(`no such question: ${id}`)
  }
  if (mode === 'reject' && unanswered.length > 0) throw new RangeError(`unanswered: ${unanswered.join(' ')}`)
  if (unanswered.length > 0) tookPart.add('unanswered')
  if (options.heldPredicate === undefined) tookPart.add('heldPredicateNotStated')

  // Answers to values.

  const valueByConvention = (id: string): Fraction => {
    tookPart.add(id)
    const convention = rubric.conventions.find((candidate) => candidate.id === id)
    const choice = options.conventions?.[id] ?? convention?.default
    if (choice === 'zero') return ZERO
    if (choice === 'full') return ONE
    throw new RangeError(`convention ${id} says neither zero nor full`)
  }

  const cells: Record<string, Fraction> = {} // the counts given, by cell id

  const valueOfRatio = (id: string, ratio: Ratio, answer: Readonly<Record<string, string | number>>): Fraction => {
    if (answer['percent'] !== undefined) {
      tookPart.add('percentGiven')
      return divide(readWithin(read(answer['percent']), fraction(100n)), fraction(100n))
    }
    for (const count of ratio.counts) cells[`${id}.${count.id}`] = fraction(BigInt(get(answer, count.id)))
    const added = (counts: readonly string[]) => sum(counts.map((count) => get(cells, `${id}.${count}`)))
    const part = subtract(added(ratio.part.add), added(ratio.part.subtract ?? []))
    const whole = added(ratio.whole.add)

    if (compare(part, whole) > 0 && ratio.partAboveWhole === 'contradiction') warnings.push(`part_exceeds_whole:${id}`)
    if (compare(whole, ZERO) === 0) {
      const rises = compare(part, ZERO) < 0
      return valueByConvention(rises && ratio.riseFromNothing ? ratio.riseFromNothing : ratio.nothingToCount)
    }
    if (compare(part, ZERO) < 0) return ZERO
    if (compare(part, whole) > 0) return ONE
    return divide(part, whole)
  }

  const valueOfAnswer = (question: Question, answer: ReferenceAnswer): Fraction => {
    const kind = get(rubric.answerKinds, question.kind)
    if (kind.type === 'choice') return ofDecimal(get(kind.options, String(answer)).value)
    if (kind.type === 'share') {
      if (typeof answer !== 'object') throw new RangeError('a share says what its figure is')
      const whole = answer['points'] === undefined ? fraction(100n) : ofDecimal(question.weight ?? 'none')
      return divide(readWithin(read(answer['points'] ?? answer['percent']), whole), whole)
    }
    if (kind.type === 'index') {
      const index = typeof answer === 'object' ? divide(read(answer['sum']), read(answer['count'])) : read(answer)
      const maximum = ofDecimal(kind.maximum)
      return divide(readWithin(index, maximum), maximum)
    }
    if (question.ratio === undefined || typeof answer !== 'object') throw new RangeError(`no counts: ${question.id}`)
    return valueOfRatio(question.id, question.ratio, answer)
  }

  // Values to points.

  const nodes: Record<string, ReferenceNode> = {}

  const scoreQuestion = (question: Question, weight: Fraction): ReferenceNode => {
    const answer = answers[question.id]
    const value = answer === undefined ? ZERO : valueOfAnswer(question, answer)
    return { score: multiply(value, weight), weight, value, status: answer === undefined ? 'unanswered' : 'scored' }
  }

  const scoreInMean = (question: Question, group: Group): ReferenceNode => {
    if (mode === 'exclude' && !isAnswered(question)) {
      return { score: ZERO, weight: ZERO, value: null, status: 'excluded' }
    }
    const below = questionsBelow(group)
    const n = mode === 'exclude' ? below.filter(isAnswered).length : below.length
    return scoreQuestion(question, divide(ofDecimal(group.weight), fraction(BigInt(n))))
  }

  const scoreChild = (child: Group | Question, parent: Group): Fraction => {
    if (child.level !== 'question') {
      if (parent.combine === 'mean') throw new RangeError(`a mean of groups: ${parent.id}`)
      return scoreGroup(child)
    }
    const node =
      parent.combine === 'mean' ? scoreInMean(child, parent) : scoreQuestion(child, ofDecimal(child.weight ?? 'none'))
    nodes[child.id] = node
    return node.score
  }

  const scoreGroup = (group: Group): Fraction => {
    const score = sum(group.children.map((child) => scoreChild(child, group)))
    const status = questionsBelow(group).some(isAnswered) ? 'scored' : 'unanswered'
    nodes[group.id] = { score, weight: ofDecimal(group.weight), value: null, status }
    return score
  }

  const total = sum(rubric.components.map(scoreGroup))

  const areas: Record<string, Fraction> = {}
  for (const area of rubric.areas) areas[area.id] = sum(area.nodes.map((id) => get(nodes, id).score))

  // Points to predicate.

  const pointsCriterion = (actual: Fraction, required: Fraction): ReferenceCriterion => {
    const met = atLeast(actual, required)
    return {
      actual,
      required,
      met,
      metOnlyAfterRounding: !met && atLeast(ofDecimal(toTwoDecimalsHalfUp(actual)), required),
    }
  }

  const determinations: Record<string, ReferenceDetermination> = {}
  let predicate: string | null = null

  for (const candidate of rubric.predicates) {
    const criteria: Record<string, ReferenceCriterion> = {}
    let scoresMet = true
    let heldMet = true
    for (const rule of candidate.criteria) {
      if (rule.type === 'points') {
        const actual = sum(rule.nodes.map((id) => get(nodes, id).score))
        const criterion = pointsCriterion(actual, ofDecimal(rule.minimum))
        criteria[rule.id] = criterion
        scoresMet = scoresMet && criterion.met
      }
      if (rule.type === 'everyArea') {
        for (const area of rubric.areas) {
          const required = multiply(ofDecimal(rule.minimumShare), ofDecimal(area.weight))
          const criterion = pointsCriterion(get(areas, area.id), required)
          criteria[`${rule.id}.${area.id}`] = criterion
          scoresMet = scoresMet && criterion.met
        }
      }
      if (rule.type === 'heldPredicate') {
        const met = held !== null && rule.anyOf.includes(held)
        criteria[rule.id] = { actual: held, required: rule.anyOf[0] ?? '', met, metOnlyAfterRounding: false }
        heldMet = heldMet && met
      }
    }
    const complete = mode !== 'exclude' || unanswered.length === 0
    const met = scoresMet && heldMet && complete
    determinations[candidate.id] = { met, scoresMet, criteria }
    if (met) predicate = candidate.id
  }

  // Warnings.

  for (const check of rubric.countChecks) {
    if (![...check.left, ...check.right].every((cell) => Object.hasOwn(cells, cell))) continue
    const left = sum(check.left.map((cell) => get(cells, cell)))
    const right = sum(check.right.map((cell) => get(cells, cell)))
    const difference = compare(left, right)
    if (check.contradictsWhen === 'above' ? difference > 0 : difference !== 0) {
      warnings.push(`counts_contradict:${check.id}`)
    }
  }

  if (unanswered.length === 0) {
    for (const candidate of rubric.predicates) {
      for (const rule of candidate.criteria) {
        if (rule.type !== 'everyArea') continue
        for (const area of rubric.areas) {
          const areaMet = get(get(determinations, candidate.id).criteria, `${rule.id}.${area.id}`).met
          if (!areaMet || area.nodes.length < 2) continue
          for (const id of area.nodes) {
            const node = get(nodes, id)
            const minimum = multiply(ofDecimal(rule.minimumShare), node.weight)
            if (!atLeast(node.score, minimum)) warnings.push(`aspect_below_area_minimum:${candidate.id}:${id}`)
          }
        }
      }
    }
  }

  const assumptions = rubric.conventions.map((convention) => convention.id).filter((id) => tookPart.has(id))

  return { nodes, areas, total, predicate, determinations, assumptions, warnings, unanswered }
}
