import type { NormalAnswers } from '../answer'
import type { Compiled, Settings } from '../evaluate'
import { type Amount, amountOf, type Sheet, tallyInOrder } from '../score'
import type { CriteriaFamily } from './criteriaFamily'

/** How an LKE stands. */
export interface Standing {
  readonly answers: NormalAnswers
  readonly total: Amount
  /** By test. */
  readonly amounts: readonly Amount[]
  /** Whether every question counts, so that what a step gains does not depend on the others. */
  readonly additive: boolean
}

/** Tallies answers, and keeps what a plan is made from. */
export function standingOf(
  { score }: Compiled,
  { tests }: CriteriaFamily,
  { reading, unanswered }: Settings,
  answers: NormalAnswers,
  sheet: Sheet,
): Standing {
  tallyInOrder(score, answers, reading, sheet)
  return {
    answers,
    total: amountOf(score, sheet, score.total),
    amounts: tests.map(({ sum }) => amountOf(score, sheet, sum)),
    additive: unanswered !== 'exclude' || sheet.answered === score.ids.length,
  }
}
