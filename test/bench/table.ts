import type { Row, Section } from './Row'

const HEADINGS = [
  '',
  'figure',
  '× float loop',
  'p10 to p90',
  '× plan.score',
  'limit',
  'met',
  'tie sets decided wrongly',
]

const met = ({ isMet }: Row) => (isMet === null ? '' : isMet ? 'yes' : '**no**')
const cellsOf = (row: Row) => [row.figure, row.ratio, row.spread, row.toScore, row.limit, met(row), row.wrong]

/** Prints sections as one table of Markdown. */
export function markdownTable(sections: readonly Section[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ')
  return [
    line(HEADINGS),
    line(HEADINGS.map((_, index) => (index > 0 && index < 5 ? '---:' : '---'))),
    ...sections.flatMap(({ title, rows }) => [
      line([`**${title}**`, ...HEADINGS.slice(1).map(() => '')]),
      ...rows.map((row) => line([row.name.trim(), ...cellsOf(row)])),
    ]),
  ].join('\n')
}

/** Prints sections for a terminal. */
export function textTable(sections: readonly Section[]): string {
  const all = [HEADINGS, ...sections.flatMap(({ rows }) => rows.map((row) => [row.name, ...cellsOf(row)]))]
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column > 0 && column < 5 ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .replaceAll('**', '')
      .trimEnd()
  return [
    line(HEADINGS),
    ...sections.flatMap(({ title, rows }) => ['', title, ...rows.map((row) => line([row.name, ...cellsOf(row)]))]),
  ].join('\n')
}

/** The rows on which the bench fails. */
export const failedRows = (sections: readonly Section[]): readonly Row[] =>
  sections
    .flatMap(({ rows }) => rows)
    .filter(({ isOwn, isMet, wrong }) => isOwn && (isMet === false || !/^0?$/.test(wrong)))
