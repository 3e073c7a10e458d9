import { determinationOf, type Evaluation, readEvaluation } from '../evaluate'
import { printCut } from '../exact'
import { readFields, readList, readMean, requireNone } from '../input'
import {
  type Checked,
  deepFreeze,
  questionsOf,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireChecked,
} from '../rubric'
import type { ColumnType, Issue, Locale, LocalizedText, Table, TableColumn, TableRow } from '../text'

/** One unit of a recap. */
export interface RecapUnit<R extends Rubric = Rubric & Checked> {
  /** A name or number of its own. */
  readonly id: string
  /** The name of the unit; null or left out for none. */
  readonly name?: string | null
  /** The result of `evaluate`. */
  readonly evaluation: Evaluation<R>
}

/** The results of many units as a flat table. */
export interface RecapResult extends Table {
  /** Marks it as a result of `recap`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.recap.v1'
  /** The rubric by which the units were evaluated. */
  readonly rubric: RubricReference
  /** The keys of a row, in order, with their headings and what they hold. */
  readonly columns: readonly TableColumn[]
  /** One row for each unit, none for none; points and indexes as decimal strings, failed criteria as ids joined by commas. */
  readonly rows: readonly TableRow[]
  /** Results made by another version of the rubric. */
  readonly warnings: readonly Issue[]
}

const HEADINGS: Readonly<
  Record<'id' | 'name' | 'total' | 'display' | 'predicate' | 'unanswered' | 'failed', LocalizedText>
> = {
  id: { id: 'Id', en: 'Id' },
  name: { id: 'Unit', en: 'Unit' },
  total: { id: 'Nilai total', en: 'Total score' },
  display: { id: 'Nilai total (dua desimal)', en: 'Total score (two decimals)' },
  predicate: { id: 'Memenuhi', en: 'Meets' },
  unanswered: { id: 'Belum dijawab', en: 'Unanswered' },
  failed: { id: 'Belum terpenuhi untuk', en: 'Not met for' },
}

type Nodes = Readonly<Record<string, { readonly score: string; readonly answer?: unknown }>>

/** The index that answers a survey question, or null when it is unanswered. */
function indexOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return typeof answer === 'string' ? answer : null
  const { sum, count } = answer as { readonly sum?: unknown; readonly count?: unknown }
  const mean = readMean(sum, count)
  return mean && printCut(mean.value.numerator, mean.value.denominator)
}

function columnsOf(
  rubric: Rubric,
  surveys: readonly { readonly id: string; readonly text: LocalizedText }[],
  locale: Locale,
) {
  const column = (type: ColumnType) => (key: string, label: string) => ({ key, label, type })
  const [text, figure] = [column('text'), column('figure')]
  return [
    text('id', HEADINGS.id[locale]),
    text('name', HEADINGS.name[locale]),
    figure('total', HEADINGS.total[locale]),
    figure('display', HEADINGS.display[locale]),
    ...rubric.areas.map(({ id, label }) => figure(`area.${id}`, label[locale])),
    ...rubric.components.map(({ id, label }) => figure(`component.${id}`, label[locale])),
    ...surveys.map((survey) => figure(`survey.${survey.id}`, survey.text[locale])),
    text('predicate', HEADINGS.predicate[locale]),
    ...rubric.predicates.map(({ id }) => text(`failed.${id}`, `${HEADINGS.failed[locale]} ${id}`)),
    figure('unanswered', HEADINGS.unanswered[locale]),
  ]
}

/**
 * Lists the results of many units as one flat row each, for an instansi's own table.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`.
 * @param units - For each unit an id, perhaps a name, and the result of `evaluate`.
 * @param options - Language of the headings.
 * @returns The columns (total, six areas, components, surveys, predicate, criteria not met) and a row for each unit;
 *   points up to 20 decimals, cut.
 * @throws InputError when a unit is incomplete or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 90/2021, Lampiran II, Tabel 3, 4 and 6.
 * @example
 * ```ts
 * import { evaluate, recap } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const evaluation = evaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'Ya', 'B.I.a': 3.6 }, { unanswered: 'zero' })
 * const { rows } = recap(permenpanrb90_2021, [{ id: '7301', evaluation }])
 * rows[0]?.['total'] // => '16'
 * rows[0]?.['area.1'] // => '0.25'
 * rows[0]?.['survey.B.I.a'] // => '3.6'
 * ```
 */
export function recap<R extends Rubric & Checked>(
  rubric: R,
  units: readonly RecapUnit<R>[],
  options?: RuleOptions,
): RecapResult {
  requireChecked(rubric)
  const { locale, problems } = readChoices([], options)
  const surveys = questionsOf(rubric).filter(({ kind }) => rubric.answerKinds[kind]?.type === 'index')
  const seen = new Set<string>()
  const rows = (readList(problems, units, ['units']) ?? []).flatMap((one, index) => {
    const fields = readFields(problems, one, ['units', index], ['id', 'name', 'evaluation'])
    const id = fields?.text('id') ?? ''
    if (id !== '' && seen.has(id)) fields?.report('duplicate_entry', 'id', { given: id })
    seen.add(id)
    const name = fields?.text('name', 'optional') ?? null
    const evaluation = fields && readEvaluation(fields, 'evaluation', rubric, problems)
    return evaluation
      ? [
          rowOf(
            rubric,
            surveys.map((survey) => survey.id),
            { id, name, evaluation },
          ),
        ]
      : []
  })
  requireNone(problems)
  return deepFreeze({
    format: 'zona-integritas.recap.v1',
    rubric: referenceTo(rubric),
    columns: columnsOf(rubric, surveys, locale),
    rows,
    warnings: problems.warnings,
  })
}

function rowOf(
  rubric: Rubric,
  surveys: readonly string[],
  { id, name, evaluation }: { readonly id: string; readonly name: string | null; readonly evaluation: Evaluation },
): Readonly<Record<string, string | number | null>> {
  const nodes = evaluation.nodes as unknown as Nodes
  const areas = evaluation.areas as Nodes
  const failed = (predicate: string) =>
    determinationOf(evaluation, predicate)
      .criteria.filter(({ met }) => !met)
      .map((criterion) => criterion.id)
      .join(', ')
  return Object.fromEntries<string | number | null>([
    ['id', id],
    ['name', name],
    ['total', evaluation.total],
    ['display', evaluation.display],
    ...rubric.areas.map((area) => [`area.${area.id}`, areas[area.id]?.score as string] as const),
    ...rubric.components.map(
      (component) => [`component.${component.id}`, nodes[component.id]?.score as string] as const,
    ),
    ...surveys.map((question) => [`survey.${question}`, indexOf(nodes[question]?.answer)] as const),
    ['predicate', evaluation.predicate],
    ...rubric.predicates.map((predicate) => [`failed.${predicate.id}`, failed(predicate.id)] as const),
    ['unanswered', evaluation.unanswered.length],
  ])
}
