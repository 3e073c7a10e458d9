import { expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import type { Evaluation } from '../../src/evaluate'
import { smallRubric } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const nodesOf = (answers: object) =>
  evaluate(own as never, answers as never, { unanswered: 'zero' }).nodes as Evaluation['nodes']

test('a group is unanswered while nothing below it is answered', () => {
  const nodes = nodesOf({ 'K.1.i.b': 'C' })
  expect(['K', 'K.1', 'K.1.i', 'K.1.ii', 'K.2', 'H'].map((id) => [id, nodes[id]?.status])).toEqual([
    ['K', 'scored'],
    ['K.1', 'scored'],
    ['K.1.i', 'scored'],
    ['K.1.ii', 'unanswered'],
    ['K.2', 'unanswered'],
    ['H', 'unanswered'],
  ])
})

test('a group of one indicator wholly answered is the same object in the next result; one of several is made anew', () => {
  const answers = { 'K.1.i.a': 'Ya', 'K.1.i.b': 'B', 'K.2.i.a': 'A', 'K.2.i.b': 'C', 'K.2.i.c': 'Tidak' }
  const [first, next] = [nodesOf(answers), nodesOf(answers)]
  expect(['K.1.i', 'K.2.i', 'K.2'].map((id) => first[id] === next[id])).toEqual([true, true, true])
  expect(['K.1', 'K.1.ii', 'K'].map((id) => first[id] === next[id])).toEqual([false, false, false])
  expect(nodesOf({ ...answers, 'K.1.i.b': 'A' })['K.1.i']).toMatchObject({ score: '4', percent: '100' })
  expect(next['K.1.i']).toMatchObject({ score: '3', percent: '75' })
})

test('a question whose indicator is wholly answered is the same object in the next result', () => {
  const answers = { 'K.1.i.a': 'Ya', 'K.1.i.b': 'B', 'K.1.ii.b': 'B', 'H.a': 3.6 }
  const [first, next] = [nodesOf(answers), nodesOf(answers)]
  expect(['K.1.i.a', 'K.1.i.b', 'H.a'].map((id) => first[id] === next[id])).toEqual([true, true, true])
  expect(['K.1.ii.a', 'K.1.ii.b'].map((id) => first[id] === next[id])).toEqual([false, false])
})

test('answers are handed out frozen, and null where there is none', () => {
  const nodes = nodesOf({ 'K.1.ii.a': { due: 4, done: 1 }, 'K.1.ii.b': 'B' })
  expect(nodes['K.1.ii.a']).toMatchObject({ answer: { due: 4, done: 1 }, score: '0.25' })
  expect(Object.isFrozen((nodes['K.1.ii.a'] as { answer: object }).answer)).toBe(true)
  expect(nodes['K.1.ii.b']).toMatchObject({ answer: 'B', score: '0.5' })
  expect(nodes['K.1.i.a']).toMatchObject({ answer: null, score: '0' })
})
