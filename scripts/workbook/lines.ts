import { type Group, nodesOf, type Question, type Rubric } from '../../src/rubric'
import { type Layout, type RowsOf, rowIn } from './Layout'

/** A row of the LKE as a sheet shows it. */
export type Line =
  | { readonly kind: 'group'; readonly row: number; readonly group: Group; readonly depth: number }
  | { readonly kind: 'question'; readonly row: number; readonly question: Question; readonly depth: number }
  | {
      readonly kind: 'count'
      readonly row: number
      readonly cell: string
      readonly question: Question
      readonly count: string
    }
  | { readonly kind: 'countTotal'; readonly row: number; readonly question: Question; readonly of: readonly string[] }

/** Places every node and count on the rows that a layout gives its cells; groups stand above their first question. */
export function linesOf(rubric: Rubric, layout: Layout, rows: RowsOf): readonly Line[] {
  const rowOf = new Map(layout.items.map((item) => [item.cell, rowIn(item.rows, rows)]))
  const rowOfCell = (cell: string) => {
    const row = rowOf.get(cell)
    if (row === undefined) throw new Error(`The layout ${layout.id} has no cell ${cell}`)
    return row
  }
  const taken = new Set([...rowOf.values(), ...layout.totals.map((total) => rowIn(total.rows, rows))])
  const lines: Line[] = []
  const placed = new Set<string>()
  for (const { node, above } of nodesOf(rubric)) {
    if (node.level !== 'question') continue
    const counts: Line[] = (node.ratio?.counts ?? []).map(({ id }) => {
      const cell = `${node.id}.${id}`
      return { kind: 'count', row: rowOfCell(cell), cell, question: node, count: id }
    })
    const totals: Line[] = layout.totals
      .filter(({ of }) => of.every((cell) => cell.startsWith(`${node.id}.`)))
      .map((total) => ({ kind: 'countTotal', row: rowIn(total.rows, rows), question: node, of: total.of }))
    const below = [...counts, ...totals]
    const row = node.ratio ? Math.min(...below.map((line) => line.row)) - 1 : rowOfCell(node.id)
    taken.add(row)
    const headings = above.filter(({ id }) => !placed.has(id)).reverse()
    headings.forEach((group, index) => {
      const at = row - 1 - index
      if (taken.has(at)) throw new Error(`No row is left for ${group.id} above row ${row}`)
      placed.add(group.id)
      taken.add(at)
      lines.push({ kind: 'group', row: at, group, depth: above.indexOf(group) })
    })
    lines.push({ kind: 'question', row, question: node, depth: above.length }, ...below)
  }
  return lines.sort((a, b) => a.row - b.row)
}
