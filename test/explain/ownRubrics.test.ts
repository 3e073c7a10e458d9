import { describe, expect, test } from 'vitest'
import {
  bounds,
  type Checked,
  type Convention,
  defineRubric,
  evaluate,
  explain,
  type Rubric,
  verify,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import {
  choice,
  cited,
  group,
  nothing,
  points,
  predicate,
  question,
  ratio,
  rubricOf,
  smallRubric,
  text,
  wholeAnswers,
} from '../helpers/smallRubric'

type Own = Rubric & Checked
const made = (rubric: Rubric): Own => defineRubric(rubric)
const explained = (rubric: Own, answers: object, options: object, target: string) =>
  explain(rubric, evaluate(rubric, answers as never, options as never), target as never, { locale: 'en' })

const held = (id: string, anyOf: readonly string[]) =>
  ({ type: 'heldPredicate', id, label: text(id), anyOf, ...cited }) as const

describe('explain with a rubric of one’s own', () => {
  test('knows its predicates, areas and questions by no name', () => {
    const own = made(smallRubric())
    const result = explained(
      own,
      { ...wholeAnswers, 'H.a': 3, 'H.b': 'C', 'K.2.i.a': 'C', 'K.2.i.b': 'C' },
      {},
      'LULUS',
    )
    expect(result.failing.map(({ id, gap }) => [id, gap])).toEqual([['area.2', '1.06666666666666666667']])
    expect(result.failing[0]?.heldBack).toEqual([
      { question: 'K.2.i.a', label: 'K.2.i.a (en)', answer: 'C', points: '1.33333333333333333333', closesGap: true },
      { question: 'K.2.i.b', label: 'K.2.i.b (en)', answer: 'C', points: '1.33333333333333333333', closesGap: true },
    ])
    expect(result.statements.map(({ message }) => message).slice(0, 4)).toEqual([
      'This LKE does not meet the minimum scores of Menuju LULUS; criteria not met: 1 of 3; total score 9.5833.',
      'Dua (en): 1.3333 of at least 2.4, 1.0667 points short.',
      'Dua (en): questions that hold points back: 2, most of all K.2.i.a (+1.3333), K.2.i.b (+1.3333).',
      'Dua (en): questions whose best answer alone closes the gap: 2, most of all K.2.i.a (+1.3333), K.2.i.b (+1.3333).',
    ])
  })

  test('has nothing more to say of a predicate that asks for another one only, which is held', () => {
    const own = made(
      rubricOf([group('component', 'K', '4', 'sum', [question('a', 'yn', { weight: '4' })])], {
        predicates: [predicate('P', [points('K', ['K'], '4')]), predicate('Q', [held('held', ['P'])])],
      }),
    )
    const { text: said, statements } = explained(own, { a: 'Ya' }, { heldPredicate: 'P' }, 'Q')
    expect(said).toBe('This LKE meets the minimum scores of Menuju Q; total score 4.')
    expect(statements.map(({ code }) => code)).toEqual(['target_met'])
  })

  test('works without areas, conventions and checks', () => {
    const own = made(
      rubricOf([group('component', 'K', '2', 'mean', [question('a', 'yn'), question('b', 'abc')])], {
        predicates: [predicate('P', [points('K', ['K'], '1.5')]), predicate('Q', [points('K', ['K'], '2')])],
        conventions: [],
      }),
    )
    const result = explained(own, { a: 'Ya', b: 'C' }, {}, 'P')
    expect([result.met, result.conventions, result.warnings]).toEqual([false, [], []])
    expect(result.failing[0]?.heldBack.map(({ question: id, points: held }) => [id, held])).toEqual([['b', '1']])
    expect([result.nearest.above, result.nearest.below?.gap]).toEqual([null, '0.5'])
    // At its best the one answer makes exactly the minimum of Q, and that is enough; less would not be.
    const exactly = (answers: object) =>
      explained(own, answers, {}, 'Q').failing[0]?.heldBack.map(({ question: id, closesGap }) => [id, closesGap])
    expect(exactly({ a: 'Ya', b: 'C' })).toEqual([['b', true]])
    expect(exactly({ a: 'Tidak', b: 'B' })).toEqual([
      ['a', false],
      ['b', false],
    ])
    const open = explained(own, { a: 'Ya' }, { unanswered: 'exclude' }, 'P')
    // Answered at its best the open question adds nothing, since the mean is full already.
    expect([open.scoresMet, open.met, open.conventions]).toEqual([true, false, []])
    const wrong = explained(own, { a: 'Tidak' }, { unanswered: 'exclude' }, 'P')
    expect(wrong.failing[0]?.heldBack.map((one) => [one.question, one.points, one.answer, one.closesGap])).toEqual([
      ['a', '2', 'Tidak', true],
      ['b', '1', null, false],
    ])
  })

  test('has nothing near where a predicate asks for no points', () => {
    const own = made(
      smallRubric({
        predicates: [predicate('LULUS', [points('H', ['H'], '1')]), predicate('LAMA', [held('held', ['LULUS'])])],
      }),
    )
    const result = explained(own, wholeAnswers, { heldPredicate: null }, 'LAMA')
    expect(result.nearest).toEqual({ above: null, below: null })
    expect(result.failing).toEqual([
      {
        id: 'held',
        label: 'held (en)',
        actual: null,
        required: 'LULUS',
        comparison: '>=',
        met: false,
        display: '-',
        metOnlyAfterRounding: false,
        gap: null,
        ...cited,
        heldBack: [],
      },
    ])
  })

  test('prints a margin that is no whole number of anything', () => {
    const own = made(
      rubricOf([group('component', 'K', '1', 'sum', [question('a', 'index', { weight: '1' })])], {
        predicates: [predicate('P', [points('K', ['K'], '0.5')])],
      }),
    )
    const { above } = explained(own, { a: { sum: 16, count: 7 } }, {}, 'P').nearest
    expect([above?.margin, above?.metExactly]).toEqual(['0.07142857142857142857', false])
  })

  test('says which predicate is held when another is needed', () => {
    const predicates = [
      predicate('SATU', [points('total', ['K', 'H'], '1')]),
      predicate('DUA', [points('total', ['K', 'H'], '2'), held('held', ['SATU'])]),
      predicate('TIGA', [points('total', ['K', 'H'], '3'), held('held', ['DUA'])]),
    ]
    const own = made(smallRubric({ predicates, conventions: [nothing, notStated] }))
    const result = explained(own, wholeAnswers, { heldPredicate: 'SATU' }, 'TIGA')
    expect(result.failing.map(({ id, actual, required }) => [id, actual, required])).toEqual([['held', 'SATU', 'DUA']])
    expect(result.statements.slice(0, 2).map(({ code, message }) => [code, message])).toEqual([
      [
        'target_held_missing',
        'The points of this LKE reach every minimum score of Menuju TIGA, but the condition on the predicate already held is not met; total score 15.',
      ],
      ['held_predicate_not_enough', 'held (en): SATU is held; DUA is needed.'],
    ])
    const open = explained(own, wholeAnswers, {}, 'TIGA').conventions[0]
    const met = (from: boolean, to: boolean) => ({ met: { from, to }, scoresMet: { from: true, to: true } })
    expect(open?.alternatives.map(({ choice, changes }) => [choice, changes])).toEqual([
      ['SATU', [{ predicate: 'DUA', ...met(false, true) }]],
      ['DUA', [{ predicate: 'TIGA', ...met(false, true) }]],
      ['TIGA', []],
      [null, []],
    ])
  })

  test('changes all the questions of one convention together', () => {
    // Each ratio is worth 2 of 8 points; one alone would leave the minimum met, both do not.
    const own = made(
      rubricOf(
        [
          group('component', 'K', '8', 'mean', [
            question('a', 'ratio', { ratio: ratio() }),
            question('b', 'ratio', { ratio: ratio() }),
            question('c', 'yn'),
            question('d', 'yn'),
          ]),
        ],
        { predicates: [predicate('P', [points('K', ['K'], '5')])], conventions: [{ ...nothing, default: 'full' }] },
      ),
    )
    const none = { due: 0, done: 0 }
    const result = explained(own, { a: none, b: none, c: 'Ya', d: 'Ya' }, {}, 'P')
    expect([result.met, result.conventions[0]?.questions]).toEqual([true, ['a', 'b']])
    expect(result.conventions[0]?.decisive).toBe(true)
    const one = explained(own, { a: none, b: { due: 1, done: 1 }, c: 'Ya', d: 'Ya' }, {}, 'P')
    expect(one.conventions[0]?.decisive).toBe(false)
  })

  test('offers no choice that no call can make, and every choice that the rubric words', () => {
    const choices = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, text(name)]))
    const unanswered: Convention = {
      ...nothing,
      id: 'unanswered',
      default: 'zero',
      choices: choices('zero', 'exclude', 'later'),
    }
    const percentGiven: Convention = {
      ...nothing,
      id: 'percentGiven',
      default: 'accept',
      choices: choices('accept', 'lenient', 'reject'),
    }
    const own = made(smallRubric({ conventions: [nothing, unanswered, percentGiven] }))
    const { 'K.1.i.a': _, ...open } = wholeAnswers
    const answers = { ...open, 'K.1.ii.a': { percent: 100 } }
    const result = explained(own, answers, { unanswered: 'zero' }, 'LULUS')
    expect(result.conventions.map(({ id, alternatives }) => [id, alternatives.map(({ choice }) => choice)])).toEqual([
      ['unanswered', ['exclude']],
      ['percentGiven', ['lenient', 'reject']],
    ])
    // Left out, the open question keeps the verdict back; refused, the percentage credits nothing, and area 1 falls below its
    // minimum.
    expect(result.conventions.map(({ decisive }) => decisive)).toEqual([true, true])
    expect(result.conventions[1]?.alternatives.map(({ changes }) => changes.map((one) => one.predicate))).toEqual([
      [],
      ['LULUS'],
    ])
  })

  test('explains a rubric of shares', () => {
    const answers = { 'A.1': { points: 2 }, 'A.2': { percent: 100 }, 'B.1.a': 3.6 }
    const evaluation = evaluate(permenpanrb10_2019, answers, { unanswered: 'zero', heldPredicate: null })
    const { failing } = explain(permenpanrb10_2019, evaluation, 'WBK')
    const area = failing.find(({ id }) => id === 'area.1')
    expect([area?.gap, area?.heldBack.map(({ question: id, points: held, answer }) => [id, held, answer])]).toEqual([
      '1',
      [['A.1', '3', { points: '2' }]],
    ])
    expect(failing.some(({ id }) => id === 'area.2')).toBe(false)
    expect(failing[0]?.heldBack.map(({ question: id, points: held }) => [id, held])).toEqual([
      ['B.2.a', '20'],
      ['A.3', '15'],
      ['A.5', '15'],
      ['A.4', '10'],
      ['A.6', '10'],
      ['B.1.b', '5'],
      ['A.1', '3'],
      ['B.1.a', '1.5'],
    ])
  })
})

