import { describe, expect, test } from 'vitest'
import { compile, defineRubric } from 'zona-integritas'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const plan = compile(defineRubric(smallRubric()))
const scoreOf = (answers: object) => plan.score(answers as never, { unanswered: 'zero' })

describe('a score of plan.score', () => {
  test('shows its total rounded, too', () => {
    const score = scoreOf({ 'H.a': '1.23' })
    expect([score.total, score.display]).toEqual(['0.9225', '0.92'])
  })

  test('is written as JSON with all that it shows', () => {
    const { predicate, complete, answered, total, display, determinations, areas } = scoreOf(wholeAnswers)
    const shown = { predicate, complete, answered, total, display, determinations, areas }
    expect([predicate, complete, answered, total, display]).toEqual(['LULUS', true, 9, '15', '15.00'])
    const written = JSON.parse(JSON.stringify(scoreOf(wholeAnswers)))
    expect(Object.keys(written)).toEqual(Object.keys(shown))
    expect(written).toEqual(JSON.parse(JSON.stringify(shown)))
  })

  test('knows no sum of an indicator', () => {
    const score = scoreOf(wholeAnswers)
    expect(score.points('K.1' as never)).toBe('6')
    const message = 'plan.score keeps no sum of "K.1.i"; evaluate() has every node'
    expect(() => score.points('K.1.i' as never)).toThrow(new RangeError(message))
  })

  test('keeps figures too fine for doubles, every one, whatever is scored after it', () => {
    const fine = { 'K.1.ii.a': { percent: '12.3456789012345678912' }, 'H.a': '1.23456789012345678912' }
    const score = scoreOf(fine)
    scoreOf({ 'K.1.ii.a': { percent: '66.66666666666666666666' }, 'H.a': '2.22222222222222222222' })
    expect([score.points('K' as never), score.points('H' as never)]).toEqual([
      '0.12345678901234567891',
      '0.92592591759259259184',
    ])
    expect(score.total).toBe('1.04938270660493827075')
  })
})
