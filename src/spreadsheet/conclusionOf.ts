import { determinationOf, type Evaluation } from '../evaluate'
import { verdictOf } from '../report'
import type { Rubric } from '../rubric'
import { issue } from '../text'
import { LOCALE } from './LOCALE'

/**
 * Says in one text what an LKE meets. While anything is blank it says so and names no predicate, even where the minima are
 * reached already: an unfinished LKE is not handed in.
 */
export function conclusionOf({ predicates }: Rubric, evaluation: Evaluation): string {
  const { complete, unanswered, progress } = evaluation
  if (!complete) {
    return issue('sheet_incomplete', [], { open: unanswered.length, all: progress.total }, LOCALE).message
  }
  const verdicts = predicates.map(({ id }) => verdictOf(determinationOf(evaluation, id), evaluation, LOCALE))
  const highest = verdicts.filter(({ met }) => met).pop()?.text
  // Where only the earlier predicate is missing, the points are worth saying.
  const scoresOnly = verdicts.filter(({ met, scoresMet }) => scoresMet && !met).map(({ text }) => text)
  return [highest ?? issue('sheet_none_met', [], {}, LOCALE).message, ...scoresOnly].join(' ')
}
