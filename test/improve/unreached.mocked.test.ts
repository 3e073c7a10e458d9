import { expect, test, vi } from 'vitest'
import { defineRubric, priorities } from 'zona-integritas'
import type { bestPlan } from '../../src/improve/bestPlan'
import { smallRubric } from '../helpers/smallRubric'

const plans = vi.hoisted(() => ({ spoilt: false }))

// No plan is known that falls short of its minima: here one is made to.
vi.mock('../../src/improve/bestPlan', async (original) => {
  const found = await original<{ readonly bestPlan: typeof bestPlan }>()
  const spoiling: typeof bestPlan = (...all) => {
    const plan = found.bestPlan(...all)
    return plan && plans.spoilt ? { ...plan, answers: plan.answers.map(() => undefined) } : plan
  }
  return { bestPlan: spoiling }
})

test('a plan that does not reach its minima is never handed out', () => {
  const own = defineRubric(smallRubric())
  const planned = () => priorities(own, {}, 'LULUS', { unanswered: 'zero' })
  expect(planned().status).toBe('reachable')
  plans.spoilt = true
  expect(planned).toThrow('a plan does not reach its minima')
})
