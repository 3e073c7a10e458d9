import type { WriteSheet } from 'hucre/xlsx'
import { addFractions, fractionOfDecimal, printCut } from '../../src/exact'
import { nodesOf, type Rubric } from '../../src/rubric'
import { columnAt } from './addresses'
import { type CriterionRow, criterionRows } from './criteria'
import type { Line } from './lines'
import { firstRow, lastRow } from './lkeFrame'
import { on, SHEETS, SIDES, type Side } from './places'
import { cellCount } from './readings'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { MARK, STYLE } from './styles'
import type { Typed } from './Typed'
import { drawWarnings } from './warnings'
import type { Units } from './weights'

/** What the sheet of results is drawn from. */
export interface ResultParts {
  readonly rubric: Rubric
  readonly units: Units
  readonly lines: readonly Line[]
  /** The range in which conventions count as 0 or 1, or `!` where a choice cannot be read. */
  readonly conventionRange: string
  readonly typed: Typed
}

export const VERDICT = {
  met: 'MEMENUHI',
  scoresOnly: 'NILAI MEMENUHI',
  missed: 'BELUM MEMENUHI',
  check: 'PERIKSA DENGAN PUSTAKA',
  unread: 'ADA YANG TIDAK TERBACA',
  incomplete: 'BELUM LENGKAP',
} as const
export const STATUS = { yes: 'Ya', no: 'Tidak', check: 'Periksa', open: 'Belum lengkap' } as const
/** A sum with a broken part that comes this near to a minimum, in points, is left to the library. */
const NEAR = 1e-6

const LABEL = 'A'
const WEIGHT = 'B'
/** Rows of the sheet from the top. */
const ROW = { title: 1, blank: 3, unread: 4, held: 5, verdicts: 7, criteria: 13 } as const
const HELD = on(SHEETS.result, 'C', ROW.held)

/** Columns of the sheet, which depend on how many predicates there are. */
function columnsOf({ predicates }: Rubric) {
  const minimum = predicates.map((_, index) => columnAt(2 + index))
  const perSide = 2 + 2 * predicates.length
  const sides = SIDES.map((side, at) => {
    const start = 2 + predicates.length + at * perSide
    return {
      side,
      points: columnAt(start),
      percent: columnAt(start + 1),
      status: predicates.map((_, index) => columnAt(start + 2 + 2 * index)),
      gap: predicates.map((_, index) => columnAt(start + 3 + 2 * index)),
      last: columnAt(start + perSide - 1),
    }
  })
  const hidden = 2 + predicates.length + SIDES.length * perSide
  return {
    minimum,
    sides: sides.map((one, at) => ({
      ...one,
      units: columnAt(hidden + 2 * at),
      broken: columnAt(hidden + 2 * at + 1),
    })),
    required: predicates.map((_, index) => columnAt(hidden + 2 * SIDES.length + index)),
    shown: hidden,
    count: hidden + 2 * SIDES.length + predicates.length,
  }
}
type Columns = ReturnType<typeof columnsOf>

function rowOfNode(lines: readonly Line[], id: string): number {
  const line = lines.find(
    (one) => (one.kind === 'group' && one.group.id === id) || (one.kind === 'question' && one.question.id === id),
  )
  if (!line) throw new Error(`${id} stands on no row`)
  return line.row
}

const stateRange = (lines: readonly Line[], { state }: Side) =>
  `${SHEETS.lke}!$${state}$${firstRow(lines)}:$${state}$${lastRow(lines)}`

const blanksAt = (column: string) => `$${column}$${ROW.blank}`
const unreadAt = (column: string) => `$${column}$${ROW.unread}`

/** What was read of the predicate that the unit holds: its id, nothing, or `!`. */
function heldRead({ predicates }: Rubric): string {
  const text = `UPPER(TRIM(${HELD}))`
  const known = predicates.reduceRight((rest, { id }) => `IF(${text}="${id.toUpperCase()}","${id}",${rest})`, '"!"')
  return `IFERROR(IF(OR(${text}="",${text}="TIDAK ADA"),"",${known}),"!")`
}

