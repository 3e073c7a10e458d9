import { expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { answersIn, callIn, compileRubric, type Evaluation } from '../../src/evaluate'
import { smallRubric } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const answers = { 'H.a': '3.6', 'H.b': 'B' }
const resultWith = (options: object) =>
  evaluate(own as never, answers as never, { unanswered: 'zero', ...options }) as unknown as Evaluation
const others = { unanswered: 'zero', conventions: { nothing: 'zero' }, contradictions: 'warn' }

test('the call that a result carries has the answers given and every option stated', () => {
  expect(callIn(resultWith({ heldPredicate: 'LULUS' }))).toEqual({
    answers,
    options: { ...others, heldPredicate: 'LULUS' },
  })
  expect(callIn(resultWith({ heldPredicate: null }))).toEqual({ answers, options: { ...others, heldPredicate: null } })
})

test('the answers of a result stand in the order of the questions', () => {
  const found = answersIn(compileRubric(own), resultWith({}))
  expect(found).toEqual([...Array.from({ length: 7 }, () => undefined), '3.6', 'B'])
})

const assumed = (id: string) => ({ id }) as Evaluation['assumptions'][number]

test('a predicate that was not stated is left out, one that stands there all the same is not', () => {
  const stated = resultWith({ heldPredicate: null })
  expect(callIn({ ...stated, assumptions: [assumed('unanswered')] }).options).toEqual({
    ...others,
    heldPredicate: null,
  })
  const silent = { ...stated, assumptions: [assumed('unanswered'), assumed('heldPredicateNotStated')] }
  expect('heldPredicate' in callIn(silent).options).toBe(false)
  const both = { ...silent, options: { ...silent.options, heldPredicate: 'LULUS' } }
  expect(callIn(both).options).toEqual({ ...others, heldPredicate: 'LULUS' })
})
