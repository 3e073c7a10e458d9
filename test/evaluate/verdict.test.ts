import { describe, expect, test } from 'vitest'
import { compile, defineRubric, evaluate } from 'zona-integritas'
import type { Determination } from '../../src/evaluate'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const { 'K.1.i.b': _, ...draft } = wholeAnswers

/** The predicate, and of each met, scoresMet and final, by evaluate. */
function shown(answers: object, options: object) {
  const { predicate, determinations } = evaluate(own as never, answers as never, options)
  const verdicts = Object.values(determinations as Record<string, Determination>)
  return [predicate, ...verdicts.map(({ met, scoresMet, final }) => [met, scoresMet, final])]
}

describe('the highest predicate that is met', () => {
  test('needs the one held before it, however many points there are', () => {
    expect(shown(wholeAnswers, {})).toEqual(['LULUS', [true, true, true], [false, true, true]])
    expect(shown(wholeAnswers, { heldPredicate: 'LULUS' })).toEqual(['UNGGUL', [true, true, true], [true, true, true]])
    const plan = compile(own)
    expect(plan.score(wholeAnswers as never).predicate).toBe('LULUS')
    expect(plan.score(wholeAnswers as never, { heldPredicate: 'LULUS' } as never).predicate).toBe('UNGGUL')
  })

  test('needs its points, whatever is held', () => {
    const options = { heldPredicate: 'LULUS' }
    expect(shown({ ...wholeAnswers, 'H.a': 0 }, options)).toEqual(['LULUS', [true, true, true], [false, false, true]])
    const none = { ...wholeAnswers, 'K.2.i.a': 'C', 'K.2.i.b': 'C' }
    expect(shown({ ...none, 'H.a': 0 }, options)).toEqual([null, [false, false, true], [false, false, true]])
    // Fewer points than the lower asks for in one area, but enough for the higher.
    expect(shown(none, options)).toEqual(['UNGGUL', [false, false, true], [true, true, true]])
  })

  test('is final with unanswered questions as 0, and not given while they are left out', () => {
    expect(shown(draft, { unanswered: 'zero' })).toEqual(['LULUS', [true, true, true], [false, true, false]])
    expect(shown(draft, { unanswered: 'exclude' })).toEqual([null, [false, true, false], [false, true, false]])
    expect(shown(wholeAnswers, { unanswered: 'exclude' })).toEqual(['LULUS', [true, true, true], [false, true, true]])
  })
})
