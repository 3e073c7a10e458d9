import { describe, expect, test } from 'vitest'
import { type Answer, defineRubric, priorities, type Rubric } from 'zona-integritas'
import { cited, group, KINDS, points, predicate, question, ratio, rubricOf, text } from '../helpers/smallRubric'

/** Three indexes and two ratios, each of which may be made exactly as good as a criterion asks. */
const rubricWith = (minimum: string, more: Partial<Rubric> = {}) =>
  defineRubric(
    rubricOf(
      [
        group('component', 'K', '10', 'sum', [
          question('K.a', 'index', { weight: '3' }),
          question('K.b', 'index', { weight: '3' }),
          question('K.c', 'index', { weight: '3' }),
          question('K.d', 'ratio', { weight: '1', ratio: ratio() }),
        ]),
      ],
      { predicates: [predicate('LULUS', [points('total', ['K'], minimum)])], ...more },
    ),
  )

const start = { 'K.a': 0, 'K.b': 0, 'K.c': 0, 'K.d': { due: 3, done: 0 } }
/** 10^300: far beyond what doubles tell apart. */
const MANY = `1${'0'.repeat(300)}`
/** 4/3 of the index, as a sum over 3 x 10^300 respondents, and the same less one. */
const mean = (sum: string, count: string) => ({ sum, count }) as unknown as Answer
const third = mean(`4${'0'.repeat(300)}`, `3${'0'.repeat(300)}`)
const isSameMean = (one: unknown, other: Answer) => JSON.stringify(one) === JSON.stringify(other)
const hairBelow = mean(`3${'9'.repeat(300)}`, `3${'0'.repeat(300)}`)
const hairAbove = mean(`4${'0'.repeat(299)}1`, `3${'0'.repeat(300)}`)

describe('minima reached exactly', () => {
  test('by values whose decimals never end', () => {
    const rubric = rubricWith('2')
    const movable = { 'K.a': [{ sum: '4', count: 3 }], 'K.b': [{ sum: '4', count: 3 }], 'K.c': [4] } as const
    const plan = priorities(rubric, start, 'LULUS', { cost: { 'K.c': 3 }, movable })
    expect(plan.steps.map(({ question: id, points: gained, total }) => [id, gained, total])).toEqual([
      ['K.a', '1', '1'],
      ['K.b', '1', '2'],
    ])
    const three = { due: 3, done: 1 }
    const thirds = rubricWith('1')
    const two = { 'K.a': [{ sum: '8', count: 9 }], 'K.d': [three], 'K.c': [4] } as const
    const exact = priorities(thirds, start, 'LULUS', { cost: { 'K.c': 3 }, movable: two })
    expect(exact.steps.map(({ question: id, points: gained, total }) => [id, gained, total])).toEqual([
      ['K.a', '0.66666666666666666666', '0.66666666666666666666'],
      ['K.d', '0.33333333333333333333', '1'],
    ])
    expect(exact.criteria[0]?.met).toBe(true)
  })

  test('and not by values a hair below, which need BigInt to be told', () => {
    const rubric = rubricWith('2')
    for (const cost of ['questions', 'levels', { 'K.c': 2, 'K.d': 2 }] as const) {
      const lists = (second: Answer) => ({
        'K.a': [third],
        'K.b': [second],
        'K.d': [{ due: 1, done: 1 }],
      })
      const on = priorities(rubric, start, 'LULUS', { cost, movable: lists(third) })
      expect([cost, on.steps.map(({ question: id }) => id)]).toEqual([cost, ['K.a', 'K.b']])
      const below = priorities(rubric, start, 'LULUS', { cost, movable: lists(hairBelow) })
      expect([cost, below.steps.map(({ question: id }) => id)]).toEqual([cost, ['K.a', 'K.d']])
      const stuck = priorities(rubric, start, 'LULUS', { cost, movable: { 'K.a': [third], 'K.b': [hairBelow] } })
      expect([stuck.status, stuck.unreachable[0]?.actual]).toEqual(['unreachable', '1.99999999999999999999'])
      expect(stuck.unreachable[0]?.gap).toBe('0.00000000000000000001')
    }
  })

  test('and where criteria overlap', () => {
    const overlapping = rubricWith('2', {
      predicates: [predicate('LULUS', [points('ab', ['K.a', 'K.b'], '2'), points('bc', ['K.b', 'K.c'], '2')])],
    })
    for (const cost of ['questions', 'levels', { 'K.c': 2 }] as const) {
      const plan = (second: Answer) => {
        const movable = { 'K.a': [third, hairBelow], 'K.b': [second], 'K.c': [hairBelow, third] }
        const { status, steps, unreachable } = priorities(overlapping, start, 'LULUS', { cost, movable })
        const exactly = steps.map(({ question: id, to }) => [id, to === null ? null : isSameMean(to, third)])
        return [status, exactly.sort(), unreachable.map(({ id, gap }) => [id, gap])]
      }
      expect(plan(third)).toEqual([
        'reachable',
        [
          ['K.a', true],
          ['K.b', true],
          ['K.c', true],
        ],
        [],
      ])
      const gap = '0.00000000000000000001'
      expect(plan(hairBelow)).toEqual([
        'unreachable',
        [],
        [
          ['ab', gap],
          ['bc', gap],
        ],
      ])
    }
  })

  test('and of two plans of one cost the one that is a hair higher', () => {
    const rubric = rubricWith('1')
    for (const cost of ['questions', 'levels', {}] as const) {
      const first = priorities(rubric, start, 'LULUS', { cost, movable: { 'K.a': [third], 'K.b': [third] } })
      expect(first.steps.map(({ question: id }) => id)).toEqual(['K.a'])
      const higher = priorities(rubric, start, 'LULUS', { cost, movable: { 'K.a': [third], 'K.b': [hairAbove] } })
      expect(higher.steps.map(({ question: id }) => id)).toEqual(['K.b'])
    }
  })

  test('also where sums overlap', () => {
    const overlapping = rubricWith('0', {
      predicates: [predicate('LULUS', [points('ab', ['K.a', 'K.b'], '2'), points('bc', ['K.b', 'K.c'], '1')])],
    })
    const movable = { 'K.a': [third], 'K.b': [third], 'K.c': [third] }
    for (const cost of ['questions', 'levels', { 'K.b': 5 }] as const) {
      const plan = priorities(overlapping, start, 'LULUS', { cost, movable })
      expect(plan.steps.map(({ question: id }) => id)).toEqual(['K.a', 'K.b'])
      const more = { ...movable, 'K.b': [hairBelow, mean(MANY, MANY)], 'K.c': [hairBelow] }
      const stuck = priorities(overlapping, start, 'LULUS', { cost, movable: more })
      expect(stuck.unreachable.map(({ id }) => id)).toEqual(['ab'])
    }
  })

  test('where the gains pass what doubles hold, and what is missing does not', () => {
    const rubric = rubricWith('0.00001')
    const movable = { 'K.a': ['1.33333333333333333'], 'K.b': ['1.33333333333333334'] } as const
    for (const cost of ['questions', 'levels', {}] as const) {
      const plan = priorities(rubric, start, 'LULUS', { cost, movable })
      expect(plan.steps.map(({ question: id }) => id)).toEqual(['K.b'])
    }
  })

  test('where only choices move beside values too fine for doubles', () => {
    const fine = defineRubric(
      rubricOf(
        [
          group('component', 'K', '6', 'sum', [
            question('K.a', 'index', { weight: '2' }),
            question('K.b', 'index', { weight: '2' }),
            question('K.c', 'yn', { weight: '1' }),
            question('K.d', 'yn', { weight: '1' }),
          ]),
        ],
        { predicates: [predicate('LULUS', [points('total', ['K'], '3')])] },
      ),
    )
    const given = (sum: string) => ({ 'K.a': mean(sum, third3), 'K.b': 2, 'K.c': 'Tidak', 'K.d': 'Tidak' }) as const
    const third3 = `3${'0'.repeat(300)}`
    const on = priorities(fine, given(`6${'0'.repeat(300)}`) as never, 'LULUS')
    expect(on.steps.map(({ question: id, total }) => [id, total])).toEqual([['K.c', '3']])
    const below = priorities(fine, given(`5${'9'.repeat(300)}`) as never, 'LULUS')
    expect(below.steps.map(({ question: id, total }) => [id, total])).toEqual([
      ['K.c', '2.99999999999999999999'],
      ['K.d', '3.99999999999999999999'],
    ])
  })
})

