import { expect, test } from 'vitest'
import { compile, defineRubric, type Issue, safeEvaluate } from 'zona-integritas'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const plan = compile(own)
const answers = wholeAnswers as never
const options = { locale: 'en' } as const

const scored = (): readonly Issue[] => {
  try {
    plan.score(answers, options)
    return []
  } catch (error) {
    return (error as { issues: readonly Issue[] }).issues
  }
}

const evaluated = (): readonly Issue[] => {
  const outcome = safeEvaluate(own, answers, options)
  return outcome.success ? [] : outcome.issues
}

/** What a call tells while every object inherits one key more; nothing but the call runs meanwhile. */
const whileInherited = (call: () => readonly Issue[]): readonly Issue[] => {
  Object.defineProperty(Object.prototype, 'more', { value: 1, enumerable: true, configurable: true })
  try {
    return call()
  } finally {
    Reflect.deleteProperty(Object.prototype, 'more')
  }
}

test.each([
  ['evaluate', evaluated],
  ['plan.score', scored],
])('%s refuses counts to which the root of all objects adds one, and never scores in part', (_, call) => {
  expect(whileInherited(call)).toEqual([
    {
      code: 'unreadable',
      path: [],
      params: {},
      message: 'The input cannot be read: reading it fails or changes.',
      suggestion: 'Pass a plain data object.',
    },
  ])
  expect(call()).toEqual([])
  expect(plan.score(answers).total).toBe('15')
})
