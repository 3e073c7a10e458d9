import { describe, expect, test } from 'vitest'
import { defineRubric, evaluate, type Rubric } from 'zona-integritas'
import { compileScorePlan, newSheet } from '../../src/score'
import { sharedSums } from '../../src/score/sharedSums'
import {
  choice,
  cited,
  group,
  KINDS,
  points,
  predicate,
  question,
  rubricOf,
  smallRubric,
  text,
} from '../helpers/smallRubric'

const planOf = (rubric: Rubric) => compileScorePlan(defineRubric(rubric))

describe('the plan of a rubric', () => {
  const plan = planOf(smallRubric())

  test('has a leaf for every mean and every question with a weight of its own', () => {
    expect(plan.leaves).toEqual([
      {
        id: 'K.1.i',
        start: 0,
        end: 2,
        term: 0,
        unitsPerStep: [0, 60, 30],
        questionWeights: ['0', '4', '2'],
        mean: true,
        slots: [],
      },
      {
        id: 'K.1.ii',
        start: 2,
        end: 4,
        term: 0,
        unitsPerStep: [0, 30, 15],
        questionWeights: ['0', '2', '1'],
        mean: true,
        slots: [0],
      },
      {
        id: 'K.2.i',
        start: 4,
        end: 7,
        term: 1,
        unitsPerStep: [0, 60, 30, 20],
        questionWeights: ['0', '4', '2', '1.33333333333333333333'],
        mean: true,
        slots: [],
      },
      {
        id: 'H.a',
        start: 7,
        end: 8,
        term: 2,
        unitsPerStep: [0, 45],
        questionWeights: ['0', '3'],
        mean: false,
        slots: [1],
      },
      {
        id: 'H.b',
        start: 8,
        end: 9,
        term: 3,
        unitsPerStep: [0, 30],
        questionWeights: ['0', '2'],
        mean: false,
        slots: [],
      },
    ])
    expect(plan.questions.map(({ id, leaf, fraction }) => [id, leaf, fraction?.slot ?? null])).toEqual([
      ['K.1.i.a', 0, null],
      ['K.1.i.b', 0, null],
      ['K.1.ii.a', 1, 0],
      ['K.1.ii.b', 1, null],
      ['K.2.i.a', 2, null],
      ['K.2.i.b', 2, null],
      ['K.2.i.c', 2, null],
      ['H.a', 3, 1],
      ['H.b', 4, null],
    ])
    expect(plan.ids).toEqual(plan.questions.map(({ id }) => id))
    expect(plan.choices).toEqual(plan.questions.map(({ choice }) => choice))
  })

  test('has as few terms as tell all sums apart, and one plan for each sum', () => {
    expect([plan.scale, plan.fullSteps, plan.layout, plan.slotTerms]).toEqual([30, 2, { terms: 4, slots: 2 }, [0, 2]])
    expect(Object.fromEntries(plan.nodeSums)).toEqual({
      K: { index: 0, terms: [0, 1], slots: [0] },
      'K.1': { index: 1, terms: [0], slots: [0] },
      'K.2': { index: 2, terms: [1], slots: [] },
      H: { index: 3, terms: [2, 3], slots: [1] },
      'H.a': { index: 4, terms: [2], slots: [1] },
      'H.b': { index: 5, terms: [3], slots: [] },
    })
    expect(plan.areaSums.get('1')).toBe(plan.nodeSums.get('K.1'))
    expect(plan.areaSums.get('2')).toBe(plan.nodeSums.get('K.2'))
    expect(plan.total).toEqual({ index: 6, terms: [0, 1, 2, 3], slots: [0, 1] })
  })

  test('guards its sums by the rounding of as many doubles as it adds up', () => {
    // 15 points of 30 units; four terms, two slots, and four more.
    expect(plan.guard).toBe(15 * 30 * 2 ** -52 * 4 * 10)
    const half = planOf(rubricOf([group('component', 'K', '2.5', 'sum', [question('a', 'yn', { weight: '2.5' })])]))
    expect([half.scale, half.guard]).toEqual([4, 10 * 2 ** -52 * 4 * 5])
  })

  test('tells a mean by itself where a criterion, an area or the total names it', () => {
    const parts = () => [
      group('indicator', 'K.i', '1', 'mean', [question('a', 'yn')]),
      group('indicator', 'K.ii', '2', 'mean', [question('b', 'yn')]),
      group('indicator', 'K.iii', '4', 'mean', [question('c', 'yn')]),
    ]
    const component = group('component', 'K', '7', 'sum', parts())
    const terms = (more: Partial<Rubric>) => planOf(rubricOf([component], more)).layout.terms
    expect(terms({})).toBe(1)
    expect(terms({ predicates: [predicate('P', [points('ii', ['K.ii'], '1')])] })).toBe(2)
    expect(terms({ areas: [{ id: '1', label: text('Satu'), weight: '4', nodes: ['K.iii'], ...cited }] })).toBe(2)
    const mean = defineRubric(
      rubricOf([group('component', 'K', '7', 'mean', [question('a', 'yn'), question('b', 'yn')])]),
    )
    expect(evaluate(mean, { a: 'Ya', b: 'Tidak' } as never).total).toBe('3.5')
  })

  test('finds an option by its first letter where no other begins with it', () => {
    const sure = choice({ Ya: '1', Yakin: '0.5', Tidak: '0' })
    const own = rubricOf(
      [
        group('component', 'K', '4', 'sum', [
          question('a', 'sure', { weight: '4', options: ['Ya', 'Yakin', 'Tidak'] }),
        ]),
      ],
      {
        answerKinds: { ...KINDS, sure },
      },
    )
    const lettersOf = (table: (typeof plan.choices)[number] | undefined) =>
      [...(table?.byLetter ?? [])].flatMap((place, code) =>
        place === -1 ? [] : [`${String.fromCharCode(code)}${place}`],
      )
    expect(lettersOf(planOf(own).choices[0])).toEqual(['T2'])
    expect(lettersOf(plan.choices[0])).toEqual(['T1', 'Y0'])
    expect(lettersOf(plan.choices[1])).toEqual(['A0', 'B1', 'C2'])
  })
})

test('the same terms are one sum, in whatever order', () => {
  const sumOf = sharedSums([3, 10, 3])
  const sum = sumOf([3, 10, 1])
  expect(sum).toEqual({ index: 0, terms: [3, 10, 1], slots: [0, 1, 2] })
  for (const terms of [
    [3, 10, 1],
    [1, 3, 10],
    [10, 1, 3],
    [10, 3, 1],
    [1, 10, 3],
  ])
    expect(sumOf(terms)).toBe(sum)
  expect(sumOf([3])).toEqual({ index: 1, terms: [3], slots: [0, 2] })
  expect(sumOf([2])).toEqual({ index: 2, terms: [2], slots: [] })
})

test('a new sheet has room for what the plan lays out, in the form that doubles take', () => {
  expect(newSheet({ terms: 2, slots: 1 }, 3)).toEqual({
    numbers: [0.5, 0.5, 0.5, 0.5, 0.5],
    fine: [null],
    leafUnits: [0.5, 0.5, 0.5],
    leafAnswered: [0, 0, 0],
    approximate: [0.5, 0.5],
    values: [],
    keys: 0,
    answered: 0,
    open: 0,
  })
})
