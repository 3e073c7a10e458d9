import { describe, expect, test } from 'vitest'
import { defineRubric, evaluate, type PrioritiesResult, priorities } from 'zona-integritas'
import { cited, group, points, predicate, question, ratio, rubricOf, smallRubric, text } from '../helpers/smallRubric'

const rubric = defineRubric(smallRubric())
const best = {
  'K.1.i.a': 'Ya',
  'K.1.i.b': 'A',
  'K.1.ii.a': { due: 4, done: 4 },
  'K.1.ii.b': 'A',
  'K.2.i.a': 'A',
  'K.2.i.b': 'A',
  'K.2.i.c': 'Ya',
  'H.a': '4',
  'H.b': 'A',
} as const

const call = (given: object, options: object = {}, target = 'UNGGUL'): PrioritiesResult =>
  priorities(rubric, { ...best, ...given } as never, target as never, options as never)

const told = ({ status, scoresReachable, steps, unreachable, unanswerable }: PrioritiesResult) => ({
  status,
  scoresReachable,
  steps: steps.map(({ question: id, meets }) => [id, meets]),
  unreachable: unreachable.map(({ id, actual, gap }) => [id, actual, gap]),
  unanswerable,
})

describe('the status', () => {
  test('is met, without steps, when every criterion is', () => {
    const plan = call({}, { heldPredicate: 'LULUS' })
    expect(told(plan)).toEqual({ status: 'met', scoresReachable: true, steps: [], unreachable: [], unanswerable: [] })
    expect([plan.totalCost, plan.total, plan.cost]).toEqual([0, { now: '15', after: '15' }, 'questions'])
    expect(plan.criteria).toEqual(
      (evaluate(rubric, best as never, { heldPredicate: 'LULUS' } as never).determinations as never)['UNGGUL'][
        'criteria'
      ],
    )
  })

  test('tells a predicate that is not held, and leads to the points all the same', () => {
    const low = { 'K.1.i.a': 'Tidak', 'K.1.i.b': 'C' }
    const held = told(call(low, { heldPredicate: 'LULUS' }))
    expect(held).toEqual({
      status: 'reachable',
      scoresReachable: true,
      steps: [['K.1.i.a', ['total']]],
      unreachable: [],
      unanswerable: [],
    })
    for (const heldPredicate of [null, undefined]) {
      const plan = call(low, { heldPredicate })
      expect(told(plan)).toEqual({ ...held, status: 'unreachable', unreachable: [['held', null, null]] })
      expect(plan.assumptions.map(({ id }) => id)).toEqual([])
    }
    expect(told(call({}))).toEqual({ ...held, steps: [], status: 'unreachable', unreachable: [['held', null, null]] })
    // What cannot be reached in points is told beside it.
    expect(told(call({ 'H.a': '3.5' })).unreachable).toEqual([
      ['H.a', '2.625', '0.075'],
      ['held', null, null],
    ])
  })

  test('tells every criterion that stays below its minimum, at its highest', () => {
    const low = { 'K.2.i.a': 'C', 'K.2.i.b': 'C', 'K.2.i.c': 'Tidak', 'K.1.i.a': 'Tidak', 'K.1.i.b': 'C' }
    const plan = call(low, { locked: ['K.2.i.a', 'K.2.i.b', 'K.1.i.a'] }, 'LULUS')
    expect(told(plan)).toEqual({
      status: 'unreachable',
      scoresReachable: false,
      steps: [],
      unreachable: [['area.2', '1.33333333333333333333', '1.06666666666666666667']],
      unanswerable: [],
    })
    expect([plan.totalCost, plan.total]).toEqual([0, { now: '7', after: '7' }])
    expect(plan.criteria.map(({ id, met }) => [id, met])).toEqual([
      ['total', false],
      ['area.1', false],
      ['area.2', false],
    ])
  })
})

