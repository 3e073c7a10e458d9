import { describe, expect, test } from 'vitest'
import {
  concludeAny,
  fromJson,
  lke,
  placesOf,
  preEvaluateAny,
  problemsOf,
  submissionOf,
  verdictOf,
} from '../helpers/stageCases'

const evaluation = lke()
const submission = submissionOf()

describe('a result of evaluate that is handed in', () => {
  const places = (wrong: object) =>
    placesOf(problemsOf(() => concludeAny({ by: 'tpn', category: 'WBK', evaluation: fromJson(wrong) })))
  const verdict = verdictOf(evaluation, 'WBK')
  const judged = (changes: object) => ({
    ...evaluation,
    determinations: { ...evaluation.determinations, WBK: { ...verdict, ...changes } },
  })

  test.each(['met', 'scoresMet', 'final'])('needs to say of a predicate whether it is %s', (name) => {
    expect(places(judged({ [name]: undefined }))).toEqual([['not_a_result', ['evaluation']]])
  })

  test('needs every criterion of a predicate, and no other', () => {
    const [first] = verdict.criteria
    expect(places(judged({ criteria: verdict.criteria.slice(0, -1) }))).toEqual([['not_a_result', ['evaluation']]])
    expect(places(judged({ criteria: [...verdict.criteria, first] }))).toEqual([['not_a_result', ['evaluation']]])
    const nameless = [...verdict.criteria, { met: true }]
    expect(places(judged({ criteria: nameless }))).toEqual([['not_a_result', ['evaluation']]])
  })

  test('needs predicates of the rubric', () => {
    expect(places({ ...evaluation, predicate: 'WBX' })).toEqual([['not_a_result', ['evaluation']]])
    const options = { ...evaluation.options, heldPredicate: 'WBX' }
    expect(places({ ...evaluation, options })).toEqual([['not_a_result', ['evaluation']]])
  })

  test.each(['unanswered', 'assumptions', 'warnings'])('needs a list of %s', (name) => {
    expect(places({ ...evaluation, [name]: undefined })).toEqual([['not_a_result', ['evaluation']]])
  })

  test('is taken as it came', () => {
    expect(concludeAny({ by: 'tpn', category: 'WBK', evaluation: fromJson(judged({})) }).recommended).toBe(true)
  })
})

describe('a result of checkSubmission that is handed in', () => {
  const places = (wrong: unknown) =>
    placesOf(problemsOf(() => preEvaluateAny({ category: 'WBK', submission: wrong, evaluation })))

  test('is refused where it carries what JSON cannot', () => {
    const parsed = fromJson(submission)
    expect(places({ ...parsed, note: () => null })).toEqual([['not_a_result', ['submission']]])
    expect(places({ ...parsed, [Symbol('note')]: 1 })).toEqual([['not_a_result', ['submission']]])
  })

  test('needs every condition in its place, and no other', () => {
    const [first, second, ...others] = submission.conditions
    const wrongs = [
      [...submission.conditions, first],
      [...submission.conditions, { status: 'met' }],
      [second, first, ...others],
      [first, ...others],
    ]
    for (const conditions of wrongs) {
      expect(places({ ...fromJson(submission), conditions })).toEqual([['not_a_result', ['submission']]])
    }
  })

  test('stays as it is where only its outside is frozen', () => {
    const mine = Object.freeze(fromJson(submission))
    preEvaluateAny({ category: 'WBK', submission: mine, evaluation })
    expect(mine).toStrictEqual(fromJson(submission))
    const parts = [mine.rubric, mine.names, mine.conditions, ...mine.conditions]
    expect(parts.filter((part) => Object.isFrozen(part))).toEqual([])
  })
})
