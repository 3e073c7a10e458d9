import { describe, expect, test } from 'vitest'
import { compile, evaluate, readAnswers, toRows } from 'zona-integritas'
import { FOR_PAGES, FOR_SHEETS, stripRubric } from '../../scripts/build/stripRubric'
import { type Checked, markChecked, type Rubric } from '../../src/rubric'
import { sheetFunctions } from '../../src/spreadsheet'
import { type Answers, rubric } from '../helpers/arbitraries'
import { columnsOf, sheetCases } from '../helpers/sheets'

/** A copy of a stripped rubric, marked as a bundle marks it. */
const stripped = (kept: typeof FOR_PAGES): Rubric & Checked =>
  markChecked(JSON.parse(JSON.stringify(stripRubric(rubric, kept))) as Rubric)

const units = [
  ['Satu', 'WBK', 'Kepabeanan'],
  ['Dua', 'TIDAK ADA', ''],
]

describe('the rubric of the spreadsheet functions', () => {
  const full = sheetFunctions(rubric)
  const small = sheetFunctions(stripped(FOR_SHEETS))

  test('gives every function the same results as the whole rubric', () => {
    for (const answers of sheetCases(12, 4)) {
      const { ids, answers: column } = columnsOf(answers)
      for (const name of ['ZI_EVALUASI', 'ZI_KRITERIA', 'ZI_PREDIKAT', 'ZI_TOTAL', 'ZI_BATAS', 'ZI_REKAP'] as const) {
        expect(small[name](ids, column, 'WBK')).toEqual(full[name](ids, column, 'WBK'))
      }
      expect(small.ZI_SKOR(ids, ids, column)).toEqual(full.ZI_SKOR(ids, ids, column))
      expect(small.ZI_PRIORITAS(ids, column, 'WBBM')).toEqual(full.ZI_PRIORITAS(ids, column, 'WBBM'))
    }
    expect(small.ZI_LKE()).toEqual(full.ZI_LKE())
    for (const kind of rubric.kawasan?.kinds ?? []) {
      for (const integration of [7, [[1], [2], [3], [4], [5]], '']) {
        expect(small.ZI_KAWASAN(kind.label.id, units, integration, 'WBK')).toEqual(
          full.ZI_KAWASAN(kind.label.id, units, integration, 'WBK'),
        )
      }
    }
  })
})

describe('the rubric of a page', () => {
  const small = stripped(FOR_PAGES)

  test('gives the same results as the whole rubric, in both languages', () => {
    for (const answers of sheetCases(12, 5)) {
      for (const locale of ['id', 'en'] as const) {
        const options = { unanswered: 'zero', locale } as const
        const result = evaluate(rubric, answers, options)
        expect(evaluate(small, answers, options)).toEqual(result)
        const session = compile(small).session(answers, options)
        expect(session.determinations).toEqual(result.determinations)
        expect(session.areas).toEqual(result.areas)
      }
      expect(readAnswers(small, toRows(small, answers as Answers))).toEqual(
        readAnswers(rubric, toRows(rubric, answers)),
      )
    }
  })

  test('keeps the texts of questions and options in both languages', () => {
    const questionsIn = (one: Rubric) =>
      JSON.stringify(one.components, (key, value) => (['source', 'basis'].includes(key) ? undefined : value))
    expect(questionsIn(small)).toBe(questionsIn(rubric))
  })
})