describe('unanswered questions', () => {
  test('stand at 0 under zero', () => {
    const plan = call({ 'K.1.i.a': undefined, 'H.b': undefined }, { unanswered: 'zero', heldPredicate: 'LULUS' })
    expect(told(plan).steps).toEqual([['K.1.i.a', ['total']]])
    expect(plan.steps[0]).toMatchObject({ from: null, to: 'Ya', levels: 1, cost: 1, points: '2', total: '13' })
    expect(plan.assumptions.map(({ id }) => id)).toEqual([])
  })

  test('must all be answered under exclude, at least with the worst', () => {
    const open = { 'K.1.i.b': undefined, 'K.2.i.b': undefined }
    const options = { unanswered: 'exclude', heldPredicate: 'LULUS' }
    const some = { ...open, 'H.b': 'C', 'K.1.ii.b': 'C' }
    const levels = call(some, { ...options, cost: 'levels', locked: ['H.b', 'K.1.ii.b'] })
    // Left out the two take nothing away; answered with the worst they do.
    expect(levels.total).toEqual({ now: '12', after: '12' })
    expect(
      levels.steps.map(({ question: id, from, to, levels: up, cost, points: gained, total }) => [
        id,
        from,
        to,
        up,
        cost,
        gained,
        total,
      ]),
    ).toEqual([
      ['K.1.i.b', null, 'A', 2, 2, '0', '12'],
      ['K.2.i.b', null, 'A', 2, 2, '0', '12'],
    ])
    const free = call(open, { ...options, cost: 'levels' })
    expect(
      free.steps.map(({ question: id, to, levels: up, cost, points: gained, total }) => [
        id,
        to,
        up,
        cost,
        gained,
        total,
      ]),
    ).toEqual([
      ['K.1.i.b', 'B', 1, 1, '-1', '14'],
      ['K.2.i.b', 'C', 0, 0, '-1.33333333333333333333', '12.66666666666666666666'],
    ])
  })
  test('that may be given no answer keep every predicate away under exclude', () => {
    const open = { 'H.a': undefined, 'K.1.ii.a': undefined, 'K.2.i.c': undefined, 'K.1.i.a': undefined }
    const options = {
      unanswered: 'exclude',
      heldPredicate: 'LULUS',
      locked: ['K.2.i.c'],
      movable: { 'H.a': ['2', '3.6'] },
    }
    expect(told(call(open, options, 'LULUS'))).toEqual({
      status: 'unreachable',
      scoresReachable: false,
      steps: [],
      unreachable: [],
      unanswerable: ['K.1.ii.a', 'K.2.i.c'],
    })
    // What also stays below its minimum is told beside it.
    const low = { ...options, movable: { 'H.a': ['2'] } }
    expect(told(call(open, low))).toMatchObject({
      unreachable: [['H.a', '1.5', '1.2']],
      unanswerable: ['K.1.ii.a', 'K.2.i.c'],
    })
    const answerable = call(
      open,
      { ...low, locked: [], movable: { 'K.1.ii.a': [{ due: 3, done: 1 }], 'H.a': ['0', '2'] } },
      'LULUS',
    )
    expect(answerable.steps.map(({ question: id, to, levels, cost }) => [id, to, levels, cost])).toEqual([
      ['K.1.i.a', 'Ya', 1, 1],
      ['H.a', '2', 1, 1],
      ['K.2.i.c', 'Ya', 1, 1],
      ['K.1.ii.a', { due: 3, done: 1 }, 0, 1],
    ])
    expect([answerable.status, answerable.totalCost]).toEqual(['reachable', 4])
  })

  test('rise in rubric order among equals, also above the worst that they must be given', () => {
    const children = ['a', 'b', 'c'].map((name) => question(`K.${name}`, 'yn', { weight: '1' }))
    const three = defineRubric(
      rubricOf([group('component', 'K', '3', 'sum', children)], {
        predicates: [predicate('LULUS', [points('total', ['K'], '1')])],
      }),
    )
    for (const [given, first] of [
      [{ 'K.b': 'Tidak', 'K.c': 'Tidak' }, 'K.a'],
      [{ 'K.a': 'Tidak', 'K.c': 'Tidak' }, 'K.a'],
      [{ 'K.a': 'Tidak', 'K.b': 'Tidak' }, 'K.a'],
    ] as const) {
      const plan = priorities(three, given as never, 'LULUS', { unanswered: 'exclude', cost: 'levels' })
      expect(plan.steps.find(({ to }) => to === 'Ya')?.question).toBe(first)
      expect(plan.totalCost).toBe(1)
    }
  })

  test('whose counts must agree are answered together, or keep every predicate away', () => {
    const asked = ['a', 'b'].map((name) => question(`K.${name}`, 'ratio', { weight: '2', ratio: ratio() }))
    const due = { left: ['K.a.due'], contradictsWhen: 'different', right: ['K.b.due'] } as const
    const pair = defineRubric(
      rubricOf([group('component', 'K', '4', 'sum', asked)], {
        predicates: [predicate('LULUS', [points('total', ['K'], '1')])],
        countChecks: [{ id: 'due', label: text('due'), ...due, ...cited }],
      }),
    )
    const options = { unanswered: 'exclude', contradictions: 'reject' } as const
    const of = (...counts: readonly (readonly [due: number, done: number])[]) =>
      counts.map(([many, done]) => ({ due: many, done }))
    const plan = (first: ReturnType<typeof of>, second: ReturnType<typeof of>, given: object = {}) => {
      const movable = { 'K.a': first, 'K.b': second }
      const { status, steps, unanswerable } = priorities(pair, given, 'LULUS', { ...options, movable })
      return [status, steps.map(({ question: id, to }) => [id, to]), unanswerable]
    }
    expect(plan(of([2, 1], [3, 3]), of([2, 0], [4, 4]))).toEqual([
      'reachable',
      [
        ['K.a', { due: 2, done: 1 }],
        ['K.b', { due: 2, done: 0 }],
      ],
      [],
    ])
    // The one that is answered holds; the other is answered so that they agree.
    const answered = { 'K.a': { due: 4, done: 1 } }
    expect(plan(of([2, 2]), of([2, 2], [4, 2]), answered)).toEqual(['reachable', [['K.b', { due: 4, done: 2 }]], []])
    expect(plan(of([2, 1]), of([4, 4]))).toEqual(['unreachable', [], ['K.a', 'K.b']])
    expect(plan(of([2, 1]), of([3, 3]), answered)).toEqual(['unreachable', [], ['K.b']])
  })

  test('go together in the best way: the highest total of one cost, then the earliest question highest', () => {
    const asked = ['a', 'b'].map((name) => question(`K.${name}`, 'ratio', { weight: '2', ratio: ratio() }))
    const due = { left: ['K.a.due'], contradictsWhen: 'different', right: ['K.b.due'] } as const
    const pair = defineRubric(
      rubricOf([group('component', 'K', '4', 'sum', asked)], {
        predicates: [predicate('LULUS', [points('total', ['K'], '2')])],
        countChecks: [{ id: 'due', label: text('due'), ...due, ...cited }],
      }),
    )
    const given = { 'K.a': { due: 1, done: 0 }, 'K.b': { due: 1, done: 0 } }
    const best = (first: readonly object[], second: readonly object[]) => {
      const movable = { 'K.a': first, 'K.b': second } as never
      const { total, steps } = priorities(pair, given, 'LULUS', { contradictions: 'reject', movable })
      return [total.after, ...steps.map(({ question: id, to }) => [id, to])]
    }
    const [two, four, six] = [
      { due: 2, done: 2 },
      { due: 4, done: 4 },
      { due: 6, done: 6 },
    ]
    expect(best([two, { due: 4, done: 3 }], [{ due: 2, done: 1 }, four])).toEqual([
      '3.5',
      ['K.b', four],
      ['K.a', { due: 4, done: 3 }],
    ])
    expect(best([{ due: 4, done: 3 }, two], [four, { due: 2, done: 2 }])).toEqual(['4', ['K.a', two], ['K.b', two]])
    expect(best([{ due: 6, done: 3 }, four], [six, { due: 4, done: 2 }])).toEqual([
      '3',
      ['K.a', four],
      ['K.b', { due: 4, done: 2 }],
    ])
  })

  test('and are as good together one way as another: the earliest question moves, by the first answers given', () => {
    const asked = ['a', 'b'].map((name) => question(`K.${name}`, 'ratio', { weight: '2', ratio: ratio() }))
    const due = { left: ['K.a.due'], contradictsWhen: 'different', right: ['K.b.due'] } as const
    const planFor = (minimum: string, first: readonly object[], second: readonly object[]) => {
      const pair = defineRubric(
        rubricOf([group('component', 'K', '4', 'sum', asked)], {
          predicates: [predicate('LULUS', [points('total', ['K'], minimum)])],
          countChecks: [{ id: 'due', label: text('due'), ...due, ...cited }],
        }),
      )
      const given = { 'K.a': { due: 2, done: 0 }, 'K.b': { due: 2, done: 0 } }
      const movable = { 'K.a': first, 'K.b': second } as never
      const { steps, unreachable } = priorities(pair, given, 'LULUS', { contradictions: 'reject', movable })
      return [steps.map(({ question: id, to }) => [id, to]), unreachable.map(({ id, actual }) => [id, actual])]
    }
    const [half, two, three] = [
      { due: 2, done: 1 },
      { due: 2, done: 2 },
      { due: 3, done: 3 },
    ]
    expect(planFor('2', [two], [two])).toEqual([[['K.a', two]], []])
    for (const list of [
      [two, three],
      [three, two],
    ]) {
      const [to] = list
      expect(planFor('4', list, list)).toEqual([
        [
          ['K.a', to],
          ['K.b', to],
        ],
        [],
      ])
    }
    // The highest total is told, whatever was tried after it.
    expect(planFor('4', [half], [two])).toEqual([[], [['total', '3']]])
  })

  test('and cannot reach together what each could reach alone, are told by what they come to', () => {
    const asked = ['a', 'b'].map((name) => question(`K.${name}`, 'ratio', { weight: '2', ratio: ratio() }))
    const due = { left: ['K.a.due'], contradictsWhen: 'different', right: ['K.b.due'] } as const
    const pairWith = (...criteria: readonly ReturnType<typeof points>[]) =>
      defineRubric(
        rubricOf([group('component', 'K', '4', 'sum', asked)], {
          predicates: [predicate('LULUS', criteria)],
          countChecks: [{ id: 'due', label: text('due'), ...due, ...cited }],
        }),
      )
    const given = { 'K.a': { due: 1, done: 0 }, 'K.b': { due: 1, done: 0 } }
    const plan = (minimumOfB: string, bestOfB: number) => {
      const rubricOfPair = pairWith(points('a', ['K.a'], '2'), points('b', ['K.b'], minimumOfB))
      const movable = {
        'K.a': [
          { due: 2, done: 2 },
          { due: 3, done: 1 },
        ],
        'K.b': [
          { due: 2, done: 1 },
          { due: 3, done: bestOfB },
        ],
      }
      return priorities(rubricOfPair, given, 'LULUS', { contradictions: 'reject', movable })
    }
    const told = ({ status, steps, unreachable }: PrioritiesResult) => [
      status,
      steps.map(({ question: id, to }) => [id, to]),
      unreachable.map(({ id, actual }) => [id, actual]),
    ]
    expect(told(plan('1', 3))).toEqual([
      'reachable',
      [
        ['K.a', { due: 2, done: 2 }],
        ['K.b', { due: 2, done: 1 }],
      ],
      [],
    ])
    expect(told(plan('2', 2))).toEqual(['unreachable', [], [['b', '1.33333333333333333333']]])
    // Each could be reached, never both: the combination of the highest total is told.
    expect(told(plan('2', 3))).toEqual(['unreachable', [], [['b', '1']]])
  })
})

