import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Issue, IssuesError, type LettersInput, submissionLetters } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { check, checkAnything, facts, refusal, refused } from '../helpers/submissions'

const letters = (input: unknown) => submissionLetters(permenpanrb90_2021, input as LettersInput)
const letter = { today: '2026-05-20', instansi: 'Contoh', proposals: [{ submission: check(), unit: 'Satu' }] }

/** The ways into a submission, and a path to each. */
const PLACES: Readonly<Record<string, (part: (own: object) => unknown) => unknown>> = {
  '': (part) => part(facts()),
  instansi: (part) => ({ ...facts(), instansi: part(facts().instansi) }),
  unit: (part) => ({ ...facts(), unit: part(facts().unit) }),
  documents: (part) => ({ ...facts(), documents: part(facts().documents) }),
}
const places = Object.entries(PLACES).map(([path, at]) => ({ path, at }))
const place = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

const throwing = (trap: string): ProxyHandler<object> => ({
  [trap]() {
    throw new Error('refused')
  },
})
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
class Disguised {}
Object.defineProperty(Disguised, 'name', { value: 'Object' })
const PRIVATE = 'secret of a getter'

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe.each(places)('at "$path"', ({ path, at }) => {
  test('an object without a prototype is as good as any', () => {
    expect(checkAnything(at((own) => Object.assign(Object.create(null), own)))).toEqual(check())
  })

  test('an object of another realm is as good as any', () => {
    const foreign = (own: object) => runInNewContext('JSON.parse(text)', { text: JSON.stringify(own) })
    expect(checkAnything(at(foreign))).toEqual(check())
  })

  test('an object that hands its own fields through a harmless proxy is as good as any', () => {
    expect(checkAnything(at((own) => new Proxy(own, {})))).toEqual(check())
  })

  test.each<readonly [string, (own: object) => unknown]>([
    ['a class instance', (own) => Object.assign(new (class Own {})(), own)],
    ['a class instance whose class is named Object', (own) => Object.assign(new Disguised(), own)],
    ['an heir', (own) => Object.create(own)],
    ['a map', (own) => new Map(Object.entries(own))],
    ['an array', (own) => Object.assign([], own)],
    ['an error', (own) => Object.assign(new Error('x'), own)],
    ['a promise', (own) => Object.assign(Promise.resolve(), own)],
    ['its JSON', (own) => JSON.stringify(own)],
    ['a function', (own) => () => own],
    ['a proxy without a prototype to show', (own) => new Proxy(own, throwing('getPrototypeOf'))],
    ['a revoked proxy', revoked],
    ['a revoked proxy of an array', () => revoked([])],
  ])('%s is no plain object', (_, make) => {
    const found = refused(() => checkAnything(at(make)))
    expect(found).toEqual([[path, 'facts_not_object']])
  })

  test.each(['ownKeys', 'getOwnPropertyDescriptor'])('a proxy that throws at %s is told as unreadable', (trap) => {
    const { issues } = refusal(() =>
      checkAnything(
        at((own) => new Proxy(own, throwing(trap))),
        { locale: 'en' },
      ),
    )
    expect(issues[0]).toEqual({
      code: 'unreadable',
      path: path === '' ? [] : [path],
      params: {},
      message: 'The input cannot be read: reading it fails or changes.',
      suggestion: 'Pass a plain data object.',
    })
  })

  test('a proxy whose fields throw only when got is read through its descriptors', () => {
    expect(checkAnything(at((own) => new Proxy(own, throwing('get'))))).toEqual(check())
  })

  test('a getter is told once, not run, and not told as missing', () => {
    let ran = 0
    const withGetters = (own: object) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          Object.keys(own).map((name) => [
            name,
            {
              enumerable: true,
              get() {
                ran++
                return PRIVATE
              },
            },
          ]),
        ),
      )
    const { issues } = refusal(() => checkAnything(at(withGetters)))
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['accessor_property']))
    expect(new Set(issues.map((issue) => issue.path.join('.'))).size).toBe(issues.length)
    expect(issues[0]?.path.slice(0, -1)).toEqual(path === '' ? [] : [path])
    expect([ran, JSON.stringify(issues).includes(PRIVATE)]).toEqual([0, false])
  })

  test('a field that is not enumerable is told, not read', () => {
    const hidden = (own: object) => {
      const [name = '', value] = Object.entries(own)[0] ?? []
      return Object.defineProperty({ ...own }, name, { value, enumerable: false })
    }
    expect(refusal(() => checkAnything(at(hidden))).issues).toMatchObject([{ code: 'hidden_property' }])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a key %s is unknown, and pollutes nothing',
    (name) => {
      const withKey = (own: object) =>
        JSON.parse(`${JSON.stringify(own).slice(0, -1)},"${name}":{"kkn":true,"polluted":1}}`)
      expect(refused(() => checkAnything(at(withKey)))).toEqual([[place(path, name), 'unknown_field']])
      expect('polluted' in {}).toBe(false)
    },
  )

  test('a symbol is unknown, even one that prints as a field', () => {
    const found = refused(() => checkAnything(at((own) => ({ ...own, [Symbol('today')]: 1 }))))
    expect(found).toEqual([[place(path, 'Symbol(today)'), 'unknown_field']])
  })
})

