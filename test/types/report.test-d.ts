import { describe, expectTypeOf, test } from 'vitest'
import {
  type Evaluation,
  type RecapResult,
  type Report,
  type Rubric,
  report,
  type Table,
  toCsv,
  toMarkdown,
} from 'zona-integritas'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'

declare const result: Evaluation<typeof lke>
declare const other: Evaluation
declare const table: RecapResult

describe('a report', () => {
  test('is made of a result of the rubric', () => {
    expectTypeOf(report(lke, result)).toEqualTypeOf<Report>()
    expectTypeOf(report(lke, result, { locale: 'en', unit: 'X', date: '2026-05-31' })).toEqualTypeOf<Report>()
    // @ts-expect-error a day is written YYYY-MM-DD
    report(lke, result, { date: 'May' })
    // @ts-expect-error no such option
    report(lke, result, { name: 'X' })
    // @ts-expect-error the rubric must have been checked
    report({} as Rubric, other)
  })

  test('is written, and so is any table', () => {
    expectTypeOf(toMarkdown).parameters.toEqualTypeOf<[report: Report]>()
    expectTypeOf(toCsv(table)).toEqualTypeOf<string>()
    expectTypeOf<RecapResult>().toExtend<Table>()
    expectTypeOf<Report['lke']>().toEqualTypeOf<Table>()
  })
})
