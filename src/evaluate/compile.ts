import type { AnswersOf, PartialAnswersOf } from '../answer'
import type { Checked, Rubric } from '../rubric'
import { AnswersError, OptionsError } from '../text'
import type { Compiled } from './Compiled'
import { compileRubric } from './compileRubric'
import type { EvaluateOptions, PartialOptions } from './Options'
import { openSession } from './openSession'
import { readOptions } from './readOptions'
import type { Score } from './Score'
import type { Session } from './Session'
import type { Settings } from './Settings'
import { scoreAnswers } from './scoreAnswers'

/** A rubric compiled for volume. */
export interface Plan<R extends Rubric = Rubric & Checked> {
  /** The rubric that was compiled, the very object that was handed in. */
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
  /**
   * Opens a session, in which one answer at a time is changed and every verdict follows at once, as a form needs it.
   *
   * @param answers - The answers to begin with, as for `evaluate`; copied.
   * @param options - As for `evaluate`; they hold for the whole session.
   * @returns The session; it shows the same verdicts and sums as a fresh `plan.score` of its answers.
   * @throws AnswersError when answers are missing, misspelt or out of range.
   * @throws OptionsError when an option is unknown or ill-typed.
   * @example
   * ```ts
   * import { compile } from 'zona-integritas'
   * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
   *
   * const session = compile(permenpanrb90_2021).session({ 'B.I.a': 3.6 }, { unanswered: 'zero' })
   * session.set('B.I.b', 'A')
   * session.total // => '20.75'
   * session.undo() // => 'B.I.b'
   * session.total // => '15.75'
   * ```
   */
  session(answers: AnswersOf<R>, options?: EvaluateOptions<R>): Session<R>
  /** Opens a session in which some questions may be unanswered; parameters and errors as above. */
  session(answers: PartialAnswersOf<R>, options: PartialOptions<R>): Session<R>
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
  const score = (answers: unknown, options?: EvaluateOptions): Score => {
    const { data, issues } = scoreAnswers(compiled, answers, settingsFor(compiled, options))
    if (issues) throw new AnswersError(issues)
    return data
  }
  const session = (answers: unknown, options?: EvaluateOptions): Session =>
    openSession(compiled, answers, settingsFor(compiled, options))
  return Object.freeze({ rubric, score, session } as unknown as Plan<R>)
}

/** Reads the options of a call; most give none and share what was compiled. */
function settingsFor(compiled: Compiled, options: unknown): Settings {
  if (options === undefined) return compiled.defaults.reject
  const { settings, issues } = readOptions(compiled, options)
  if (issues.length > 0) throw new OptionsError(issues)
  return settings
}
