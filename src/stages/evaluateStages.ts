import { isSameAnswer, type NormalAnswer, type PartialAnswersOf } from '../answer'
import { type EvaluateOptions, type Evaluation, safeEvaluate } from '../evaluate'
import { isPlainObject, localeOf, ownData, problemsIn, readFields, requireNone } from '../input'
import {
  type Checked,
  cellsOf,
  deepFreeze,
  type Rubric,
  type RubricReference,
  referenceTo,
  requireSection,
  type StageId,
} from '../rubric'
import { AnswersError, append, describeValue, type Issue, issue, type Locale, OptionsError } from '../text'

/** The answers of each stage; a later stage need only answer what it judged otherwise. */
export type StageAnswers<R extends Rubric = Rubric & Checked> = { readonly [S in StageId]?: PartialAnswersOf<R> | null }

/** One stage: its answers laid over those of the stages before. */
export interface StageResult {
  /** Id of the stage. */
  readonly id: StageId
  /** What the stage is called, in the caller's language. */
  readonly label: string
  /** Ids of the questions that this stage answered itself. */
  readonly answered: readonly string[]
  /** The result as it stood after this stage. */
  readonly evaluation: Evaluation
}

/** An answer that a later stage replaced by another. */
export interface Overruled {
  /** Id of the question. */
  readonly question: string
  /** The stage whose answer was replaced. */
  readonly stage: StageId
  /** The answer that was replaced, in its normal form; null when there was none. */
  readonly answer: NormalAnswer | null
  /** The stage that replaced it. */
  readonly by: StageId
  /** The answer in its place, in its normal form; null when there is none. */
  readonly replacement: NormalAnswer | null
}

/** What every stage found, and what prevails. */
export interface StagesResult<R extends Rubric = Rubric & Checked> {
  /** Marks it as a result of `evaluateStages`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.stages.v1'
  /** The rubric by which every stage was evaluated. */
  readonly rubric: RubricReference
  /** The stages given, in order. */
  readonly stages: readonly StageResult[]
  /** The result that prevails: every question as the latest stage that answered it has it. */
  readonly prevailing: Evaluation<R>
  /** From question to the stage whose answer prevails. */
  readonly from: Readonly<Record<string, StageId>>
  /** Every answer that a later stage replaced by another one. */
  readonly overruled: readonly Overruled[]
  /** Surveys whose prevailing index is not TPN's own, where TPN evaluated. */
  readonly warnings: readonly Issue[]
}

/** Codes of problems of options. */
const OF_OPTIONS = /option|convention|property|unreadable/

type Answers = Readonly<Record<string, unknown>>

/** A copy of options that are plain data; any others are handed on, to be told what is wrong with them. */
function plainOptions(options: unknown): EvaluateOptions | undefined {
  const read = isPlainObject(options) ? ownData(options, [], 'id') : null
  return (read && read.issues.length === 0 ? read.values : options) as EvaluateOptions | undefined
}

/** Evaluates the answers as they stand after a stage; before the last, what is missing counts 0 and nothing contradicts. */
function evaluateSoFar(
  rubric: Rubric & Checked,
  answers: Answers,
  options: EvaluateOptions | undefined,
  last: boolean,
) {
  const outcome = safeEvaluate(rubric, answers, options)
  if (outcome.success || last) return outcome
  const ofOptions = outcome.issues.filter(({ code }) => OF_OPTIONS.test(code))
  const kept = ofOptions.length > 0 ? { locale: localeOf(options) } : options
  const unanswered = kept?.unanswered ?? 'reject'
  const lenient = {
    ...kept,
    contradictions: 'warn',
    unanswered: unanswered === 'reject' ? 'zero' : unanswered,
  } as const
  const again = safeEvaluate(rubric, answers, lenient)
  if (ofOptions.length === 0) return again
  return { success: false as const, issues: [...ofOptions, ...(again.success ? [] : again.issues)] }
}

/** The answers that were given. */
function answersIn(values: Answers): Answers {
  return Object.fromEntries(Object.entries(values).filter(([, answer]) => answer !== undefined))
}

/** Symbols are no questions; they are handed on, to be told as such. */
function symbolsIn(fields: unknown): Answers {
  const symbols = Object.getOwnPropertySymbols(fields as object)
  return Object.fromEntries(symbols.map((symbol) => [symbol, null]))
}

function answerIn(evaluation: Evaluation, question: string): NormalAnswer | null {
  const node = (evaluation.nodes as Readonly<Record<string, { readonly answer?: NormalAnswer | null }>>)[question]
  return node?.answer ?? null
}

