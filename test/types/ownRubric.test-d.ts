import { describe, expectTypeOf, test } from 'vitest'
import {
  type AnswersOf,
  type Checked,
  compile,
  defineRubric,
  type Evaluation,
  evaluate,
  type GroupResult,
  type QuestionResult,
  type Rubric,
  readAnswers,
  safeEvaluate,
} from 'zona-integritas'

const cited = { source: { regulation: 'Latihan', place: 'Pasal 1' }, basis: 'convention' } as const
const words = { id: 'Kata', en: 'Word' } as const

/** A literal with each kind of answer once. */
const literal = {
  format: 'zona-integritas.rubric.v1',
  id: 'latihan',
  version: '1.0.0',
  title: words,
  regulation: { number: 'Latihan', title: 'Latihan' },
  answerKinds: {
    yn: { type: 'choice', label: words, options: { Ya: { value: '1', ...cited }, Tidak: { value: '0', ...cited } } },
    index: { type: 'index', label: words, maximum: '4', ...cited },
    ratio: { type: 'ratio', label: words, ...cited },
  },
  components: [
    {
      level: 'component',
      id: 'K',
      label: words,
      weight: '6',
      combine: 'sum',
      ...cited,
      children: [
        {
          level: 'indicator',
          id: 'K.i',
          label: words,
          weight: '4',
          combine: 'mean',
          ...cited,
          children: [
            { level: 'question', id: 'K.i.a', kind: 'yn', text: words, options: { Ya: words, Tidak: words }, ...cited },
            {
              level: 'question',
              id: 'K.i.b',
              kind: 'ratio',
              text: words,
              ratio: {
                counts: [
                  { id: 'due', label: words },
                  { id: 'done', label: words },
                ],
                part: { add: ['done'] },
                whole: { add: ['due'] },
                partAboveWhole: 'contradiction',
                nothingToCount: 'nothing',
              },
              ...cited,
            },
          ],
        },
        { level: 'question', id: 'K.a', kind: 'index', text: words, weight: '2', ...cited },
      ],
    },
  ],
  areas: [{ id: 'satu', label: words, weight: '4', nodes: ['K.i'], ...cited }],
  predicates: [
    {
      id: 'LULUS',
      label: words,
      criteria: [{ type: 'points', id: 'total', label: words, nodes: ['K'], minimum: '4', ...cited }],
      ...cited,
    },
  ],
  conventions: [{ id: 'nothing', label: words, default: 'zero', choices: { zero: words, full: words }, ...cited }],
  countChecks: [],
} as const satisfies Rubric

const own = defineRubric(literal)
const full = { 'K.i.a': 'Ya', 'K.i.b': { due: 2, done: 1 }, 'K.a': '3.6' } as const

