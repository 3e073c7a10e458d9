import fc from 'fast-check'
import {
  type Answer,
  type Checked,
  compile,
  type EvaluateOptions,
  evaluate,
  type Group,
  type PartialAnswersOf,
  type PartialOptions,
  type Question,
  type Ratio,
  type Rubric,
  type Unanswered,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ofDecimal,
  subtract,
  toDecimalCut,
} from '../reference/fraction'
import { type ReferenceAnswers, type ReferenceResult, referenceEvaluate } from '../reference/referenceEvaluate'
import { randomFrom } from './randomLke'

/** The shipped rubric seen as any rubric, so that its ids are plain strings and loops may run over them. */
export const rubric: Rubric & Checked = permenpanrb90_2021

export type Options = EvaluateOptions<typeof rubric>
/** Answers as both overloads take them; a question may be absent or undefined. */
export type Answers = PartialAnswersOf<typeof rubric>

const plan = compile(rubric)

export const evaluateWith = (answers: Answers, options: Options) =>
  evaluate(rubric, answers, options as PartialOptions<typeof rubric>)

export const scoreWith = (answers: Answers, options: Options) =>
  plan.score(answers, options as PartialOptions<typeof rubric>)

export const referenceWith = (answers: Answers, options: Options): ReferenceResult =>
  referenceEvaluate(
    rubric,
    answers as unknown as ReferenceAnswers,
    options as { heldPredicate?: 'WBK' | 'WBBM' | null; unanswered?: Unanswered; conventions?: Record<string, string> },
  )

const questionsBelow = (node: Group | Question): Question[] =>
  node.level === 'question' ? [node] : node.children.flatMap(questionsBelow)

const groupsBelow = (node: Group | Question): Group[] =>
  node.level === 'question' ? [] : [node, ...node.children.flatMap(groupsBelow)]

export const questions: readonly Question[] = rubric.components.flatMap(questionsBelow)
export const groups: readonly Group[] = rubric.components.flatMap(groupsBelow)

const nodeById = new Map<string, Group | Question>([...groups, ...questions].map((node) => [node.id, node]))

export const nodeOf = (id: string): Group | Question => {
  const node = nodeById.get(id)
  if (!node) throw new RangeError(`no node ${id}`)
  return node
}

type Choices = readonly (readonly [letter: string, value: string])[]

const choicesByKind = new Map<string, Choices>(
  Object.entries(rubric.answerKinds).flatMap(([name, kind]) =>
    kind.type === 'choice'
      ? [[name, Object.entries(kind.options).map(([letter, { value }]) => [letter, value] as const)]]
      : [],
  ),
)

/** The options of a choice question with their values, best first; null for a ratio or a survey. */
export const choicesOf = ({ kind }: Question): Choices | null => choicesByKind.get(kind) ?? null

export const ratioQuestions = questions.flatMap(({ id, ratio }) => (ratio ? [{ id, ratio }] : []))

export const MAX_COUNT = 1_000_000_000

/** Counts that make a ratio question worth part / whole. */
export const countsFor = (ratio: Ratio, part: number, whole: number): Record<string, number> => {
  const counts = Object.fromEntries(ratio.counts.map(({ id }) => [id, 0]))
  let rest = whole
  ratio.whole.add.forEach((id, index, all) => {
    const share = Math.floor(rest / (all.length - index))
    counts[id] = share
    rest -= share
  })
  const [lowering] = ratio.part.subtract ?? []
  // What is subtracted stands against the whole itself: last year's violations less this year's.
  if (lowering === undefined) counts[ratio.part.add[0] ?? ''] = part
  else counts[lowering] = whole - part
  return counts
}

// Answers.

