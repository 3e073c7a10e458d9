import type { Question } from '../../src/rubric'
import type { LkeParts } from './LkeParts'
import type { Line } from './lines'
import type { Side } from './places'
import { questionUnits } from './questionUnits'
import { hasFineDecimals, kindOf } from './readings'
import type { SheetDraft } from './SheetDraft'
import { STYLE } from './styles'

/** 1 where the units of a question may not be whole, so that a sum with them may be a hair off. */
function brokenFormula({ rubric }: LkeParts, question: Question, row: number, side: Side): string {
  const kind = kindOf(rubric, question)
  if (kind.type === 'choice') return '0'
  if (kind.type === 'ratio') return `IF(${side.units}${row}=INT(${side.units}${row}),0,1)`
  const read = `${side.read}${row}`
  return `IF(ISNUMBER(${read}),IF(${hasFineDecimals(`${side.answer}${row}`, read)},1,0),0)`
}

/** Draws the points of a row: its units are hidden, what is shown comes from them. */
export function drawPoints(sheet: SheetDraft, parts: LkeParts, line: Line & { kind: 'question' }, side: Side): void {
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
