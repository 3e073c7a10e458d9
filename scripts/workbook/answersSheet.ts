import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import type { Question, Rubric } from '../../src/rubric'
import type { Layout } from './Layout'
import type { Line } from './lines'
import { on, SHEETS, SIDES, type Side } from './places'
import { kindOf, stepsOf, textOf } from './readings'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { levelStyle, MARK, STYLE } from './styles'
import type { Typed } from './Typed'

/** What the sheet of answers is drawn from. */
export interface AnswersParts {
  readonly rubric: Rubric
  readonly layout: Layout
  readonly lines: readonly Line[]
  readonly lkeLines: readonly Line[]
  readonly typed: Typed
}

const WIDTHS: Readonly<Record<string, number>> = {
  A: 6,
  B: 11,
  C: 44,
  D: 2,
  E: 2,
  F: 2,
  G: 2,
  H: 2,
  I: 2,
  J: 9,
  K: 12,
  L: 20,
  M: 20,
  N: 12,
  O: 2,
  P: 2,
  Q: 20,
  R: 2,
  S: 13,
  T: 13,
  U: 34,
}
const HEADS: Readonly<Record<string, string>> = {
  A: 'No. soal',
  B: 'Id',
  C: 'Pertanyaan atau jumlah',
  J: 'Pilihan',
  K: 'Jawaban unit (tempel K3:K202)',
  L: 'Catatan unit',
  M: 'Bukti dukung unit',
  N: 'Jawaban TPI (tempel N3:N202)',
  Q: 'Catatan TPI',
  S: 'Jawaban unit (salin S3:S202)',
  T: 'Jawaban TPI (salin T3:T202)',
  U: 'Pemeriksaan',
}
const CHECK = 'U'

/** The row of each cell on the sheet LKE. */
const rowsOf = (lines: readonly Line[]) =>
  new Map(
    lines.flatMap((line) => {
      if (line.kind === 'count') return [[line.cell, line.row] as const]
      return line.kind === 'question' && !line.question.ratio ? [[line.question.id, line.row] as const] : []
    }),
  )

/** Columns into which a whole block may be pasted: locked cells inside it would make a spreadsheet refuse all of it. */
const PASTED = ['K', 'L', 'M', 'N', 'O', 'P', 'Q']
const UNUSED = ['D', 'E', 'F', 'G', 'H', 'I', 'O', 'P', 'R']
const unlocked = (style: CellStyle): CellStyle => ({ ...style, protection: { locked: false } })

/** Draws the sheet of answers: the rows and columns of the national LKE, to paste a column in or to copy one out. */
export function drawAnswers(sheet: SheetDraft, parts: AnswersParts): void {
  const { layout, lines, lkeLines, typed } = parts
  const rowOnLke = rowsOf(lkeLines)
  const itemOf = new Map(layout.items.map((item) => [item.cell, item.id]))
  sheet.set('A', 1, `Jawaban LKE, baris dan kolom ${layout.title.id}`, STYLE.title)
  for (const column of Object.keys(WIDTHS)) sheet.set(column, 2, HEADS[column] ?? null, STYLE.header)
  sheet.height(2, 38)
  for (const line of lines) {
    const { row } = line
    // The heading of the first aspect would stand on the headings of the columns.
    if (row <= 2) continue
    if (line.kind === 'group') {
      for (const column of Object.keys(WIDTHS)) {
        const style = levelStyle(line.group.level, STYLE.text)
        const words = column === 'B' ? line.group.id : column === 'C' ? line.group.label.id : null
        sheet.set(column, row, words, PASTED.includes(column) ? unlocked(style) : style)
      }
      sheet.height(row, rowHeight([{ text: line.group.label.id, width: WIDTHS['C'] ?? 0 }]))
      continue
    }
    const { question } = line
    const cell = line.kind === 'count' ? line.cell : line.kind === 'question' && !question.ratio ? question.id : null
    const label =
      line.kind === 'count'
        ? `- ${question.ratio?.counts.find(({ id }) => id === line.count)?.label.id}`
        : line.kind === 'countTotal'
          ? '- Jumlah (bila diketik, harus sama dengan jumlah baris di bawahnya)'
          : question.text.id
    sheet.set('A', row, cell === null ? null : (itemOf.get(cell) ?? null), STYLE.centred)
    sheet.set('B', row, line.kind === 'question' ? question.id : null, STYLE.text)
    sheet.set('C', row, label, STYLE.text)
    sheet.set('J', row, choicesHere(parts.rubric, line), STYLE.centred)
    sheet.height(row, rowHeight([{ text: label, width: WIDTHS['C'] ?? 0 }]))
    for (const column of ['L', 'M', 'O', 'P', 'Q']) sheet.set(column, row, null, STYLE.note)
    if (line.kind === 'question' && question.ratio)
      for (const side of SIDES) sheet.set(side.pastedIn, row, null, STYLE.note)
    if (line.kind === 'countTotal') drawTotalRow(sheet, line, rowOnLke)
    if (cell === null) continue
    const onLke = rowOnLke.get(cell) ?? Number.NaN
    for (const side of SIDES) {
      const own = typed[SHEETS.answers]?.[side.id]?.[cell] ?? null
      sheet.set(side.pastedIn, row, own, isIndex(parts.rubric, question) ? STYLE.index : STYLE.input)
      sheet.set(
        side.copiedOut,
        row,
        { formula: copiedOut(parts.rubric, question, onLke, side), blank: '' },
        STYLE.centred,
      )
    }
    const differs = SIDES.map(({ pastedIn, answer, label: who }) => {
      const [here, there] = [`${pastedIn}${row}`, on(SHEETS.lke, answer, onLke)]
      const same = `OR(${readAs(here)}="",${readAs(here)}=${readAs(there)})`
      return `IF(${same},"","${who}: LKE sudah berisi jawaban lain. ")`
    })
    sheet.set(CHECK, row, { formula: differs.join('&'), blank: '' }, STYLE.text)
  }
  const rows = lines.map(({ row }) => row)
  for (let row = 3; row < Math.max(...rows); row++) {
    if (!rows.includes(row)) for (const column of PASTED) sheet.set(column, row, null, STYLE.note)
  }
  sheet.colour(`${CHECK}3:${CHECK}${Math.max(...rows)}`, `LEN($${CHECK}3)>0`, MARK.doubt)
}

