import type { PartialAnswersOf } from '../answer'
import {
  type Compiled,
  compileRubric,
  type EvaluateOptions,
  evaluateStrict,
  exactPoints,
  readOptions,
} from '../evaluate'
import { compareFractions, type Fraction, printCut, subtractFractions } from '../exact'
import { type Checked, deepFreeze, type Question, type Rubric, referenceTo } from '../rubric'
import { AnswersError, type Locale, OptionsError } from '../text'
import { atLeastNothing, type Basis, basisOf, type Moved, moveOne, withExtremes } from './extremes'
import type {
  AreaSensitivity,
  Flip,
  QuestionSensitivity,
  SensitiveQuestion,
  SensitivityResult,
  Stakes,
} from './SensitivityResult'

/** Questions named as those that matter most. */
const MOST = 10

/** One question at its best and at its worst. */
interface Extremes {
  readonly best: Moved
  readonly worst: Moved
}

const print = ({ numerator, denominator }: Fraction) => printCut(numerator, denominator)

function flipsOf({ compiled, now }: Basis, { best, worst }: Extremes): readonly Flip[] {
  const before = now.scoresMet()
  const after = [
    { at: 'best', met: best.there.scoresMet() },
    { at: 'worst', met: worst.there.scoresMet() },
  ] as const
  return compiled.determine.predicates.flatMap(({ id: predicate }, index) =>
    after.flatMap(({ at, met }): readonly Flip[] => {
      const [from, to] = [before[index] as boolean, met[index] as boolean]
      return from === to ? [] : [{ predicate, at, scoresMet: { from, to } }]
    }),
  )
}

function questionOf(basis: Basis, index: number, extremes: Extremes, locale: Locale): QuestionSensitivity {
  const { compiled, questions, answers } = basis
  const { id, text } = questions[index] as Question
  const leaf = compiled.score.questions[index]?.leaf as number
  return {
    id,
    label: text[locale],
    area: compiled.tree.areas.find(({ leaves }) => leaves.includes(leaf))?.id ?? null,
    answer: answers[index] ?? null,
    holds: print(extremes.best.points),
    loses: print(extremes.worst.points),
    flips: flipsOf(basis, extremes),
  }
}

/** The questions that move most points, most first, and in rubric order where they move as many. */
function mostOf(questions: readonly QuestionSensitivity[], points: readonly Fraction[]): readonly SensitiveQuestion[] {
  return questions
    .map(({ id: question, label }, index) => ({ question, label, moved: points[index] as Fraction }))
    .filter(({ moved }) => moved.numerator > 0n)
    .sort((a, b) => compareFractions(b.moved, a.moved))
    .slice(0, MOST)
    .map(({ question, label, moved }) => ({ question, label, points: print(moved) }))
}

/** What sums hold and would lose with every question at its best or worst. */
function stakesOf(basis: Basis, locale: Locale): Pick<SensitivityResult, 'total' | 'areas'> {
  const { compiled, reading, now } = basis
  const [best, worst] = [true, false].map((side) =>
    exactPoints(
      compiled,
      withExtremes(basis, () => true, side),
      reading,
    ),
  ) as [Basis['now'], Basis['now']]
  const stakes = (points: (there: Basis['now']) => Fraction): Stakes => ({
    holds: print(subtractFractions(points(best), points(now))),
    loses: print(atLeastNothing(subtractFractions(points(now), points(worst)))),
  })
  const areas = compiled.tree.areas.map(({ id, label }): AreaSensitivity => {
    return { id, label: label[locale], ...stakes((there) => there.area(id)) }
  })
  return { total: stakes(({ total }) => total), areas: Object.fromEntries(areas.map((area) => [area.id, area])) }
}

/** The answers as they are read under the options, or an error with every problem. */
function readBasis(compiled: Compiled, answers: unknown, options: unknown) {
  const { settings, issues } = readOptions(compiled, options)
  if (issues.length > 0) throw new OptionsError(issues)
  const outcome = evaluateStrict(compiled, answers, settings)
  if (outcome.issues) throw new AnswersError(outcome.issues)
  const { data } = outcome
  const { assumptions, warnings } = data
  return { basis: basisOf(compiled, data, settings), assumptions, warnings, locale: settings.locale }
}

/**
 * Tells what each answer is worth: the points that its question still holds and those that it would lose, and which
 * answers alone decide whether a predicate's minima of points are reached.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param answers - As for `evaluate`; some may be missing with `unanswered: 'zero'` or `'exclude'`.
 * @param options - As for `evaluate`.
 * @returns For each question the points that the whole LKE would gain were it answered at its best, and lose at its worst,
 *   all else as it is. For each area and the total the same with every question at its best or worst: the sum of what its
 *   questions hold or lose, except where questions are open: an answer to one changes under `exclude` what its neighbours are
 *   worth, and an option's lowest value may lie above the 0 of no answer. Then the ten questions that hold most, and the ten that would lose most.
 * @throws AnswersError when answers are missing, misspelt or out of range; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran III and Tabel 6.
 * @example
 * ```ts
 * import { sensitivity } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = sensitivity(permenpanrb90_2021, { 'B.I.a': 3.6, 'B.I.b': 'B' }, { unanswered: 'zero' })
 * result.mostHeld.slice(0, 2).map(({ question, points }) => `${question} ${points}`) // => ['B.II.a 17.5', 'A.II.5.ii.a 3']
 * result.mostAtRisk.map(({ question, points }) => `${question} ${points}`) // => ['B.I.a 15.75', 'B.I.b 3.75']
 * result.areas['2']?.holds // => '7'
 * ```
 */
export function sensitivity<R extends Rubric & Checked>(
  rubric: R,
  answers: PartialAnswersOf<R>,
  options?: EvaluateOptions<R>,
): SensitivityResult {
  const compiled = compileRubric(rubric)
  const { basis, assumptions, warnings, locale } = readBasis(compiled, answers, options)
  const extremes = basis.questions.map((_, index): Extremes => {
    return { best: moveOne(basis, index, true), worst: moveOne(basis, index, false) }
  })
  const questions = extremes.map((both, index) => questionOf(basis, index, both, locale))
  return deepFreeze({
    format: 'zona-integritas.sensitivity.v1',
    rubric: referenceTo(rubric),
    ...stakesOf(basis, locale),
    questions,
    mostHeld: mostOf(
      questions,
      extremes.map(({ best }) => best.points),
    ),
    mostAtRisk: mostOf(
      questions,
      extremes.map(({ worst }) => worst.points),
    ),
    assumptions,
    warnings,
  })
}
