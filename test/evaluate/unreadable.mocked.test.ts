import { expect, test, vi } from 'vitest'
import { AnswersError, compile, defineRubric, safeEvaluate } from 'zona-integritas'
import { smallRubric } from '../helpers/smallRubric'

const tallies = vi.hoisted(() => ({ taken: true }))

// No answers are known that are read and then not added up: here the sum says so.
vi.mock('../../src/score/tally', async (original) => {
  const tally = await original<typeof import('../../src/score/tally')>()
  const tallyInOrder: typeof tally.tallyInOrder = (...all) => tally.tallyInOrder(...all) && tallies.taken
  return { ...tally, tallyInOrder }
})

const own = defineRubric(smallRubric())
const answers = { 'H.b': 'A' } as never
const options = { unanswered: 'zero', contradictions: 'reject' } as const

test('answers that are read and cannot be added up are refused, and never scored in part', () => {
  const plan = compile(own)
  const outcome = () => safeEvaluate(own, answers, options)
  expect([outcome().success, plan.score(answers, options).total]).toEqual([true, '2'])
  tallies.taken = false
  expect(outcome()).toMatchObject({ success: false, issues: [{ code: 'unreadable', path: [] }] })
  expect(() => plan.score(answers, options)).toThrow(AnswersError)
  tallies.taken = true
  expect([outcome().success, plan.score(answers, options).total]).toEqual([true, '2'])
})
