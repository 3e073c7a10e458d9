import { describe, expectTypeOf, test } from 'vitest'
import { actionPlan, defineRubric, type PrioritiesResult, priorities } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

describe('priorities', () => {
  test('takes targets, questions and answers of its rubric only', () => {
    const plan = priorities(permenpanrb90_2021, { 'B.I.a': 3.6 }, 'WBK', {
      unanswered: 'zero',
      cost: { 'B.I.b': 4 },
      locked: ['A.I.1.i.a'],
      movable: { 'B.I.a': [3.7, '3.8'], 'A.II.1.i.a': [{ agenPerubahan: 2, perubahan: 2 }], 'A.I.1.i.a': ['Ya'] },
      heldPredicate: 'WBK',
    })
    expectTypeOf(plan).toEqualTypeOf<PrioritiesResult>()
    expectTypeOf(plan.steps[0]?.levels).toEqualTypeOf<number | undefined>()
    expectTypeOf(actionPlan(permenpanrb90_2021, plan).rows[0]).toEqualTypeOf<
      Readonly<Record<string, string | number | null>> | undefined
    >()
    // @ts-expect-error no such predicate
    priorities(permenpanrb90_2021, {}, 'WBX')
    // @ts-expect-error no such question
    priorities(permenpanrb90_2021, {}, 'WBK', { locked: ['A.I.1.i.z'] })
    // @ts-expect-error no such question
    priorities(permenpanrb90_2021, {}, 'WBK', { cost: { 'A.I.1.i.z': 3 } })
    // @ts-expect-error no such cost
    priorities(permenpanrb90_2021, {}, 'WBK', { cost: 'level' })
    // @ts-expect-error no such option of a question
    priorities(permenpanrb90_2021, {}, 'WBK', { movable: { 'A.I.1.i.a': ['A'] } })
    // @ts-expect-error no such answer
    priorities(permenpanrb90_2021, { 'A.I.1.i.a': 'A' }, 'WBK')
  })

  test('takes any rubric that is checked', () => {
    const own = defineRubric(permenpanrb90_2021)
    expectTypeOf(priorities(own, {}, 'WBK').status).toEqualTypeOf<'met' | 'reachable' | 'unreachable'>()
  })
})
