import { compileRubric, determinationOf, type Evaluation, readAgain } from '../evaluate'
import { readFields, requireRead } from '../input'
import { type Checked, deepFreeze, questionsOf, type Rubric, referenceTo } from '../rubric'
import type { Table } from '../text'
import { areasTable } from './areasTable'
import { criteriaTable } from './criteriaTable'
import { lkeTable } from './lkeTable'
import type { Report, ReportOptions } from './ReportResult'
import { readReportOptions } from './readReportOptions'
import { sumNotes } from './sumNotes'
import { verdictOf } from './verdictOf'
import { WORDS } from './words'

/**
 * Lays out one evaluation for readers: verdicts in words, the areas, every criterion and the whole LKE as tables with
 * printed and exact figures, and a note wherever printed figures do not add up.
 *
 * @param rubric - The rubric of the evaluation, as shipped or checked by `defineRubric`.
 * @param evaluation - A result of `evaluate`, fresh or parsed from JSON; its answers are evaluated again, and where its own
 *   figures differ the report warns.
 * @param options - Language, name of the unit, day (`YYYY-MM-DD`).
 * @returns The report as plain data, for `toMarkdown`, `toCsv` or an application's own page. Figures are printed in points
 *   with two decimals, rounded half up; a gap is rounded up, a minimum never, and a printed figure that shows a criterion
 *   as met which is not says so in its row.
 * @throws InputError when the evaluation is none, or of another rubric, or its answers cannot be evaluated any more; `.issues`
 *   lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran III (columns Bobot, Jawaban, Nilai, %) and Lampiran II, Tabel 3 and 6.
 * @example
 * ```ts
 * import { evaluate, report } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const evaluation = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.a': 3.59 }, { unanswered: 'zero' })
 * const { total, criteria, lke } = report(permenpanrb90_2021, evaluation, { unit: 'Satker Contoh' })
 * total // => { printed: '15.96', exact: '15.95625' }
 * criteria['WBK']?.rows.find(({ id }) => id === 'B.I.a')?.['gap'] // => '0.05'
 * lke.rows.find(({ id }) => id === 'B.I.a')?.['answer'] // => '3,59'
 * ```
 */
export function report<R extends Rubric & Checked>(
  rubric: R,
  evaluation: Evaluation<R>,
  options?: ReportOptions,
): Report {
  const compiled = compileRubric(rubric)
  const { unit, date, problems } = readReportOptions(options)
  const { locale } = problems
  const fields = readFields(problems, { evaluation }, [], ['evaluation'])
  const again = fields && readAgain(fields, 'evaluation', compiled, problems)
  requireRead(problems, again)
  const { fresh: result } = again

  const determinations = rubric.predicates.map(({ id }) => determinationOf(result, id))
  const tables = { lke: lkeTable(rubric, result, locale), areas: areasTable(rubric, result, locale) }
  const { lke, areas, notes } = sumNotes(rubric, result, tables, locale)
  const open = new Set(result.unanswered)
  return deepFreeze({
    format: 'zona-integritas.report.v1',
    locale,
    title: unit === null ? WORDS.title[locale] : `${WORDS.title[locale]}: ${unit}`,
    unit,
    date,
    rubric: referenceTo(rubric),
    rubricTitle: rubric.title[locale],
    total: { printed: result.display, exact: result.total },
    predicate: result.predicate,
    verdicts: determinations.map((determination) => verdictOf(determination, result, locale)),
    progress: result.progress,
    unanswered: questionsOf(rubric).flatMap(({ id, text }) => (open.has(id) ? [{ id, label: text[locale] }] : [])),
    areas,
    criteria: Object.fromEntries(
      determinations.map((determination): [string, Table] => [determination.id, criteriaTable(determination, locale)]),
    ),
    lke,
    assumptions: result.assumptions,
    warnings: [...problems.warnings, ...result.warnings],
    notes,
  })
}
