import type { CriterionResult } from '../determine'
import { type Evaluation, readEvaluation, withHeldPredicate } from '../evaluate'
import { type FieldReader, type Problems, readFields } from '../input'
import type { Category, Rubric } from '../rubric'
import { type Issue, issue, type Locale } from '../text'
import { readHeldPredicate } from './HeldPredicate'
import { categoryWarnings, readCategory } from './readCategory'

/** What every stage judges: a category, a result, and the predicate already held. */
export interface StageCase {
  readonly fields: FieldReader
  readonly category: Category
  readonly target: string
  readonly evaluation: Evaluation
  readonly heldPredicate: string | null
  /** False: a national target of the unit's main performance indicator was missed. */
  readonly nationalTargetMet: boolean | null
  /** The tests of the target, that of the predicate held as it is stated here. */
  readonly criteria: readonly CriterionResult[]
}

/** Reads what every stage judges; other fields are left to the caller. */
export function readCase(
  rubric: Rubric,
  input: unknown,
  names: readonly string[],
  problems: Problems,
): StageCase | null {
  const fields = readFields(problems, input, [], ['category', 'evaluation', 'heldPredicate', ...names])
  if (!fields) return null
  const category = readCategory(fields, rubric)
  const evaluation = readEvaluation(fields, 'evaluation', rubric)
  const stated = readHeldPredicate(fields, 'heldPredicate', rubric)
  const nationalTargetMet = names.includes('nationalTargetMet') ? fields.boolean('nationalTargetMet', 'optional') : null
  if (!category || !evaluation) return null
  const target = category.predicate
  const heldPredicate = stated === undefined ? evaluation.options.heldPredicate : stated
  const criteria = withHeldPredicate(rubric, evaluation, target, heldPredicate, problems.locale)
  return { fields, category, target, evaluation, heldPredicate, nationalTargetMet, criteria }
}

/** Tells whether a test is of points; the other kind is of the predicate already held. */
export function testsPoints({ gap }: CriterionResult): boolean {
  return gap !== null
}

/** The verdict on criteria: met when all are, and nothing that is left out could still be asked for. */
export function isMet({ evaluation }: StageCase, criteria: readonly CriterionResult[]): boolean {
  const excluded = !evaluation.complete && evaluation.options.unanswered === 'exclude'
  return !excluded && criteria.every(({ met }) => met)
}

/** Warnings that every stage shares. */
export function caseWarnings(one: StageCase, met: boolean, locale: Locale): readonly Issue[] {
  const { category, evaluation, nationalTargetMet } = one
  const count = evaluation.unanswered.length
  const open = count > 0 && !met ? [issue('lke_incomplete', ['evaluation'], { count }, locale)] : []
  const missed = nationalTargetMet === false ? [issue('national_target_missed', ['nationalTargetMet'], {}, locale)] : []
  return [...categoryWarnings(category, locale), ...missed, ...open]
}
