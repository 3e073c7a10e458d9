import type { Layout } from '../../../src/interchange'
import { questionsOf, type Rubric } from '../../../src/rubric'
import { anchor } from './anchor'
import { cite, code, inline, table } from './markdown'

/** Writes the page of a layout: its fields and sheets, and where every cell of the rubric is found in them. */
export function layoutPage(layout: Layout, rubric: Rubric): string {
  const { id, version, title, fields, sheets, items, totals, shares } = layout
  const numberings = Object.keys(items[0]?.rows ?? {})
  const columns = Object.entries(sheets).map(([sheet, { name, rows, columns }]) => [
    code(sheet),
    inline(name),
    rows,
    Object.entries(columns)
      .map(([column, letters]) => `${column} ${letters}`)
      .join(', '),
  ])
  const question = (cell: string) =>
    questionsOf(rubric).find((one) => cell === one.id || cell.startsWith(`${one.id}.`))?.id ?? cell
  const cells = items.map((item) => [
    String(item.id),
    `[${code(item.cell)}](${rubric.id}.md#${anchor(question(item.cell))})`,
    ...numberings.map((numbering) => String(item.rows[numbering] ?? '')),
  ])
  const rowsOf = (rows: Readonly<Record<string, number | readonly number[]>>) =>
    numberings.map((numbering) => [rows[numbering] ?? []].flat().join(', '))
  const beside = [
    ...totals.map((total) => [`total of ${total.of.map(code).join(' + ')}`, ...rowsOf(total.rows)]),
    ...shares.map((share) => [`share of ${code(share.question)}`, ...rowsOf(share.rows)]),
  ]
  return `# ${title.en}

*${inline(title.id)}*

Layout \`${id}\`, version ${version}, of the rubric [${rubric.id}](${rubric.id}.md), imported from \`zona-integritas/layouts/${id}\`,
for \`readRecords\`, \`writeRecords\`, \`readSheet\`, \`writeSheet\` and \`readAnswerTable\`. How it is used stands in the guide
[PortalRB and the workbook](../guides/en/portalrb.md).

- Source: ${cite(layout, rubric.regulation.number)}
- Fields of a record: ${Object.entries(fields)
    .map(([field, name]) => `${field} ${code(name)}`)
    .join(', ')}
- Data: [\`rubrics/layouts/${id}.json\`](../../rubrics/layouts/${id}.json)

## Sheets

${table(['sheet', 'named', 'rows as', 'columns'], columns)}

## Cells

${items.length} cells, each with its number in the list and its row in each numbering of rows.

${table(['item', 'cell', ...numberings], cells)}

## Rows that are no answers

${table(['row', ...numberings], beside)}
`
}
