import { MAX_COUNT } from '../../src/input'
import type { LkeParts } from './LkeParts'
import type { Line } from './lines'
import { on, SHEETS, type Side } from './places'
import { choiceState, countState, indexForm, indexRead, indexState, kindOf, stepsOf, textOf } from './readings'
import type { Content, SheetDraft } from './SheetDraft'
import { STYLE } from './styles'

/** A formula that stands in an open cell until somebody types over it: what was pasted on the sheet of answers. */
function pasted(parts: LkeParts, cell: string, side: Side): Content {
  const own = parts.typed[SHEETS.lke]?.[side.id]?.[cell]
  if (own !== undefined) return own
  const from = on(SHEETS.answers, side.pastedIn, parts.answerRows.get(cell) ?? Number.NaN)
  return { formula: `IF(${from}="","",${from})`, blank: '' }
}

/** Draws an open cell, its hidden reading and state, and what may be typed into it. */
export function drawAnswer(
  sheet: SheetDraft,
  parts: LkeParts,
  line: Line & { kind: 'question' | 'count' },
  side: Side,
): void {
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
