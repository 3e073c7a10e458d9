import type { AnswersOf, PartialAnswersOf } from '../answer'
import type { Checked, Rubric } from '../rubric'
import { AnswersError, OptionsError } from '../text'
import { compileRubric } from './compileRubric'
import { evaluateStrict } from './evaluateStrict'
import type { EvaluateOptions, PartialOptions } from './Options'
import type { Evaluation } from './Result'
import { readOptions } from './readOptions'

/**
 * Evaluates the answers of one LKE: exact points of every node, the predicate, and the reason for each.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param answers - Answers by question id: `'Ya'`/`'Tidak'`, `'A'`..`'E'`, a survey index 0..4 (or exactly `{ sum, count }`),
 *   named counts (whole numbers, 0..1,000,000,000) or `{ percent }` (0..100). Read once, strictly, and never kept; for
 *   table rows use `readAnswers` first.
 * @param options - The predicate already held (none, and said so, by default), what to do with unanswered questions
 *   (refuse), conventions (the rubric's own), contradictory counts (warn), language (Indonesian).
 * @returns The result: plain, deeply frozen, JSON-ready; points as decimal strings.
 * @throws AnswersError when answers are missing, misspelt or out of range; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran III (the LKE) and Lampiran II, BAB III D 1, Tabel 6 (the minima).
 * @example
 * ```ts
 * import { evaluate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const draft = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.a': 3.6 }, { unanswered: 'zero' })
 * draft.nodes['B.I.a'].score // => '15.75'
 * draft.total // => '16'
 * draft.predicate // => null
 * ```
 */
export function evaluate<R extends Rubric & Checked>(
  rubric: R,
  answers: AnswersOf<R>,
  options?: EvaluateOptions<R>,
): Evaluation<R>
export function evaluate<R extends Rubric & Checked>(
  rubric: R,
  answers: PartialAnswersOf<R>,
  options: PartialOptions<R>,
): Evaluation<R>
export function evaluate(rubric: Rubric, answers: unknown, options?: EvaluateOptions): Evaluation {
  const compiled = compileRubric(rubric)
  const { settings, issues } = readOptions(compiled, options)
  if (issues.length > 0) throw new OptionsError(issues)
  const outcome = evaluateStrict(compiled, answers, settings)
  if (outcome.issues) throw new AnswersError(outcome.issues)
  return outcome.data
}