describe('questions without weight', () => {
  test('are answered where they must be, and never raised for nothing', () => {
    const children = [
      group('indicator', 'K.1', '0', 'mean', [question('K.1.a', 'abc')]),
      group('indicator', 'K.2', '4', 'mean', [question('K.2.a', 'yn')]),
      group('indicator', 'K.3', '4', 'mean', [question('K.3.a', 'yn')]),
    ]
    const sums = [points('one', ['K.1', 'K.2'], '4'), points('other', ['K.1', 'K.3'], '0')]
    const weightless = defineRubric(
      rubricOf([group('component', 'K', '8', 'sum', children)], { predicates: [predicate('LULUS', sums)] }),
    )
    for (const cost of ['questions', 'levels', {}] as const) {
      const plan = (given: object) =>
        priorities(weightless, given as never, 'LULUS', { unanswered: 'exclude', cost }).steps.map((step) => [
          step.question,
          step.to,
          step.cost,
        ])
      const free = cost === 'questions'
      expect(plan({ 'K.2.a': 'Ya', 'K.3.a': 'Ya' })).toEqual([['K.1.a', free ? 'A' : 'C', free ? 1 : 0]])
      expect(plan({ 'K.1.a': 'C', 'K.2.a': 'Tidak', 'K.3.a': 'Tidak' })).toEqual([['K.2.a', 'Ya', 1]])
      expect(plan({ 'K.1.a': 'C', 'K.2.a': 'Ya' })).toEqual([['K.3.a', free ? 'Ya' : 'Tidak', free ? 1 : 0]])
    }
  })
})

