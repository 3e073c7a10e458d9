import { type CountCheck, questionsOf, type Rubric } from '../../src/rubric'
import type { Line } from './lines'
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

interface WarningsParts {
  readonly rubric: Rubric
  readonly lines: readonly Line[]
  /** The first row of the part. */
  readonly row: number
  readonly sides: readonly { readonly side: Side; readonly points: string; readonly percent: string }[]
}

/** Draws what does not fit together; it changes no score, but asks for evidence. */
export function drawWarnings(sheet: SheetDraft, { rubric, lines, row, sides }: WarningsParts): void {
  const rowOf = new Map(lines.flatMap((line) => (line.kind === 'count' ? [[line.cell, line.row] as const] : [])))
  sheet.set('A', row, 'Jumlah yang tidak cocok satu sama lain (tidak mengubah nilai; periksa buktinya)', STYLE.subtitle)
  checksOf(rubric).forEach((check, index) => {
    const at = row + 1 + index
    sheet.set('A', at, check.label, STYLE.text)
    for (const column of ['B', 'C', 'D']) sheet.set(column, at, null, STYLE.text)
    sheet.join('A', 'D', at)
    sheet.height(at, rowHeight([{ text: check.label, width: 70 }]))
    for (const { side, points, percent } of sides) {
      const cell = (id: string) => on(SHEETS.lke, side.state, rowOf.get(id) ?? Number.NaN)
      const all = [...check.left, ...check.right].map(cell)
      const sum = (ids: readonly string[]) => ids.map(cell).join('+')
      const compared = `IF(${sum(check.left)}${check.operator}${sum(check.right)},"${FOUND}","")`
      const formula = `IF(COUNT(${all.join(',')})=${all.length},${compared},"")`
      sheet.set(points, at, { formula, blank: '' }, STYLE.centred)
      sheet.set(percent, at, null, STYLE.centred)
      sheet.join(points, percent, at)
      sheet.colour(`${points}${at}`, `${points}${at}="${FOUND}"`, MARK.doubt)
    }
  })
}
