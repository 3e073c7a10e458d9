import { columnAt, columnIndex } from './addresses'
import type { Line } from './lines'
import { firstRow, lastRow } from './lkeFrame'
import { SHEETS, type Side } from './places'
import { cellCount } from './readings'
import { type Columns, heldRead, LABEL, type ResultParts, ROW } from './resultParts'
import type { SheetDraft } from './SheetDraft'
import { MARK, STYLE } from './styles'

const stateRange = (lines: readonly Line[], { state }: Side) =>
  `${SHEETS.lke}!$${state}$${firstRow(lines)}:$${state}$${lastRow(lines)}`

/** Draws what is missing on either side, and asks for the predicate held. */
export function drawTop(sheet: SheetDraft, parts: ResultParts, columns: Columns): void {
  const { rubric, lines, typed } = parts
  sheet.set(LABEL, ROW.title, 'HASIL EVALUASI ZONA INTEGRITAS', STYLE.title)
  sheet.height(ROW.title, 24)
  for (const { side, points, last } of columns.sides) {
    sheet.set(points, ROW.title + 1, side.label, STYLE.header)
    for (let at = points; at !== last; ) {
      at = columnAt(columnIndex(at) + 1)
      for (const row of [ROW.title + 1, ROW.blank, ROW.unread]) sheet.set(at, row, null, STYLE.centred)
    }
    for (const row of [ROW.title + 1, ROW.blank, ROW.unread]) sheet.join(points, last, row)
    const range = stateRange(lines, side)
    sheet.set(points, ROW.blank, { formula: `COUNTIF(${range},"-")`, blank: cellCount(rubric) }, STYLE.verdict)
    const unread = `COUNTIF(${range},"!")+COUNTIF(${parts.conventionRange},"!")+IF(${heldRead(rubric)}="!",1,0)`
    sheet.set(points, ROW.unread, { formula: unread, blank: 0 }, STYLE.verdict)
    sheet.colour(`${points}${ROW.blank}`, `$${points}$${ROW.blank}>0`, MARK.doubt)
    sheet.colour(`${points}${ROW.unread}`, `$${points}$${ROW.unread}>0`, MARK.wrong)
  }
  sheet.set(LABEL, ROW.blank, 'Jawaban yang belum diisi', STYLE.text)
  sheet.set(LABEL, ROW.unread, 'Jawaban atau pilihan yang tidak terbaca', STYLE.text)
  sheet.set(LABEL, ROW.held, 'Predikat yang telah dimiliki (pilih bila ada)', STYLE.text)
  sheet.set('C', ROW.held, typed.held ?? null, STYLE.input)
  sheet.colour(`C${ROW.held}`, `${heldRead(rubric)}="!"`, MARK.wrong)
  sheet.validate({
    type: 'list',
    values: ['Tidak ada', ...rubric.predicates.map(({ id }) => id)],
    range: `C${ROW.held}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Predikat',
    errorMessage: `Pilih Tidak ada, ${rubric.predicates.map(({ id }) => id).join(', ')}.`,
  })
}
