import { writeXlsx } from 'hucre/xlsx'
import type { Rubric } from '../../src/rubric'
import { answersSettings, drawAnswers } from './answersSheet'
import { conventionCells, conventionRange, coverSettings, drawCover } from './coverSheet'
import { type Layout, rowIn } from './Layout'
import { linesOf } from './lines'
import { drawHead, lkeSettings } from './lkeFrame'
import { drawLke } from './lkeSheet'
import { SHEETS } from './places'
import { cellCount } from './readings'
import { drawResult, resultSettings } from './resultSheet'
import { sheetDraft } from './SheetDraft'
import { FONT } from './styles'
import type { Typed } from './Typed'
import { unitsOf } from './weights'

/**
 * Makes the LKE as a workbook, blank or filled in: native formulas only, with the values they have in a blank LKE.
 * Two calls with the same arguments give the same bytes.
 */
export function workbookOf(rubric: Rubric, layout: Layout, version: string, typed: Typed = {}): Promise<Uint8Array> {
  const units = unitsOf(rubric)
  const lines = linesOf(rubric, layout, 'worksheet')
  const answerLines = linesOf(rubric, layout, 'answers')
  const cover = sheetDraft(SHEETS.cover)
  drawCover(cover, { rubric, layout, version, typed })
  const lke = sheetDraft(SHEETS.lke)
  drawHead(lke, rubric, lines, cellCount(rubric))
  const answerRows = new Map(layout.items.map(({ cell, rows }) => [cell, rowIn(rows, 'answers')]))
  drawLke(lke, { rubric, units, lines, answerRows, conventions: conventionCells(rubric), typed })
  const result = sheetDraft(SHEETS.result)
  drawResult(result, { rubric, units, lines, conventionRange: conventionRange(rubric), typed })
  const answers = sheetDraft(SHEETS.answers)
  drawAnswers(answers, { rubric, layout, lines: answerLines, lkeLines: lines, typed })
  // A fixed date, so that the same rubric gives the same file.
  const date = new Date(`${rubric.regulation.inForce?.from ?? '2021-01-01'}T00:00:00Z`)
  return writeXlsx({
    sheets: [
      cover.finish(coverSettings(rubric)),
      lke.finish(lkeSettings(lines)),
      result.finish(resultSettings(rubric)),
      answers.finish(answersSettings(answerLines)),
    ],
    properties: { title: rubric.title.id, creator: 'zona-integritas', created: date, modified: date },
    defaultFont: { ...FONT },
  })
}
