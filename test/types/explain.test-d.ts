import { describe, expectTypeOf, test } from 'vitest'
import {
  type AnswersOf,
  type Explanation,
  evaluate,
  explain,
  type SensitivityResult,
  sensitivity,
} from 'zona-integritas'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'

declare const full: AnswersOf<typeof lke>
const result = evaluate(lke, full)

describe('explain', () => {
  test('takes the predicates of the rubric only', () => {
    expectTypeOf(explain(lke, result, 'WBK', { locale: 'en' })).toEqualTypeOf<Explanation>()
    // @ts-expect-error there is no such predicate
    explain(lke, result, 'wbk')
    // @ts-expect-error there is no such language
    explain(lke, result, 'WBK', { locale: 'fr' })
  })

  test('tells criteria of points from the predicate already held', () => {
    const { nearest, failing } = explain(lke, result, 'WBBM')
    expectTypeOf(nearest.above?.margin).toEqualTypeOf<string | undefined>()
    expectTypeOf(nearest.below?.gap).toEqualTypeOf<string | undefined>()
    expectTypeOf(failing[0]?.gap).toEqualTypeOf<string | null | undefined>()
  })
})

describe('sensitivity', () => {
  test('takes answers of which some are missing, and the options of evaluate', () => {
    expectTypeOf(sensitivity(lke, { 'B.I.a': 3 }, { unanswered: 'zero' })).toEqualTypeOf<SensitivityResult>()
    // @ts-expect-error no option of this question
    sensitivity(lke, { 'A.I.1.i.a': 'A' }, { unanswered: 'zero' })
    // @ts-expect-error no such predicate
    sensitivity(lke, full, { heldPredicate: 'X' })
  })
})
