import type { Assumption } from '../evaluate'
import { localeOf, problemsIn } from '../input'
import { InputError, inLanguage, issue, type Locale, type Table } from '../text'
import { twoDecimalsOrMore } from './figures'
import { markdownLine, markdownText } from './markdownText'
import type { Report } from './ReportResult'
import { readReport } from './readReport'
import { markdownTable } from './tableToMarkdown'
import { BASES, WORDS } from './words'

/** Numbers show the level of a row, and the notes on sums have a section of their own. */
const LEFT_OUT = ['levelName', 'note']

/** The columns of a table but those left out, and that of notes where there is none. */
function shownColumns({ columns, rows }: Table, left: readonly string[]): Table['columns'] {
  return columns.filter(({ key }) => {
    return !left.includes(key) && (key !== 'note' || rows.some((row) => row[key] !== null && row[key] !== undefined))
  })
}

/** More questions than these are counted, not named. */
const MAX_NAMED = 5

function headOf(report: Report): readonly string[] {
  const { locale, date, rubric, total, progress } = report
  const { printed, exact } = total
  const rounded = twoDecimalsOrMore(exact) !== printed
  const uncut = rounded ? ` (${WORDS.beforeRounding[locale]} ${inLanguage(exact, locale)})` : ''
  const variant = rubric.variant ? `, ${rubric.variant.join(', ')}` : ''
  const { answered, total: all } = progress
  const facts: readonly (readonly [string, string | null])[] = [
    [WORDS.date[locale], date],
    [WORDS.rubric[locale], `${rubric.regulation} (${rubric.id} ${rubric.version}${variant})`],
    [WORDS.total[locale], `${inLanguage(printed, locale)}${uncut}`],
  ]
  const known = facts.flatMap(([name, fact]) => (fact === null ? [] : [`- ${name}: ${markdownText(fact)}`]))
  const progressed = issue('report_progress', [], { answered, total: all }, locale).message
  return [markdownLine(report.rubricTitle), '', ...known, `- ${progressed}`]
}

function assumptionText({ id, label, meaning, basis, questions }: Assumption, locale: Locale): string {
  const named =
    questions.length > MAX_NAMED ? [`${questions.length} ${WORDS.questions[locale].toLowerCase()}`] : questions
  const details = [id, BASES[basis]?.[locale] ?? basis, ...named]
  return `${label}: ${meaning} (${details.join(', ')})`
}

const listOf = (texts: readonly string[], locale: Locale) =>
  texts.length === 0 ? [WORDS.none[locale]] : texts.map((text) => `- ${markdownLine(text)}`)

/**
 * Writes a report as a document of GitHub-flavoured Markdown in the report's language: the verdicts in words, areas,
 * criteria, unanswered questions, the LKE, conventions, warnings and notes on sums.
 *
 * @param report - What `report` returned, fresh or parsed from JSON.
 * @returns The document; whatever a text of it holds is shown as it is and never marks anything up.
 * @throws InputError when it is no report; `.issues` lists every problem.
 * @see report
 * @example
 * ```ts
 * import { evaluate, report, toMarkdown } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const evaluation = evaluate(permenpanrb90_2021, { 'B.I.a': 3.6 }, { unanswered: 'zero' })
 * const document = toMarkdown(report(permenpanrb90_2021, evaluation, { unit: 'Satker Contoh' }))
 * document.split('\n')[0] // => '# Hasil evaluasi: Satker Contoh'
 * document.includes('| B.I.a | Survei Persepsi Anti Korupsi | 15,75 | 15,75 |  | terpenuhi |') // => true
 * ```
 */
export function toMarkdown(report: Report): string {
  const problems = problemsIn(localeOf(report))
  const read = readReport(problems, report)
  if (!read || problems.issues.length > 0) throw new InputError(problems.issues)
  const { locale, verdicts, unanswered, areas, criteria, lke, assumptions, warnings, notes } = read
  const section = (heading: string, lines: readonly string[]) => ['', `## ${markdownText(heading)}`, '', ...lines]
  const tableLines = (table: Table, left: readonly string[] = []) => [
    markdownTable({ ...table, columns: shownColumns(table, left) }, locale),
  ]
  const messages = (issues: readonly { readonly message: string }[]) =>
    listOf(
      issues.map(({ message }) => message),
      locale,
    )
  return [
    `# ${markdownText(read.title)}`,
    '',
    ...headOf(read),
    ...section(WORDS.verdicts[locale], [
      ...verdicts.map(({ text }) => `- ${markdownLine(text)}`),
      '',
      issue('report_grants_nothing', [], {}, locale).message,
    ]),
    ...(areas.rows.length > 0 ? section(WORDS.areas[locale], tableLines(areas)) : []),
    ...verdicts.flatMap(({ id, label }) =>
      section(`${WORDS.criteria[locale]} ${label}`, tableLines(criteria[id] as Table)),
    ),
    ...(unanswered.length > 0
      ? section(
          `${WORDS.unanswered[locale]} (${unanswered.length})`,
          unanswered.map(({ id, label }) => `- ${markdownLine(`${id} ${label}`)}`),
        )
      : []),
    ...section(WORDS.lke[locale], tableLines(lke, LEFT_OUT)),
    ...section(
      WORDS.assumptions[locale],
      listOf(
        assumptions.map((one) => assumptionText(one, locale)),
        locale,
      ),
    ),
    ...section(WORDS.warnings[locale], messages(warnings)),
    ...section(WORDS.notes[locale], messages(notes)),
    '',
  ].join('\n')
}
