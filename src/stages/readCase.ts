import type { CriterionResult } from '../determine'
import { type Evaluation, readEvaluation, withHeldPredicate } from '../evaluate'
import { type FieldReader, type Problems, readFields } from '../input'
import { type Category, type ConventionTaken, conventionTaken, type Rubric } from '../rubric'
import { categoryWarnings } from '../submission'
import { type Issue, issue, type Locale } from '../text'
import { readHeldPredicate } from './HeldPredicate'
import { readCategory } from './readCategory'

/** What every stage judges: a category, a result, and the predicate already held. */
export interface StageCase {
  readonly category: Category
  readonly target: string
  readonly evaluation: Evaluation
  readonly heldPredicate: string | null
  /** Whether anybody said which predicate is held, if only none. */
  readonly heldStated: boolean
  /** False: a national target of the unit's main performance indicator was missed. */
  readonly nationalTargetMet: boolean | null
  /** True: an unlawful KKN act in the year of submission, which drops the proposal also after it was made. */
  readonly kkn: boolean
  /** The tests of the target, that of the predicate held as it is stated here. */
  readonly criteria: readonly CriterionResult[]
}

/** What every stage judges, as far as it could be read; other fields are left to the caller. */
export interface OpenCase {
  readonly fields: FieldReader | null
  readonly one: StageCase | null
}

/** Reads what every stage judges. */
export function readCase(rubric: Rubric, input: unknown, names: readonly string[], problems: Problems): OpenCase {
  const fields = readFields(problems, input, [], ['category', 'evaluation', ...names])
  if (!fields) return { fields: null, one: null }
  const category = readCategory(fields, rubric)
  const evaluation = readEvaluation(fields, 'evaluation', rubric, problems)
  const stated = names.includes('heldPredicate') ? readHeldPredicate(fields, 'heldPredicate', rubric) : undefined
  const optional = (name: string) => (names.includes(name) ? fields.boolean(name, 'optional') : null)
  const nationalTargetMet = optional('nationalTargetMet')
  const kkn = optional('kkn') === true
  if (!category || !evaluation) return { fields, one: null }
  const target = category.predicate
  const heldStated = stated !== undefined || !evaluation.assumptions.some(({ id }) => id === 'heldPredicateNotStated')
  const heldPredicate = stated === undefined ? evaluation.options.heldPredicate : stated
  const criteria = withHeldPredicate(rubric, evaluation, target, heldPredicate, problems.locale)
  const one = { category, target, evaluation, heldPredicate, heldStated, nationalTargetMet, kkn, criteria }
  return { fields, one }
}

/** Tells whether a test is of points; the other kind is of the predicate already held. */
export function testsPoints({ gap }: CriterionResult): boolean {
  return gap !== null
}

/** Tells whether questions left out of their means could still lower a score that is met. */
export function isUndecided({ complete, options }: Evaluation): boolean {
  return !complete && options.unanswered === 'exclude'
}

/** The verdict on criteria: met when all are, and nothing that is left out could still be asked for. */
export function isMet({ evaluation, kkn }: StageCase, criteria: readonly CriterionResult[]): boolean {
  return !isUndecided(evaluation) && !kkn && criteria.every(({ met }) => met)
}

/** Whether answering what is unanswered cannot change the verdict on criteria. */
export function isFinal(one: StageCase, criteria: readonly CriterionResult[]): boolean {
  const heldMissing = criteria.some((criterion) => !testsPoints(criterion) && !criterion.met)
  return one.evaluation.complete || one.kkn || heldMissing || isMet(one, criteria)
}

/** The convention that took part when nobody said which predicate is held. */
export function heldAssumption(
  rubric: Rubric,
  { heldStated, criteria }: StageCase,
  locale: Locale,
): readonly ConventionTaken[] {
  const convention = rubric.conventions.find(({ id }) => id === 'heldPredicateNotStated')
  if (heldStated || !convention || criteria.every(testsPoints)) return []
  return [conventionTaken(convention, convention.default, locale)]
}

/** Warnings that every stage shares. */
export function caseWarnings(one: StageCase, final: boolean, locale: Locale): readonly Issue[] {
  const { category, evaluation, nationalTargetMet, kkn } = one
  const count = evaluation.unanswered.length
  const open = count > 0 && !final ? [issue('lke_incomplete', ['evaluation'], { count }, locale)] : []
  const missed = nationalTargetMet === false ? [issue('national_target_missed', ['nationalTargetMet'], {}, locale)] : []
  const dropped = kkn ? [issue('dropped_for_kkn', ['kkn'], {}, locale)] : []
  return [...categoryWarnings(category, locale), ...dropped, ...missed, ...open]
}