const notStated: Convention = {
  id: 'heldPredicateNotStated',
  label: text('Tidak dinyatakan'),
  default: 'none',
  choices: { none: text('Tidak ada') },
  ...cited,
}

describe('bounds with a rubric of one’s own', () => {
  test('say how far an answer may still move points, not what it is worth', () => {
    const answerKinds = { some: choice({ Baik: '1', Cukup: '0.25' }) }
    const options = ['Baik', 'Cukup']
    const questions = [
      question('K.a', 'some', { options, weight: '4' }),
      question('K.b', 'some', { options, weight: '6' }),
    ]
    const own = made(rubricOf([group('component', 'K', '10', 'sum', questions)], { answerKinds, conventions: [] }))
    const result = bounds(own, {})
    expect(result.total).toEqual({ lowest: '2.5', highest: '10' })
    expect(result.open.map(({ question: id, points: least }) => [id, least])).toEqual([
      ['K.b', '4.5'],
      ['K.a', '3'],
    ])
  })
})

test('no convention is an option of what asks a stored result, which carries its own', () => {
  const own = made(smallRubric())
  const stored = evaluate(own, wholeAnswers as never)
  const options = { conventions: { percentGiven: 'reject' }, locale: 'en' } as never
  const message = '- This function does not use a convention "percentGiven"; it uses: -.'
  expect(() => explain(own, stored, 'LULUS' as never, options)).toThrow(message)
  expect(() => verify(own, stored, options)).toThrow(message)
})
