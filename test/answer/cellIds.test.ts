import { expect, test } from 'vitest'
import { defineRubric, type Rubric } from 'zona-integritas'
import { findCell, foldId } from '../../src/answer'
import { cellIdsOf } from '../../src/answer/loose/cellIds'
import { cited, group, KINDS, question, ratio, rubricOf, text } from '../helpers/smallRubric'

const share = { type: 'share', label: text('Capaian'), ...cited } as const
const own = defineRubric(
  rubricOf(
    [
      group('component', 'K', '4', 'sum', [
        question('K.1', 'yn', { weight: '1' }),
        question('K.2', 'index', { weight: '1' }),
        question('K.3', 'ratio', { weight: '1', ratio: ratio() }),
        question('K.4', 'share', { weight: '1' }),
      ]),
      group('component', 'L', '1', 'mean', [question('L.1', 'share')]),
    ],
    { answerKinds: { ...KINDS, share } },
  ) as Rubric,
)

test('every kind of question has its cells, and no other; points where it has a weight', () => {
  const { exact } = cellIdsOf(own)
  expect([...exact].map(([id, { part, place }]) => [id, part, place])).toEqual([
    ['K.1', 'answer', 0],
    ['K.2', 'answer', 1],
    ['K.2.sum', 'sum', 2],
    ['K.2.count', 'count', 3],
    ['K.3', 'answer', 4],
    ['K.3.due', 'due', 5],
    ['K.3.done', 'done', 6],
    ['K.3.percent', 'percent', 7],
    ['K.4', 'answer', 8],
    ['K.4.points', 'points', 9],
    ['K.4.percent', 'percent', 10],
    ['L.1', 'answer', 11],
    ['L.1.percent', 'percent', 12],
  ])
})

test('the cells of a rubric are listed once', () => {
  expect(cellIdsOf(own)).toBe(cellIdsOf(own))
})

test('what stands for a point may stand there more than once, in any case', () => {
  expect(['K_1', ' k - 1 ', 'K.1', 'K\t_1'].map(foldId)).toEqual(['k.1', 'k.1', 'k.1', 'k.1'])
  expect(findCell(own, 'K__3 - DONE')?.id).toBe('K.3.done')
})

test('an id of 200 characters may be a cell, a longer one none', () => {
  expect(findCell(own, 'k.1'.padEnd(200))?.id).toBe('K.1')
  expect(findCell(own, 'k.1'.padEnd(201))).toBeNull()
})
