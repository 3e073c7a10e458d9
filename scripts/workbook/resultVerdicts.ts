import { columnAt, columnIndex } from './addresses'
import {
  blanksAt,
  type Columns,
  heldRead,
  LABEL,
  type ResultParts,
  ROW,
  STATUS,
  unreadAt,
  VERDICT,
} from './resultParts'
import { rowHeight } from './rowHeight'
import type { SheetDraft } from './SheetDraft'
import { MARK, STYLE } from './styles'

/** How the conclusion begins. */
const CONCLUSION = {
  met: 'Memenuhi nilai minimal Menuju',
  missed: 'Belum memenuhi nilai minimal Menuju',
  check: 'periksa dengan pustaka',
} as const

const begins = (cell: string, words: string) => `LEFT(${cell},${words.length})="${words}"`

/** The verdict on one predicate for one side, from the statuses of its minima. */
function verdictFormula(points: string, range: string, heldMet: string | null): string {
  const count = (status: string) => `COUNTIF(${range},"${status}")`
  const ifHeld = (yes: string, no: string) => (heldMet === null ? `"${yes}"` : `IF(${heldMet},"${yes}","${no}")`)
  const met = ifHeld(VERDICT.met, VERDICT.scoresOnly)
  // Where the earlier predicate is missing, no sum can decide the predicate.
  const check = ifHeld(VERDICT.check, VERDICT.scoresCheck)
  const decided = `IF(${count(STATUS.no)}>0,"${VERDICT.missed}",IF(${count(STATUS.check)}>0,${check},${met}))`
  return `IF(${unreadAt(points)}>0,"${VERDICT.unread}",IF(${blanksAt(points)}>0,"${VERDICT.incomplete}",${decided}))`
}

/** Draws the verdict on each predicate, and the conclusion. */
export function drawVerdicts(
  sheet: SheetDraft,
  { rubric }: ResultParts,
  columns: Columns,
  first: number,
  last: number,
): void {
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
    const [lowest = '', ...higher] = rubric.predicates.map(({ id }) => id)
    const met = rubric.predicates.reduce(
      (rest, { id }, index) => `IF(${at(index)}="${VERDICT.met}","${CONCLUSION.met} ${id}",${rest})`,
      `IF(${at(0)}="${VERDICT.missed}","${CONCLUSION.missed} ${lowest}",IF(${at(0)}="${VERDICT.check}","Menuju ${lowest}: ${CONCLUSION.check}",${at(0)}))`,
    )
    // What is surely met stays said beside what must be checked.
    const checks = higher.map(
      (id, index) => `IF(${at(index + 1)}="${VERDICT.check}","; Menuju ${id}: ${CONCLUSION.check}","")`,
    )
    const conclusion = [met, ...checks].join('&')
    sheet.set(points, row, { formula: conclusion, blank: VERDICT.incomplete }, STYLE.verdict)
    fillJoined(sheet, points, end, row)
    const range = `${points}${ROW.verdicts}:${points}${row}`
    const top = `$${points}${ROW.verdicts}`
    sheet.colour(range, `OR(${top}="${VERDICT.met}",${begins(top, CONCLUSION.met)})`, MARK.good)
    sheet.colour(range, `OR(${top}="${VERDICT.missed}",${begins(top, CONCLUSION.missed)})`, MARK.bad)
    sheet.colour(range, `${top}="${VERDICT.unread}"`, MARK.wrong)
    sheet.colour(range, `LEN(${top})>0`, MARK.doubt)
  }
  sheet.height(row, 20)
}

function fillJoined(sheet: SheetDraft, from: string, to: string, row: number): void {
  for (let at = columnIndex(from) + 1; at <= columnIndex(to); at++) sheet.set(columnAt(at), row, null, STYLE.verdict)
  sheet.join(from, to, row)
}