function drawTop(sheet: SheetDraft, parts: ResultParts, columns: Columns): void {
  const { rubric, lines, typed } = parts
  sheet.set(LABEL, ROW.title, 'HASIL EVALUASI ZONA INTEGRITAS', STYLE.title)
  sheet.height(ROW.title, 24)
  for (const { side, points, last } of columns.sides) {
    sheet.set(points, ROW.title + 1, side.label, STYLE.header)
    for (let at = points; at !== last; ) {
      at = columnAt(columnNumber(at) + 1)
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

const columnNumber = (column: string) =>
  [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

function drawCriterion(
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

/** The verdict on one predicate for one side, from the statuses of its minima. */
function verdictFormula(points: string, range: string, heldMet: string | null): string {
  const count = (status: string) => `COUNTIF(${range},"${status}")`
  const met = heldMet === null ? `"${VERDICT.met}"` : `IF(${heldMet},"${VERDICT.met}","${VERDICT.scoresOnly}")`
  const decided = `IF(${count(STATUS.no)}>0,"${VERDICT.missed}",IF(${count(STATUS.check)}>0,"${VERDICT.check}",${met}))`
  return `IF(${unreadAt(points)}>0,"${VERDICT.unread}",IF(${blanksAt(points)}>0,"${VERDICT.incomplete}",${decided}))`
}

function drawVerdicts(sheet: SheetDraft, { rubric }: ResultParts, columns: Columns, first: number, last: number): void {
  rubric.predicates.forEach((predicate, index) => {
    const row = ROW.verdicts + index
    sheet.set(LABEL, row, predicate.label.id, STYLE.bold)
    const held = predicate.criteria.find(({ type }) => type === 'heldPredicate')
    const anyOf = held?.type === 'heldPredicate' ? held.anyOf : null
    const heldMet = anyOf === null ? null : `OR(${anyOf.map((id) => `${heldRead(rubric)}="${id}"`).join(',')})`
    for (const { points, status, last: end } of columns.sides) {
      const column = status[index] ?? ''
      const range = `${column}${first}:${column}${last}`
      sheet.set(
        points,
        row,
        { formula: verdictFormula(points, range, heldMet), blank: VERDICT.incomplete },
        STYLE.verdict,
      )
      fillJoined(sheet, points, end, row)
    }
    sheet.height(row, rowHeight([{ text: predicate.label.id, width: 36 }]))
  })
  const row = ROW.verdicts + rubric.predicates.length
  sheet.set(LABEL, row, 'Kesimpulan', STYLE.bold)
  for (const { points, last: end } of columns.sides) {
    const at = (index: number) => `${points}${ROW.verdicts + index}`
    const conclusion = rubric.predicates.reduce(
      (rest, { id }, index) =>
        `IF(${at(index)}="${VERDICT.met}","Memenuhi nilai minimal Menuju ${id}",IF(${at(index)}="${VERDICT.check}","Menuju ${id}: periksa dengan pustaka",${rest}))`,
      `IF(${at(0)}="${VERDICT.missed}","Belum memenuhi nilai minimal Menuju ${rubric.predicates[0]?.id}",${at(0)})`,
    )
    sheet.set(points, row, { formula: conclusion, blank: VERDICT.incomplete }, STYLE.verdict)
    fillJoined(sheet, points, end, row)
    const range = `${points}${ROW.verdicts}:${points}${row}`
    const top = `$${points}${ROW.verdicts}`
    sheet.colour(range, `OR(${top}="${VERDICT.met}",LEFT(${top},8)="Memenuhi")`, MARK.good)
    sheet.colour(range, `OR(${top}="${VERDICT.missed}",LEFT(${top},14)="Belum memenuhi")`, MARK.bad)
    sheet.colour(range, `${top}="${VERDICT.unread}"`, MARK.wrong)
    sheet.colour(range, `LEN(${top})>0`, MARK.doubt)
  }
  sheet.height(row, 20)
}

function fillJoined(sheet: SheetDraft, from: string, to: string, row: number): void {
  for (let at = columnNumber(from) + 1; at <= columnNumber(to); at++) sheet.set(columnAt(at), row, null, STYLE.verdict)
  sheet.join(from, to, row)
}

function drawHeadings(sheet: SheetDraft, { rubric }: ResultParts, columns: Columns): void {
  const row = ROW.criteria - 1
  const heads = new Map<string, string>([
    [LABEL, 'Nilai minimal'],
    [WEIGHT, 'Bobot'],
  ])
  rubric.predicates.forEach(({ id }, index) => {
    heads.set(columns.minimum[index] ?? '', `Minimal ${id}`)
    for (const { side, points, percent, status, gap } of columns.sides) {
      heads.set(points, `Nilai ${side.label}`)
      heads.set(percent, '%')
      heads.set(status[index] ?? '', `${id}?`)
      heads.set(gap[index] ?? '', `Kurang ke ${id}`)
    }
  })
  for (const [column, text] of heads) sheet.set(column, row, text, STYLE.header)
  sheet.height(row, 26)
}

/** Draws the sheet of results: the verdicts, every minimum against each predicate, and what does not fit together. */
export function drawResult(sheet: SheetDraft, parts: ResultParts): void {
  const { rubric, lines } = parts
  const columns = columnsOf(rubric)
  const weights = new Map(nodesOf(rubric).map(({ node }) => [node.id, node.weight ?? '0']))
  const weightOf = (nodes: readonly string[]) => {
    const { numerator, denominator } = nodes.map((id) => fractionOfDecimal(weights.get(id) ?? '0')).reduce(addFractions)
    return printCut(numerator, denominator)
  }
  const criteria = criterionRows(rubric, weightOf)
  drawTop(sheet, parts, columns)
  const [first, last] = [ROW.criteria, ROW.criteria + criteria.length - 1]
  drawVerdicts(sheet, parts, columns, first, last)
  drawHeadings(sheet, parts, columns)
  criteria.forEach((criterion, index) => {
    drawCriterion(sheet, parts, columns, criterion, first + index)
  })
  for (const { status } of columns.sides) {
    for (const column of status) {
      const range = `${column}${first}:${column}${last}`
      sheet.colour(range, `${column}${first}="${STATUS.yes}"`, MARK.good)
      sheet.colour(range, `${column}${first}="${STATUS.no}"`, MARK.bad)
      sheet.colour(range, `LEN(${column}${first})>0`, MARK.doubt)
    }
  }
  drawWarnings(sheet, { rubric, lines, row: last + 2, sides: columns.sides })
}

export function resultSettings(rubric: Rubric): Omit<WriteSheet, 'name' | 'cells' | 'merges' | 'rowDefs'> {
  const { shown, count } = columnsOf(rubric)
  return {
    columns: Array.from({ length: count }, (_, index) =>
      index >= shown ? { width: 10, hidden: true } : { width: index === 0 ? 40 : 12.5 },
    ),
    protection: { sheet: true, formatRows: true, formatColumns: true, insertHyperlinks: true },
    freezePane: { columns: 1 },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
    },
    headerFooter: { oddFooter: '&L&8Hasil evaluasi Zona Integritas&R&8&P / &N' },
  }
}
