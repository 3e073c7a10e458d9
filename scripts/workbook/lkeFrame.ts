import type { WriteSheet } from 'hucre/xlsx'
import type { Rubric } from '../../src/rubric'
import { columnAt } from './addresses'
import type { LkeParts } from './LkeParts'
import type { Line } from './lines'
import { WIDTHS } from './lkeWidths'
import { LKE, SIDES } from './places'
import type { SheetDraft } from './SheetDraft'
import { levelStyle, MARK, STYLE } from './styles'

const SHOWN = [...'ABCDEFGHIJKLMNOPQRS']
/** Columns that only the formulas read. */
const HIDDEN = SIDES.flatMap(({ read, state, units, broken }) => [read, state, units, broken])

export const lastRow = (lines: readonly Line[]) => Math.max(...lines.map(({ row }) => row))
export const firstRow = (lines: readonly Line[]) => Math.min(...lines.map(({ row }) => row))

/** The last row of a component, below which its total stands. */
function endOf(lines: readonly Line[], component: string): number {
  return Math.max(
    ...lines.flatMap((line) => {
      const id = line.kind === 'group' ? line.group.id : line.question.id
      return id === component || id.startsWith(`${component}.`) ? [line.row] : []
    }),
  )
}

function drawTotal(
  sheet: SheetDraft,
  row: number,
  label: string,
  weight: number,
  units: (column: string) => string,
  perPoint: number,
) {
  const style = (base: Parameters<typeof levelStyle>[1]) => levelStyle('component', base)
  for (const column of SHOWN.slice(1)) {
    const side = SIDES.find(({ points, percent }) => column === points || column === percent)
    if (!side && column !== LKE.levels[0] && column !== LKE.weight) sheet.set(column, row, null, style(STYLE.text))
  }
  sheet.set(LKE.levels[0], row, label, style({ ...STYLE.text, alignment: { vertical: 'top' } }))
  sheet.set(LKE.weight, row, weight, style(STYLE.figure))
  for (const side of SIDES) {
    const sum = units(side.units)
    sheet.set(side.points, row, { formula: `(${sum})/${perPoint}`, blank: 0 }, style(STYLE.figure))
    sheet.set(side.percent, row, { formula: `(${sum})/${perPoint}/${weight}`, blank: 0 }, style(STYLE.percent))
  }
}

/** Draws the totals of the components and of the whole below their rows. */
export function drawTotals(sheet: SheetDraft, { rubric, lines, units }: LkeParts): void {
  const rows = rubric.components.map(
    ({ id }) => lines.find((line) => line.kind === 'group' && line.group.id === id)?.row ?? Number.NaN,
  )
  rubric.components.forEach((component, index) => {
    const label = `TOTAL ${component.label.id.toUpperCase()}`
    const at = endOf(lines, component.id) + 1
    drawTotal(sheet, at, label, Number(component.weight), (column) => `${column}${rows[index]}`, units.perPoint)
  })
  const all = rubric.components.reduce((sum, { weight }) => sum + Number(weight), 0)
  const sum = (column: string) => rows.map((row) => `${column}${row}`).join('+')
  drawTotal(sheet, lastRow(lines) + 3, 'NILAI EVALUASI ZONA INTEGRITAS', all, sum, units.perPoint)
}

/** Colours answers that are blank or cannot be read. */
export function colourAnswers(sheet: SheetDraft, { lines }: LkeParts): void {
  const [first, last] = [firstRow(lines), lastRow(lines)]
  for (const { answer, state } of SIDES) {
    const range = `${answer}${first}:${answer}${last}`
    sheet.colour(range, `$${state}${first}="!"`, MARK.wrong)
    sheet.colour(range, `$${state}${first}="-"`, MARK.blank)
  }
}

/** Draws the head of the sheet: title, what is still missing on either side, and the headings of the columns. */
export function drawHead(sheet: SheetDraft, rubric: Rubric, lines: readonly Line[], cells: number): void {
  sheet.set('B', 1, rubric.title.id.toUpperCase(), STYLE.title)
  sheet.height(1, 24)
  const [first, last] = [firstRow(lines), lastRow(lines)]
  for (const { answer, percent, state } of SIDES) {
    const range = `${state}${first}:${state}${last}`
    sheet.set(
      answer,
      1,
      {
        formula: `COUNTIF(${range},"-")&" belum diisi, "&COUNTIF(${range},"!")&" tidak terbaca"`,
        blank: `${cells} belum diisi, 0 tidak terbaca`,
      },
      STYLE.verdict,
    )
    sheet.join(answer, percent, 1)
  }
  const heads: readonly (readonly [string, string, string])[] = [
    [LKE.id, 'Id', ''],
    [LKE.levels[0], 'Penilaian', ''],
    [LKE.weight, 'Bobot', ''],
    [LKE.explanation, 'Penjelasan', ''],
    [LKE.choices, 'Pilihan', ''],
    ...SIDES.flatMap(({ answer, points, percent, label }): [string, string, string][] => [
      [answer, label, 'Jawaban'],
      [points, '', 'Nilai'],
      [percent, '', '%'],
    ]),
    [LKE.unitNote, 'Catatan unit', ''],
    [LKE.evidence, 'Bukti dukung unit', ''],
    [LKE.tpiNote, 'Catatan TPI', ''],
  ]
  const words = new Map(heads.map(([column, ...texts]) => [column, texts]))
  for (const column of SHOWN) {
    const [above = '', below = ''] = words.get(column) ?? []
    sheet.set(column, 2, above || null, STYLE.header)
    sheet.set(column, 3, below || null, STYLE.header)
  }
  sheet.join('B', 'G', 2)
  for (const { answer, percent } of SIDES) sheet.join(answer, percent, 2)
}

/** Everything of the sheet that is not in its cells: widths, locks, filter, panes, printing. */
export function lkeSettings(lines: readonly Line[]): Omit<WriteSheet, 'name' | 'cells' | 'merges' | 'rowDefs'> {
  const end = lastRow(lines) + 3
  const count = Math.max(
    ...HIDDEN.map((column) => (column.length - 1) * 26 + column.charCodeAt(column.length - 1) - 64),
  )
  return {
    columns: Array.from({ length: count }, (_, index) => {
      const column = columnAt(index)
      return HIDDEN.some((hidden) => hidden === column) ? { width: 9, hidden: true } : { width: WIDTHS[column] ?? 9 }
    }),
    protection: { sheet: true, formatRows: true, formatColumns: true, autoFilter: true, insertHyperlinks: true },
    autoFilter: { range: `A3:S${end}` },
    freezePane: { rows: 3 },
    view: { showGridLines: false, zoomScale: 90 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$B$1:$S$${end}`,
      printTitlesRow: '$2:$3',
      margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
    },
    headerFooter: { oddFooter: '&L&8LKE Zona Integritas&R&8&P / &N' },
  }
}