describe('the conventions', () => {
  test('that take part before or after the steps are named, with their questions', () => {
    const low = { 'K.1.i.a': 'Tidak', 'K.1.ii.a': { due: 0, done: 0 } }
    const named = (options: object) =>
      call(low, options).assumptions.map(({ id, choice, questions }) => [id, choice, questions])
    expect(named({ heldPredicate: 'LULUS' })).toEqual([['nothing', 'zero', ['K.1.ii.a']]])
    const counts = {
      movable: {
        'K.1.ii.a': [
          { due: 0, done: 0 },
          { due: 5, done: 5 },
        ],
      },
      locked: ['K.1.i.a'],
    }
    expect(named({ ...counts, heldPredicate: 'LULUS' })).toEqual([['nothing', 'zero', ['K.1.ii.a']]])
    const moving = call({ ...low, 'H.b': 'B' }, { ...counts, locked: ['K.1.i.a', 'H.b'], heldPredicate: 'LULUS' })
    expect(moving.steps.map(({ question: id }) => id)).toEqual(['K.1.ii.a'])
    expect(moving.assumptions.map(({ id, questions }) => [id, questions])).toEqual([['nothing', ['K.1.ii.a']]])
    // Nothing to count is worth all of it by the other choice: a value like any other.
    const full = {
      conventions: { nothing: 'full' },
      movable: { 'K.1.ii.a': [{ due: 0, done: 0 }] },
      heldPredicate: 'LULUS',
    }
    const none = call(
      { 'K.1.ii.a': { due: 5, done: 0 }, 'K.1.i.a': 'Tidak', 'K.1.i.b': 'B' },
      { ...full, locked: ['K.1.i.a', 'K.1.i.b'] },
    )
    expect(none.steps.map(({ question: id, to, points }) => [id, to, points])).toEqual([
      ['K.1.ii.a', { due: 0, done: 0 }, '1'],
    ])
    expect(none.assumptions.map(({ id, choice, questions }) => [id, choice, questions])).toEqual([
      ['nothing', 'full', ['K.1.ii.a']],
    ])
  })
})
