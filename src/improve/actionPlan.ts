import { answerText, formsOf, type NormalAnswer } from '../answer'
import { decimalTextOf, readFields, requireRead } from '../input'
import {
  type Checked,
  deepFreeze,
  isRecord,
  type Made,
  type Question,
  questionsOf,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  readMade,
  referenceTo,
  requireChecked,
} from '../rubric'
import type { Issue, Locale, LocalizedText, Table, TableRow } from '../text'
import type { PrioritiesResult, PriorityStep } from './PrioritiesResult'

/** The steps to a predicate as a table for a rencana aksi. */
export interface ActionPlan extends Table {
  /** Marks it as a result of `actionPlan`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.action-plan.v1'
  /** The rubric by which the priorities were found. */
  readonly rubric: RubricReference
  /** Id of the predicate aimed at. */
  readonly target: string
  /** One row for each step, in order of effect; null where there is nothing, or somebody is to fill it in. */
  readonly rows: readonly TableRow[]
  /** Says so where the priorities were found by another version of the rubric. */
  readonly warnings: readonly Issue[]
}

const HEADINGS: Readonly<Record<'id' | 'question' | 'now' | 'target' | 'points' | 'pic' | 'date', LocalizedText>> = {
  id: { id: 'Id', en: 'Id' },
  question: { id: 'Pertanyaan', en: 'Question' },
  now: { id: 'Jawaban sekarang', en: 'Answer now' },
  target: { id: 'Target', en: 'Target' },
  points: { id: 'Tambahan nilai', en: 'Points gained' },
  pic: { id: 'PIC', en: 'PIC' },
  date: { id: 'Tanggal', en: 'Date' },
}

/** Tells whether a value has the form of an answer: a text, or figures by name. */
function isAnswer(answer: unknown): boolean {
  const isFigure = (one: unknown) => typeof one === 'string' || typeof one === 'number'
  return typeof answer === 'string' || (isRecord(answer) && Object.values(answer).every(isFigure))
}

function isStep(value: unknown, ids: ReadonlySet<string>): boolean {
  return (
    isRecord(value) &&
    ids.has(value['question'] as string) &&
    typeof value['points'] === 'string' &&
    decimalTextOf(value['points'].replace(/^-/, '')) !== null &&
    isAnswer(value['to']) &&
    (value['from'] === null || isAnswer(value['from']))
  )
}

function madeBy(rubric: Rubric): Made<PrioritiesResult> {
  const { ids } = formsOf(rubric)
  return {
    format: 'zona-integritas.priorities.v1',
    maker: 'priorities',
    copied: true,
    isWhole: ({ target, steps }) =>
      rubric.predicates.some(({ id }) => id === target) &&
      Array.isArray(steps) &&
      steps.every((step) => isStep(step, ids)),
  }
}

/** An answer for readers, an option with its meaning; null for none. */
function cellText(rubric: Rubric, question: Question, answer: NormalAnswer | null, locale: Locale): string | null {
  if (answer === null) return null
  const text = answerText(rubric, question, answer, locale)
  const meaning = typeof answer === 'string' ? question.options?.[answer]?.[locale] : undefined
  return meaning === undefined || meaning === answer ? text : `${text}: ${meaning}`
}

/**
 * Writes the steps of `priorities` out as a flat table for a rencana aksi, to be completed with names and dates.
 *
 * @param rubric - The rubric by which the priorities were found.
 * @param result - The result of `priorities`, perhaps parsed from JSON.
 * @param options - Language of headings, questions and options.
 * @returns The columns (id, question, answer now, target, points gained, PIC and date) and a row for each step in order of
 *   effect; PIC and date are empty, points up to 20 decimals, cut.
 * @throws InputError when it is no result of `priorities`, or one of another rubric.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see priorities
 * @example
 * ```ts
 * import { actionPlan, priorities } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const draft = { 'B.I.a': 3.6, 'B.II.a': 3.6 }
 * const plan = priorities(permenpanrb90_2021, draft, 'WBK', { unanswered: 'zero' })
 * const { columns, rows } = actionPlan(permenpanrb90_2021, plan)
 * columns.map(({ key }) => key) // => ['id', 'question', 'now', 'target', 'points', 'pic', 'date']
 * rows.length // => 69
 * rows[0]?.['id'] // => 'B.I.b'
 * rows[0]?.['points'] // => '5'
 * rows[0]?.['pic'] // => null
 * ```
 */
export function actionPlan<R extends Rubric & Checked>(
  rubric: R,
  result: PrioritiesResult,
  options?: RuleOptions,
): ActionPlan {
  requireChecked(rubric)
  const { locale, problems } = readChoices([], options)
  const fields = readFields(problems, { result }, [], ['result'])
  const made = fields && readMade(fields, 'result', rubric, problems, madeBy(rubric))
  requireRead(problems, made)
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]))
  const rowOf = ({ question: id, from, to, points }: PriorityStep): TableRow => {
    const question = questions.get(id) as Question
    return {
      id,
      question: question.text[locale],
      now: cellText(rubric, question, from, locale),
      target: cellText(rubric, question, to, locale),
      points,
      pic: null,
      date: null,
    }
  }
  const column = (key: keyof typeof HEADINGS) => ({ key, label: HEADINGS[key][locale] })
  return deepFreeze({
    format: 'zona-integritas.action-plan.v1',
    rubric: referenceTo(rubric),
    target: made.target,
    columns: [
      column('id'),
      column('question'),
      column('now'),
      column('target'),
      { ...column('points'), type: 'figure' } as const,
      column('pic'),
      column('date'),
    ],
    rows: made.steps.map(rowOf),
    warnings: problems.warnings,
  })
}
