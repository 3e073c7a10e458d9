import { describe, expectTypeOf, test } from 'vitest'
import {
  type AnswersOf,
  compile,
  evaluate,
  type IndexAnswer,
  type PartialAnswersOf,
  type RatioAnswer,
  safeEvaluate,
} from 'zona-integritas'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'

type Full = AnswersOf<typeof lke>
type Part = PartialAnswersOf<typeof lke>

declare const full: Full
declare const part: Part
const plan = compile(lke)

describe('complete answers', () => {
  test('are typed by question', () => {
    expectTypeOf<keyof Full>().toExtend<string>()
    expectTypeOf<Full['A.I.1.i.a']>().toEqualTypeOf<'Ya' | 'Tidak'>()
    expectTypeOf<Full['A.I.1.i.b']>().toEqualTypeOf<'A' | 'B' | 'C'>()
    expectTypeOf<Full['A.I.1.iii.a']>().toEqualTypeOf<'A' | 'B' | 'C' | 'D'>()
    expectTypeOf<Full['B.I.b']>().toEqualTypeOf<'A' | 'B' | 'C' | 'D' | 'E'>()
    expectTypeOf<Full['A.I.6.v.b']>().toEqualTypeOf<'Ya' | 'Tidak'>()
    expectTypeOf<Full['B.I.a']>().toEqualTypeOf<IndexAnswer>()
    expectTypeOf<Full['A.II.4.i.a']>().toEqualTypeOf<RatioAnswer<'sasaran' | 'sasaranTercapai'>>()
    expectTypeOf<'A.I.1.i'>().not.toExtend<keyof Full>()
  })

  test('are taken by evaluate and plan.score, with and without options', () => {
    evaluate(lke, full)
    evaluate(lke, full, {})
    evaluate(lke, full, undefined)
    evaluate(lke, full, { unanswered: 'reject', heldPredicate: 'WBK', contradictions: 'reject', locale: 'en' })
    evaluate(lke, full, { unanswered: 'zero' })
    plan.score(full)
    plan.score(full, { heldPredicate: null })
  })

  test('name no question that the rubric has not', () => {
    // @ts-expect-error no such question
    evaluate(lke, { ...full, 'A.I.1.i.c': 'Ya' })
    // @ts-expect-error an indicator is no question
    evaluate(lke, { ...full, 'A.I.1.i': 'Ya' })
    // @ts-expect-error no such question
    plan.score({ ...full, 'A.I.1.i.c': 'Ya' })
  })

  test('hold only the letters of their question', () => {
    // @ts-expect-error Ya or Tidak
    evaluate(lke, { ...full, 'A.I.1.i.a': 'A' })
    // @ts-expect-error the case matters
    evaluate(lke, { ...full, 'A.I.1.i.a': 'ya' })
    // @ts-expect-error A to C
    evaluate(lke, { ...full, 'A.I.1.i.b': 'D' })
    // @ts-expect-error a boolean is no answer
    evaluate(lke, { ...full, 'A.I.1.i.a': true })
    // @ts-expect-error null is no answer
    evaluate(lke, { ...full, 'A.I.1.i.a': null })
    // @ts-expect-error A to C
    plan.score({ ...full, 'A.I.1.i.b': 'D' })
  })

  test('leave no question out', () => {
    const { 'A.I.1.i.a': _, ...missing } = full
    // @ts-expect-error a question is missing
    evaluate(lke, missing)
    // @ts-expect-error a question is undefined
    evaluate(lke, { ...full, 'A.I.1.i.a': undefined })
    // @ts-expect-error a question is missing
    plan.score(missing)
    // @ts-expect-error everything is missing
    evaluate(lke, {})
  })
})

