import { describe, expect, test } from 'vitest'
import { evaluate } from 'zona-integritas'
import { rubric } from '../helpers/arbitraries'
import { best, concludeAny, determineAny } from '../helpers/stageCases'

const evaluation = evaluate(rubric, best, { unanswered: 'zero' })

describe('an evaluation that does not say which predicate is held', () => {
  const concluded = (input: object) =>
    concludeAny({ by: 'tpn', evaluation, ...input }).assumptions.map(({ id, choice }) => [id, choice])
  const determined = (input: object) =>
    determineAny({ evaluation, ...input }).assumptions.map(({ id, choice }) => [id, choice])

  test('is assumed to mean none where the predicate asks for an earlier one', () => {
    expect(concluded({ category: 'WBBM' })).toEqual([['heldPredicateNotStated', 'none']])
    expect(determined({ category: 'WBBM' })).toEqual([['heldPredicateNotStated', 'none']])
  })

  test('needs no assumption where it does not', () => {
    expect(concluded({ category: 'WBK' })).toEqual([])
    expect(determined({ category: 'WBK' })).toEqual([])
  })

  test('needs none where it is stated, if only to be none', () => {
    expect(concluded({ category: 'WBBM', heldPredicate: null })).toEqual([])
    expect(determined({ category: 'WBBM', heldPredicate: null })).toEqual([])
  })

  test('needs none of an assessor who does not look at it', () => {
    expect(concluded({ category: 'WBBM', by: 'tpi' })).toEqual([])
  })
})
