import { type CountCheck, questionsOf, type Rubric } from '../../src/rubric'
import type { Line } from './lines'
import { firstRow, lastRow } from './lkeFrame'
import { on, SHEETS, type Side } from './places'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { MARK, STYLE } from './styles'

const FOUND = 'Periksa'

interface Check {
  readonly label: string
  readonly left: readonly string[]
  readonly operator: '>' | '<>'
  readonly right: readonly string[]
}

/** Counts that contradict each other: the checks of the rubric, and parts above their whole where that is not normal. */
function checksOf(rubric: Rubric): readonly Check[] {
  const declared = rubric.countChecks.map(
    ({ label, left, contradictsWhen, right }: CountCheck): Check => ({
      label: label.id,
      left,
      operator: contradictsWhen === 'above' ? '>' : '<>',
      right,
    }),
  )
  const above = questionsOf(rubric).flatMap(({ id, text, ratio }): Check[] => {
    // A part that is its whole less something cannot exceed it.
    if (ratio?.partAboveWhole !== 'contradiction' || ratio.part.subtract) return []
    const cells = (ids: readonly string[]) => ids.map((count) => `${id}.${count}`)
    return [
      {
        label: `${id}: bagian melebihi keseluruhan (${text.id})`,
        left: cells(ratio.part.add),
        operator: '>',
        right: cells(ratio.whole.add),
      },
    ]
  })
  return [...declared, ...above]
}

/** The days from 2000 to 2099 as a spreadsheet numbers them: a count among them may be 3/4 taken for a date. */
const DATES = { first: 36526, last: 73050 } as const

interface WarningsParts {
  readonly rubric: Rubric
  readonly lines: readonly Line[]
  /** The first row of the part. */
  readonly row: number
  readonly sides: readonly { readonly side: Side; readonly points: string; readonly percent: string }[]
}

/** Draws one line: what it is about, and for each side the word that a formula finds. */
function drawLine(
  sheet: SheetDraft,
  row: number,
  label: string,
  { sides }: WarningsParts,
  found: (side: Side) => string,
) {
  sheet.set('A', row, label, STYLE.text)
  for (const column of ['B', 'C', 'D']) sheet.set(column, row, null, STYLE.text)
  sheet.join('A', 'D', row)
  sheet.height(row, rowHeight([{ text: label, width: 70 }]))
  for (const { side, points, percent } of sides) {
    sheet.set(points, row, { formula: found(side), blank: '' }, STYLE.centred)
    sheet.set(percent, row, null, STYLE.centred)
    sheet.join(points, percent, row)
    sheet.colour(`${points}${row}`, `${points}${row}="${FOUND}"`, MARK.doubt)
  }
}

/** Draws what does not fit together; it changes no score, but asks for evidence. */
export function drawWarnings(sheet: SheetDraft, parts: WarningsParts): void {
  const { rubric, lines, row } = parts
  const rowOf = new Map(lines.flatMap((line) => (line.kind === 'count' ? [[line.cell, line.row] as const] : [])))
  sheet.set('A', row, 'Jumlah yang tidak cocok satu sama lain (tidak mengubah nilai; periksa buktinya)', STYLE.subtitle)
  const checks = checksOf(rubric)
  checks.forEach(({ label, left, operator, right }, index) => {
    drawLine(sheet, row + 1 + index, label, parts, (side) => {
      const cell = (id: string) => on(SHEETS.lke, side.state, rowOf.get(id) ?? Number.NaN)
      const all = [...left, ...right].map(cell)
      const sum = (ids: readonly string[]) => ids.map(cell).join('+')
      const compared = `IF(${sum(left)}${operator}${sum(right)},"${FOUND}","")`
      return `IF(COUNT(${all.join(',')})=${all.length},${compared},"")`
    })
  })
  drawLine(sheet, row + 1 + checks.length, 'Jumlah yang tampak seperti tanggal, misalnya 3/4', parts, ({ state }) => {
    const range = `${SHEETS.lke}!$${state}$${firstRow(lines)}:$${state}$${lastRow(lines)}`
    return `IF(COUNTIF(${range},">=${DATES.first}")>COUNTIF(${range},">${DATES.last}"),"${FOUND}","")`
  })
}
