import type { Evaluation } from '../evaluate'
import type { Rubric } from '../rubric'
import type { Locale } from '../text'
import type { OptionDifference } from './Comparison'

/** Lists the options that can change a figure or verdict and differ between two results, conventions in rubric order. */
export function compareOptions(
  rubric: Rubric,
  { options: a }: Evaluation,
  { options: b }: Evaluation,
  locale: Locale,
): readonly OptionDifference[] {
  const own = (['heldPredicate', 'unanswered'] as const).map(
    (option): OptionDifference => ({ option, convention: null, label: null, a: a[option], b: b[option] }),
  )
  const conventions = rubric.conventions.map(
    ({ id, label }): OptionDifference => ({
      option: 'conventions',
      convention: id,
      label: label[locale],
      a: a.conventions[id] ?? null,
      b: b.conventions[id] ?? null,
    }),
  )
  return [...own, ...conventions].filter((one) => one.a !== one.b)
}