/** Decimal text of `units` with so many decimals, trailing zeros and all. */
export const textOfUnits = (units: bigint, decimals: number): `${number}` => {
  if (decimals === 0) return `${units}` as `${number}`
  const digits = units.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` as `${number}`
}

/** Decimal texts from 0 to `maximum` with up to `decimals` decimals. */
export const decimalText = (maximum: number, decimals: number): fc.Arbitrary<`${number}`> =>
  fc
    .integer({ min: 0, max: decimals })
    .chain((places) =>
      fc.bigInt({ min: 0n, max: BigInt(maximum) * 10n ** BigInt(places) }).map((units) => textOfUnits(units, places)),
    )

/** Numbers from 0 to `maximum` whose shortest decimal form has no more than 20 decimals. */
const shortNumber = (maximum: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: maximum * 100 }).map((hundredths) => hundredths / 100),
    fc.double({ min: 0.001, max: maximum, noNaN: true }),
    fc.integer({ min: 0, max: 1_000_000 }).map((units) => Number(`${units}e-12`)),
    fc.constantFrom(0, -0, maximum),
  )

const surveyMean = (maximum: number) =>
  fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: MAX_COUNT })).chain((count) =>
    fc.record({
      sum: fc.oneof(fc.integer({ min: 0, max: maximum * count }), decimalText(maximum * count, 20)),
      count: fc.constant(count),
    }),
  )

const anyCount = fc.oneof(
  fc.constantFrom(0, -0),
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: MAX_COUNT }),
  fc.constant(MAX_COUNT),
)

const fullCounts = (ratio: Ratio) =>
  fc
    .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: MAX_COUNT }))
    .map((whole) => countsFor(ratio, whole, whole))

const properCounts = (ratio: Ratio) =>
  fc
    .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: MAX_COUNT }))
    .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => countsFor(ratio, part, whole)))

const scatteredCounts = (ratio: Ratio) =>
  fc.tuple(...ratio.counts.map(() => anyCount)).map((counts) => {
    return Object.fromEntries(ratio.counts.map(({ id }, index) => [id, counts[index] ?? 0]))
  })

const percentAnswer = fc.record({ percent: fc.oneof(shortNumber(100), decimalText(100, 20)) })

const answerTo = (question: Question, bestWeight: number): fc.Arbitrary<Answer> => {
  const choices = choicesOf(question)
  if (choices) {
    const letters = choices.map(([letter]) => letter)
    return fc.oneof(
      { weight: bestWeight, arbitrary: fc.constant(letters[0] ?? '') },
      { weight: 1, arbitrary: fc.constantFrom(...letters) },
    )
  }
  const { ratio } = question
  if (ratio) {
    return fc.oneof(
      { weight: bestWeight, arbitrary: fullCounts(ratio) },
      { weight: 1, arbitrary: properCounts(ratio) },
      { weight: 1, arbitrary: scatteredCounts(ratio) },
      { weight: 1, arbitrary: percentAnswer },
    )
  }
  return fc.oneof(
    { weight: bestWeight, arbitrary: fc.integer({ min: 360, max: 400 }).map((units) => units / 100) },
    { weight: 1, arbitrary: shortNumber(4) },
    { weight: 1, arbitrary: decimalText(4, 20) },
    { weight: 1, arbitrary: surveyMean(4) },
  )
}

const lkeOf = (answer: (question: Question) => fc.Arbitrary<Answer>): fc.Arbitrary<Record<string, Answer>> =>
  fc
    .tuple(...questions.map(answer))
    .map((answers) => Object.fromEntries(questions.map(({ id }, index) => [id, answers[index] ?? ''])))

/** Complete answers, from poor to nearly perfect ones. */
export const completeAnswers: fc.Arbitrary<Record<string, Answer>> = fc.oneof(
  ...[0, 1, 4, 20].map((bestWeight) => lkeOf((question) => answerTo(question, bestWeight))),
)

/**
 * Complete answers whose every value has at most 20 decimals, so that the printed `value` is the exact one: choices,
 * counts with a power of two as the whole, and texts of at most 18 decimals.
 */
export const finiteAnswers: fc.Arbitrary<Record<string, Answer>> = lkeOf((question) => {
  const { ratio } = question
  if (ratio) {
    const counts = fc
      .integer({ min: 0, max: 16 })
      .chain((power) => fc.integer({ min: 0, max: 2 ** power }).map((part) => countsFor(ratio, part, 2 ** power)))
    return fc.oneof(counts, fc.record({ percent: decimalText(100, 18) }))
  }
  return choicesOf(question) ? answerTo(question, 1) : decimalText(4, 18)
})

/** Whether a ratio was given only as a percentage. */
export const isPercent = (answer: Answer | undefined): boolean => typeof answer === 'object' && 'percent' in answer

/** Leaves some answers out: the key absent, or its value undefined. */
const leaveOut = (answers: Record<string, Answer>): fc.Arbitrary<Answers> => {
  const ids = Object.keys(answers)
  const some = fc.oneof(fc.subarray(ids, { maxLength: 5 }), fc.subarray(ids))
  return fc.tuple(some, fc.boolean()).map(([left, absent]) => {
    const kept: Record<string, Answer | undefined> = { ...answers }
    left.forEach((id, index) => {
      if (absent === index % 3 > 0) delete kept[id]
      else kept[id] = undefined
    })
    return kept
  })
}

/** Every choice of every convention that a caller may override; percentages stay accepted. */
const conventions = fc.record(
  Object.fromEntries(
    rubric.conventions
      .filter(({ id }) => id !== 'unanswered' && id !== 'heldPredicateNotStated')
      .map(({ id, choices }) => [
        id,
        fc.constantFrom(...Object.keys(choices).filter((choice) => choice !== 'reject'), undefined),
      ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>

export const modes: readonly Unanswered[] = ['reject', 'zero', 'exclude']

/** Options of every kind; contradictions only warn. */
export const optionsWith = (unanswered: fc.Arbitrary<Unanswered>): fc.Arbitrary<Options> =>
  fc.record(
    {
      unanswered,
      heldPredicate: fc.constantFrom(undefined, null, 'WBK', 'WBBM'),
      conventions,
      locale: fc.constantFrom('id' as const, 'en' as const),
      contradictions: fc.constant('warn' as const),
    },
    { requiredKeys: ['unanswered'] },
  )

export interface Lke {
  readonly answers: Answers
  readonly options: Options
}

/** Answers with options that take them: in `zero` and `exclude` mode some are left out. */
export const lkesOf = (
  complete: fc.Arbitrary<Record<string, Answer>>,
  unanswered: fc.Arbitrary<Unanswered> = fc.constantFrom(...modes),
): fc.Arbitrary<Lke> =>
  fc
    .tuple(complete, optionsWith(unanswered))
    .chain(([answers, options]) =>
      (options.unanswered === 'reject' ? fc.constant(answers) : fc.oneof(fc.constant(answers), leaveOut(answers))).map(
        (kept) => ({ answers: kept, options }),
      ),
    )

export const lkes: fc.Arbitrary<Lke> = lkesOf(completeAnswers)

// Ties: answers whose exact points lie on a minimum.

/** A minimum of points that a tie lies on. */
export interface Target {
  readonly predicate: string
  readonly criterion: string
  readonly nodes: readonly string[]
  readonly minimum: Fraction
}

export const targets: readonly Target[] = rubric.predicates.flatMap(({ id: predicate, criteria }) =>
  criteria.flatMap((rule): Target[] => {
    if (rule.type === 'heldPredicate') return []
    if (rule.type === 'points') {
      return [{ predicate, criterion: rule.id, nodes: rule.nodes, minimum: ofDecimal(rule.minimum) }]
    }
    const share = ofDecimal(rule.minimumShare)
    return rubric.areas.map(({ id, weight, nodes }) => ({
      predicate,
      criterion: `${rule.id}.${id}`,
      nodes,
      minimum: multiply(share, ofDecimal(weight)),
    }))
  }),
)

/** Answers, and what the nodes of the target are then worth by construction. */
export interface TieVariant {
  readonly answers: Answers
  readonly points: Fraction
}

export interface Tie {
  readonly target: Target
  readonly options: Options
  /** Null when no answers can make exactly the minimum. */
  readonly on: TieVariant | null
  readonly below: TieVariant
  readonly above: TieVariant
}

const HAIR = fraction(1n, 10n ** 20n)
const FOUR = fraction(4n)
const HUNDRED = fraction(100n)

/**
 * A point in whole units, so that the search adds up plain integers: 10^4 for the decimals of weights and values, 840
 * for means of up to eight, 143 for counts out of 11 and 13.
 */
const UNITS = 10_000 * 840 * 143

/** Units in the finest step of points that this rubric's choices ask for: 168,000 steps a point. */
const FINEST = 143 * 50

const unitsOf = ({ numerator, denominator }: Fraction): number => Number((numerator * BigInt(UNITS)) / denominator)

const pointsOf = (units: number): Fraction => fraction(BigInt(units), BigInt(UNITS))

/** An answer worth part / whole. */
interface Filled {
  readonly answer: Answer
  readonly part: number
  readonly whole: number
}

/** An answer worth any fraction. */
interface Solution {
  readonly answer: Answer
  readonly value: Fraction
}

type Random = () => number

const pick = <T>(random: Random, list: readonly T[]): T => {
  if (list.length === 0) throw new RangeError('nothing to pick from')
  return list[Math.floor(random() * list.length)] as T
}

const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

const shareOf = (value: string) => ({ part: Math.round(Number(value) * 100), whole: 100 })

/** Units that each answered question is worth at full value. */
const fullUnitsOf = (leftOut: ReadonlySet<string>, unanswered: Unanswered): Map<string, number> => {
  const units = new Map<string, number>()
  for (const group of groups) {
    const asked = group.children.filter((child) => child.level === 'question' && !leftOut.has(child.id))
    const among = unanswered === 'exclude' ? asked.length : group.children.length
    for (const { id, weight } of asked) {
      units.set(
        id,
        group.combine === 'mean' ? unitsOf(ofDecimal(group.weight)) / among : unitsOf(ofDecimal(weight ?? '0')),
      )
    }
  }
  return units
}

const best = (random: Random, question: Question): Filled => {
  const letter = choicesOf(question)?.[0]?.[0]
  if (letter !== undefined) return { answer: letter, part: 1, whole: 1 }
  if (!question.ratio) return { answer: '4', part: 1, whole: 1 }
  const whole = 1 + Math.floor(random() * 40)
  return { answer: countsFor(question.ratio, whole, whole), part: 1, whole: 1 }
}

const anyChoice = (random: Random, question: Question): Filled => {
  const [letter, value] = pick(random, choicesOf(question) ?? [])
  return { answer: letter, ...shareOf(value) }
}

/** x with a x = 1 modulo n, for a and n without a common divisor. */
const inverseOf = (a: bigint, n: bigint): bigint => {
  let [last, next, lastFactor, factor] = [n, a % n, 0n, 1n]
  while (next !== 0n) {
    const times = last / next
    ;[last, next] = [next, last - times * next]
    ;[lastFactor, factor] = [factor, lastFactor - times * factor]
  }
  return ((lastFactor % n) + n) % n
}

/** The fraction next below (-1) or above (1) another, of those with the largest denominators that counts can make. */
const neighbourOf = ({ numerator: a, denominator: b }: Fraction, side: -1n | 1n) => {
  // part / whole with part b - a whole = side: nothing with these two denominators lies nearer.
  const least = (((-side * inverseOf(a, b)) % b) + b) % b
  const whole = least + ((BigInt(MAX_COUNT) - least) / b) * b
  return { part: Number((a * whole + side) / b), whole: Number(whole) }
}

/** A value on and next to a tie as the solving question takes them, or null when it cannot take the value exactly. */
const solutions = (
  random: Random,
  question: Question,
  value: Fraction,
): Record<'on' | 'below' | 'above', Solution> | null => {
  const { ratio } = question
  const maximum = ratio ? HUNDRED : FOUR
  const scaled = multiply(value, maximum)
  const cut = ofDecimal(toDecimalCut(scaled))
  const finite = compare(cut, scaled) === 0
  const text = (figure: Fraction): Solution => {
    const printed = toDecimalCut(figure) as `${number}`
    return { answer: ratio ? { percent: printed } : printed, value: divide(figure, maximum) }
  }
  // The last digits before and after: with 20 decimals too fine for doubles, with 14 or 15 just not.
  const power = 10n ** pick(random, [20n, 20n, 15n, 14n])
  const digits = (scaled.numerator * power) / scaled.denominator
  const isExact = digits * scaled.denominator === scaled.numerator * power
  const texts = {
    on: text(scaled),
    below: text(fraction(isExact ? digits - 1n : digits, power)),
    above: text(fraction(digits + 1n, power)),
  }
  const denominator = Number(value.denominator)
  if (denominator > MAX_COUNT) return finite ? texts : null
  // As many counted as the form allows, a few, or the fewest.
  const most = Math.floor(MAX_COUNT / denominator)
  const times = pick(random, [1, most, 1 + Math.floor(random() * Math.min(most, 9))])
  const part = Number(value.numerator) * times
  const whole = denominator * times
  const counted = ({ part, whole }: { readonly part: number; readonly whole: number }): Solution => ({
    answer: ratio ? countsFor(ratio, part, whole) : { sum: 4 * part, count: whole },
    value: fraction(BigInt(part), BigInt(whole)),
  })
  const on = finite && random() < 0.2 ? texts.on : counted({ part, whole })
  const kind = pick(random, ['step', 'neighbour', 'neighbour', 'text', 'text'] as const)
  if (kind === 'text') return { ...texts, on }
  if (kind === 'neighbour') {
    return { on, below: counted(neighbourOf(value, -1n)), above: counted(neighbourOf(value, 1n)) }
  }
  if (ratio) {
    return { on, below: counted({ part: part - 1, whole }), above: counted({ part: part + 1, whole }) }
  }
  // The smallest step of a sum is 1e-20, over up to a billion respondents.
  const mean = (sum: Fraction): Solution => ({
    answer: { sum: toDecimalCut(sum) as `${number}`, count: whole },
    value: divide(sum, fraction(BigInt(4 * whole))),
  })
  const sum = fraction(BigInt(4 * part))
  return { on, below: mean(subtract(sum, HAIR)), above: mean(add(sum, HAIR)) }
}

/**
 * Fills everything in at random so that the target's minimum lies within reach of one ratio or survey, and solves that
 * one for the minimum. Null when the search fails.
 */
const solvedTie = (target: Target, random: Random): Tie | null => {
  const unanswered = random() < 0.7 ? 'reject' : pick(random, ['zero', 'exclude'] as const)
  const leftOut = new Set(unanswered === 'reject' ? [] : questions.map(({ id }) => id).filter(() => random() < 0.03))
  const fullUnits = fullUnitsOf(leftOut, unanswered)
  const goal = unitsOf(target.minimum)
  const inside = target.nodes.flatMap((id) => questionsBelow(nodeOf(id))).filter(({ id }) => !leftOut.has(id))
  const solvable = inside.filter((question) => choicesOf(question) === null)
  if (solvable.length === 0) return null
  const solver = pick(random, solvable)

  const filled = new Map<string, Filled>()
  for (const question of questions) if (!leftOut.has(question.id)) filled.set(question.id, best(random, question))
  const full = ({ id }: Question): number => fullUnits.get(id) ?? 0
  const worth = (question: Question): number => {
    const { part = 0, whole = 1 } = filled.get(question.id) ?? {}
    return (full(question) / whole) * part
  }
  const worthOf = (list: readonly Question[]): number => list.map(worth).reduce((a, b) => a + b, 0)

  // Surveys a little above the predicate's own minimum of them, so that the other criteria are met and the tie decides.
  const surveyed = (question: Question): Filled => {
    const { id } = question
    const minimumOf = (node: string) =>
      targets.find(({ predicate, nodes }) => predicate === target.predicate && nodes.join() === node)?.minimum
    const own = minimumOf(id) ?? minimumOf(id.slice(0, id.lastIndexOf('.'))) ?? fraction(0n)
    const hundredths = Math.ceil((unitsOf(own) * 400) / full(question)) + Math.floor(random() * 12)
    return { answer: hundredths / 100, part: hundredths, whole: 400 }
  }
  for (const question of inside) {
    if (question.weight === undefined) continue
    filled.set(question.id, choicesOf(question) ? anyChoice(random, question) : surveyed(question))
  }
  // Some ratios with denominators that no weight or option has, so that their points are no round figures, and some so
  // large that their points are any whole number of the finest units of choices.
  for (const question of shuffled(random, solvable).slice(0, 3)) {
    const { id, ratio } = question
    if (!ratio) continue
    const whole = pick(random, [2, 3, 7, 11, 13, full(question) / FINEST, full(question) / FINEST])
    const part = whole - Math.floor(random() * whole * 0.6)
    filled.set(id, { answer: countsFor(ratio, part, whole), part, whole })
  }

  // Lower every area evenly first, so that a tie of the total leaves the areas above their own minima.
  const choices = inside.filter((question) => choicesOf(question) !== null && question.weight === undefined)
  const excess = worthOf(inside) - goal
  const areas = rubric.areas.map(({ weight, nodes }) => ({
    weight: Number(weight),
    choices: choices.filter(({ id }) => nodes.some((node) => id.startsWith(`${node}.`))),
  }))
  const weights = areas.reduce((sum, area) => (area.choices.length > 0 ? sum + area.weight : sum), 0)
  for (const area of areas) {
    let room = (excess * area.weight) / weights
    for (const question of shuffled(random, area.choices)) {
      const before = filled.get(question.id) ?? best(random, question)
      const after = anyChoice(random, question)
      const lowered = worth(question) - (full(question) / after.whole) * after.part
      if (lowered > room || excess <= 0) continue
      filled.set(question.id, lowered > 0 ? after : before)
      room -= Math.max(lowered, 0)
    }
  }

  // Then a letter up or down until the one question left can make up for the rest.
  filled.set(solver.id, { answer: '', part: 0, whole: 1 })
  const reach = full(solver)
  let units = worthOf(inside)
  const isWithinReach = () => units < goal && goal < units + reach
  const movable = inside.filter((question) => choicesOf(question) !== null)
  for (const question of [1, 2, 3, 4].flatMap(() => shuffled(random, movable))) {
    if (isWithinReach()) break
    const options = choicesOf(question) ?? []
    const at = options.findIndex(([letter]) => letter === filled.get(question.id)?.answer)
    const [letter, value] = options[units >= goal ? at + 1 : at - 1] ?? []
    if (letter === undefined || value === undefined) continue
    units -= worth(question)
    filled.set(question.id, { answer: letter, ...shareOf(value) })
    units += worth(question)
  }
  if (!isWithinReach()) return null
  const found = solutions(random, solver, fraction(BigInt(goal - units), BigInt(reach)))
  if (!found) return null

  const given = Object.fromEntries([...filled].map(([id, { answer }]) => [id, answer]))
  const variant = ({ answer, value }: Solution): TieVariant => ({
    answers: { ...given, [solver.id]: answer },
    points: add(pointsOf(units), multiply(pointsOf(reach), value)),
  })
  const heldPredicate = pick(random, [undefined, null, 'WBK', 'WBK', 'WBK', 'WBBM'])
  return {
    target,
    options: { unanswered, heldPredicate },
    on: variant(found.on),
    below: variant(found.below),
    above: variant(found.above),
  }
}

/** For every question from the last to the first: the sums that the choices from it on can make. */
const reachable = new Map<string, { asked: readonly Question[]; steps: number[][]; sums: Set<number>[] }>()

const reachableFrom = (target: Target) => {
  const key = target.nodes.join()
  const known = reachable.get(key)
  if (known) return known
  const fullUnits = fullUnitsOf(new Set(), 'reject')
  const asked = target.nodes.flatMap((id) => questionsBelow(nodeOf(id)))
  const steps = asked.map((question) =>
    (choicesOf(question) ?? []).map(([, value]) => {
      const { part, whole } = shareOf(value)
      return ((fullUnits.get(question.id) ?? 0) / whole) * part
    }),
  )
  const sums: Set<number>[] = [new Set([0])]
  for (const step of [...steps].reverse()) {
    const after = sums[0] ?? new Set()
    sums.unshift(new Set([...after].flatMap((sum) => step.map((units) => sum + units))))
  }
  const fresh = { asked, steps, sums }
  reachable.set(key, fresh)
  return fresh
}

/** A tie of choices alone, with the next lower and the next higher sum that choices can make. */
const chosenTie = (target: Target, random: Random): Tie => {
  const { asked, steps, sums } = reachableFrom(target)
  const goal = unitsOf(target.minimum)
  const made = [...(sums[0] ?? [])]
  const lower = made.filter((sum) => sum < goal).reduce((a, b) => Math.max(a, b))
  const higher = made.filter((sum) => sum > goal).reduce((a, b) => Math.min(a, b))
  const rest = Object.fromEntries(questions.map((question) => [question.id, best(random, question).answer]))
  const variant = (sum: number): TieVariant => {
    const answers: Record<string, Answer> = { ...rest }
    let left = sum
    asked.forEach((question, index) => {
      const possible = (choicesOf(question) ?? []).flatMap(([letter], option) => {
        const units = steps[index]?.[option] ?? Number.NaN
        return sums[index + 1]?.has(left - units) ? [{ letter, units }] : []
      })
      const { letter, units } = pick(random, possible)
      answers[question.id] = letter
      left -= units
    })
    return { answers, points: pointsOf(sum) }
  }
  const heldPredicate = pick(random, [undefined, null, 'WBK', 'WBK', 'WBK', 'WBBM'])
  return {
    target,
    options: { heldPredicate },
    on: sums[0]?.has(goal) ? variant(goal) : null,
    below: variant(lower),
    above: variant(higher),
  }
}

/** The tie of a target that a number stands for, with answers a hair below and a hair above. */
export const tieFrom = (target: Target, seed: number): Tie => {
  const random = randomFrom(seed)
  const choicesAlone = target.nodes.flatMap((id) => questionsBelow(nodeOf(id))).every(choicesOf)
  if (choicesAlone) return chosenTie(target, random)
  for (let attempt = 0; attempt < 200; attempt++) {
    const tie = solvedTie(target, random)
    if (tie) return tie
  }
  throw new Error(`no tie found for ${target.predicate} ${target.criterion}, seed ${seed}`)
}

/** Ties of one target, each with answers a hair below and a hair above. */
export const tiesOf = (target: Target): fc.Arbitrary<Tie> =>
  fc.noShrink(fc.integer()).map((seed) => tieFrom(target, seed))
