import type { Group, Question, Rubric } from '../../src/rubric/Rubric'
import { compare, type Fraction, fraction, subtract, toDecimalCut } from './fraction'
import {
  type ReferenceAnswer,
  type ReferenceAnswers,
  type ReferenceOptions,
  type ReferenceResult,
  referenceEvaluate,
} from './referenceEvaluate'

export interface ReferencePriorityOptions extends ReferenceOptions {
  readonly contradictions?: 'warn' | 'reject' | undefined
  readonly cost?: 'questions' | 'levels' | Readonly<Record<string, number>> | undefined
  readonly locked?: readonly string[] | undefined
  readonly movable?: Readonly<Record<string, readonly ReferenceAnswer[]>> | undefined
}

export interface ReferenceStep {
  readonly question: string
  readonly from: ReferenceAnswer | null
  readonly to: ReferenceAnswer
  readonly levels: number
  readonly cost: number
  readonly points: string
  readonly total: string
  readonly meets: readonly string[]
}

export interface ReferencePriorities {
  readonly status: 'met' | 'reachable' | 'unreachable'
  readonly scoresReachable: boolean
  readonly totalCost: number
  readonly now: string
  readonly after: string
  readonly steps: readonly ReferenceStep[]
  /** Ids of criteria that no combination meets, with the highest that each comes to. */
  readonly unreachable: readonly (readonly [id: string, highest: string])[]
  readonly unanswerable: readonly string[]
}

interface Way {
  readonly answer: ReferenceAnswer | null
  readonly levels: number
  readonly cost: number
}

interface Combination {
  readonly ways: readonly Way[]
  readonly answers: ReferenceAnswers
  readonly result: ReferenceResult
  readonly cost: number
}

const ZERO = fraction(0n)

const sumOf = (ways: readonly Way[]) => ways.reduce((sum, { cost }) => sum + cost, 0)

const signed = (points: Fraction): string => {
  const cut = toDecimalCut(points.numerator < 0n ? subtract(ZERO, points) : points)
  return points.numerator < 0n && cut !== '0' ? `-${cut}` : cut
}

const isTest = (actual: Fraction | string | null): actual is Fraction => typeof actual === 'object' && actual !== null

