import { describe, expectTypeOf, test } from 'vitest'
import {
  type AnswersOf,
  type AnswersReading,
  type AreaIdOf,
  type AreaResult,
  compile,
  type Determination,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type GroupResult,
  type Issue,
  type IssueCode,
  type NodeIdOf,
  type PartialAnswersOf,
  type PredicateIdOf,
  type QuestionResult,
  type Rubric,
  readAnswers,
  type Score,
  safeEvaluate,
  toRows,
} from 'zona-integritas'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'

type Lke = typeof lke
declare const full: AnswersOf<Lke>
declare const result: Evaluation<Lke>

describe('a result', () => {
  test('is what evaluate returns, complete or not', () => {
    expectTypeOf(evaluate(lke, full)).toEqualTypeOf<Evaluation<Lke>>()
    expectTypeOf(evaluate(lke, {}, { unanswered: 'zero' })).toEqualTypeOf<Evaluation<Lke>>()
  })

  test('has a predicate of the rubric, or none', () => {
    expectTypeOf(result.predicate).toEqualTypeOf<'WBK' | 'WBBM' | null>()
    expectTypeOf<PredicateIdOf<Lke>>().toEqualTypeOf<'WBK' | 'WBBM'>()
    expectTypeOf(result.total).toEqualTypeOf<string>()
    // @ts-expect-error no such predicate
    result.predicate === 'WBKM'
  })

  test('has the areas of the rubric', () => {
    expectTypeOf<AreaIdOf<Lke>>().toEqualTypeOf<'1' | '2' | '3' | '4' | '5' | '6'>()
    expectTypeOf(result.areas).toEqualTypeOf<{ readonly [A in '1' | '2' | '3' | '4' | '5' | '6']: AreaResult }>()
    expectTypeOf(result.progress.areas['1'].answered).toEqualTypeOf<number>()
    // @ts-expect-error there are six
    result.areas['7']
  })

  test('has a determination for each predicate', () => {
    expectTypeOf(result.determinations).toEqualTypeOf<{ readonly [P in 'WBK' | 'WBBM']: Determination }>()
    // @ts-expect-error no such predicate
    result.determinations.ZI
  })

  test('has every node, questions with a value and groups without', () => {
    expectTypeOf(result.nodes['A.I.1.i.a']).toEqualTypeOf<QuestionResult>()
    expectTypeOf(result.nodes['B.I.a'].value).toEqualTypeOf<string | null>()
    expectTypeOf(result.nodes['A.II.4.i.a'].answer).not.toEqualTypeOf<unknown>()
    for (const group of ['A', 'A.I', 'A.I.1', 'A.I.1.i', 'B', 'B.I', 'B.II'] as const) {
      expectTypeOf(result.nodes[group]).toEqualTypeOf<GroupResult>()
    }
    // @ts-expect-error a group has no value of its own
    result.nodes['A.I.1.i'].value
    // @ts-expect-error a group has no answer
    result.nodes.A.answer
    // @ts-expect-error no such node
    result.nodes['A.I.7']
    expectTypeOf<'A.I.1.i' | 'B.II.a'>().toExtend<NodeIdOf<Lke>>()
    expectTypeOf<NodeIdOf<Lke>>().not.toEqualTypeOf<string>()
  })

  test('is read-only', () => {
    // @ts-expect-error read-only
    result.total = '100'
    // @ts-expect-error read-only
    result.nodes['A.I.1.i'].score = '0.5'
    // @ts-expect-error read-only
    result.unanswered.push('A.I.1.i.a')
    // @ts-expect-error read-only
    result.determinations.WBK.met = true
  })

  test('narrows a criterion by its gap', () => {
    for (const criterion of result.determinations.WBBM.criteria) {
      if (criterion.gap === null) expectTypeOf(criterion.actual).toEqualTypeOf<string | null>()
      else expectTypeOf(criterion.actual).toEqualTypeOf<string>()
    }
  })
})

describe('a score', () => {
  test('is typed as the result is', () => {
    const score = compile(lke).score(full)
    expectTypeOf(score).toEqualTypeOf<Score<Lke>>()
    expectTypeOf(score.predicate).toEqualTypeOf<'WBK' | 'WBBM' | null>()
    expectTypeOf(score.determinations.WBK.met).toEqualTypeOf<boolean>()
    expectTypeOf(score.areas['6'].score).toEqualTypeOf<string>()
    expectTypeOf(score.determinations.WBBM.criteria).toEqualTypeOf<Evaluation['determinations'][string]['criteria']>()
    // @ts-expect-error no such predicate
    score.determinations.ZI
    // @ts-expect-error there are six
    score.areas['7']
  })
})