/** A cell as it is read, so that what is read alike is alike: no space, no case, a point for a comma. */
const readAs = (cell: string) => `SUBSTITUTE(${textOf(cell)},",",".")`

const isIndex = ({ answerKinds }: Rubric, { kind }: Question) => answerKinds[kind]?.type === 'index'

/** What goes out is spelt as the rubric spells it; what cannot be read, and an index longer than a double, as it stands. */
function copiedOut(rubric: Rubric, question: Question, row: number, side: Side): string {
  const [raw, state] = [on(SHEETS.lke, side.answer, row), on(SHEETS.lke, side.state, row)]
  const kind = kindOf(rubric, question)
  const asItStands = `IF(${raw}="","",${raw})`
  if (kind.type === 'choice') {
    const named = Object.entries(kind.options).reduceRight(
      (rest, [name, { value }]) => `IF(${state}=${stepsOf(rubric, value)},"${name}",${rest})`,
      asItStands,
    )
    return `IF(ISNUMBER(${state}),${named},${asItStands})`
  }
  const exact =
    kind.type === 'index' ? `AND(ISNUMBER(${state}),${on(SHEETS.lke, side.broken, row)}=0)` : `ISNUMBER(${state})`
  return `IF(${exact},${state},${asItStands})`
}

/** A typed total is only compared: the sum of its rows counts. */
function drawTotalRow(
  sheet: SheetDraft,
  line: Line & { kind: 'countTotal' },
  rowOnLke: ReadonlyMap<string, number>,
): void {
  const { row } = line
  const checks = SIDES.map((side) => {
    const counts = line.of.map((cell) => on(SHEETS.lke, side.state, rowOnLke.get(cell) ?? Number.NaN))
    sheet.set(side.pastedIn, row, null, STYLE.input)
    const list = counts.join(',')
    sheet.set(side.copiedOut, row, { formula: `IF(COUNT(${list})=0,"",SUM(${list}))`, blank: '' }, STYLE.sum)
    const typed = readAs(`${side.pastedIn}${row}`)
    return `IF(OR(${typed}="",${typed}=${side.copiedOut}${row}&""),"","${side.label}: jumlah yang diketik berbeda; jumlah barisnya yang dipakai. ")`
  })
  sheet.set(CHECK, row, { formula: checks.join('&'), blank: '' }, STYLE.text)
}

function choicesHere({ answerKinds }: Rubric, line: Exclude<Line, { kind: 'group' }>): string | null {
  if (line.kind !== 'question') return 'Jumlah'
  const kind = answerKinds[line.question.kind]
  if (kind?.type === 'choice') return Object.keys(kind.options).join('/')
  return kind?.type === 'index' ? `0-${kind.maximum}` : null
}

export const answersSettings = (lines: readonly Line[]): Omit<WriteSheet, 'name' | 'cells' | 'merges' | 'rowDefs'> => ({
  columns: Object.entries(WIDTHS).map(([column, width]) => ({ width, hidden: UNUSED.includes(column) })),
  protection: { sheet: true, formatRows: true, formatColumns: true, insertHyperlinks: true },
  freezePane: { rows: 2 },
  view: { showGridLines: false, zoomScale: 90 },
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `$A$1:$U$${Math.max(...lines.map(({ row }) => row))}`,
    printTitlesRow: '$2:$2',
    margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
  },
  headerFooter: { oddFooter: '&L&8Jawaban&R&8&P / &N' },
})