/** The least costly way to a predicate, found by trying everything; for rubrics of a few questions. */
export const referencePriorities = (
  rubric: Rubric,
  answers: ReferenceAnswers,
  target: string,
  options: ReferencePriorityOptions = {},
): ReferencePriorities => {
  const { cost = 'questions', locked = [], movable = {} } = options
  const mode = options.unanswered ?? 'reject'
  const evaluate = (given: ReferenceAnswers, unanswered = mode) =>
    referenceEvaluate(rubric, given, { ...options, unanswered })
  const now = evaluate(answers)
  const questionsBelow = (node: Group | Question): readonly Question[] =>
    node.level === 'question' ? [node] : node.children.flatMap(questionsBelow)
  const questions = rubric.components.flatMap(questionsBelow)

  const worth = (id: string, answer: ReferenceAnswer): Fraction =>
    evaluate({ [id]: answer }, 'zero').nodes[id]?.value ?? ZERO
  const unanswerable: string[] = []
  const waysOf = ({ id, kind: name }: Question): readonly Way[] => {
    const present = answers[id]
    const due = present === undefined && mode === 'exclude'
    const stay: Way = { answer: null, levels: 0, cost: 0 }
    if (locked.includes(id)) {
      if (due) unanswerable.push(id)
      return [stay]
    }
    const kind = rubric.answerKinds[name]
    const all: readonly ReferenceAnswer[] = kind?.type === 'choice' ? Object.keys(kind.options) : (movable[id] ?? [])
    const candidates = (movable[id] ?? all).map((answer) => ({ answer, value: worth(id, answer) }))
    const values = all.map((answer) => worth(id, answer))
    const distinct = values.filter((value, at) => values.findIndex((other) => compare(other, value) === 0) === at)
    const from = present === undefined ? ZERO : worth(id, present)
    const levelsOf = (value: Fraction) =>
      due
        ? distinct.filter((one) => compare(one, value) < 0).length
        : distinct.filter((one) => compare(one, from) > 0 && compare(one, value) <= 0).length
    const priceOf = (levels: number) =>
      cost === 'questions' ? 1 : cost === 'levels' ? levels : levels * (cost[id] ?? 1)
    const ways = candidates
      .filter(({ value }) => due || compare(value, from) > 0)
      .sort((a, b) => compare(a.value, b.value))
      .map(({ answer, value }) => ({ answer, levels: levelsOf(value), cost: priceOf(levelsOf(value)) }))
    if (!due) return [stay, ...ways]
    if (ways.length === 0) unanswerable.push(id)
    return ways.length === 0 ? [stay] : ways
  }

  let combinations: readonly (readonly Way[])[] = [[]]
  for (const question of questions) {
    const ways = waysOf(question)
    combinations = combinations.flatMap((made) => ways.map((way) => [...made, way]))
  }
  const evaluated = (ways: readonly Way[]): Combination | null => {
    const given: Record<string, ReferenceAnswer | undefined> = { ...answers }
    questions.forEach(({ id }, at) => {
      const answer = ways[at]?.answer
      if (answer !== null && answer !== undefined) given[id] = answer
    })
    const result = evaluate(given)
    const contradicts = result.warnings.some((one) => /^(part_exceeds_whole|counts_contradict)/.test(one))
    return options.contradictions === 'reject' && contradicts
      ? null
      : { ways, answers: given, result, cost: sumOf(ways) }
  }

  const criteriaOf = (result: ReferenceResult) => Object.entries(result.determinations[target]?.criteria ?? {})
  const reaches = ({ result }: Combination) =>
    criteriaOf(result).every(([, { actual, met }]) => !isTest(actual) || met) &&
    (mode !== 'exclude' || result.unanswered.length === 0)
  const better = (a: Combination, b: Combination): boolean => {
    if (a.cost !== b.cost) return a.cost < b.cost
    const totals = compare(a.result.total, b.result.total)
    if (totals !== 0) return totals > 0
    const at = a.ways.findIndex((way, index) => way.levels !== b.ways[index]?.levels)
    return at >= 0 && (a.ways[at]?.levels ?? 0) > (b.ways[at]?.levels ?? 0)
  }
  // The cheap ones first, and none that is dearer than one that will do.
  const tried: Combination[] = []
  let best: Combination | null = null
  for (const ways of [...combinations].sort((a, b) => sumOf(a) - sumOf(b))) {
    if (best !== null && sumOf(ways) > best.cost) break
    const one = evaluated(ways)
    if (!one) continue
    tried.push(one)
    if (reaches(one) && (best === null || better(one, best))) best = one
  }

  const held = criteriaOf(now).every(([, { actual, met }]) => isTest(actual) || met)
  const highest = (id: string): Fraction => {
    const all = tried.map(({ result }) => result.determinations[target]?.criteria[id]?.actual)
    return all.filter((one) => one !== undefined && isTest(one)).reduce((a, b) => (compare(a, b) < 0 ? b : a), ZERO)
  }
  const unreachable = criteriaOf(now).flatMap(([id, { actual, required, met }]): [string, string][] => {
    if (!isTest(actual)) return met ? [] : [[id, String(actual)]]
    if (best !== null || typeof required === 'string') return []
    return compare(highest(id), required) < 0 ? [[id, toDecimalCut(highest(id))]] : []
  })
  const common = { now: toDecimalCut(now.total), unreachable, unanswerable }
  if (!best) {
    return { ...common, status: 'unreachable', scoresReachable: false, totalCost: 0, after: common.now, steps: [] }
  }

  // In order of what each question gains where nothing is left out.
  const whole = (given: ReferenceAnswers, id: string) => evaluate(given, 'zero').nodes[id]?.score ?? ZERO
  const moved = questions
    .flatMap(({ id }, at) => {
      const way = best.ways[at]
      return way && way.answer !== null ? [{ id, at, way }] : []
    })
    .map((one) => ({ ...one, effect: subtract(whole(best.answers, one.id), whole(answers, one.id)) }))
    .sort((a, b) => compare(b.effect, a.effect) || a.at - b.at)
  let standing: ReferenceAnswers = answers
  let before = now
  const steps = moved.map(({ id, way }): ReferenceStep => {
    const to = way.answer as ReferenceAnswer
    standing = { ...standing, [id]: to }
    const after = evaluate(standing)
    const points = subtract(after.total, before.total)
    const meets = criteriaOf(after)
      .filter(([criterion, { met }]) => met && !before.determinations[target]?.criteria[criterion]?.met)
      .map(([criterion]) => criterion)
    before = after
    const { levels, cost: price } = way
    const from = answers[id] ?? null
    return {
      question: id,
      from,
      to,
      levels,
      cost: price,
      points: signed(points),
      total: toDecimalCut(after.total),
      meets,
    }
  })
  return {
    ...common,
    status: !held ? 'unreachable' : steps.length === 0 ? 'met' : 'reachable',
    scoresReachable: true,
    totalCost: best.cost,
    after: toDecimalCut(before.total),
    steps,
  }
}