/**
 * Evaluates an LKE through its stages: the unit itself, the preliminary assessment, TPI and TPN. A later stage prevails
 * where it answered; where field evaluation and TPI differ, the field evaluation counts.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `stages`.
 * @param answers - For each stage its answers as for `evaluate`; a later stage may answer only what it judged otherwise.
 * @param options - As for `evaluate`; `unanswered` concerns the prevailing answers, stages before the last may be
 *   unfinished: what is missing then counts 0, or is left out under `exclude`.
 * @returns The result after each stage, the prevailing one, whose answer prevails for each question, and every answer that
 *   was overruled.
 * @throws AnswersError when answers are missing or ill-typed; paths begin with the stage; `.issues` lists every problem,
 *   those of options first.
 * @throws InputError when no stage is given, or one that there is not.
 * @throws OptionsError when only an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III C 1.
 * @example
 * ```ts
 * import { evaluateStages } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = evaluateStages(
 *   permenpanrb90_2021,
 *   { tpi: { 'A.I.1.i.a': 'Ya', 'B.I.b': 'A' }, tpn: { 'B.I.b': 'C' } },
 *   { unanswered: 'zero' },
 * )
 * result.stages.map(({ id, evaluation }) => [id, evaluation.display]) // => [['tpi', '5.25'], ['tpn', '2.75']]
 * result.from // => { 'A.I.1.i.a': 'tpi', 'B.I.b': 'tpn' }
 * result.overruled // => [{ question: 'B.I.b', stage: 'tpi', answer: 'A', by: 'tpn', replacement: 'C' }]
 * ```
 */
export function evaluateStages<R extends Rubric & Checked>(
  rubric: R,
  answers: StageAnswers<R>,
  options?: EvaluateOptions<R>,
): StagesResult<R> {
  const rules = requireSection(rubric, 'stages')
  const locale = localeOf(options)
  const plain = plainOptions(options)
  const problems = problemsIn(locale)
  const ids = rules.order.map(({ id }) => id)
  const top = readFields(problems, answers, [], ids)
  const given = rules.order.filter(({ id }) => top && top.value(id, 'optional', '') !== null)
  if (top && given.length === 0 && problems.issues.length === 0) top.report('empty_list', null, {})
  const own = new Map<StageId, Answers>()
  for (const { id } of given) {
    const fields = top?.value(id, 'required', '')
    const data = isPlainObject(fields) ? ownData(fields, [id], locale) : null
    if (!data) top?.report('answers_not_object', id, { given: describeValue(fields) })
    else {
      append(problems.issues, data.issues)
      own.set(id, { ...answersIn(data.values), ...symbolsIn(fields) })
    }
  }
  requireNone(problems)

  const stages: StageResult[] = []
  const from = new Map<string, StageId>()
  /** Where each key came from, questions or not. */
  const places = new Map<string, StageId>()
  const overruled: Overruled[] = []
  const questionOf = new Map(cellsOf(rubric).map(({ id, question }) => [id, question.id]))
  const answerIssues: Issue[] = []
  const optionIssues: Issue[] = []
  let prevailing: Answers = {}
  given.forEach(({ id, label }, index) => {
    const answered = own.get(id) as Answers
    prevailing = { ...prevailing, ...answered }
    const outcome = evaluateSoFar(rubric, prevailing, plain, index === given.length - 1)
    if (!outcome.success) {
      // A problem is told once, where it was made: at the stage that gave the answer. Options belong to no stage.
      for (const found of outcome.issues) {
        const question = questionOf.get(String(found.path[0])) ?? String(found.path[0])
        const ofOptions = OF_OPTIONS.test(found.code)
        const stage = Object.hasOwn(answered, question) ? id : (places.get(question) ?? id)
        const path = ofOptions ? found.path : [stage, ...found.path]
        const list = ofOptions ? optionIssues : answerIssues
        if (!list.some((known) => known.code === found.code && known.path.join('\0') === path.join('\0'))) {
          list.push({ ...found, path })
        }
      }
    } else {
      const before = stages.at(-1)?.evaluation
      for (const question of Object.keys(answered)) {
        const earlier = from.get(question)
        const [answer, replacement] = [before ? answerIn(before, question) : null, answerIn(outcome.data, question)]
        if (earlier === undefined || isSameAnswer(answer, replacement)) continue
        overruled.push({ question, stage: earlier, answer, by: id, replacement })
      }
      stages.push({ id, label: label[locale], answered: Object.keys(answered), evaluation: outcome.data })
    }
    for (const question of Object.keys(answered)) from.set(question, id)
    for (const key of Reflect.ownKeys(answered)) places.set(String(key), id)
  })
  if (answerIssues.length > 0) throw new AnswersError([...optionIssues, ...answerIssues])
  if (optionIssues.length > 0) throw new OptionsError(optionIssues)
  return deepFreeze({
    format: 'zona-integritas.stages.v1',
    rubric: referenceTo(rubric),
    stages,
    prevailing: stages.at(-1)?.evaluation as unknown as Evaluation<R>,
    from: Object.fromEntries(from),
    overruled,
    warnings: surveyWarnings(
      rubric,
      given.map(({ id }) => id),
      from,
      locale,
    ),
  })
}

/** The evaluation by TPN rests on its own survey. */
function surveyWarnings(
  { surveys }: Rubric,
  given: readonly StageId[],
  from: ReadonlyMap<string, StageId>,
  locale: Locale,
): readonly Issue[] {
  if (!given.includes('tpn')) return []
  return (surveys?.surveys ?? []).flatMap(({ question }) => {
    const stage = from.get(question)
    if (stage === undefined || stage === 'tpn') return []
    return [issue('survey_not_external', [question], { question, stage }, locale)]
  })
}
