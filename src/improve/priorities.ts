import { contradictionsIn, type PartialAnswersOf, type PredicateIdOf, readStrict } from '../answer'
import type { PredicatePlan } from '../determine'
import { type Compiled, compileRubric } from '../evaluate'
import type { Checked, Rubric } from '../rubric'
import { AnswersError, closest, describeValue, InputError, type Issue, issue, type Locale, OptionsError } from '../text'
import type { PrioritiesResult } from './PrioritiesResult'
import type { PriorityOptions } from './PriorityOptions'
import { prioritise } from './prioritise'
import { readPriorityOptions } from './readPriorityOptions'

/**
 * Finds the least costly set of upgrades that reaches every criterion of a predicate: exactly optimal, every step scored
 * by the plan, or which criterion cannot be reached.
 *
 * Of several sets of the same cost it is the one of the highest total, and of those the one that rises higher at the first
 * question, in rubric order, where two differ.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param answers - Answers as for `evaluate`; with `unanswered: 'zero'` or `'exclude'` some may be missing.
 * @param target - Id of the predicate to reach.
 * @param options - As for `evaluate`, and: what a step costs (`questions` by default, `levels`, or whole numbers 1..100 a
 *   level by question), questions that stay (`locked`), and the answers that a question may be given (`movable`), without
 *   which counts, shares and surveys stay.
 * @returns The steps in order of effect with the points of the LKE after each, and every criterion after all of them.
 * @throws AnswersError when answers are missing, misspelt or out of range; `.issues` lists every problem.
 * @throws InputError when there is no such predicate.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III D 1, Tabel 6 (the minima) and Lampiran III (the LKE).
 * @example
 * ```ts
 * import { priorities } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const draft = { 'B.I.a': 3.6, 'B.II.a': 3.6 }
 * const plan = priorities(permenpanrb90_2021, draft, 'WBK', { unanswered: 'zero' })
 * plan.status // => 'reachable'
 * plan.totalCost // => 69
 * plan.total // => { now: '31.5', after: '76.7875' }
 * plan.steps[0]?.question // => 'B.I.b'
 * plan.steps[0]?.to // => 'A'
 * plan.steps[0]?.total // => '36.5'
 * plan.steps[0]?.meets // => ['B.I', 'B.I.b']
 *
 * const locked = priorities(permenpanrb90_2021, draft, 'WBK', { unanswered: 'zero', locked: ['B.I.b'] })
 * locked.unreachable.map(({ id, actual, gap }) => [id, actual, gap]) // => [['B.I', '15.75', '2.5'], ['B.I.b', '0', '2.5']]
 * ```
 */
export function priorities<R extends Rubric & Checked>(
  rubric: R,
  answers: PartialAnswersOf<R>,
  target: PredicateIdOf<R>,
  options?: PriorityOptions<R>,
): PrioritiesResult {
  const compiled = compileRubric(rubric)
  const { request, issues: ofOptions } = readPriorityOptions(compiled, options)
  const { unanswered, contradictions, reading, locale } = request.settings
  const predicate = compiled.determine.predicates.find(({ id }) => id === target)
  const ofTarget = predicate ? [] : [unknownTarget(compiled, target, locale)]

  const { forms } = compiled
  const read = readStrict(forms, answers, { complete: unanswered === 'reject', percents: reading.percents, locale })
  let ofAnswers = read.issues
  if (ofAnswers.length === 0 && contradictions === 'reject') ofAnswers = contradictionsIn(forms, read.answers, locale)
  requireNoIssues(ofOptions, ofTarget, ofAnswers)
  return prioritise(compiled, request, predicate as PredicatePlan, read.answers)
}

function unknownTarget({ determine }: Compiled, target: unknown, locale: Locale): Issue {
  const allowed = determine.predicates.map(({ id }) => id)
  const given = typeof target === 'string' ? target : describeValue(target)
  return issue('unknown_predicate', ['target'], { given, allowed, closest: closest(given, allowed) }, locale)
}

/** Throws the problems of a call, those of options first, as the error of the last kind that there is. */
function requireNoIssues(ofOptions: readonly Issue[], ofTarget: readonly Issue[], ofAnswers: readonly Issue[]): void {
  const issues = [...ofOptions, ...ofTarget, ...ofAnswers]
  if (ofAnswers.length > 0) throw new AnswersError(issues)
  if (ofTarget.length > 0) throw new InputError(issues)
  if (ofOptions.length > 0) throw new OptionsError(issues)
}
