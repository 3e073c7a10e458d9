import { describe, expect, test } from 'vitest'
import { formsOf } from '../../src/answer'
import { choice, cited, group, KINDS, question, ratio, rubricOf, text } from '../helpers/smallRubric'

const CHANGE = ratio({
  counts: [
    { id: 'before', label: text('Dulu') },
    { id: 'now', label: text('Kini') },
    { id: 'base', label: text('Dasar') },
  ],
  part: { add: ['before', 'base'], subtract: ['now', 'base'] },
  whole: { add: ['before'] },
})

const rubric = rubricOf(
  [
    group('component', 'K', '10', 'sum', [
      group('indicator', 'K.1', '6', 'mean', [
        question('K.1.a', 'yn'),
        question('K.1.b', 'ratio', { ratio: ratio() }),
        question('K.1.c', 'share'),
      ]),
      question('K.2', 'share', { weight: '2' }),
      question('K.3', 'index', { weight: '1' }),
      question('K.4', 'ratio', { weight: '1', ratio: CHANGE }),
    ]),
  ],
  {
    answerKinds: {
      ...KINDS,
      yn: choice({ Tidak: '0', Ya: '1' }),
      share: { type: 'share', label: text('Capaian'), ...cited },
    },
    countChecks: [
      {
        id: 'check',
        label: text('Berbeda'),
        left: ['K.1.b.done'],
        contradictsWhen: 'different',
        right: ['K.4.now', 'K.4.base'],
        ...cited,
      },
    ],
  },
)

const DONE = {
  type: 'ratio',
  id: 'K.1.b',
  index: 1,
  counts: ['due', 'done'],
  partSigns: [0, 1],
  wholeSigns: [1, 0],
  ratio: ratio(),
}
const CHANGED = {
  type: 'ratio',
  id: 'K.4',
  index: 5,
  counts: ['before', 'now', 'base'],
  partSigns: [1, -1, 0],
  wholeSigns: [1, 0, 0],
  ratio: CHANGE,
}

describe('what the questions of a rubric take', () => {
  test('is told for each of them, in order', () => {
    expect(formsOf(rubric)).toEqual({
      list: [
        { type: 'choice', id: 'K.1.a', options: ['Tidak', 'Ya'], bestWorst: ['Ya', 'Tidak'] },
        DONE,
        { type: 'share', id: 'K.1.c', weight: null },
        { type: 'share', id: 'K.2', weight: '2' },
        { type: 'index', id: 'K.3', maximum: '4', limit: { numerator: 4n, denominator: 1n } },
        CHANGED,
      ],
      ids: new Set(['K.1.a', 'K.1.b', 'K.1.c', 'K.2', 'K.3', 'K.4']),
      ratios: [DONE, CHANGED],
      countChecks: [
        {
          check: rubric.countChecks[0],
          left: [{ index: 1, count: 'done' }],
          right: [
            { index: 5, count: 'now' },
            { index: 5, count: 'base' },
          ],
        },
      ],
    })
  })

  test('is told once for each rubric', () => {
    expect(formsOf(rubric)).toBe(formsOf(rubric))
    expect(formsOf({ ...rubric })).not.toBe(formsOf(rubric))
  })

  test.each([
    ['three options', choice({ A: '1', B: '0.5', C: '0' })],
    ['no option of 1', choice({ A: '0.9', B: '0' })],
    ['no option of 0', choice({ A: '1', B: '0.1' })],
  ])('is no yes or no with %s', (_, kind) => {
    const asked = rubricOf([group('component', 'K', '1', 'mean', [question('K.1', 'odd', { options: ['A', 'B'] })])], {
      answerKinds: { odd: kind },
    })
    expect(formsOf(asked).list).toMatchObject([{ type: 'choice', bestWorst: null }])
  })
})
