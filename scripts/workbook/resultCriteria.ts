import type { CriterionRow } from './criteria'
import type { Line } from './lines'
import { on, SHEETS } from './places'
import { blanksAt, type Columns, LABEL, type ResultParts, STATUS, unreadAt, WEIGHT } from './resultParts'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { STYLE } from './styles'

/** A sum with a broken part that comes this near to a minimum, in points, is left to the library. */
const NEAR = 1e-6

function rowOfNode(lines: readonly Line[], id: string): number {
  const line = lines.find(
    (one) => (one.kind === 'group' && one.group.id === id) || (one.kind === 'question' && one.question.id === id),
  )
  if (!line) throw new Error(`${id} stands on no row`)
  return line.row
}

/** Draws one minimum: points, and for each predicate whether it is met and what is missing. */
export function drawCriterion(
  sheet: SheetDraft,
  parts: ResultParts,
  columns: Columns,
  criterion: CriterionRow,
  row: number,
): void {
  const { rubric, units, lines } = parts
  const near = Math.ceil(NEAR * units.perPoint * 1000) / 1000
  sheet.set(LABEL, row, criterion.label, STYLE.text)
  sheet.height(row, rowHeight([{ text: criterion.label, width: 40 }]))
  sheet.set(WEIGHT, row, Number(criterion.weight), STYLE.figure)
  rubric.predicates.forEach(({ id }, index) => {
    const minimum = criterion.minimums.get(id)
    sheet.set(columns.minimum[index] ?? '', row, minimum === undefined ? null : Number(minimum), STYLE.gap)
    if (minimum !== undefined) sheet.set(columns.required[index] ?? '', row, units.points(minimum), STYLE.hidden)
  })
  for (const { side, points, percent, status, gap, units: held, broken } of columns.sides) {
    const rows = criterion.nodes.map((node) => rowOfNode(lines, node))
    const sum = (column: string) => rows.map((at) => on(SHEETS.lke, column, at)).join('+')
    sheet.set(held, row, { formula: sum(side.units), blank: 0 }, STYLE.hidden)
    sheet.set(broken, row, { formula: sum(side.broken), blank: 0 }, STYLE.hidden)
    sheet.set(points, row, { formula: `${held}${row}/${units.perPoint}`, blank: 0 }, STYLE.figure)
    sheet.set(percent, row, { formula: `${held}${row}/${units.points(criterion.weight)}`, blank: 0 }, STYLE.percent)
    rubric.predicates.forEach(({ id }, index) => {
      const has = criterion.minimums.has(id)
      const [statusAt = '', gapAt = '', required = ''] = [status[index], gap[index], columns.required[index]]
      if (!has) {
        for (const column of [statusAt, gapAt]) sheet.set(column, row, null, STYLE.text)
        return
      }
      const unsure = `AND(${broken}${row}>0,ABS(${held}${row}-${required}${row})<=${near})`
      const open = `${blanksAt(points)}+${unreadAt(points)}>0`
      const below = `IF(${open},"${STATUS.open}","${STATUS.no}")`
      const formula = `IF(${unsure},"${STATUS.check}",IF(${held}${row}>=${required}${row},"${STATUS.yes}",${below}))`
      sheet.set(statusAt, row, { formula, blank: STATUS.open }, STYLE.centred)
      const missing = `ROUNDUP(MAX(0,${required}${row}-${held}${row})/${units.perPoint},2)`
      sheet.set(gapAt, row, { formula: missing, blank: Number(criterion.minimums.get(id)) }, STYLE.gap)
    })
  }
}
