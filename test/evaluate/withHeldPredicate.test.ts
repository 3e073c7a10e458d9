import { expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { type Evaluation, withHeldPredicate } from '../../src/evaluate'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const evaluation: Evaluation = evaluate(own, wholeAnswers as never, { heldPredicate: null, locale: 'en' })
const determinations = evaluation.determinations as Readonly<Record<string, (typeof evaluation.determinations)['']>>

test('only the test of the predicate already held is done again', () => {
  const before = determinations['UNGGUL']?.criteria ?? []
  const after = withHeldPredicate(own, evaluation, 'UNGGUL', 'LULUS', 'en')
  expect(before.map(({ id, actual, met }) => [id, actual, met])).toEqual([
    ['total', '15', true],
    ['H.a', '3', true],
    ['held', null, false],
  ])
  expect(after.map(({ id, label, actual, met, gap }) => [id, label, actual, met, gap])).toEqual([
    ['total', 'total (en)', '15', true, '0'],
    ['H.a', 'H.a (en)', '3', true, '0'],
    ['held', 'held (en)', 'LULUS', true, null],
  ])
  expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, true])
})

test('a predicate that asks for none keeps its tests', () => {
  const after = withHeldPredicate(own, evaluation, 'LULUS', 'LULUS', 'en')
  expect(after).toEqual(determinations['LULUS']?.criteria)
})