describe('long lists', () => {
  test('have as many levels as values', () => {
    const rubric = rubricWith('2.1')
    const many = Array.from({ length: 300 }, (_, index) => (index + 1) / 100)
    const plan = priorities(rubric, start, 'LULUS', { cost: 'levels', movable: { 'K.a': many } })
    expect(plan.steps.map(({ to, levels, points: gained }) => [to, levels, gained])).toEqual([['2.8', 280, '2.1']])
    const own = priorities(rubric, start, 'LULUS', {
      cost: { 'K.a': 7 },
      movable: { 'K.a': [...many, ...many].reverse() },
    })
    expect([own.totalCost, own.steps[0]?.to]).toEqual([1960, '2.8'])
  })
})

describe('a minimum missed by a hair where sums overlap', () => {
  test('ends the search, whatever the bound lost as a double', () => {
    const pair = (id: string, first: string) =>
      group('indicator', id, '10', 'mean', [question(`${id}.a`, first), question(`${id}.b`, 'yn')])
    const rubric = defineRubric(
      rubricOf([group('component', 'K', '30', 'sum', [pair('K.1', 'share'), pair('K.2', 'yn'), pair('K.3', 'yn')])], {
        answerKinds: { ...KINDS, share: { type: 'share', label: text('Bagian'), ...cited } },
        predicates: [predicate('LULUS', [points('one', ['K.1', 'K.2'], '10'), points('two', ['K.2', 'K.3'], '5')])],
      }),
    )
    for (const percent of ['99.9999055433', '99.9999047514', '99.99999', '99.9', '0']) {
      const answers = { 'K.1.b': 'Ya', 'K.2.a': 'Tidak', 'K.2.b': 'Tidak', 'K.3.a': 'Ya', 'K.3.b': 'Tidak' }
      const plan = priorities(rubric, { ...answers, 'K.1.a': { percent } } as never, 'LULUS', {
        cost: 'levels',
        movable: { 'K.1.a': [{ percent: '99.99999999999' }] } as never,
      })
      expect([percent, plan.status, plan.totalCost]).toEqual([percent, 'reachable', 1])
      expect(plan.steps.map(({ question: id, to }) => [id, to])).toEqual([['K.2.a', 'Ya']])
    }
  })
})
