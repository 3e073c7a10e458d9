import { afterEach, expect, test, vi } from 'vitest'
import { AnswersError, compile, defineRubric, evaluate } from 'zona-integritas'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const plan = compile(own)
const points = '14.125'
const plain = { ...wholeAnswers, 'K.1.ii.a': { due: 4, done: 2 }, 'H.a': '3.5' }

afterEach(() => vi.restoreAllMocks())

/** How many properties a call looks at before it trusts them. */
function looksOf(call: () => { readonly total: string }): { readonly looks: number; readonly total: string } {
  const look = vi.spyOn(Object, 'getOwnPropertyDescriptor')
  const { total } = call()
  const looks = look.mock.calls.length
  look.mockRestore()
  return { looks, total }
}

test('plan.score takes plain answers as they stand, without the copy that evaluate makes', () => {
  for (const answers of [plain, Object.assign(Object.create(null), plain)])
    expect(looksOf(() => plan.score(answers as never))).toEqual({ looks: 0, total: points })
  const evaluated = looksOf(() => evaluate(own, plain as never))
  expect([evaluated.total, evaluated.looks > Object.keys(plain).length]).toEqual([points, true])
})

test('plan.score looks closely at all other answers, and finds the same as evaluate', () => {
  const hidden = Object.defineProperty({ ...plain }, 'Z', { value: 'Ya' })
  const inherited = Object.create(plain)
  const callable = Object.assign(
    Object.setPrototypeOf(() => null, null),
    plain,
  )
  for (const name of ['length', 'name']) Reflect.deleteProperty(callable, name)
  const given = [
    ...[null, undefined, '', 'Ya', 7, true, [], new Map(), hidden, inherited, callable],
    ...[
      { ...plain, 'H.b': 'Z' },
      { ...plain, Z: 'Ya' },
      { ...plain, 'H.b': undefined, Z: 'Ya' },
    ],
  ]
  for (const unanswered of ['reject', 'zero'] as const) {
    const problemsOf = (call: () => unknown) => {
      plan.score(plain as never)
      try {
        return call()
      } catch (error) {
        return error instanceof AnswersError ? error.issues : error
      }
    }
    for (const answers of given) {
      const [scored, evaluated] = [plan.score, (...call: Parameters<typeof plan.score>) => evaluate(own, ...call)].map(
        (by) => problemsOf(() => by(answers as never, { unanswered } as never)),
      )
      expect(scored).toEqual(evaluated)
      expect((scored as readonly unknown[]).length).toBeGreaterThan(0)
    }
  }
})
