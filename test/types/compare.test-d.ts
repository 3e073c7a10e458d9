import { describe, expectTypeOf, test } from 'vitest'
import {
  type Comparison,
  compareEvaluations,
  type Evaluation,
  evaluate,
  type Reconciliation,
  type Rubric,
  reconcile,
  type StageCells,
  toRows,
} from 'zona-integritas'
import { permenpanrb10_2019 as old } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'

type Lke = typeof lke
declare const result: Evaluation<Lke>

describe('a comparison', () => {
  test('takes two results of the same rubric', () => {
    expectTypeOf(compareEvaluations(lke, result, result)).toEqualTypeOf<Comparison>()
    compareEvaluations(lke, result, result, { names: { a: 'TPI', b: 'TPN' }, locale: 'en' })
    // @ts-expect-error a result of another rubric
    compareEvaluations(lke, result, evaluate(old, {}, { unanswered: 'zero' }))
    // @ts-expect-error both are named, or none
    compareEvaluations(lke, result, result, { names: { a: 'TPI' } })
    // @ts-expect-error options are those of the results
    compareEvaluations(lke, result, result, { unanswered: 'zero' })
  })
})

describe('a reconciliation', () => {
  test('takes rows of a table for every stage, and the options of evaluate and readAnswers', () => {
    const cells: StageCells = { unit: toRows(lke, {}), tpi: null, tpn: [{ id: 'B.I.b', note: 'x', evidence: ['y'] }] }
    const found = reconcile(lke, cells, { unanswered: 'zero', heldPredicate: 'WBK', zeroOne: 'worstBest' })
    expectTypeOf(found).toEqualTypeOf<Reconciliation<Lke>>()
    expectTypeOf(found.prevailing).toEqualTypeOf<Evaluation<Lke>>()
    expectTypeOf(found.gaps[0]?.comparison).toEqualTypeOf<Comparison | undefined>()
    // @ts-expect-error no such stage
    reconcile(lke, { tpm: [] })
    // @ts-expect-error a note is a text
    reconcile(lke, { tpi: [{ id: 'B.I.b', note: 1 }] })
    // @ts-expect-error no such predicate
    reconcile(lke, {}, { heldPredicate: 'WKB' })
    // @ts-expect-error no such field
    reconcile(lke, { tpi: [{ id: 'B.I.b', notes: 'x' }] })
  })

  test('takes a rubric known only as one', () => {
    expectTypeOf(reconcile<Rubric & Lke>).toBeCallableWith(lke, { tpi: [] })
  })
})