describe('counts', () => {
  test('are numbers by name, or a percentage', () => {
    evaluate(lke, { ...full, 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: 4 } })
    evaluate(lke, { ...full, 'A.II.4.i.a': { percent: '86.67' } })
    evaluate(lke, { ...full, 'A.II.4.i.a': { percent: 86.67 } })
  })

  test('leave no count out', () => {
    // @ts-expect-error a count is missing
    evaluate(lke, { ...full, 'A.II.4.i.a': { sasaran: 5 } })
    // @ts-expect-error every count is missing
    evaluate(lke, { ...full, 'A.II.4.i.a': {} })
    // @ts-expect-error a count is undefined
    evaluate(lke, { ...full, 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: undefined } })
  })

  test('name no count that the question has not', () => {
    // @ts-expect-error no such count
    evaluate(lke, { ...full, 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: 4, lainnya: 1 } })
    // @ts-expect-error counts of another question
    evaluate(lke, { ...full, 'A.II.4.i.a': { agenPerubahan: 2, perubahan: 2 } })
    // @ts-expect-error a percentage beside counts
    evaluate(lke, { ...full, 'A.II.4.i.a': { sasaran: 5, sasaranTercapai: 4, percent: 80 } })
  })

  test('are no texts', () => {
    // @ts-expect-error a count is a number
    evaluate(lke, { ...full, 'A.II.4.i.a': { sasaran: '5', sasaranTercapai: 4 } })
    // @ts-expect-error a percentage has no sign
    evaluate(lke, { ...full, 'A.II.4.i.a': { percent: '86.67%' } })
    // @ts-expect-error a percentage alone is no answer
    evaluate(lke, { ...full, 'A.II.4.i.a': 86.67 })
  })
})

describe('a survey', () => {
  test('is a number, a decimal text or a mean', () => {
    evaluate(lke, { ...full, 'B.I.a': 3.6 })
    evaluate(lke, { ...full, 'B.I.a': '3.60' })
    evaluate(lke, { ...full, 'B.I.a': { sum: '72.5', count: 20 } })
    evaluate(lke, { ...full, 'B.I.a': { sum: 72, count: 20 } })
  })

  test('is nothing else', () => {
    // @ts-expect-error a decimal comma
    evaluate(lke, { ...full, 'B.I.a': '3,6' })
    // @ts-expect-error no number at all
    evaluate(lke, { ...full, 'B.I.a': 'A' })
    // @ts-expect-error an empty text
    evaluate(lke, { ...full, 'B.I.a': '' })
    // @ts-expect-error a sum without a count
    evaluate(lke, { ...full, 'B.I.a': { sum: 72 } })
    // @ts-expect-error a count as a text
    evaluate(lke, { ...full, 'B.I.a': { sum: 72, count: '20' } })
    // @ts-expect-error a bigint
    evaluate(lke, { ...full, 'B.I.a': 3n })
  })
})

describe('partial answers', () => {
  test('may lack any question', () => {
    expectTypeOf<Part['A.I.1.i.a']>().toEqualTypeOf<'Ya' | 'Tidak' | undefined>()
    expectTypeOf<Full>().toExtend<Part>()
    expectTypeOf<Part>().not.toExtend<Full>()
  })

  test('are refused by default', () => {
    // @ts-expect-error some may be missing
    evaluate(lke, part)
    // @ts-expect-error some may be missing
    evaluate(lke, part, { heldPredicate: 'WBK' })
    // @ts-expect-error some may be missing
    evaluate(lke, part, { unanswered: 'reject' })
    // @ts-expect-error some may be missing
    plan.score(part)
  })

  test('are taken with zero and exclude', () => {
    evaluate(lke, part, { unanswered: 'zero' })
    evaluate(lke, part, { unanswered: 'exclude', heldPredicate: null })
    evaluate(lke, {}, { unanswered: 'zero' })
    evaluate(lke, { 'A.I.1.i.a': undefined, 'B.I.a': 3.6 }, { unanswered: 'zero' })
    plan.score(part, { unanswered: 'zero' })
    plan.score({}, { unanswered: 'exclude' })
  })

  test('hold ids and letters of the rubric all the same', () => {
    // @ts-expect-error no such question
    evaluate(lke, { 'A.I.1.i.z': 'Ya' }, { unanswered: 'zero' })
    // @ts-expect-error A to C
    evaluate(lke, { 'A.I.1.i.b': 'D' }, { unanswered: 'exclude' })
    // @ts-expect-error a count is missing
    evaluate(lke, { 'A.II.4.i.a': { sasaran: 5 } }, { unanswered: 'zero' })
    // @ts-expect-error no such question
    plan.score({ 'A.I.1.i.z': 'Ya' }, { unanswered: 'zero' })
  })
})

describe('answers of unknown shape', () => {
  test('are taken by safeEvaluate only', () => {
    const body: unknown = JSON.parse('{}')
    safeEvaluate(lke, body, { unanswered: 'zero' })
    // @ts-expect-error unknown
    evaluate(lke, body)
    // @ts-expect-error unknown
    evaluate(lke, body, { unanswered: 'zero' })
  })
})
