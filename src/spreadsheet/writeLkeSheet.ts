import { type FoundCell, findCell } from '../answer'
import type { Checked, Rubric } from '../rubric'
import { allowedIn } from './allowedIn'
import type { CellRows } from './Cell'
import { lkeSheet } from './lkeSheet'
import { predicateChoices } from './readHeld'
import type { Sheet, SheetApp } from './SheetApp'

/** The columns beside those of the LKE: points and notes, then, after a gap, the result. */
const SCORE = 'nilai'
const NOTE = 'catatan'

/** Widths in pixels of the columns from the first on; of the others the sheet decides. */
const WIDTHS = [150, 100, 380, 190, 60, 170, 110, 70, 260, 20, 150, 100, 300]

const HEADING_COLOR = '#d9e2f3'
const INPUT_COLOR = '#fff9e5'

const letterOf = (column: number) => String.fromCharCode(64 + column)

/** What may be typed into the cells of answers, and how they show it. */
function answerRules(rubric: Rubric, app: SheetApp, ids: readonly string[]) {
  return ids.map((id) => {
    const cell = findCell(rubric, id) as FoundCell
    const form = cell.form.type
    const rule = app.newDataValidation().setAllowInvalid(false).setHelpText(allowedIn(cell))
    if (cell.form.type === 'choice') {
      return { rule: rule.requireValueInList(cell.form.options, true).build(), format: '@' }
    }
    if (form === 'ratio') return { rule: rule.requireNumberGreaterThanOrEqualTo(0).build(), format: '0' }
    // A survey stays the text that is typed: else 3.45 becomes a time where the decimal mark is a comma.
    return { rule: null, format: '@' }
  })
}

/** Finds a name that no sheet has yet. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const tried = number === 2 && !isTaken(name) ? name : `${name} ${number}`
    if (!isTaken(tried)) return tried
  }
}

function writeRows(sheet: Sheet, row: number, column: number, rows: CellRows): void {
  sheet.getRange(row, column, rows.length, rows[0]?.length as number).setValues(rows)
}

/**
 * Writes an LKE to be filled in as a new sheet: ids, questions, weights, dropdowns, a column for notes, and formulas that
 * call the spreadsheet functions. No sheet that there is already is changed.
 *
 * @returns The name of the new sheet.
 */
export function writeLkeSheet(rubric: Rubric & Checked, app: SheetApp): string {
  const book = app.getActiveSpreadsheet()
  const name = freeName('LKE', (tried) => Boolean(book.getSheetByName(tried)))
  const sheet = book.insertSheet(name)
  const [headings = [], ...cells] = lkeSheet(rubric)
  const answers = headings.length
  const [score, note, label, value] = [answers + 1, answers + 2, answers + 4, answers + 5]
  const last = cells.length + 1
  const rangeOf = (column: number) => `${letterOf(column)}2:${letterOf(column)}${last}`
  const held = `${letterOf(value)}1`
  const lke = `${rangeOf(1)};${rangeOf(answers)}`

  writeRows(sheet, 1, 1, [[...headings, SCORE, NOTE]])
  // Nothing is written where formulas spill.
  writeRows(sheet, 2, 1, cells)
  writeRows(sheet, 1, label, [['Predikat sebelumnya'], ['Kesimpulan'], ['Nilai total'], ['Rubrik']])
  writeRows(sheet, 4, value, [[`${rubric.id} ${rubric.version}`]])
  sheet.getRange(2, score, 1, 1).setFormula(`=ZI_SKOR(${rangeOf(1)};${lke})`)
  sheet.getRange(2, value, 1, 1).setFormula(`=ZI_PREDIKAT(${lke};${held})`)
  sheet.getRange(3, value, 1, 1).setFormula(`=ZI_TOTAL(${lke};${held})`)
  sheet.getRange(6, label, 1, 1).setFormula(`=ZI_KRITERIA(${lke};${held})`)

  const rules = answerRules(
    rubric,
    app,
    cells.map(([id]) => String(id)),
  )
  const answerRange = sheet.getRange(2, answers, cells.length, 1)
  answerRange.setNumberFormats(rules.map(({ format }) => [format]))
  answerRange.setDataValidations(rules.map(({ rule }) => [rule]))
  answerRange.setBackground(INPUT_COLOR)
  const heldRange = sheet.getRange(1, value, 1, 1)
  const heldRule = app.newDataValidation().setAllowInvalid(false).requireValueInList(predicateChoices(rubric), true)
  heldRange.setDataValidations([[heldRule.build()]])
  heldRange.setBackground(INPUT_COLOR)

  const top = sheet.getRange(1, 1, 1, note)
  top.setFontWeight('bold')
  top.setBackground(HEADING_COLOR)
  sheet.getRange(1, label, 4, 1).setFontWeight('bold')
  const table = sheet.getRange(1, 1, last, note)
  table.setWrap(true)
  table.setVerticalAlignment('top')
  sheet.setFrozenRows(1)
  WIDTHS.forEach((width, index) => void sheet.setColumnWidth(index + 1, width))
  const protection = sheet.protect()
  protection.setDescription('Isi hanya kolom jawaban, catatan, dan predikat sebelumnya.')
  protection.setUnprotectedRanges([answerRange, sheet.getRange(2, note, cells.length, 1), heldRange])
  // A warning is enough: whoever means to change a formula may.
  protection.setWarningOnly(true)
  return name
}
