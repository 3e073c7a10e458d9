import { expect } from 'vitest'
import {
  checkSubmission,
  conclude,
  determineUnit,
  type Evaluation,
  evaluateStages,
  type Issue,
  IssuesError,
  type PreEvaluationInput,
  type PreEvaluationResult,
  preEvaluate,
  type RuleOptions,
  type StageAnswers,
  type StagesResult,
  type SubmissionResult,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import {
  type Answers,
  choicesOf,
  countsFor,
  evaluateWith,
  groups,
  type Options,
  type questions as Questions,
  questions,
  rubric,
} from './arbitraries'

type Question = (typeof Questions)[number]
export type Result = Evaluation<typeof rubric>

// Answer sets.

const bestTo = (question: Question): Answers[string] => {
  const choices = choicesOf(question)
  if (choices) return choices[0]?.[0] ?? ''
  return question.ratio ? countsFor(question.ratio, 12, 12) : '4'
}

const worstTo = (question: Question): Answers[string] => {
  const choices = choicesOf(question)
  if (choices) return choices.at(-1)?.[0] ?? ''
  return question.ratio ? countsFor(question.ratio, 0, 12) : '0'
}

/** The best answer to every question. */
export const best: Answers = Object.fromEntries(questions.map((question) => [question.id, bestTo(question)]))

/** The worst answer to every question of these indicators. */
export const none = (...indicators: readonly string[]): Answers => {
  const found = groups.filter(({ id }) => indicators.includes(id)).flatMap(({ children }) => children)
  if (found.length < indicators.length) throw new RangeError(indicators.join())
  return Object.fromEntries(found.flatMap((node) => (node.level === 'question' ? [[node.id, worstTo(node)]] : [])))
}

/** Evaluates a whole LKE of the best answers but for those given; an answer `undefined` is left out. */
export const lke = (changes: Answers = {}, options: Options = {}): Result =>
  evaluateWith({ ...best, ...changes }, { heldPredicate: null, ...options })

const percent = (text: `${number}`) => ({ percent: text })

/** A hair below 50 % and 75 %: the last decimal that can be stated. */
const [HALF, THREE_QUARTERS] = [percent('49.99999999999999999999'), percent('74.99999999999999999999')]

const low40 = {
  ...none('A.II.1.i', 'A.II.2.iii', 'A.II.3.iii', 'A.I.3.iv', 'A.II.4.i', 'A.II.4.ii'),
  ...none('A.II.5.i', 'A.II.5.ii', 'A.II.6.i', 'A.I.6.i'),
}
const low48 = none('A.II.1.i', 'A.II.2.ii', 'A.I.2.iii', 'A.II.3.iii', 'A.II.4.i', 'A.II.5.ii', 'A.I.6.i')
const low75 = {
  ...none('A.II.1.i', 'A.II.2.iii', 'A.II.3.iii', 'A.I.3.iv', 'A.II.4.i', 'A.II.5.i', 'A.II.5.ii', 'A.II.6.i'),
  'B.I.a': '3.6',
  'B.I.b': 'C',
  'B.II.a': '3.2',
} as const
const low85 = {
  ...none('A.II.1.i', 'A.II.2.ii', 'A.I.2.iii', 'A.II.3.iii', 'A.II.4.i', 'A.II.5.ii'),
  'B.I.a': '3.6',
  'B.I.b': 'B',
  'B.II.a': '3.6',
} as const
const low2 = none('A.II.2.ii', 'A.II.2.i')
const lowestLetters2 = { 'A.I.2.i.b': 'B', 'A.I.2.i.c': 'E', ...none('A.II.2.iii') } as const

/** A minimum of the law with answers that lie on it and just below it, where every other criterion holds. */
export interface Edge {
  readonly target: 'WBK' | 'WBBM'
  readonly check: 3 | 4 | 5 | 6
  readonly criterion: string
  readonly required: string
  readonly on: Answers
  readonly onActual: string
  readonly below: Answers
  readonly belowActual: string
}

const edge = (
  [target, check, criterion, required]: readonly [Edge['target'], Edge['check'], string, string],
  [onActual, on]: readonly [string, Answers],
  [belowActual, below]: readonly [string, Answers],
): Edge => ({ target, check, criterion, required, on, onActual, below: { ...on, ...below }, belowActual })

export const edges: readonly Edge[] = [
  edge(
    ['WBK', 3, 'total', '75'],
    ['75', { ...low75, 'A.I.6.i.a': 'A', 'A.II.1.i.a': percent('75') }],
    ['74.99999999999999999999', { 'A.II.1.i.a': THREE_QUARTERS }],
  ),
  edge(
    ['WBBM', 3, 'total', '85'],
    ['85', { ...low85, 'A.II.4.i.a': percent('12.5') }],
    ['84.99999999999999999999', { 'A.II.4.i.a': percent('12.49999999999999999999') }],
  ),
  edge(
    ['WBK', 3, 'pengungkit', '40'],
    ['40', { ...low40, 'A.II.1.i.a': percent('50') }],
    ['39.99999999999999999999', { 'A.II.1.i.a': HALF }],
  ),
  edge(
    ['WBBM', 3, 'pengungkit', '48'],
    ['48', { ...low48, 'A.II.5.iii.a': percent('50') }],
    ['47.99999999999999999999', { 'A.II.5.iii.a': HALF }],
  ),
  edge(
    ['WBK', 4, 'area.1', '4.8'],
    ['4.8', { ...none('A.II.1.i', 'A.II.1.ii', 'A.II.1.iii'), 'A.II.1.i.b': percent('80') }],
    ['4.79999999999999999999', { 'A.II.1.i.b': percent('79.99999999999999999999') }],
  ),
  edge(
    ['WBBM', 4, 'area.1', '6'],
    ['6', { ...none('A.II.1.ii'), 'A.II.1.i.a': percent('50'), 'A.II.1.i.b': percent('50') }],
    ['5.99999999999999999999', { 'A.II.1.i.b': HALF }],
  ),
  // No answers make exactly 4.2 points of area 2: these are the nearest ones.
  edge(
    ['WBK', 4, 'area.2', '4.2'],
    [
      '4.20666666666666666666',
      { ...lowestLetters2, 'A.I.2.i.b': 'A', 'A.I.2.iii.a': 'B', 'A.II.2.i.a': 'C', 'A.II.2.ii.a': 'A' },
    ],
    ['4.195', { 'A.I.2.i.a': 'C', 'A.I.2.i.b': 'B', 'A.I.2.iii.a': 'A', 'A.II.2.i.a': 'B' }],
  ),
  edge(['WBBM', 4, 'area.2', '5.25'], ['5.25', { ...low2, 'A.I.2.iii.a': 'C' }], ['5.125', { 'A.I.2.iii.b': 'B' }]),
  edge(
    ['WBK', 4, 'area.3', '6'],
    ['6', { ...none('A.I.3.iv', 'A.II.3.i'), 'A.II.3.iii.a': percent('75') }],
    ['5.99999999999999999999', { 'A.II.3.iii.a': THREE_QUARTERS }],
  ),
  edge(
    ['WBBM', 4, 'area.3', '7.5'],
    ['7.5', { ...none('A.II.3.i'), 'A.II.3.iii.a': percent('50') }],
    ['7.49999999999999999999', { 'A.II.3.iii.a': HALF }],
  ),
  edge(
    ['WBK', 4, 'area.4', '6'],
    ['6', { ...none('A.II.4.ii', 'A.II.4.iii'), 'A.II.4.i.a': percent('50') }],
    ['5.99999999999999999999', { 'A.II.4.i.a': HALF }],
  ),
  edge(
    ['WBBM', 4, 'area.4', '7.5'],
    ['7.5', { ...none('A.II.4.ii'), 'A.II.4.i.a': percent('50') }],
    ['7.49999999999999999999', { 'A.II.4.i.a': HALF }],
  ),
  edge(
    ['WBK', 4, 'area.5', '9'],
    ['9', { ...none('A.II.5.i', 'A.II.5.iii'), 'A.II.5.ii.a': percent('50') }],
    ['8.99999999999999999999', { 'A.II.5.ii.a': HALF }],
  ),
  edge(
    ['WBBM', 4, 'area.5', '11.25'],
    ['11.25', { ...none('A.I.5.i'), 'A.II.5.ii.a': percent('25') }],
    ['11.24999999999999999999', { 'A.II.5.ii.a': percent('24.99999999999999999999') }],
  ),
  edge(
    ['WBK', 4, 'area.6', '6'],
    ['6', { ...none('A.II.6.ii', 'A.I.6.i'), 'A.II.6.i.b': percent('60') }],
    ['5.99999999999999999999', { 'A.II.6.i.b': percent('59.99999999999999999999') }],
  ),
  edge(
    ['WBBM', 4, 'area.6', '7.5'],
    ['7.5', { ...none('A.I.6.i', 'A.I.6.ii'), 'A.II.6.i.b': percent('60') }],
    ['7.49999999999999999999', { 'A.II.6.i.b': percent('59.99999999999999999999') }],
  ),
  ...(['WBK', 'WBBM'] as const).map((target) =>
    edge(
      [target, 5, 'B.I.a', '15.75'],
      ['15.75', { 'B.I.a': '3.6' }],
      ['15.74999999999999999995', { 'B.I.a': '3.59999999999999999999' }],
    ),
  ),
  edge(['WBK', 5, 'B.I.b', '2.5'], ['2.5', { 'B.I.b': 'C' }], ['1.25', { 'B.I.b': 'D' }]),
  edge(['WBBM', 5, 'B.I.b', '3.75'], ['3.75', { 'B.I.b': 'B' }], ['2.5', { 'B.I.b': 'C' }]),
  edge(
    ['WBK', 6, 'B.II', '14'],
    ['14', { 'B.II.a': '3.2' }],
    ['13.99999999999999999995', { 'B.II.a': '3.19999999999999999999' }],
  ),
  edge(
    ['WBBM', 6, 'B.II', '15.75'],
    ['15.75', { 'B.II.a': '3.6' }],
    ['15.74999999999999999995', { 'B.II.a': '3.59999999999999999999' }],
  ),
]

/** Answers on which exactly this check fails for WBK, WBBM being out of reach with it. */
export const failing: Readonly<Record<3 | 4 | 5 | 6, Answers>> = {
  3: { ...low40, 'A.II.1.i.a': HALF },
  4: { ...none('A.II.4.ii', 'A.II.4.iii'), 'A.II.4.i.a': HALF },
  5: { 'B.I.b': 'D' },
  6: { 'B.II.a': '3.19999999999999999999' },
}

// Submissions.

interface Facts {
  readonly category?: 'WBK' | 'WBK-AFIRMASI' | 'WBBM'
  readonly instansi?: Readonly<Record<string, unknown>>
  readonly unit?: Readonly<Record<string, unknown>>
}

/** The submission of a unit that fulfils every condition, with some facts changed. */
export const submissionOf = ({ category = 'WBK', instansi, unit }: Facts = {}): SubmissionResult =>
  checkSubmission(permenpanrb90_2021, {
    category,
    today: '2026-05-20',
    instansi: { kind: 'pemkab', bpk: 'WTP', sakip: 'BB', rb: 'B', spip: '3', kkn: false, ...instansi },
    unit: {
      heldPredicate: 'WBK',
      revokedOn: null,
      core: true,
      impact: true,
      tlhp: 100,
      lhkpn: 100,
      lhkasn: 100,
      buildingSince: '2025-02-01',
      internalSakip: 'BB',
      ...unit,
    },
    documents: { applicationLetter: true, sptjm: true },
  })

// Calls.

type Changes = Partial<PreEvaluationInput<typeof rubric>>

/** Pra-evaluasi of a unit that passes it, with something changed. */
export const preEvaluated = (changes: Changes = {}, options?: RuleOptions): PreEvaluationResult => {
  const category = (changes.category ?? 'WBK') as NonNullable<Facts['category']>
  const input = { category, submission: submissionOf({ category }), evaluation: lke(), ...changes }
  return preEvaluate(rubric, input, options)
}

/** Calls with whatever is given. */
export const preEvaluateAny = (input: unknown, options?: unknown) =>
  preEvaluate(rubric, input as PreEvaluationInput<typeof rubric>, options as RuleOptions)
export const concludeAny = (input: unknown, options?: unknown) =>
  conclude(rubric, input as Parameters<typeof conclude<typeof rubric>>[1], options as RuleOptions)
export const determineAny = (input: unknown, options?: unknown) =>
  determineUnit(rubric, input as Parameters<typeof determineUnit<typeof rubric>>[1], options as RuleOptions)
export const stagesOf = (answers: unknown, options: unknown = { unanswered: 'zero' }): StagesResult<typeof rubric> =>
  evaluateStages(rubric, answers as StageAnswers<typeof rubric>, options as Options)

/** How the checks came out, by number. */
export const metOf = ({ checks }: PreEvaluationResult) =>
  Object.fromEntries(checks.map(({ number, met }) => [number, met]))

/** One check of a result. */
export const checkOf = ({ checks }: PreEvaluationResult, number: number) => {
  const found = checks.find((check) => check.number === number)
  if (!found) throw new RangeError(`no check ${number}`)
  return found
}

/** A verdict of `evaluate`. */
export const verdictOf = ({ determinations }: Result, target: string) => {
  const found = determinations[target]
  if (!found) throw new RangeError(`no predicate ${target}`)
  return found
}

// Problems and results.

/** The problems with which a call was refused by an error of the name given. */
export const problemsOf = (call: () => unknown, name = 'InputError'): readonly Issue[] => {
  try {
    call()
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error
    expect(error.name).toBe(name)
    expect(Object.isFrozen(error.issues)).toBe(true)
    return error.issues
  }
  throw new Error('the call was accepted')
}

/** Where and what, without the words. */
export const placesOf = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path])

/** What is said: the message and the suggestion. */
export const wordsOf = (issues: readonly Issue[]) =>
  issues.map(({ message, suggestion }) => (suggestion === undefined ? [message] : [message, suggestion]))

export const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code)

export const fromJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null
const allFrozen = (value: unknown): boolean =>
  !isPart(value) || (Object.isFrozen(value) && Object.values(value).every(allFrozen))
const noneFrozen = (value: unknown): boolean =>
  !isPart(value) || (!Object.isFrozen(value) && Object.values(value).every(noneFrozen))

/** A result is JSON-ready and frozen through and through. */
export const expectPlain = (result: object) => {
  expect(fromJson(result)).toStrictEqual(result)
  expect(allFrozen(result)).toBe(true)
}

/** A call neither changes nor freezes its input. */
export const expectUntouched = <T extends object>(input: T, call: (input: T) => unknown) => {
  const before = structuredClone(input)
  expect(noneFrozen(input)).toBe(true)
  call(input)
  expect(input).toStrictEqual(before)
  expect(noneFrozen(input)).toBe(true)
}
