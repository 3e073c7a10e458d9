import { MAX_COUNT } from '../../src/input'
import type { Group, Question, Rubric } from '../../src/rubric'
import type { LkeParts } from './LkeParts'
import type { Line } from './lines'
import { colourAnswers, drawTotals } from './lkeFrame'
import { WIDTHS } from './lkeWidths'
import { LKE, on, SHEETS, SIDES, type Side } from './places'
import { questionUnits } from './questionUnits'
import {
  choiceState,
  choicesOf,
  countState,
  hasFineDecimals,
  indexForm,
  indexRead,
  indexState,
  kindOf,
  stepsOf,
  textOf,
} from './readings'
import { rowHeight } from './rowHeight'
import type { Content, SheetDraft } from './SheetDraft'
import { levelStyle, STYLE } from './styles'

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

/** A formula that stands in an open cell until somebody types over it: what was pasted on the sheet of answers. */
function pasted(parts: LkeParts, cell: string, side: Side): Content {
  const own = parts.typed[SHEETS.lke]?.[side.id]?.[cell]
  if (own !== undefined) return own
  const from = on(SHEETS.answers, side.pastedIn, parts.answerRows.get(cell) ?? Number.NaN)
  return { formula: `IF(${from}="","",${from})`, blank: '' }
}

function drawAnswer(sheet: SheetDraft, parts: LkeParts, line: Line & { kind: 'question' | 'count' }, side: Side): void {
  const { row, question } = line
  const kind = kindOf(parts.rubric, question)
  const cell = `${side.answer}${row}`
  const text = `${side.read}${row}`
  const id = line.kind === 'count' ? line.cell : question.id
  const style = line.kind === 'count' ? STYLE.count : kind.type === 'index' ? STYLE.index : STYLE.input
  sheet.set(side.answer, row, pasted(parts, id, side), style)
  const read = kind.type === 'index' ? indexRead(cell) : textOf(cell)
  sheet.set(side.read, row, { formula: read, blank: '' }, STYLE.hidden)
  const state =
    kind.type === 'choice'
      ? choiceState(kind, (value) => stepsOf(parts.rubric, value), cell, text)
      : kind.type === 'index'
        ? indexState(kind, text)
        : countState(cell, text)
  sheet.set(side.state, row, { formula: state, blank: '-' }, STYLE.hidden)
  const range = cell
  const told = { allowBlank: true, showErrorMessage: true, showInputMessage: true, errorStyle: 'stop', range } as const
  if (kind.type === 'choice') {
    const options = Object.keys(kind.options)
    sheet.validate({
      ...told,
      type: 'list',
      values: options,
      errorTitle: id,
      errorMessage: `Pilih ${options.join(', ')}.`,
    })
  } else if (kind.type === 'index') {
    sheet.validate({
      ...told,
      type: 'custom',
      formula1: indexForm(cell, kind.maximum),
      errorTitle: id,
      errorMessage: `Isi indeks 0 sampai ${kind.maximum}, misalnya 3,60; bukan nilai 25 sampai 100.`,
    })
  } else {
    sheet.validate({
      ...told,
      type: 'whole',
      operator: 'between',
      formula1: '0',
      formula2: String(MAX_COUNT),
      errorTitle: id.slice(0, 32),
      errorMessage: 'Isi bilangan bulat 0 atau lebih, tanpa titik dan koma.',
    })
  }
}

/** 1 where the units of a question may not be whole, so that a sum with them may be a hair off. */
function brokenFormula({ rubric }: LkeParts, question: Question, row: number, side: Side): string {
  const kind = kindOf(rubric, question)
  if (kind.type === 'choice') return '0'
  if (kind.type === 'ratio') return `IF(${side.units}${row}=INT(${side.units}${row}),0,1)`
  const read = `${side.read}${row}`
  return `IF(ISNUMBER(${read}),IF(${hasFineDecimals(`${side.answer}${row}`, read)},1,0),0)`
}