describe('a literal rubric', () => {
  test('gives answers the same strictness as a shipped one', () => {
    expectTypeOf<keyof AnswersOf<typeof own>>().toEqualTypeOf<'K.i.a' | 'K.i.b' | 'K.a'>()
    expectTypeOf<AnswersOf<typeof own>['K.i.a']>().toEqualTypeOf<'Ya' | 'Tidak'>()
    evaluate(own, full)
    compile(own).score(full)
    // @ts-expect-error no such question
    evaluate(own, { ...full, 'K.i.c': 'Ya' })
    // @ts-expect-error Ya or Tidak
    evaluate(own, { ...full, 'K.i.a': 'ya' })
    // @ts-expect-error a decimal comma
    evaluate(own, { ...full, 'K.a': '3,6' })
    // @ts-expect-error a count is missing
    evaluate(own, { ...full, 'K.i.b': { due: 2 } })
    // @ts-expect-error no such count
    evaluate(own, { ...full, 'K.i.b': { due: 2, done: 1, late: 1 } })
    // @ts-expect-error a question is missing
    evaluate(own, { 'K.i.a': 'Ya', 'K.a': '3.6' })
    // @ts-expect-error a question is missing
    compile(own).score({ 'K.i.a': 'Ya' })
    evaluate(own, { 'K.i.a': 'Ya' }, { unanswered: 'zero' })
    // @ts-expect-error Ya or Tidak
    evaluate(own, { 'K.i.a': 'A' }, { unanswered: 'exclude' })
  })

  test('gives its result the same keys', () => {
    const result = evaluate(own, full)
    expectTypeOf(result.predicate).toEqualTypeOf<'LULUS' | null>()
    expectTypeOf(result.nodes['K.i.a']).toEqualTypeOf<QuestionResult>()
    expectTypeOf(result.nodes['K.i']).toEqualTypeOf<GroupResult>()
    expectTypeOf<keyof (typeof result)['nodes']>().toEqualTypeOf<'K' | 'K.i' | 'K.i.a' | 'K.i.b' | 'K.a'>()
    expectTypeOf<keyof (typeof result)['areas']>().toEqualTypeOf<'satu'>()
    expectTypeOf<keyof (typeof result)['determinations']>().toEqualTypeOf<'LULUS'>()
    // @ts-expect-error no such node
    result.nodes['K.ii']
    // @ts-expect-error a group has no value of its own
    result.nodes['K.i'].value
  })

  test('gives options the same strictness', () => {
    evaluate(own, full, { heldPredicate: 'LULUS', conventions: { nothing: 'full' } })
    // @ts-expect-error no such predicate
    evaluate(own, full, { heldPredicate: 'WBK' })
    // @ts-expect-error zero or full
    evaluate(own, full, { conventions: { nothing: 'half' } })
    // @ts-expect-error no such convention
    evaluate(own, full, { conventions: { nothings: 'zero' } })
  })

  test('may stand inline, without as const', () => {
    const inline = defineRubric({
      ...literal,
      id: 'sebaris',
      components: [
        {
          level: 'component',
          id: 'L',
          label: words,
          weight: '1',
          combine: 'mean',
          ...cited,
          children: [
            { level: 'question', id: 'L.a', kind: 'yn', text: words, options: { Ya: words, Tidak: words }, ...cited },
          ],
        },
      ],
      predicates: [],
    })
    expectTypeOf<AnswersOf<typeof inline>>().toEqualTypeOf<{ readonly 'L.a': 'Ya' | 'Tidak' }>()
    evaluate(inline, { 'L.a': 'Tidak' })
    // @ts-expect-error Ya or Tidak
    evaluate(inline, { 'L.a': 'B' })
  })

  test('narrows what readAnswers reads', () => {
    const read = readAnswers(own, [])
    // @ts-expect-error not known to be complete
    evaluate(own, read.answers)
    if (read.complete) evaluate(own, read.answers)
  })

  test('must be a rubric', () => {
    // @ts-expect-error weights are texts
    defineRubric({ ...literal, areas: [{ ...literal.areas[0], weight: 4 }] })
    // @ts-expect-error no such basis
    defineRubric({ ...literal, areas: [{ ...literal.areas[0], basis: 'habit' }] })
    // @ts-expect-error no components
    defineRubric({ ...literal, components: undefined })
    // @ts-expect-error no such language
    defineRubric(literal, 'fr')
  })
})

describe('a rubric known only as a rubric', () => {
  test('takes any ids', () => {
    const loose = defineRubric(JSON.parse('{}') as Rubric)
    expectTypeOf(loose).toEqualTypeOf<Rubric & Checked>()
    const result = evaluate(loose, { 'X.1': 'A', 'X.2': 3.6, 'X.3': { due: 1, done: 1 } })
    evaluate(loose, {})
    expectTypeOf(result.predicate).toEqualTypeOf<string | null>()
    expectTypeOf(result).toExtend<Evaluation>()
    expectTypeOf(result.nodes['X']).toEqualTypeOf<GroupResult | QuestionResult | undefined>()
    evaluate(loose, { X: 'A' }, { heldPredicate: 'Y', conventions: { z: 'w' } })
    // @ts-expect-error a boolean is no answer to anything
    evaluate(loose, { X: true })
  })
})

describe('an unchecked rubric', () => {
  test('is refused', () => {
    const unchecked: Rubric = literal
    // @ts-expect-error not checked
    evaluate(unchecked, {})
    // @ts-expect-error not checked
    safeEvaluate(literal, {})
    // @ts-expect-error not checked
    compile(literal)
    // @ts-expect-error not checked
    readAnswers(literal, [])
  })
})
