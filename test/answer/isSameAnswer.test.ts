import { expect, test } from 'vitest'
import { isSameAnswer, type NormalAnswer } from '../../src/answer'

type Pair = readonly [NormalAnswer | null, NormalAnswer | null]

const SAME: readonly Pair[] = [
  ['A', 'A'],
  ['3.6', '3.60'],
  ['3.6', { sum: '36', count: 10 }],
  [
    { sum: '18', count: 5 },
    { sum: '36', count: '10' },
  ],
  [{ percent: '80' }, { percent: '80' }],
  [
    { due: 4, done: 3 },
    { due: 4, done: 3 },
  ],
  [null, null],
]

const OTHER: readonly Pair[] = [
  ['A', 'B'],
  ['A', '3.6'],
  ['3.6', '3.7'],
  ['3.6', { sum: '37', count: 10 }],
  [{ percent: '80' }, { points: '80' }],
  [
    { due: 4, done: 3 },
    { due: 4, done: 4 },
  ],
  ['3.6', null],
  [{ sum: '36', count: 10 }, null],
]

test.each(SAME)('%j says the same as %j', (a, b) => {
  expect([isSameAnswer(a, b), isSameAnswer(b, a)]).toEqual([true, true])
})

test.each(OTHER)('%j says something else than %j', (a, b) => {
  expect([isSameAnswer(a, b), isSameAnswer(b, a)]).toEqual([false, false])
})