test('what a caller put on the root of all objects is never taken for a fact', () => {
  const { kkn: _, ...instansi } = facts().instansi
  const input = { ...facts(), instansi }
  Object.defineProperty(Object.prototype, 'kkn', { value: false, configurable: true, enumerable: true, writable: true })
  try {
    expect(refused(() => checkAnything(input))).toEqual([['instansi.kkn', 'missing_field']])
  } finally {
    Reflect.deleteProperty(Object.prototype, 'kkn')
  }
})

describe('hostile facts', () => {
  const told = (tlhp: unknown) => refused(() => checkAnything({ ...facts(), unit: { ...facts().unit, tlhp } }))

  test('counts with a getter, a throwing proxy, a class of their own', () => {
    class Counts {
      done = 1
      due = 1
    }
    const getter = Object.defineProperty({ due: 1 }, 'done', { enumerable: true, get: () => 1 })
    expect(told(getter)).toEqual([['unit.tlhp.done', 'accessor_property']])
    expect(told(new Proxy({ done: 1, due: 1 }, throwing('ownKeys')))[0]).toEqual(['unit.tlhp', 'unreadable'])
    expect(told(new Counts())).toEqual([['unit.tlhp', 'invalid_field']])
    expect(told(revoked({ done: 1, due: 1 }))).toEqual([['unit.tlhp', 'invalid_field']])
    expect(told({ done: { valueOf: () => 1 }, due: 1 })).toEqual([['unit.tlhp.done', 'invalid_field']])
  })

  test('values that would run code when turned into text or a number are described without running it', () => {
    let ran = 0
    const trap = () => {
      ran++
      return '100'
    }
    const value = { toString: trap, valueOf: trap, [Symbol.toPrimitive]: trap, toJSON: trap }
    for (const [level, field] of [
      ['instansi', 'sakip'],
      ['instansi', 'bpk'],
      ['instansi', 'kind'],
      ['unit', 'lhkpn'],
      ['unit', 'buildingSince'],
      ['unit', 'core'],
      ['unit', 'tier'],
    ] as const) {
      const given = facts()
      const found = refused(() => checkAnything({ ...given, [level]: { ...given[level], [field]: value } }))
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(([at]) => at.startsWith(`${level}.${field}`))).toBe(true)
    }
    expect(ran).toBe(0)
  })

  test('a very long text and very many keys are told briefly', () => {
    const { issues } = refusal(() => checkAnything({ ...facts(), category: 'W'.repeat(1_000_000) }))
    expect(issues.map(({ message }) => message.length < 300)).toEqual([true])
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]))
    expect(refused(() => checkAnything({ ...facts(), ...many }))).toHaveLength(5000)
  })

  test('an input that contains itself is refused', () => {
    const circle: Record<string, unknown> = { ...facts() }
    circle['instansi'] = circle
    expect(refused(() => checkAnything(circle)).length).toBeGreaterThan(0)
  })
})

describe('hostile letters', () => {
  test.each<readonly [string, unknown, readonly (readonly [string, string])[]]>([
    ['a revoked list', revoked([]), [['proposals', 'facts_not_list']]],
    ['a list that throws', new Proxy([{}], throwing('get')), [['proposals', 'facts_not_list']]],
    ['a sparse list', new Array(1), [['proposals.0', 'facts_not_object']]],
    ['a list of proxies', [new Proxy({}, throwing('getPrototypeOf'))], [['proposals.0', 'facts_not_object']]],
  ])('%s', (_, proposals, expected) => {
    expect(refused(() => letters({ ...letter, proposals }))).toEqual(expected)
  })

  test('a proposal with a getter is told, and nothing in it is run', () => {
    let ran = 0
    const proposal = Object.defineProperty({ unit: 'Satu' }, 'submission', {
      enumerable: true,
      get() {
        ran++
        return check()
      },
    })
    expect(refused(() => letters({ ...letter, proposals: [proposal] }))).toEqual([
      ['proposals.0.submission', 'accessor_property'],
    ])
    expect(ran).toBe(0)
  })

  test('a key __proto__ of a proposal is unknown, and gives it no fields', () => {
    const proposal = JSON.parse('{"unit":"Satu","__proto__":{"head":"x"}}')
    expect(refused(() => letters({ ...letter, proposals: [{ ...proposal, submission: check() }] }))).toEqual([
      ['proposals.0.__proto__', 'unknown_field'],
    ])
  })
})

describe('anything at all', () => {
  const ours = (run: () => unknown): readonly Issue[] => {
    try {
      run()
      return []
    } catch (error) {
      expect(error).toBeInstanceOf(IssuesError)
      return (error as IssuesError).issues
    }
  }
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  })

  test('is refused by one of our own errors, with issues that are plain data', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const run of [
          () => checkAnything(input),
          () => letters(input),
          () => checkAnything(facts(), { conventions: input }),
        ]) {
          const issues = ours(run)
          expect(JSON.parse(JSON.stringify(issues))).toEqual(issues)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('in the place of any fact too, never changing what it is given', () => {
    const names = Object.entries({ ...facts().instansi, ...facts().unit }).map(([name]) => name)
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, (name, value) => {
        const given = facts()
        const level = name in given.instansi ? 'instansi' : 'unit'
        const input = { ...given, [level]: { ...given[level], [name]: value } }
        const issues = ours(() => checkAnything(input))
        expect(issues.every(({ path }) => path[0] === level && path[1] === name)).toBe(true)
        expect(Object.is(input[level][name as never], value)).toBe(true)
        if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
          expect(Object.isFrozen(value)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})
