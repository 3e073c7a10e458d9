import type { NormalAnswers } from '../answer'
import type { Compiled } from '../evaluate'
import { addFractions, compareFractions, type Fraction } from '../exact'
import { amountFraction, amountOf, type Sheet, tallyInOrder } from '../score'
import type { CriteriaFamily } from './criteriaFamily'
import { exactly, wholeOrExact } from './ladderOf'
import { costOf, type Move, moveTo, withMoves } from './Move'
import { type Priced, problemOf } from './problemOf'
import type { Request } from './readPriorityOptions'
import { solve } from './solve'
import { type Standing, standingOf } from './standingOf'
import type { Start } from './startsOf'

/** The moves that reach every minimum at least cost, one a question, in rubric order. */
export interface Plan {
  readonly moves: readonly Move[]
  readonly answers: NormalAnswers
}

/** Finds the least costly plan from one start; null when the minima cannot be reached from it. */
export function planFrom(
  compiled: Compiled,
  family: CriteriaFamily,
  request: Request,
  standing: Standing,
  start: Start,
  sheet: Sheet,
): Plan | null {
  const { amounts } =
    start.answers === standing.answers ? standing : standingOf(compiled, family, request.settings, start.answers, sheet)
  const problem = problemOf(family, pricedLadders(compiled, family, request, start), amounts)
  const equal = request.cost === 'questions'
  // One call for each kind of number, so that each is compiled for its own.
  const rise = typeof problem.zero === 'number' ? solve(problem as never, equal) : solve(problem as never, equal)
  if (!rise) return null
  const risen = problem.items.flatMap(({ ladder, first }, item): Move | [] => {
    const rung = rise[item] as number
    return rung === 0 ? [] : moveTo(request, ladder, first + rung - 1)
  })
  const moves = together(request, start.moves, risen)
  return { moves, answers: withMoves(start.answers, risen) }
}

/** The ladders whose gains count for a test, with the cost of every rung. */
function pricedLadders(
  { score }: Compiled,
  { testsOfTerm }: CriteriaFamily,
  request: Request,
  { ladders }: Start,
): readonly Priced[] {
  const priced: Priced[] = []
  for (const ladder of ladders) {
    const { question, levels } = ladder
    const term = score.leaves[score.questions[question]?.leaf as number]?.term as number
    if (testsOfTerm[term]?.length === 0) continue
    if (request.cost === 'questions') priced.push({ ladder, term, costs: ONE, first: levels.length - 1 })
    else {
      const costs = request.cost === 'levels' ? levels : levels.map((level) => costOf(request, question, level))
      priced.push({ ladder, term, costs, first: 0 })
    }
  }
  return priced
}

const ONE: readonly number[] = [1]

/** Puts what is made in any case together with what rises beside or above it. */
function together(request: Request, made: readonly Move[], risen: readonly Move[]): readonly Move[] {
  if (made.length === 0) return risen
  const moves = new Map(made.map((move) => [move.question, move]))
  for (const move of risen) {
    const below = moves.get(move.question)
    const levels = move.levels + (below?.levels ?? 0)
    const gain = below ? wholeOrExact(addFractions(exactly(move.gain), exactly(below.gain))) : move.gain
    moves.set(move.question, { ...move, levels, gain, cost: costOf(request, move.question, levels) })
  }
  return [...moves.values()].sort((a, b) => a.question - b.question)
}

/** The cost of all moves of a plan. */
export function costOfPlan({ moves }: Pick<Plan, 'moves'>): number {
  return moves.reduce((sum, { cost }) => sum + cost, 0)
}

/** The best of several plans: the least cost, then the highest total, then the first in rubric order. */
export function bestPlan(compiled: Compiled, request: Request, plans: readonly Plan[], sheet: Sheet): Plan | null {
  if (plans.length < 2) return plans[0] ?? null
  const { score } = compiled
  const totalOf = ({ answers }: Plan): Fraction => {
    tallyInOrder(score, answers, request.settings.reading, sheet)
    return amountFraction(amountOf(score, sheet, score.total))
  }
  return plans
    .map((plan) => ({ plan, cost: costOfPlan(plan), total: totalOf(plan) }))
    .reduce((best, one) => {
      const order = one.cost - best.cost || compareFractions(best.total, one.total) || compareRises(best.plan, one.plan)
      return order < 0 ? one : best
    }).plan
}

/** Below zero when the second plan rises higher at the first question where two differ. */
function compareRises(a: Plan, b: Plan): number {
  const levels = (plan: Plan) => new Map(plan.moves.map((move) => [move.question, move.levels]))
  const [one, other] = [levels(a), levels(b)]
  const questions = [...new Set([...one.keys(), ...other.keys()])].sort((x, y) => x - y)
  const differences = questions.map((question) => (one.get(question) ?? 0) - (other.get(question) ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
