import { isPlainObject, localeOf, ownData } from '../../input'
import { type Checked, type Rubric, requireChecked } from '../../rubric'
import {
  closest,
  describeValue,
  freezeIssues,
  type Issue,
  issue,
  type Locale,
  OptionsError,
  suggester,
} from '../../text'
import type { AnswersOf, PartialAnswersOf } from '../Answer'
import { formsOf } from '../forms'
import { type CellReader, cellReader } from './CellReader'
import { type CellPlace, cellIdsOf, MAX_ID } from './cellIds'
import { collect, type Entry } from './collect'
import { findCell } from './findCell'
import { isBlank } from './Loose'
import { LOOSE_OPTIONS, type LooseOptions } from './LooseOptions'
import { readQuestion } from './readQuestion'

/** What `readAnswers` made of loose input. */
export type AnswersReading<R extends Rubric = Rubric & Checked> = {
  /** Ids of the questions without an answer, in rubric order: blank, half filled or refused. */
  readonly unanswered: readonly string[]
  /** What was changed to make an answer of it, as values with code, path and message. */
  readonly changed: readonly Issue[]
  /** What could not be taken, with the reason; nothing of it is in `answers`. */
  readonly refused: readonly Issue[]
} & (
  | {
      /** Every question has an answer. */
      readonly complete: true
      /** The answer to every question, by question id, as `evaluate` takes it. */
      readonly answers: AnswersOf<R>
    }
  | {
      /** Some question has no answer. */
      readonly complete: false
      /** The answers that could be taken, by question id. */
      readonly answers: PartialAnswersOf<R>
    }
)

/**
 * Reads answers from a table, a form or another system: the lenient door before `evaluate`.
 *
 * It trims, ignores case, takes decimal commas and ids with `_` or `-` for the point, and says what it changed. It never
 * guesses: what may mean two things is refused with the reason, unless the options say how to read it.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param input - Rows `{ id, value }` of the 127 cells (`unit: 'percent'` or `'index'` where a row states it), or an
 *   object from ids to values, flat or with the counts inside. Null, undefined and blank texts are unanswered.
 * @param options - How to read what is ambiguous, and the language of the messages.
 * @returns The answers, and what was changed, refused and left unanswered; `complete` when nothing is missing.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran III: the columns Jawaban and Jumlah.
 * @example
 * ```ts
 * import { readAnswers } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const read = readAnswers(permenpanrb90_2021, [
 *   { id: 'A_I_1_i_a', value: ' ya ' },
 *   { id: 'B.I.a', value: '3,60' },
 *   { id: 'A.I.1.i.b', value: 'Z' },
 * ])
 * read.answers // => { 'A.I.1.i.a': 'Ya', 'B.I.a': '3.60' }
 * read.changed.length // => 3
 * read.refused[0]?.code // => 'invalid_choice'
 * read.unanswered.length // => 111
 * ```
 */
export function readAnswers<R extends Rubric & Checked>(
  rubric: R,
  input: unknown,
  options?: LooseOptions,
): AnswersReading<R> {
  requireChecked(rubric)
  const forms = formsOf(rubric)
  const locale = localeOf(options)
  const loose = checkLooseOptions(options, locale)
  const { entries, refused: unreadable } = collect(input, locale)
  const changed: Issue[] = []
  const refused: Issue[] = [...unreadable]
  const byQuestion = new Map<string, CellReader>()

  const suggest = suggester(cellIdsOf(rubric).exact.keys())
  for (const entry of entries) {
    const cell = findCell(rubric, entry.id)
    if (!cell) {
      const words = { id: entry.id.slice(0, MAX_ID), closest: suggest(entry.id), given: describeValue(entry.value) }
      refused.push(issue('unknown_cell', entry.path, words, locale))
      continue
    }
    const { id, form } = cell
    if (id !== entry.id && !isBlank(entry.value)) {
      changed.push(issue('read_id', entry.path, { id, from: describeValue(entry.id), to: id }, locale))
    }
    const question = byQuestion.get(form.id) ?? cellReader(form, loose, locale, changed, refused)
    byQuestion.set(form.id, question)
    question.add(partOf(cell, entry), entry)
  }

  const answers: Record<string, unknown> = {}
  const unanswered: string[] = []
  for (const form of forms.list) {
    const cells = byQuestion.get(form.id)
    const answer = cells && readQuestion(form, cells)
    if (answer === undefined) unanswered.push(form.id)
    else answers[form.id] = answer
  }
  const complete = unanswered.length === 0
  return {
    complete,
    answers,
    unanswered: Object.freeze(unanswered),
    changed: freezeIssues(changed),
    refused: freezeIssues(refused),
  } as unknown as AnswersReading<R>
}

/**
 * The part of an answer that an entry holds. The cell `question.percent` of a ratio is the question's own: a spreadsheet
 * may hold 100 % there as 1. A share says by its unit which of its two cells it is; without a weight it has no points.
 */
function partOf({ part, form }: CellPlace, { unit }: Entry): string {
  if (part === 'percent' && form.type === 'ratio') return 'answer'
  if (form.type !== 'share' || part !== 'answer') return part
  return unit === 'percent' || (unit === 'points' && form.weight !== null) ? unit : part
}

function checkLooseOptions(options: unknown, locale: Locale): LooseOptions {
  if (options === undefined) return {}
  if (!isPlainObject(options)) {
    throw new OptionsError([issue('options_not_object', [], { given: describeValue(options) }, locale)])
  }
  const { values, keys, issues: refused } = ownData(options, [], locale)
  const issues = [...refused]
  const names = Object.keys(LOOSE_OPTIONS)
  const suggest = suggester(names)
  for (const option of keys) {
    const allowed: readonly string[] | undefined = names.includes(option)
      ? LOOSE_OPTIONS[option as keyof typeof LOOSE_OPTIONS]
      : undefined
    const given = values[option]
    if (!allowed) {
      const words = { option, allowed: names, closest: suggest(option) }
      issues.push(issue('unknown_option', [option], words, locale))
    } else if (given !== undefined && !allowed.includes(given as string)) {
      const near = typeof given === 'string' ? closest(given, allowed) : null
      issues.push(
        issue('invalid_option', [option], { option, given: describeValue(given), allowed, closest: near }, locale),
      )
    }
  }
  if (issues.length > 0) throw new OptionsError(issues)
  return values as LooseOptions
}
