import { type AnswersOf, contradictionsIn, type PartialAnswersOf, readStrict } from '../answer'
import { settleScores } from '../determine'
import { hasPlainRoot, isRootPolluted } from '../input'
import type { Checked, Rubric } from '../rubric'
import { type Sheet, tally, tallyInOrder } from '../score'
import { AnswersError, type Issue, issue, OptionsError } from '../text'
import type { Compiled } from './Compiled'
import { compileRubric, takeSheet } from './compileRubric'
import { KeptScore } from './KeptScore'
import type { EvaluateOptions, PartialOptions } from './Options'
import { readOptions } from './readOptions'
import type { Score } from './Score'
import type { Settings } from './Settings'

/** A rubric compiled for volume. */
export interface Plan<R extends Rubric = Rubric & Checked> {
  readonly rubric: R
  /**
   * Scores the answers of one LKE: the same verdicts and sums as `evaluate`, at the speed of a hand-written loop.
   *
   * Each property is read once and its value checked. Unlike `evaluate`, it does not look for getters and symbols, nor
   * inside counts for keys that are not enumerable.
   *
   * @param answers - As for `evaluate`.
   * @param options - As for `evaluate`.
   * @returns Verdicts at once; sums are formatted when they are read.
   * @throws AnswersError when answers are missing, misspelt or out of range.
   * @throws OptionsError when an option is unknown or ill-typed.
   */
  score(answers: AnswersOf<R>, options?: EvaluateOptions<R>): Score<R>
  /** Scores an LKE of which some questions may be unanswered; parameters and errors as above. */
  score(answers: PartialAnswersOf<R>, options: PartialOptions<R>): Score<R>
}

/**
 * Compiles a rubric into a plan that scores many LKEs.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @returns The plan; compiling the same rubric object again costs nothing.
 * @throws RubricError when the rubric has not been checked.
 * @see evaluate
 * @example
 * ```ts
 * import { compile } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const plan = compile(permenpanrb90_2021)
 * const score = plan.score({ 'B.I.a': '3.60', 'B.II.a': { sum: 36, count: 10 } }, { unanswered: 'zero' })
 * score.total // => '31.5'
 * score.points('B.II') // => '15.75'
 * score.predicate // => null
 * ```
 */
export function compile<R extends Rubric & Checked>(rubric: R): Plan<R> {
  const compiled = compileRubric(rubric)
  const score = (answers: unknown, options?: EvaluateOptions): Score => scoreWith(compiled, answers, options)
  return Object.freeze({ rubric, score } as unknown as Plan<R>)
}

function scoreWith(compiled: Compiled, answers: unknown, options: unknown): Score {
  let settings = compiled.defaults.reject
  if (options !== undefined) {
    const read = readOptions(compiled, options)
    if (read.issues.length > 0) throw new OptionsError(read.issues)
    settings = read.settings
  }
  const sheet = takeSheet(compiled)
  if (settings.contradictions === 'reject' || !tallyAsItStands(compiled, answers, settings, sheet)) {
    const issues = tallyStrictly(compiled, answers, settings, sheet)
    if (issues.length > 0) throw new AnswersError(issues)
  }
  const scoresMet = settleScores(compiled.determine, compiled.score, sheet, compiled.sums)
  const score = new KeptScore(compiled, settings, sheet, scoresMet)
  compiled.spare = sheet
  return score
}

/** Tallies the caller's own object, reading each answer once. */
function tallyAsItStands({ score }: Compiled, answers: unknown, settings: Settings, sheet: Sheet): boolean {
  if (typeof answers !== 'object' || answers === null || isRootPolluted()) return false
  try {
    const record = answers as Readonly<Record<string, unknown>>
    if (!tally(score, record, settings.reading, sheet)) return false
    // As many keys as answers: nothing unknown, nothing hidden, nothing inherited.
    const { keys, answered } = sheet
    return hasPlainRoot(answers) && keys === answered && Object.getOwnPropertyNames(answers).length === answered
  } catch {
    // A hostile object; the strict reading says what is wrong with it.
    return false
  }
}

/** Tallies a copy, or says what is wrong. */
function tallyStrictly(compiled: Compiled, answers: unknown, settings: Settings, sheet: Sheet): readonly Issue[] {
  const { forms, score } = compiled
  const { locale, unanswered, reading } = settings
  const read = readStrict(forms, answers, { complete: unanswered === 'reject', percents: reading.percents, locale })
  if (read.issues.length > 0) return read.issues
  if (settings.contradictions === 'reject') {
    const contradictions = contradictionsIn(forms, read.answers, locale)
    if (contradictions.length > 0) return contradictions
  }
  return tallyInOrder(score, read.answers, reading, sheet) ? [] : [issue('unreadable', [], {}, locale)]
}