/** Draws the points of a row: its units are hidden, what is shown comes from them. */
function drawPoints(sheet: SheetDraft, parts: LkeParts, line: Line & { kind: 'question' }, side: Side): void {
  const { row, question } = line
  const { ratio } = question
  const countRows = new Map(
    parts.lines.flatMap((one) => (one.kind === 'count' && one.question === question ? [[one.count, one.row]] : [])),
  )
  const units = questionUnits(parts, question, row, countRows, side)
  sheet.set(side.units, row, { formula: units, blank: 0 }, STYLE.hidden)
  sheet.set(side.broken, row, { formula: brokenFormula(parts, question, row, side), blank: 0 }, STYLE.hidden)
  const answered = ratio
    ? `COUNT(${[...countRows.values()].map((at) => `${side.state}${at}`).join(',')})=${countRows.size}`
    : `ISNUMBER(${side.state}${row})`
  const value = (per: number) => ({ formula: `IF(${answered},${side.units}${row}/${per},"")`, blank: '' })
  const full = parts.units.full(question.id)
  // In a mean the LKE prints the value of a question, 0 to 1; a question with a weight of its own has points.
  const own = question.weight !== undefined
  sheet.set(side.points, row, value(own ? parts.units.perPoint : full), STYLE.figure)
  sheet.set(side.percent, row, own ? value(full) : null, STYLE.percent)
  if (ratio) sheet.set(side.answer, row, value(full), STYLE.computed)
}

function explanationOf({ options, ratio, text }: Question, rubric: Rubric, kind: string): string {
  const found = rubric.answerKinds[kind]
  if (options)
    return Object.entries(options)
      .map(([name, label]) => `${name}. ${label.id}`)
      .join('\n')
  if (found?.type === 'index') return `Nilai = indeks / ${found.maximum} × bobot`
  if (!ratio) return text.id
  const label = (id: string) => ratio.counts.find((count) => count.id === id)?.label.id.toLowerCase() ?? id
  const sum = (ids: readonly string[], sign: string) => ids.map(label).join(sign)
  const minus = ratio.part.subtract ? ` - ${sum(ratio.part.subtract, ' - ')}` : ''
  return `(${sum(ratio.part.add, ' + ')}${minus}) / (${sum(ratio.whole.add, ' + ')}), paling rendah 0 dan paling tinggi 1`
}

/** Draws the sheet LKE: the columns of Lampiran III, unit and TPI side by side, and the hidden units beside them. */
export function drawLke(sheet: SheetDraft, parts: LkeParts): void {
  const { rubric, lines, units } = parts
  for (const line of lines) {
    const { row } = line
    if (line.kind === 'group') {
      const { group, depth } = line
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
      continue
    }
    const { question } = line
    const words = wordsOf(rubric, line)
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
    for (const side of SIDES) {
      if (line.kind === 'question') {
        drawPoints(sheet, parts, line, side)
        if (!question.ratio) drawAnswer(sheet, parts, line, side)
        continue
      }
      sheet.set(side.points, row, null, STYLE.text)
      sheet.set(side.percent, row, null, STYLE.text)
      if (line.kind === 'count') drawAnswer(sheet, parts, line, side)
      else
        sheet.set(
          side.answer,
          row,
          {
            formula: `IF(COUNT(${stateCells(lines, line.of, side)})=0,"",SUM(${stateCells(lines, line.of, side)}))`,
            blank: '',
          },
          STYLE.sum,
        )
    }
  }
  drawTotals(sheet, parts)
  colourAnswers(sheet, parts)
}

function stateCells(lines: readonly Line[], cells: readonly string[], side: Side): string {
  return lines
    .flatMap((line) => (line.kind === 'count' && cells.includes(line.cell) ? [`${side.state}${line.row}`] : []))
    .join(',')
}

function wordsOf(rubric: Rubric, line: Exclude<Line, { kind: 'group' }>) {
  const { question } = line
  if (line.kind === 'question') {
    const choices = choicesOf(rubric, question)
    const weight = question.weight === undefined ? null : Number(question.weight)
    return { text: question.text.id, weight, explanation: explanationOf(question, rubric, question.kind), choices }
  }
  const label =
    line.kind === 'count'
      ? question.ratio?.counts.find(({ id }) => id === line.count)?.label.id
      : 'Jumlah (dihitung dari baris di bawah ini)'
  return { text: `- ${label}`, weight: null, explanation: '', choices: 'Jumlah' }
}
