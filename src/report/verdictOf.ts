import type { Determination, Evaluation } from '../evaluate'
import { issue, type Locale } from '../text'
import type { ReportVerdict } from './ReportResult'

/** Puts the verdict on a predicate into words. */
export function verdictOf(
  { id, label, met, scoresMet, final, criteria }: Determination,
  { unanswered, options }: Evaluation,
  locale: Locale,
): ReportVerdict {
  const failed = criteria.filter((criterion) => !criterion.met)
  const words = {
    label,
    failed: failed.length,
    all: criteria.length,
    open: unanswered.length,
    criteria: failed.map((criterion) => criterion.label),
  }
  const codeOf = () => {
    if (met) return 'verdict_met'
    // With questions left out of their means a score may still fall.
    if (scoresMet) return options.unanswered === 'exclude' && !final ? 'verdict_undecided' : 'verdict_scores_only'
    return final ? 'verdict_not_met' : 'verdict_open'
  }
  return { id, label, met, scoresMet, final, text: issue(codeOf(), ['determinations', id], words, locale).message }
}
