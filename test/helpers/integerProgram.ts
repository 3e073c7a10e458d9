import type { Highs } from 'highs'
import type { Rubric } from 'zona-integritas'
import { questionsOf } from '../../src/rubric'
import { add, compare, type Fraction, fraction, multiply, ofDecimal, subtract } from '../reference/fraction'
import { type ReferenceAnswers, type ReferenceResult, referenceEvaluate } from '../reference/referenceEvaluate'

/** One way to raise a choice question. */
interface Rise {
  readonly variable: string
  readonly question: string
  readonly levels: number
  /** Points gained. */
  readonly gain: Fraction
}

/** How many steps a point has when every gain is to be a whole number of them. */
const stepsAPoint = (gains: readonly Fraction[]): bigint => {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
  return gains.reduce((all, { denominator }) => (all / gcd(all, denominator)) * denominator, 1n)
}

const nodesBelow = (rubric: Rubric, id: string): readonly string[] => {
  type Node = Rubric['components'][number]['children'][number]
  const visit = (node: Node, inside: boolean): readonly string[] => {
    const within = inside || node.id === id
    if (node.level === 'question') return within ? [node.id] : []
    return node.children.flatMap((child) => visit(child, within))
  }
  return rubric.components.flatMap((one) => visit(one, false))
}

/** The least cost of reaching a target by choices alone, and the highest total at that cost, by an integer program. */
export interface Optimum {
  readonly cost: number
  readonly total: Fraction
}

const risesOf = (rubric: Rubric, answers: ReferenceAnswers, now: ReferenceResult): readonly Rise[] =>
  questionsOf(rubric).flatMap(({ id, kind: name }, at): Rise[] => {
    const kind = rubric.answerKinds[name]
    const node = now.nodes[id]
    if (kind?.type !== 'choice' || !node) return []
    const values = Object.values(kind.options).map(({ value }) => ofDecimal(value))
    const from = ofDecimal(kind.options[String(answers[id])]?.value ?? '')
    const better = values.filter((value) => compare(value, from) > 0).sort(compare)
    return better.map((value, level) => ({
      variable: `x${at}y${level}`,
      question: id,
      levels: level + 1,
      gain: multiply(subtract(value, from), node.weight),
    }))
  })

const sumText = (terms: readonly (readonly [factor: bigint | number, variable: string])[]) =>
  terms.map(([factor, variable]) => `+ ${factor} ${variable}`).join(' ')

/** States and solves the integer program of a complete LKE; null when it cannot be met. */
export function integerOptimum(
  highs: Highs,
  rubric: Rubric,
  answers: ReferenceAnswers,
  target: string,
  priceOf: (question: string, levels: number) => number,
): Optimum | null {
  const now = referenceEvaluate(rubric, answers)
  const rises = risesOf(rubric, answers, now)
  const point = stepsAPoint(rises.map(({ gain }) => gain))
  const stepsOf = ({ numerator, denominator }: Fraction) => (numerator * point) / denominator
  /** What a minimum still misses, rounded up. */
  const missingSteps = (actual: Fraction, required: Fraction): bigint => {
    const { numerator, denominator } = subtract(required, actual)
    return numerator <= 0n ? 0n : (numerator * point + denominator - 1n) / denominator
  }
  const sums = (rubric.predicates.find(({ id }) => id === target)?.criteria ?? []).flatMap((rule) => {
    if (rule.type === 'heldPredicate') return []
    if (rule.type === 'points') return [{ id: rule.id, nodes: rule.nodes }]
    return rubric.areas.map((area) => ({ id: `${rule.id}.${area.id}`, nodes: area.nodes }))
  })
  const rows = sums.flatMap(({ id, nodes }): string[] => {
    const { actual, required } = now.determinations[target]?.criteria[id] ?? {}
    if (typeof actual !== 'object' || !actual || typeof required !== 'object') throw new RangeError(id)
    const missing = missingSteps(actual, required)
    const below = new Set(nodes.flatMap((node) => nodesBelow(rubric, node)))
    const terms = rises.flatMap((rise) =>
      below.has(rise.question) ? [[stepsOf(rise.gain), rise.variable] as const] : [],
    )
    if (missing === 0n) return []
    return [terms.length === 0 ? 'impossible' : `${sumText(terms)} >= ${missing}`]
  })
  if (rows.includes('impossible')) return null
  const questions = [...new Set(rises.map(({ question }) => question))]
  const once = questions.map((question) => {
    const own = rises.filter((rise) => rise.question === question)
    return `${sumText(own.map(({ variable }) => [1, variable]))} <= 1`
  })
  const costs = rises.map((rise) => [priceOf(rise.question, rise.levels), rise.variable] as const)
  const gains = rises.map((rise) => [stepsOf(rise.gain), rise.variable] as const)
  const run = (sense: string, objective: string, more: readonly string[]): readonly Rise[] | null => {
    const constraints = [...rows, ...once, ...more].map((row, index) => `c${index}: ${row}`)
    const names = rises.map(({ variable }) => variable).join(' ')
    const program = `${sense}\nobj: ${objective}\nSubject To\n${constraints.join('\n')}\nBinary\n${names}\nEnd`
    const solution = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false })
    if (solution.Status === 'Infeasible') return null
    if (solution.Status !== 'Optimal') throw new Error(solution.Status)
    const { Columns: columns } = solution
    return rises.filter(({ variable }) => Math.round((columns[variable] as { Primal: number }).Primal) === 1)
  }
  const cheapest = run('Minimize', sumText(costs), [])
  if (!cheapest) return null
  const cost = cheapest.reduce((sum, { question, levels }) => sum + priceOf(question, levels), 0)
  const highest = run('Maximize', sumText(gains), [`${sumText(costs)} <= ${cost}`])
  if (!highest) throw new Error('the cheapest is no longer found')
  const gained = highest.reduce((sum, { gain }) => sum + stepsOf(gain), 0n)
  return { cost, total: add(now.total, fraction(gained, point)) }
}
