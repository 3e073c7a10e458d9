import type { PredicateIdOf } from '../answer'
import { compileRubric, determinationOf, type Evaluation, readAgain } from '../evaluate'
import { type FieldReader, readFields, requireRead } from '../input'
import { type Checked, deepFreeze, type Rubric, type RuleOptions, readChoices, referenceTo } from '../rubric'
import type { Explanation } from './Explanation'
import { explainConvention } from './explainConvention'
import { explainHandedIn } from './explainHandedIn'
import { explainWarning } from './explainWarning'
import { basisOf } from './extremes'
import { failingOf } from './failingOf'
import { nearestOf } from './nearestOf'
import { statementsOf } from './statementsOf'

/**
 * Explains why a predicate is met or not: what is missing and which answers hold it back, how near the nearest criteria
 * are, and which conventions and warnings decide the outcome.
 *
 * The answers that the result carries are evaluated again, and that evaluation is explained; where a stored figure or
 * verdict is not found again, a warning says so.
 *
 * @param rubric - The rubric that the result names, as shipped or checked by `defineRubric`.
 * @param result - A result of `evaluate`, fresh or parsed from JSON.
 * @param target - Id of the predicate.
 * @param options - Language of the sentences: `id` (default) or `en`.
 * @returns The explanation: criteria not met with their gaps in points and the questions that hold points back, the
 *   criteria nearest to their minimum, each convention and warning with whether any predicate depends on it, and all of
 *   that in sentences.
 * @throws InputError when it is no result, one of another rubric, or its answers cannot be evaluated any more; `.issues`
 *   lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III D 1, Tabel 6.
 * @example
 * ```ts
 * import { evaluate, explain } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = evaluate(permenpanrb90_2021, { 'B.I.a': 3.6, 'B.I.b': 'B' }, { unanswered: 'zero' })
 * const explanation = explain(permenpanrb90_2021, result, 'WBK', { locale: 'en' })
 * explanation.nearest.above?.margin // => '0'
 * explanation.nearest.below?.id // => 'area.2'
 * explanation.failing[0]?.heldBack[0]?.points // => '17.5'
 * explanation.statements[1]?.message // => 'Total score: 19.5 of at least 75, 55.5 points short.'
 * ```
 */
export function explain<R extends Rubric & Checked>(
  rubric: R,
  result: Evaluation<R>,
  target: PredicateIdOf<R>,
  options?: RuleOptions,
): Explanation {
  const compiled = compileRubric(rubric)
  const { locale, problems } = readChoices([], options)
  const fields = readFields(problems, { result, target }, [], ['result', 'target']) as FieldReader
  const again = readAgain(fields, 'result', compiled, problems)
  const asked = fields.oneOf(
    'target',
    rubric.predicates.map(({ id }) => id),
  )
  const predicate = compiled.determine.predicates.find(({ id }) => id === asked)
  requireRead(problems, again)
  requireRead(problems, predicate)

  const { fresh, settings } = again
  const basis = basisOf(compiled, fresh, settings)
  const explained = { basis, fresh, options: again.options, locale }
  const { id, label, met, scoresMet, final, criteria } = determinationOf(fresh, predicate.id)
  const data = {
    target: id,
    label,
    met,
    scoresMet,
    final,
    failing: failingOf(basis, predicate, criteria, locale),
    nearest: nearestOf(basis, predicate, criteria),
    conventions: fresh.assumptions.map((assumption) => explainConvention(explained, assumption)),
    warnings: [
      ...problems.warnings.map((warning) => explainHandedIn(again, warning, locale)),
      ...fresh.warnings.map((warning) => explainWarning(explained, settings, warning)),
    ],
  }
  const statements = statementsOf(data, fresh, locale)
  const [verdict, ...others] = statements.map(({ message }) => message)
  return deepFreeze({
    format: 'zona-integritas.explanation.v1',
    rubric: referenceTo(rubric),
    ...data,
    statements,
    text: [verdict, ...(others.length > 0 ? ['', ...others.map((message) => `- ${message}`)] : [])].join('\n'),
  })
}
