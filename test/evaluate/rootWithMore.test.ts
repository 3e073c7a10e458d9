import { expect, test } from 'vitest'
import { AnswersError, compile, defineRubric, evaluate } from 'zona-integritas'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())
const plan = compile(own)
const answers = { ...wholeAnswers, 'K.1.ii.a': { due: 4, done: 2 }, 'H.a': { sum: 7, count: 2 } } as never

/** What a call comes to while every object inherits more; nothing but the call runs meanwhile. */
function whileInherited<T>(more: Readonly<Record<string, unknown>>, call: () => T): T {
  for (const [key, value] of Object.entries(more)) {
    Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true })
  }
  try {
    return call()
  } finally {
    for (const key of Object.keys(more)) Reflect.deleteProperty(Object.prototype, key)
  }
}

const calls: readonly (readonly [name: string, call: () => string])[] = [
  ['evaluate', () => evaluate(own, answers).total],
  ['plan.score', () => plan.score(answers).total],
  ['plan.session', () => plan.session(answers).total],
  [
    'set and undo of a session',
    () => {
      const session = plan.session({ ...wholeAnswers, 'K.1.ii.a': { percent: 100 } } as never)
      session.set('H.a' as never, { sum: 7, count: 2 } as never)
      session.set('K.1.ii.a' as never, { due: 4, done: 0 } as never)
      session.set('K.1.ii.a' as never, { due: 4, done: 2 } as never)
      session.set('K.1.ii.a' as never, { percent: 0 } as never)
      session.undo()
      return session.total
    },
  ],
]

test.each(calls)('%s takes answers as they are, whatever all objects inherit', (_, call) => {
  for (const more of [{ more: 1 }, { due: 1, done: 1 }, { percent: 100, sum: 8, count: 2 }]) {
    expect([more, whileInherited(more, call)]).toEqual([more, '14.125'])
  }
  expect(call()).toBe('14.125')
  // Answers without a prototype inherit nothing themselves, but the counts in them do.
  const bare = (given: object) => Object.assign(Object.create(null), given) as never
  for (const [more, id, answer] of [
    [{ done: 2 }, 'K.1.ii.a', { due: 4 }],
    [{ percent: 100 }, 'K.1.ii.a', {}],
    [{ count: 2 }, 'H.a', { sum: 7 }],
  ] as const) {
    const given = bare({ ...wholeAnswers, [id]: answer })
    const refused = whileInherited(more, () =>
      [evaluate, (_: unknown, one: never) => plan.score(one)].map((by) => {
        try {
          by(own, given)
          return 'taken'
        } catch (error) {
          return error instanceof AnswersError ? 'refused' : 'crashed'
        }
      }),
    )
    expect([more, refused]).toEqual([more, ['refused', 'refused']])
  }
  expect(whileInherited({ done: 1 }, () => plan.score(bare(answers)).total)).toBe('14.125')
})

test('a session goes on where all objects inherit more since it was opened', () => {
  const session = plan.session(answers)
  const set = () => session.set('K.1.ii.b' as never, 'A' as never)
  whileInherited({ due: 1, done: 1 }, set)
  expect([session.total, session.answered]).toEqual(['14.125', 9])
})
