import type { Compiled, Settings } from '../evaluate'
import { compareFractions, printSigned, printUnits, subtractFractions } from '../exact'
import { type Amount, amountFraction, amountOf, printAmount, reaches, type Sheet, tallyInOrder } from '../score'
import type { CriteriaFamily } from './criteriaFamily'
import { labelsOf } from './labelsOf'
import { exactly } from './ladderOf'
import { type Move, withMoves } from './Move'
import type { PriorityStep } from './PrioritiesResult'
import { missingUnits } from './problemOf'
import type { Standing } from './standingOf'

/** What a step comes to. */
type Outcome = Pick<PriorityStep, 'points' | 'total' | 'meets'>

const NONE: readonly string[] = Object.freeze([])

/** Writes moves out as steps in order of effect: the most points first, ties in rubric order. */
export function stepsOf(
  compiled: Compiled,
  family: CriteriaFamily,
  settings: Settings,
  standing: Standing,
  moves: readonly Move[],
  sheet: Sheet,
): readonly PriorityStep[] {
  const { ids } = compiled.score
  const labels = labelsOf(compiled)
  const whole = standing.additive && moves.every(({ gain }) => typeof gain === 'number')
  const ordered = [...moves].sort(whole ? byUnits : byGain)
  const outcomes = whole
    ? addedUp(compiled, family, standing, ordered)
    : talliedUp(compiled, family, settings, standing, ordered, sheet)
  const steps = ordered.map(({ question, to, levels, cost }, index): PriorityStep => {
    const { points, total, meets } = outcomes[index] as Outcome
    const from = standing.answers[question] ?? null
    return Object.freeze({
      question: ids[question] as string,
      label: labels[question]?.[settings.locale] as string,
      from: typeof from === 'object' ? Object.freeze(from) : from,
      to: typeof to === 'object' ? Object.freeze(to) : to,
      levels,
      cost,
      points,
      total,
      meets,
    })
  })
  return Object.freeze(steps)
}

const byUnits = (a: Move, b: Move) => (b.gain as number) - (a.gain as number) || a.question - b.question

const byGain = (a: Move, b: Move) => compareFractions(exactly(b.gain), exactly(a.gain)) || a.question - b.question

/** Adds the units of every step to the total and to what each test misses. */
function addedUp(
  { score }: Compiled,
  { tests, testsOfTerm }: CriteriaFamily,
  { total, amounts }: Standing,
  moves: readonly Move[],
): readonly Outcome[] {
  const { scale, leaves, questions } = score
  const missing = tests.map(({ minimum }, test) => missingUnits(amounts[test] as Amount, minimum))
  let { units } = total
  let last = -1
  let points = ''
  return moves.map(({ question, gain: gained }): Outcome => {
    const gain = gained as number
    units += gain
    // In order of effect many steps gain the same.
    if (gain !== last) points = printUnits(gain, scale)
    last = gain
    const term = leaves[questions[question]?.leaf as number]?.term as number
    let meets: string[] | null = null
    for (const test of testsOfTerm[term] as readonly number[]) {
      const before = missing[test] as number
      missing[test] = before - gain
      if (before <= 0 || before > gain) continue
      meets ??= []
      meets.push(tests[test]?.id as string)
    }
    return {
      points,
      total: printAmount({ units, rest: total.rest }, scale),
      meets: meets ? Object.freeze(meets) : NONE,
    }
  })
}

/** Tallies the LKE anew after every step. */
function talliedUp(
  { score }: Compiled,
  { tests }: CriteriaFamily,
  { reading }: Settings,
  { answers, total, amounts }: Standing,
  moves: readonly Move[],
  sheet: Sheet,
): readonly Outcome[] {
  let before = amountFraction(total)
  let met = tests.map(({ minimum }, test) => reaches(amounts[test] as Amount, minimum))
  return moves.map((_, index): Outcome => {
    tallyInOrder(score, withMoves(answers, moves.slice(0, index + 1)), reading, sheet)
    const after = amountOf(score, sheet, score.total)
    const now = tests.map(({ sum, minimum }) => reaches(amountOf(score, sheet, sum), minimum))
    const gained = subtractFractions(amountFraction(after), before)
    const meets = tests.filter((_test, at) => now[at] && !met[at]).map(({ id }) => id)
    before = amountFraction(after)
    met = now
    return {
      points: printSigned({ numerator: gained.numerator, denominator: gained.denominator * BigInt(score.scale) }),
      total: printAmount(after, score.scale),
      meets: Object.freeze(meets),
    }
  })
}
