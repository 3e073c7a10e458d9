import { expect, test } from 'vitest'
import { evaluate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const assumed = (options: object) =>
  evaluate(permenpanrb90_2021, {}, { unanswered: 'zero', ...options }).assumptions.map(({ id, questions }) => [
    id,
    questions.length,
  ])

test('a predicate that was not stated is an assumption about no question', () => {
  expect(assumed({})).toEqual([
    ['heldPredicateNotStated', 0],
    ['unanswered', 113],
  ])
  expect(assumed({ heldPredicate: null })).toEqual([['unanswered', 113]])
})
