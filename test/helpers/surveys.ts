import { expect } from 'vitest'
import {
  type Answer,
  compile,
  type Evaluation,
  evaluate,
  type IndexAnswer,
  type Issue,
  IssuesError,
  type Respondent,
  type RuleOptions,
  type Score,
  type SurveyInput,
  type SurveyResult,
  surveyIndex,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { type Answers, choicesOf, countsFor, questions } from './arbitraries'

export const lke = permenpanrb90_2021
export type Lke = typeof lke

export const SPAK = ['diskriminasi', 'kecurangan', 'imbalan', 'percaloan', 'pungutanLiar'] as const
export const SPKP = [
  ...(['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'kompetensi', 'perilaku'] as const),
  ...(['pengaduan', 'sarana'] as const),
] as const

type Figure = number | `${number}`
export type Row = readonly (Figure | null)[]

/** Respondents from rows of answers, one for each element. */
export const respondentsOf = (elements: readonly string[], rows: readonly Row[]): Respondent[] =>
  rows.map((row) => ({ answers: Object.fromEntries(elements.map((id, place) => [id, row[place] ?? null])) }))

/** So many respondents who answer every element of a survey alike. */
export const alike = (count: number, answer: Figure | null, elements: readonly string[] = SPAK): Respondent[] =>
  respondentsOf(
    elements,
    Array.from({ length: count }, () => elements.map(() => answer)),
  )

type Changes = { readonly [K in keyof SurveyInput<Lke>]?: SurveyInput<Lke>[K] | undefined }

/** A survey that nothing is said against, with some things changed. */
export const survey = (changes: Changes = {}): SurveyInput<Lke> =>
  ({ survey: 'SPAK', conductor: 'bps', respondents: alike(30, 4), ...changes }) as SurveyInput<Lke>

/** The result of such a survey. */
export const resultOf = (changes: Changes = {}, options?: RuleOptions): SurveyResult =>
  surveyIndex(lke, survey(changes), options)

/** The result of whatever it is given. */
export const resultOfAnything = (input: unknown, options?: unknown): SurveyResult =>
  surveyIndex(lke, input as SurveyInput<Lke>, options as RuleOptions)

/** Everything at its best. */
export const bestAnswers: Readonly<Record<string, Answer>> = Object.fromEntries(
  questions.map((question): [string, Answer] => {
    const letter = choicesOf(question)?.[0]?.[0]
    return [question.id, letter ?? (question.ratio ? countsFor(question.ratio, 1, 1) : 4)]
  }),
)

export type SurveyQuestion = 'B.I.a' | 'B.II.a'

const plan = compile(lke)

/** Evaluates an LKE that is at its best but for one survey, both ways. */
export const withIndex = (
  question: SurveyQuestion,
  index: IndexAnswer,
): { readonly evaluation: Evaluation<Lke>; readonly score: Score<Lke> } => {
  const answers = { ...bestAnswers, [question]: index } as Answers as never
  const options = { heldPredicate: 'WBK' } as const
  return { evaluation: evaluate(lke, answers, options), score: plan.score(answers, options) }
}

/** Whether a criterion is met, by predicate, both ways; fails where the two differ. */
export const metBy = (
  question: SurveyQuestion,
  index: IndexAnswer,
): { readonly WBK: boolean; readonly WBBM: boolean } => {
  const { evaluation, score } = withIndex(question, index)
  expect(score.points(question)).toBe(evaluation.nodes[question].score)
  expect(score.total).toBe(evaluation.total)
  expect(score.predicate).toBe(evaluation.predicate)
  const met = ({ determinations }: Evaluation<Lke> | Score<Lke>) => {
    const { WBK, WBBM } = determinations
    for (const one of [WBK, WBBM]) {
      // A verdict is what its criteria say.
      expect([one.id, one.met]).toEqual([one.id, one.criteria.every((criterion) => criterion.met)])
    }
    return { WBK: WBK.met, WBBM: WBBM.met }
  }
  expect(met(score)).toEqual(met(evaluation))
  return met(evaluation)
}

/** The problems with which a call was refused; fails where it was not, or by something other than a list of problems. */
export const refusedWith = (run: () => unknown): { readonly name: string; readonly issues: readonly Issue[] } => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(IssuesError)
    const { name, issues } = error as IssuesError
    return { name, issues }
  }
  throw new Error('was not refused')
}

/** The places and codes with which a call was refused. */
export const placesAndCodes = (run: () => unknown): readonly (readonly [path: Issue['path'], code: string])[] =>
  refusedWith(run).issues.map(({ code, path }) => [path, code])

/** Whether everything in a value is frozen. */
export const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Reflect.ownKeys(value).every((key) => isDeepFrozen(Reflect.get(value, key))))
