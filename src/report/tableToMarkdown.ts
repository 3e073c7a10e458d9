import { problemsIn, readOptionValues, requireNone } from '../input'
import type { ColumnType, Locale, Table } from '../text'
import { cellText } from './cellText'
import { markdownText } from './markdownText'
import { readTable } from './readTable'

const isText = (type: ColumnType | undefined) => type === undefined || type === 'text'

/** Writes a checked table, figures flush right. */
export function markdownTable({ columns, rows }: Table, locale: Locale): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ label }) => markdownText(label))),
    line(columns.map(({ type }) => (isText(type) ? '---' : '---:'))),
    ...rows.map((row) =>
      line(
        columns.map(({ key, type }) => {
          const { figure, text } = cellText(row[key], type, locale)
          return figure ? `${text}${type === 'percent' ? '%' : ''}` : markdownText(text)
        }),
      ),
    ),
  ].join('\n')
}

/**
 * Writes a table as a table of GitHub-flavoured Markdown, figures flush right with the decimal mark of the language and
 * percentages with their sign. Whatever a text holds, it stays within its cell and is shown as it is, line breaks as spaces.
 *
 * @param table - A table of `report`, the result of `recap`, or any `{ columns, rows }`.
 * @param options - Language of the figures: `id` (default) or `en`.
 * @returns The table, a line for the headings and one for each row, without a line break at its end.
 * @throws InputError when the table is ill-formed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @see toMarkdown
 * @example
 * ```ts
 * import { tableToMarkdown } from 'zona-integritas'
 *
 * const columns = [{ key: 'unit', label: 'Unit' }, { key: 'score', label: 'Nilai', type: 'figure' as const }]
 * tableToMarkdown({ columns, rows: [{ unit: 'A|B', score: '88.71' }] })
 * // => '| Unit | Nilai |\n| --- | ---: |\n| A\\|B | 88,71 |'
 * ```
 */
export function tableToMarkdown(table: Table, options?: { readonly locale?: Locale | undefined }): string {
  const { locale, issues } = readOptionValues(options, ['locale'])
  const problems = problemsIn(locale, issues)
  const read = readTable(problems, table, ['table'])
  requireNone(problems)
  return markdownTable(read, locale)
}
