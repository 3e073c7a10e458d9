import type { Compiled } from '../evaluate'
import { compareFractions, type Fraction } from '../exact'
import { amountFraction, amountOf, type Sheet, tallyInOrder } from '../score'
import { costOfMoves } from './Move'
import type { Plan } from './planFrom'
import type { Request } from './readPriorityOptions'

/** The best of several plans: the least cost, then the highest total, then the first in rubric order. */
export function bestPlan(compiled: Compiled, request: Request, plans: readonly Plan[], sheet: Sheet): Plan | null {
  if (plans.length < 2) return plans[0] ?? null
  const { score } = compiled
  const totalOf = ({ answers }: Plan): Fraction => {
    tallyInOrder(score, answers, request.settings.reading, sheet)
    return amountFraction(amountOf(score, sheet, score.total))
  }
  return plans
    .map((plan) => ({ plan, cost: costOfMoves(plan.moves), total: totalOf(plan) }))
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
