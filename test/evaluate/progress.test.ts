import { expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const progressOf = (answers: object) => evaluate(own, answers as never, { unanswered: 'zero' }).progress

test('the progress of complete LKEs is one object, which no other LKE shows', () => {
  const complete = progressOf(wholeAnswers)
  expect(complete).toEqual({
    answered: 9,
    total: 9,
    areas: { '1': { answered: 4, total: 4 }, '2': { answered: 3, total: 3 } },
  })
  const { 'K.1.i.a': _, ...others } = wholeAnswers
  expect(progressOf(others)).toEqual({
    answered: 8,
    total: 9,
    areas: { '1': { answered: 3, total: 4 }, '2': { answered: 3, total: 3 } },
  })
  expect(progressOf({ ...wholeAnswers, 'K.1.i.a': 'Tidak' })).toBe(complete)
})
