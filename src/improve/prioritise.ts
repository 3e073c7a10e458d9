import { contradictionsIn, type NormalAnswers } from '../answer'
import { type CriterionResult, holdsEnough, type PredicatePlan, printSums, testCriteria } from '../determine'
import { type Compiled, takeSheet } from '../evaluate'
import { type Amount, printAmount, reaches, type Sheet, tallyInOrder } from '../score'
import { freezeIssues } from '../text'
import { assumptionsOfBoth } from './assumptionsOfBoth'
import { bestPlan } from './bestPlan'
import { type CriteriaFamily, criteriaFamily } from './criteriaFamily'
import { highestCriteria } from './highestCriteria'
import { costOfMoves } from './Move'
import { movesOf } from './movesOf'
import type { PrioritiesResult } from './PrioritiesResult'
import { type Plan, planFrom } from './planFrom'
import type { Request } from './readPriorityOptions'
import { type Standing, standingOf } from './standingOf'
import { type Start, startsOf } from './startsOf'
import { stepsOf } from './stepsOf'

/** What can be done towards a predicate. */
interface Outlook {
  /** Null when the minima of points cannot be reached. */
  readonly plan: Plan | null
  readonly unreachable: readonly CriterionResult[]
  readonly unanswerable: readonly number[]
}

const EMPTY: readonly never[] = Object.freeze([])

/** Finds the least costly plan for answers in their normal form, and writes it out. */
export function prioritise(
  compiled: Compiled,
  request: Request,
  predicate: PredicatePlan,
  answers: NormalAnswers,
): PrioritiesResult {
  const { score, forms } = compiled
  const { settings } = request
  const { heldPredicate, locale, reading } = settings
  const family = criteriaFamily(compiled, predicate)
  const sheet = takeSheet(compiled)
  const standing = standingOf(compiled, family, settings, answers, sheet)
  const unanswered =
    sheet.answered === score.ids.length ? EMPTY : score.ids.filter((_, at) => answers[at] === undefined)

  const { plan, unreachable, unanswerable } = outlookOf(compiled, family, request, standing, sheet)
  const moves = plan?.moves ?? EMPTY
  const steps = stepsOf(compiled, family, settings, standing, moves, sheet)
  const after = plan?.answers ?? answers
  tallyInOrder(score, after, reading, sheet)
  const sums = printSums(score, sheet)
  const criteria = testCriteria(predicate, score.scale, sums, heldPredicate, locale)
  const total = sums(score.total).actual
  compiled.spare = sheet

  const held = holdsEnough(predicate, heldPredicate)
  if (plan && !criteria.every(({ met, gap }) => met || gap === null))
    throw new Error('a plan does not reach its minima')
  return Object.freeze({
    format: 'zona-integritas.priorities.v1',
    rubric: compiled.reference,
    target: predicate.id,
    cost: request.cost,
    status: plan === null || !held ? 'unreachable' : moves.length === 0 ? 'met' : 'reachable',
    scoresReachable: plan !== null,
    totalCost: costOfMoves(moves),
    total: Object.freeze({ now: printAmount(standing.total, score.scale), after: total }),
    steps,
    criteria,
    unreachable: Object.freeze(plan ? criteria.filter(({ met }) => !met) : unreachable),
    unanswerable: Object.freeze(unanswerable.map((question) => score.ids[question] as string)),
    assumptions: assumptionsOfBoth(compiled, settings, standing.answers, after, unanswered),
    warnings: freezeIssues([...contradictionsIn(forms, after, locale)]),
  })
}

function outlookOf(
  compiled: Compiled,
  family: CriteriaFamily,
  request: Request,
  standing: Standing,
  sheet: Sheet,
): Outlook {
  const { answers, amounts, additive } = standing
  const reached = family.tests.every(({ minimum }, test) => reaches(amounts[test] as Amount, minimum))
  if (additive && reached) return { plan: { moves: EMPTY, answers }, unreachable: EMPTY, unanswerable: EMPTY }

  const moves = movesOf(compiled, request, answers)
  const starts = startsOf(compiled, request, answers, moves)
  const due = starts.length > 0 ? EMPTY : moves.coupled.filter((one) => one.due).map(({ ladder }) => ladder.question)
  const unanswerable = [...moves.unanswerable, ...due].sort((a, b) => a - b)
  const plans =
    unanswerable.length > 0
      ? []
      : starts.flatMap((start) => planFrom(compiled, family, request, standing, start, sheet) ?? [])
  const plan = bestPlan(compiled, request, plans, sheet)
  if (plan) return { plan, unreachable: EMPTY, unanswerable }
  const from: readonly Start[] = starts.length > 0 ? starts : [{ moves: EMPTY, answers, ladders: moves.free }]
  return { plan, unreachable: highestCriteria(compiled, family, request, from), unanswerable }
}
