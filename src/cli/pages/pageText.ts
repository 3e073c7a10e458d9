import { markdownLine, markdownText, tableToMarkdown } from '../../report'
import type { Locale } from '../../text'
import type { Page, PagePart } from './Page'

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${markdownLine(line)}`).join('\n')

/** Writes a page as a document of Markdown. */
export function pageText({ title, lines, parts }: Page, locale: Locale): string {
  const partText = ({ title: heading, table, lines: told = [] }: PagePart) => [
    `## ${markdownText(heading)}`,
    ...(table ? [tableToMarkdown(table, { locale })] : []),
    ...(told.length > 0 ? [listOf(told)] : []),
  ]
  return `${[`# ${markdownText(title)}`, listOf(lines), ...parts.flatMap(partText)].join('\n\n')}\n`
}
