import type { NormalAnswers } from '../answer'
import type { Compiled } from '../evaluate'
import { addFractions } from '../exact'
import type { Sheet } from '../score'
import type { CriteriaFamily } from './criteriaFamily'
import { exactly, wholeOrExact } from './ladderOf'
import { costOf, type Move, moveTo, withMoves } from './Move'
import { type Priced, problemOf } from './problemOf'
import type { Request } from './readPriorityOptions'
import { solve } from './solve'
import { type Standing, standingOf } from './standingOf'
import type { Start } from './startsOf'
import type { Whole } from './whole'

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
  const rise = solve<Whole>(problem, request.cost === 'questions')
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
