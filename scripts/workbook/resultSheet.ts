import type { WriteSheet } from 'hucre/xlsx'
import { addFractions, fractionOfDecimal, printCut } from '../../src/exact'
import { nodesOf, type Rubric } from '../../src/rubric'
import { criterionRows } from './criteria'
import { drawCriterion } from './resultCriteria'
import { type Columns, columnsOf, LABEL, type ResultParts, ROW, STATUS, WEIGHT } from './resultParts'
import { drawTop } from './resultTop'
import { drawVerdicts } from './resultVerdicts'
import type { SheetDraft } from './SheetDraft'
import { MARK, STYLE } from './styles'
import { drawWarnings } from './warnings'

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
