import { compileRubric, type Evaluation, readAgain } from '../evaluate'
import { type Problems, problemsIn, readFields, requireRead } from '../input'
import { type Checked, deepFreeze, type Rubric, readChoices } from '../rubric'
import type { Locale } from '../text'
import type { Comparison, Pair } from './Comparison'
import { compareSides } from './compareSides'
import { sideOf } from './sideOf'

/** The options of `compareEvaluations`. */
export interface CompareOptions {
  /** What the two results are called, such as TPI and TPN, or two years; `a` and `b` when left out. */
  readonly names?: Pair<string> | undefined
  /** Language of labels and messages: `id` (default) or `en`. */
  readonly locale?: Locale | undefined
}

function readNames(names: unknown, problems: Problems): Pair<string> {
  const fields = names === undefined ? null : readFields(problems, names, ['names'], ['a', 'b'])
  return { a: fields?.text('a') ?? 'a', b: fields?.text('b') ?? 'b' }
}

/**
 * Compares two results: unit against TPI, TPI against TPN, last year against this year.
 *
 * Both are evaluated again, so that every difference is that of the exact points and not of printed figures.
 *
 * @param rubric - The rubric that both results name, as shipped or checked by `defineRubric`.
 * @param a - A result of `evaluate`, perhaps parsed from JSON; the earlier, or the one that is checked.
 * @param b - Another one; differences are its points less those of `a`.
 * @param options - What the two are called, and the language.
 * @returns For every question, indicator, area, aspect, component and criterion the difference in points; which verdicts
 *   changed and by what; where `b` was stricter or milder; the options that differ. A stored figure that no longer holds is
 *   a warning, and the one found again is used.
 * @throws InputError when one is no result, one of another rubric, or cannot be evaluated again; `.issues` lists every
 *   problem.
 * @throws OptionsError when only an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III C 1, on differences between TPI and TPN.
 * @example
 * ```ts
 * import { compareEvaluations, evaluate } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const tpi = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.b': 'A' }, { unanswered: 'zero' })
 * const tpn = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.b': 'C' }, { unanswered: 'zero' })
 * const comparison = compareEvaluations(permenpanrb90_2021, tpi, tpn, { names: { a: 'TPI', b: 'TPN' } })
 * comparison.total // => { points: { a: '5.25', b: '2.75' }, difference: '-2.5' }
 * comparison.questions.map(({ id, direction }) => [id, direction]) // => [['B.I.b', 'stricter']]
 * comparison.predicates['WBBM']?.criteria.find(({ id }) => id === 'B.I.b')?.met // => { a: true, b: false }
 * ```
 */
export function compareEvaluations<R extends Rubric & Checked>(
  rubric: R,
  a: Evaluation<R>,
  b: Evaluation<R>,
  options?: CompareOptions,
): Comparison {
  const compiled = compileRubric(rubric)
  const choices = readChoices([], options, ['names'])
  const { locale } = choices
  const ofNames = problemsIn(locale)
  const names = readNames(choices.option('names'), ofNames)
  const problems = problemsIn(locale, [...choices.problems.ofOptions, ...ofNames.issues])
  const fields = readFields(problems, { a, b }, [], ['a', 'b'])
  const one = fields && readAgain(fields, 'a', compiled, problems)
  const other = fields && readAgain(fields, 'b', compiled, problems)
  requireRead(problems, one)
  requireRead(problems, other)

  const sides = { a: sideOf(compiled, one.fresh), b: sideOf(compiled, other.fresh) }
  return deepFreeze(compareSides(compiled, sides, names, locale, problems.warnings))
}
