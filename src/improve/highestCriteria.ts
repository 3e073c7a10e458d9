import { type CriterionResult, printSums, testCriteria } from '../determine'
import type { Compiled } from '../evaluate'
import { compareFractions, type Fraction } from '../exact'
import { type Amount, amountFraction, amountOf, newSheet, tallyInOrder } from '../score'
import type { CriteriaFamily } from './criteriaFamily'
import { moveTo, withMoves } from './Move'
import type { Request } from './readPriorityOptions'
import type { Start } from './startsOf'

/** What an LKE comes to with everything that may rise at its best. */
interface Best {
  readonly total: Fraction
  /** By test. */
  readonly amounts: readonly Fraction[]
  readonly criteria: readonly CriterionResult[]
}

/** Lists every criterion that is not met even at its highest, as it then stands. */
export function highestCriteria(
  compiled: Compiled,
  family: CriteriaFamily,
  request: Request,
  starts: readonly Start[],
): readonly CriterionResult[] {
  const all = starts.map((start) => bestFrom(compiled, family, request, start))
  const highest = all.reduce((best, one) => (compareFractions(one.total, best.total) > 0 ? one : best))
  const each = highest.criteria.map((criterion, test): CriterionResult => {
    const higher = (best: Best, one: Best) =>
      compareFractions(one.amounts[test] as Fraction, best.amounts[test] as Fraction) > 0 ? one : best
    return test < family.tests.length ? (all.reduce(higher).criteria[test] as CriterionResult) : criterion
  })
  const missed = each.filter(({ met }) => !met)
  // Counts that must agree may let each minimum be reached and not all of them together.
  return missed.some(({ gap }) => gap !== null) ? missed : highest.criteria.filter(({ met }) => !met)
}

function bestFrom(compiled: Compiled, { predicate, tests }: CriteriaFamily, request: Request, start: Start): Best {
  const { score } = compiled
  const { reading, heldPredicate, locale } = request.settings
  const sheet = newSheet(score.layout, score.leaves.length)
  const tops = start.ladders.map((ladder) => moveTo(request, ladder, ladder.answers.length - 1))
  tallyInOrder(score, withMoves(start.answers, tops), reading, sheet)
  const exact = (amount: Amount) => amountFraction(amount)
  return {
    total: exact(amountOf(score, sheet, score.total)),
    amounts: tests.map(({ sum }) => exact(amountOf(score, sheet, sum))),
    criteria: testCriteria(predicate, score.scale, printSums(score, sheet), heldPredicate, locale),
  }
}
