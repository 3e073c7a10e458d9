import type { Group } from '../../src/rubric'
import type { LkeParts } from './LkeParts'
import type { Line } from './lines'
import { drawAnswer } from './lkeAnswer'
import { colourAnswers, drawTotals } from './lkeFrame'
import { drawPoints } from './lkePoints'
import { WIDTHS } from './lkeWidths'
import { lkeWords } from './lkeWords'
import { LKE, SIDES, type Side } from './places'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { levelStyle, STYLE } from './styles'

type GroupLine = Line & { readonly kind: 'group' }

const letterOf = (id: string) => id.slice(id.lastIndexOf('.') + 1)

/** Rows of the groups' and questions' own parts, for the sums above them. */
function rowsBelow(lines: readonly Line[], group: Group): readonly number[] {
  const ids = new Set(group.children.map(({ id }) => id))
  return lines.flatMap((line) => {
    if (line.kind === 'group') return ids.has(line.group.id) ? [line.row] : []
    return line.kind === 'question' && ids.has(line.question.id) ? [line.row] : []
  })
}

const added = (column: string, rows: readonly number[]) => rows.map((row) => `${column}${row}`).join('+')

/** Draws the sheet LKE: the columns of Lampiran III, unit and TPI side by side, and the hidden units beside them. */
export function drawLke(sheet: SheetDraft, parts: LkeParts): void {
  for (const line of parts.lines) {
    if (line.kind === 'group') drawGroup(sheet, parts, line)
    else drawRow(sheet, parts, line)
  }
  drawTotals(sheet, parts)
  colourAnswers(sheet, parts)
}

function drawGroup(sheet: SheetDraft, { lines, units }: LkeParts, { row, group, depth }: GroupLine): void {
  const style = (base: Parameters<typeof levelStyle>[1]) => levelStyle(group.level, base)
  sheet.set(LKE.id, row, group.id, STYLE.muted)
  LKE.levels.forEach((column, level) => {
    sheet.set(column, row, level === depth ? `${letterOf(group.id)}.` : null, style(STYLE.centred))
  })
  sheet.set(LKE.text, row, group.label.id, style(STYLE.text))
  sheet.set(LKE.weight, row, Number(group.weight), style(STYLE.figure))
  for (const column of [LKE.explanation, LKE.choices, LKE.unitNote, LKE.evidence, LKE.tpiNote])
    sheet.set(column, row, null, style(STYLE.text))
  const below = rowsBelow(lines, group)
  for (const side of SIDES) {
    sheet.set(side.answer, row, null, style(STYLE.centred))
    const at = `${side.units}${row}`
    sheet.set(side.units, row, { formula: added(side.units, below), blank: 0 }, STYLE.hidden)
    sheet.set(side.broken, row, { formula: added(side.broken, below), blank: 0 }, STYLE.hidden)
    sheet.set(side.points, row, { formula: `${at}/${units.perPoint}`, blank: 0 }, style(STYLE.figure))
    sheet.set(side.percent, row, { formula: `${at}/${units.points(group.weight)}`, blank: 0 }, style(STYLE.percent))
  }
  sheet.height(row, rowHeight([{ text: group.label.id, width: WIDTHS['G'] ?? 0 }]))
}

function drawRow(sheet: SheetDraft, parts: LkeParts, line: Exclude<Line, GroupLine>): void {
  const { row, question } = line
  const words = lkeWords(parts.rubric, line)
  sheet.set(LKE.id, row, line.kind === 'question' ? question.id : null, STYLE.muted)
  LKE.levels.forEach((column, level) => {
    const letter = line.kind === 'question' && level === LKE.levels.length - 1 ? `${letterOf(question.id)}.` : null
    sheet.set(column, row, letter, STYLE.centred)
  })
  sheet.set(LKE.text, row, words.text, STYLE.text)
  sheet.set(LKE.weight, row, words.weight, STYLE.figure)
  sheet.set(LKE.explanation, row, words.explanation, STYLE.text)
  sheet.set(LKE.choices, row, words.choices, STYLE.centred)
  for (const column of [LKE.unitNote, LKE.evidence, LKE.tpiNote]) sheet.set(column, row, null, STYLE.note)
  sheet.height(
    row,
    rowHeight([
      { text: words.text, width: WIDTHS['G'] ?? 0 },
      { text: words.explanation, width: WIDTHS['I'] ?? 0 },
    ]),
  )
  for (const side of SIDES) drawSide(sheet, parts, line, side)
}

function drawSide(sheet: SheetDraft, parts: LkeParts, line: Exclude<Line, GroupLine>, side: Side): void {
  const { row, question } = line
  if (line.kind === 'question') {
    drawPoints(sheet, parts, line, side)
    if (!question.ratio) drawAnswer(sheet, parts, line, side)
    return
  }
  sheet.set(side.points, row, null, STYLE.text)
  sheet.set(side.percent, row, null, STYLE.text)
  if (line.kind === 'count') {
    drawAnswer(sheet, parts, line, side)
    return
  }
  const cells = stateCells(parts.lines, line.of, side)
  sheet.set(side.answer, row, { formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))`, blank: '' }, STYLE.sum)
}

function stateCells(lines: readonly Line[], cells: readonly string[], side: Side): string {
  return lines
    .flatMap((line) => (line.kind === 'count' && cells.includes(line.cell) ? [`${side.state}${line.row}`] : []))
    .join(',')
}