describe('options', () => {
  test('name predicates of the rubric', () => {
    expectTypeOf<EvaluateOptions<Lke>['heldPredicate']>().toEqualTypeOf<'WBK' | 'WBBM' | null | undefined>()
    // @ts-expect-error no such predicate
    evaluate(lke, full, { heldPredicate: 'wbk' })
  })

  test('name conventions of the rubric and their choices', () => {
    evaluate(lke, full, { conventions: { 'nothingToCount.A.II.1.i.a': 'full', percentGiven: 'reject' } })
    // @ts-expect-error zero or full
    evaluate(lke, full, { conventions: { 'nothingToCount.A.II.1.i.a': 'half' } })
    // @ts-expect-error accept or reject
    evaluate(lke, full, { conventions: { percentGiven: 'zero' } })
    // @ts-expect-error no such convention
    evaluate(lke, full, { conventions: { 'nothingToCount.A.I.1.i.a': 'zero' } })
    // @ts-expect-error an option of its own
    evaluate(lke, full, { conventions: { unanswered: 'zero' } })
  })

  test('are known', () => {
    // @ts-expect-error no such option
    evaluate(lke, full, { held: 'WBK' })
    // @ts-expect-error no such mode
    evaluate(lke, full, { unanswered: 'skip' })
    // @ts-expect-error no such language
    evaluate(lke, full, { locale: 'fr' })
    // @ts-expect-error warn or reject
    evaluate(lke, full, { contradictions: 'ignore' })
    // @ts-expect-error no such option
    safeEvaluate(lke, full, { held: 'WBK' })
  })
})

describe('safeEvaluate', () => {
  test('narrows by success', () => {
    const outcome = safeEvaluate(lke, {})
    if (outcome.success) expectTypeOf(outcome.data).toEqualTypeOf<Evaluation<Lke>>()
    else expectTypeOf(outcome.issues).toEqualTypeOf<readonly Issue[]>()
    // @ts-expect-error not known before success is
    outcome.data
    // @ts-expect-error not known before success is
    outcome.issues
  })

  test('has codes that are known', () => {
    expectTypeOf<'missing_answer' | 'rubric_weights' | 'read_trimmed'>().toExtend<IssueCode>()
    expectTypeOf<IssueCode>().not.toEqualTypeOf<string>()
  })
})

describe('readAnswers', () => {
  test('narrows by complete', () => {
    const read = readAnswers(lke, [])
    expectTypeOf(read).toEqualTypeOf<AnswersReading<Lke>>()
    if (read.complete) {
      expectTypeOf(read.answers).toEqualTypeOf<AnswersOf<Lke>>()
      evaluate(lke, read.answers)
    } else {
      expectTypeOf(read.answers).toEqualTypeOf<PartialAnswersOf<Lke>>()
      evaluate(lke, read.answers, { unanswered: 'zero' })
      // @ts-expect-error some are missing
      evaluate(lke, read.answers)
    }
    evaluate(lke, read.answers, { unanswered: 'exclude' })
    // @ts-expect-error not known to be complete
    evaluate(lke, read.answers)
  })

  test('takes anything, and only its own options', () => {
    readAnswers(lke, 5 as unknown, { locale: 'en', surveys: 'skm' })
    // @ts-expect-error no such option
    readAnswers(lke, [], { unanswered: 'zero' })
    // @ts-expect-error no such reading
    readAnswers(lke, [], { surveys: 'guess' })
  })

  test('has toRows for its inverse, of complete and partial answers', () => {
    expectTypeOf(toRows(lke, full)[0]?.id).toEqualTypeOf<string | undefined>()
    toRows(lke, { 'A.I.1.i.a': 'Ya' })
    // @ts-expect-error A to C
    toRows(lke, { 'A.I.1.i.b': 'D' })
  })
})

describe('the shipped rubric', () => {
  test('is a rubric, read-only, and not its literal data', () => {
    expectTypeOf<Lke>().toExtend<Rubric>()
    expectTypeOf(lke.id).toEqualTypeOf<string>()
    // @ts-expect-error read-only
    lke.version = '2.0.0'
  })
})
