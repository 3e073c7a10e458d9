import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  AnswersError,
  type AnswersOf,
  compile,
  defineRubric,
  type EvaluateOptions,
  evaluate,
  type Issue,
  IssuesError,
  type LooseOptions,
  OptionsError,
  RubricError,
  readAnswers,
  type Score,
  safeEvaluate,
  toRows,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import rubricJson from '../../rubrics/permenpanrb-90-2021.json'
import { anything, fail, getter, MAKERS, revoked, set } from '../helpers/hostileValues'
import { randomFrom, randomLke } from '../helpers/randomLke'

type Answers = AnswersOf<typeof permenpanrb90_2021>
type Options = EvaluateOptions<typeof permenpanrb90_2021> & { readonly unanswered?: 'reject' }

const plan = compile(permenpanrb90_2021)
const lke = (seed: number): Record<string, unknown> => randomLke(permenpanrb90_2021, randomFrom(seed))
const complete: Readonly<Record<string, unknown>> = Object.freeze(lke(1))
const without = (id: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(complete).filter(([key]) => key !== id))

/** What a call came to: what it returned, or our own error; any other error fails the test. */
type Outcome<T> =
  | { readonly returned: T; readonly error: null; readonly issues: null }
  | { readonly returned: null; readonly error: string; readonly issues: readonly Issue[] }

/** Far above what any of these takes; what grows with the square of the input takes longer. CPU time, not the clock. */
const MAX_CPU_MICROSECONDS = 2_000_000

function outcomeOf<T>(run: () => T): Outcome<T> {
  const before = process.cpuUsage()
  try {
    return { returned: run(), error: null, issues: null }
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
    return { returned: null, error: error.name, issues: error.issues }
  } finally {
    const { user, system } = process.cpuUsage(before)
    expect(user + system).toBeLessThan(MAX_CPU_MICROSECONDS)
  }
}

const evaluated = (answers: unknown, options?: unknown) =>
  outcomeOf(() => evaluate(permenpanrb90_2021, answers as Answers, options as Options))
const scored = (answers: unknown, options?: unknown) =>
  outcomeOf(() => plan.score(answers as Answers, options as Options))
const safely = (answers: unknown, options?: unknown) => {
  const { returned } = outcomeOf(() => safeEvaluate(permenpanrb90_2021, answers, options as Options))
  if (returned === null) throw new Error('safeEvaluate threw')
  return returned
}
const read = (input: unknown, options?: unknown) =>
  outcomeOf(() => readAnswers(permenpanrb90_2021, input, options as LooseOptions))
const rows = (answers: unknown) => outcomeOf(() => toRows(permenpanrb90_2021, answers as Answers))
const defined = (rubric: unknown) => outcomeOf(() => defineRubric(rubric as typeof permenpanrb90_2021))

/** Expects all doors to refuse answers for the same reasons. */
function expectRefused(answers: unknown): void {
  const { error, issues } = evaluated(answers)
  expect(error).toBe('AnswersError')
  expect(scored(answers)).toEqual({ returned: null, error, issues })
  expect(safely(answers)).toEqual({ success: false, issues })
}

/** Expects all doors to take answers, or all to refuse them. */
function expectAgreement(answers: unknown, options?: unknown): void {
  const { error, issues } = evaluated(answers, options)
  const score = scored(answers, options)
  expect([score.error, score.issues]).toEqual([error, issues])
  expect(safely(answers, options).success).toBe(error === null)
}

const keysOf = (...targets: readonly object[]) => targets.map((target) => Reflect.ownKeys(target))
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
let unpolluted: readonly (readonly PropertyKey[])[]
beforeAll(() => {
  unpolluted = keysOf(...prototypes)
})
afterEach(() => {
  expect(keysOf(...prototypes)).toEqual(unpolluted)
})

const many = (count: number, length = 0): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`.padEnd(length, 'y'), 1]))

/** Holds symbols or properties that are not enumerable. */
const hasUnseen = (value: unknown): boolean => {
  try {
    if (typeof value !== 'object' || value === null) return false
    return Reflect.ownKeys(value).length !== Object.keys(value).length
  } catch {
    return false
  }
}

const questionIds = Object.keys(complete)
const ratioId = 'A.II.4.i.a'
const someId = fc.oneof(fc.constantFrom(...questionIds), fc.constantFrom(ratioId, 'B.I.a', 'A.I.1.i.a'))
const someKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', '0', 'a.i.1.i.a', 'B.I'),
  fc.string().filter((key) => !questionIds.includes(key)),
)

describe('hostile answers', { timeout: 60_000 }, () => {
  it('are refused whole by every door alike', () => {
    fc.assert(
      fc.property(anything, (make) => expectRefused(make())),
      { numRuns: 60 },
    )
  })

  const expectReplacedRefused = (id: string, value: unknown) => expectRefused({ ...complete, [id]: value })

  it('are refused one by one, among 112 good ones', () => {
    fc.assert(
      fc.property(someId, anything, (id, make) => expectReplacedRefused(id, make())),
      { numRuns: 60 },
    )
  })

  const expectRefusedInside = (value: unknown, inRatio: object, inSurvey: object) => {
    if (typeof value !== 'number') {
      expectRefused({ ...complete, [ratioId]: { sasaran: 5, sasaranTercapai: value } })
      expectRefused({ ...complete, [ratioId]: inRatio })
    }
    expectRefused({ ...complete, 'B.I.a': { sum: value, count: Number.NaN } })
    expectRefused({ ...complete, 'B.I.a': inSurvey })
  }
  const parts = (value: unknown): [object, object] => [{ percent: value }, { sum: 4, count: value }]

  it('are refused of every kind, whole, in place of a good one and inside it', () => {
    for (const make of MAKERS) {
      expectRefused(make())
      for (const id of ['A.I.1.i.a', ratioId, 'B.I.a']) expectReplacedRefused(id, make())
      expectRefusedInside(make(), ...parts(make()))
    }
  })

  it('are refused as counts, as percentages and as parts of a mean', () => {
    fc.assert(
      fc.property(anything, (make) => {
        const value = make()
        // A whole number is a good count, and so is nothing else.
        if (typeof value === 'number' && Number.isInteger(value)) return
        expectRefusedInside(value, ...parts(value))
      }),
      { numRuns: 60 },
    )
  })

  it('are refused beside 113 good ones', () => {
    fc.assert(
      fc.property(someKey, anything, (key, make) => {
        const value = make()
        expectRefused(set({ ...complete }, key, value))
        expectRefused(set({ ...complete }, key, undefined))
        expectRefused({ ...complete, [ratioId]: set({ sasaran: 5, sasaranTercapai: 4 }, key, value) })
        expectRefused({ ...complete, 'B.I.a': set({ sum: 36, count: 10 }, key, value) })
      }),
      { numRuns: 50 },
    )
  })

  it('are refused beside good ones though they are symbols; plan.score does not look for these, nor at them', () => {
    const shown = (target: object) => set(target, Symbol('x'), 1)
    const lazy = (target: object) => Object.defineProperty(target, Symbol('x'), { get: fail })
    const counts = { sasaran: 5, sasaranTercapai: 4 }
    const mean = { sum: 36, count: 10 }
    for (const extra of [shown, lazy]) {
      for (const [given, plain] of [
        [extra({ ...complete }), complete],
        [
          { ...complete, [ratioId]: extra({ ...counts }) },
          { ...complete, [ratioId]: counts },
        ],
        [
          { ...complete, [ratioId]: extra({ percent: 80 }) },
          { ...complete, [ratioId]: { percent: 80 } },
        ],
        [
          { ...complete, 'B.I.a': extra({ ...mean }) },
          { ...complete, 'B.I.a': mean },
        ],
      ]) {
        expect(evaluated(given).error).toBe('AnswersError')
        expect(safely(given).success).toBe(false)
        const score = scored(given)
        if (score.error === null) expect(JSON.stringify(score.returned)).toBe(JSON.stringify(scored(plain).returned))
        else expect(score.error).toBe('AnswersError')
      }
    }
  })

  it('are refused beside good ones though they are not enumerable', () => {
    const extra = (target: object) => Object.defineProperty({ ...target }, 'x', { value: 1 })
    expectRefused(extra(complete))
    // Inside counts plan.score looks at what is enumerable only, as its documentation says.
    expect(evaluated({ ...complete, [ratioId]: extra({ sasaran: 5, sasaranTercapai: 4 }) }).error).toBe('AnswersError')
    expect(evaluated({ ...complete, [ratioId]: extra({ percent: 80 }) }).error).toBe('AnswersError')
    expect(evaluated({ ...complete, 'B.I.a': extra({ sum: 36, count: 10 }) }).error).toBe('AnswersError')
  })

  it('are refused when a hidden answer and an unknown key make up the right number of keys', () => {
    const hide = (target: object, key: string, value: unknown) => Object.defineProperty(target, key, { value })
    expectRefused(hide({ ...without('A.I.1.i.a'), extra: 1 }, 'A.I.1.i.a', 'Ya'))
    for (const counts of [hide({ sasaran: 5, extra: 1 }, 'sasaranTercapai', 4), hide({ extra: 1 }, 'percent', 80)]) {
      expect(evaluated({ ...complete, [ratioId]: counts }).error).toBe('AnswersError')
    }
    const mean = hide({ sum: 36, extra: 1 }, 'count', 10)
    expect(evaluated({ ...complete, 'B.I.a': mean }).error).toBe('AnswersError')
  })

  it('are not taken from a prototype, be it one that poses as the root of another realm', () => {
    const root = (inherited: object): object => Object.create(Object.assign(Object.create(null), inherited))
    const posing = (inherited: object, own: object): object => {
      const prototype = Object.assign(Object.create(null), inherited)
      Object.defineProperties(prototype, { constructor: { value: Object }, hasOwnProperty: { value: fail } })
      return Object.assign(Object.create(prototype), own)
    }
    const some = { 'A.I.1.i.a': 'Ya' }
    expectRefused(Object.assign(root(some), without('A.I.1.i.a')))
    expectRefused(Object.assign(Object.create(some), without('A.I.1.i.a')))
    expectRefused(Object.create(complete))
    expectRefused(posing(some, without('A.I.1.i.a')))
    expectRefused({ ...complete, [ratioId]: posing({ sasaranTercapai: 4 }, { sasaran: 5 }) })
    expectRefused({ ...complete, 'B.I.a': posing({ sum: 36, count: 10 }, {}) })
  })

  it('are not taken from a polluted Object.prototype', () => {
    // Nothing but the calls runs under pollution: neither the test runner nor its assertions bear it.
    const polluted = (key: string, value: unknown, answers: object): string[] => {
      const doors = [() => evaluate(permenpanrb90_2021, answers as Answers), () => plan.score(answers as Answers)]
      const outcomes: string[] = []
      Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true })
      for (const run of doors) {
        try {
          run()
          outcomes.push('taken')
        } catch (error) {
          outcomes.push(error instanceof AnswersError ? 'refused' : 'crashed')
        }
      }
      Reflect.deleteProperty(Object.prototype, key)
      return outcomes
    }
    expect(polluted('A.I.1.i.a', 'Ya', without('A.I.1.i.a'))).toEqual(['refused', 'refused'])
    expect(polluted('sasaranTercapai', 4, { ...complete, [ratioId]: { sasaran: 5 } })).toEqual(['refused', 'refused'])
  })

  it('are judged alike by every door when some may be unanswered', () => {
    const mode = fc.constantFrom('zero', 'exclude')
    fc.assert(
      fc.property(anything, mode, (make, unanswered) => {
        const answers = make()
        // Whether plan.score sees these is tested above.
        if (hasUnseen(answers)) return
        expectAgreement(answers, { unanswered })
        // Nothing but an empty object passes.
        if (evaluated(answers, { unanswered }).error === null) expect(Reflect.ownKeys(answers as object)).toEqual([])
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(someId, anything, mode, (id, make, unanswered) => {
        const value = make()
        expectAgreement({ [id]: value }, { unanswered })
        expect(evaluated({ [id]: value }, { unanswered }).error).toBe('AnswersError')
      }),
      { numRuns: 60 },
    )
  })

  it('never pass by a getter: evaluate does not run it, plan.score reads it once at most and checks what it got', () => {
    const values = fc.constantFrom('Ya', 'Z', undefined, 4, 5, 'x').map((value) => () => value)
    fc.assert(
      fc.property(someId, fc.array(fc.oneof(values, anything), { maxLength: 4 }), (id, makers) => {
        const given = makers.map((make) => make())
        let reads = 0
        const answers = Object.defineProperty({ ...complete }, id, {
          enumerable: true,
          get: () => (reads < given.length ? given[reads++] : fail()),
        })
        expect(evaluated(answers).error).toBe('AnswersError')
        expect(safely(answers).success).toBe(false)
        expect(reads).toBe(0)
        const score = scored(answers)
        expect(reads).toBeLessThanOrEqual(1)
        const asData = given.length === 0 ? 'AnswersError' : evaluated({ ...complete, [id]: given[0] }).error
        expect(score.error).toBe(asData)
      }),
      { numRuns: 60 },
    )
  })

  it('never pass by a getter inside counts or a mean that changes its mind', () => {
    const changing = (first: unknown, second: unknown, key: string, others: object): [object, () => number] => {
      let reads = 0
      const get = () => (reads++ === 0 ? first : second)
      return [Object.defineProperty({ ...others }, key, { enumerable: true, get }), () => reads]
    }
    for (const [id, key, others, good, bad] of [
      [ratioId, 'sasaranTercapai', { sasaran: 5 }, 4, 1e12],
      [ratioId, 'percent', {}, 80, 1e12],
      ['B.I.a', 'sum', { count: 10 }, 36, 1e12],
      ['B.I.a', 'count', { sum: 36 }, 10, 0],
    ] as const) {
      const [answer, reads] = changing(good, bad, key, others)
      const score = scored({ ...complete, [id]: answer })
      expect(reads()).toBe(1)
      // What was read first is what counts.
      expect(score.returned?.total).toBe(
        evaluate(permenpanrb90_2021, { ...complete, [id]: { ...others, [key]: good } } as unknown as Answers).total,
      )
      const [other, otherReads] = changing(bad, good, key, others)
      expect(scored({ ...complete, [id]: other }).error).toBe('AnswersError')
      expect(evaluated({ ...complete, [id]: other }).error).toBe('AnswersError')
      expect(otherReads()).toBe(1)
    }
  })

  it('never crash as proxies whose every look fails, now or later', () => {
    for (let healthy = 0; healthy < 400; healthy += 7) {
      let looks = 0
      const trap =
        (name: keyof typeof Reflect) =>
        (...args: unknown[]) =>
          looks++ < healthy ? (Reflect[name] as (...given: unknown[]) => unknown)(...args) : fail()
      const names = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const
      const proxy = new Proxy({ ...complete }, Object.fromEntries(names.map((name) => [name, trap(name)])))
      for (const door of [evaluated, scored, rows, read]) {
        looks = 0
        door(proxy)
      }
      looks = 0
      safely(proxy)
    }
  })
})

describe('answers with a getter that calls plan.score', () => {
  const other = lke(2)
  const third = lke(3)
  const drawn = (score: Score): string =>
    JSON.stringify([score, score.determinations, score.points('A.I'), score.points('B.I.a')])
  const alone = (answers: Record<string, unknown>) => drawn(plan.score(answers as unknown as Answers))
  const within = (id: string, act: () => void, answers = complete): Answers =>
    Object.defineProperty({ ...answers }, id, {
      enumerable: true,
      get: () => {
        act()
        return answers[id]
      },
    }) as unknown as Answers

  it.each(['A.I.1.i.a', 'A.II.1.i.a', ratioId, 'B.I.a', 'B.II.a'])('at %s leave both results right', (id) => {
    let inner: Score | undefined
    const outer = plan.score(
      within(id, () => {
        inner = plan.score(other as unknown as Answers)
      }),
    )
    if (!inner) throw new Error('the getter was not run')
    expect(drawn(inner)).toBe(alone(other))
    expect(drawn(outer)).toBe(alone(complete))
    // Reading one again, after yet another call, changes nothing.
    expect(drawn(plan.score(third as unknown as Answers))).toBe(alone(third))
    expect(drawn(inner)).toBe(alone(other))
    expect(drawn(outer)).toBe(alone(complete))
  })

  it('leave all results right three levels deep, on each of 113 questions', () => {
    const inner: string[] = []
    for (const id of questionIds) {
      const middle = within(id, () => inner.push(drawn(plan.score(third as unknown as Answers))), other)
      const outer = plan.score(within(id, () => inner.push(drawn(plan.score(middle)))))
      expect(inner.splice(0)).toEqual([alone(third), alone(other)])
      expect(drawn(outer)).toBe(alone(complete))
    }
  })

  it('leave both results right when the call within is refused, or scores a draft, or evaluates', () => {
    const acts = [
      () => expect(() => plan.score({} as unknown as Answers)).toThrow(AnswersError),
      () => expect(() => plan.score(other as unknown as Answers, null as never)).toThrow(OptionsError),
      () => expect(plan.score({ 'B.I.a': '4' }, { unanswered: 'zero' }).total).toBe('17.5'),
      () => expect(evaluate(permenpanrb90_2021, { 'B.I.a': '4' }, { unanswered: 'exclude' }).total).toBe('17.5'),
    ]
    for (const act of acts) {
      for (const id of ['A.I.1.i.a', ratioId, 'B.II.a']) {
        expect(drawn(plan.score(within(id, act)))).toBe(alone(complete))
        expect(drawn(plan.score(other as unknown as Answers))).toBe(alone(other))
      }
    }
  })

  it('leave both results right inside counts and means too', () => {
    const lazily = (fields: Record<string, unknown>): object => {
      const [key] = Object.keys(fields)
      return within(key ?? '', () => void plan.score(other as unknown as Answers), fields)
    }
    const nested = { ...complete, [ratioId]: { sasaran: 5, sasaranTercapai: 3 }, 'B.I.a': { sum: 36, count: 11 } }
    const lazy = { ...nested, [ratioId]: lazily(nested[ratioId] as never), 'B.I.a': lazily(nested['B.I.a'] as never) }
    expect(drawn(plan.score(lazy as unknown as Answers))).toBe(alone(nested))
  })

  it('leave the results of evaluate right when a proxy calls back', () => {
    const expected = evaluate(permenpanrb90_2021, complete as unknown as Answers)
    let called = 0
    const proxy = new Proxy(
      { ...complete },
      {
        getOwnPropertyDescriptor: (target, key) => {
          called++
          plan.score(other as unknown as Answers)
          evaluate(permenpanrb90_2021, third as unknown as Answers)
          return Reflect.getOwnPropertyDescriptor(target, key)
        },
      },
    )
    expect(evaluate(permenpanrb90_2021, proxy as unknown as Answers)).toEqual(expected)
    expect(called).toBeGreaterThan(100)
  })
})

describe('hostile options', { timeout: 60_000 }, () => {
  const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
    heldPredicate: ['WBK', 'WBBM', null, undefined],
    unanswered: ['reject', 'zero', 'exclude', undefined],
    contradictions: ['warn', 'reject', undefined],
    locale: ['id', 'en', undefined],
  }
  const answers = { ...complete }

  const expectOptionsRefused = (options: unknown) => {
    expectAgreement(answers, options)
    const { error } = evaluated(answers, options)
    // Only an empty plain object passes.
    if (error === null) expect(Reflect.ownKeys(options as object)).toEqual([])
    else expect(error).toBe('OptionsError')
  }

  it('are refused by every door alike', () => {
    fc.assert(
      fc.property(anything, (make) => expectOptionsRefused(make())),
      { numRuns: 60 },
    )
  })

  it('are refused one by one', () => {
    const option = (name: string) =>
      fc.oneof(
        anything,
        fc.constantFrom(...(ALLOWED[name] ?? [])).map((value) => () => value),
      )
    const records = fc.record(Object.fromEntries(Object.keys(ALLOWED).map((name) => [name, option(name)])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(records, (makers) => {
        const options = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make?.()]))
        const allowed = Object.entries(options).every(([name, value]) => ALLOWED[name]?.includes(value))
        const { error } = evaluated(answers, options)
        expect(error === 'OptionsError').toBe(!allowed)
        expectAgreement(answers, options)
      }),
      { numRuns: 60 },
    )
  })

  it('are refused of every kind, whole and one by one', () => {
    for (const make of MAKERS) expectOptionsRefused(make())
    for (const name of [...Object.keys(ALLOWED), 'conventions']) {
      for (const make of MAKERS) {
        const value = make()
        if (ALLOWED[name]?.includes(value)) continue
        expectAgreement(answers, { [name]: value })
        const empty = name === 'conventions' && evaluated(answers, { conventions: value }).error === null
        if (empty) expect(Reflect.ownKeys(value as object)).toEqual([])
        else expect(evaluated(answers, { [name]: value }).error).toBe('OptionsError')
      }
    }
  })

  it('are refused inside conventions', () => {
    const keys = fc.oneof(someKey, fc.constantFrom('percentGiven', `nothingToCount.${ratioId}`))
    fc.assert(
      fc.property(keys, anything, (key, make) => {
        const options = { conventions: set({}, key, make()) }
        expectAgreement(answers, options)
        expect(evaluated(answers, options).error).toBe('OptionsError')
      }),
      { numRuns: 60 },
    )
  })

  it('are refused by plan.score with good and bad answers alike, and never before their own problems are told', () => {
    for (const given of [answers, {}, null]) {
      for (const options of [null, 5, { unanswered: 'x' }, JSON.parse('{"__proto__":{"unanswered":"zero"}}')]) {
        expect(evaluated(given, options).error).toBe('OptionsError')
        expect(scored(given, options).error).toBe('OptionsError')
        expect(safely(given, options).success).toBe(false)
      }
    }
  })
})

describe('hostile input of readAnswers', { timeout: 60_000 }, () => {
  /** Whatever comes out: only good answers, and issues that survive JSON. */
  function expectSound(input: unknown, options?: unknown): void {
    const { returned } = read(input, options)
    if (returned === null) throw new Error('refused its options')
    const { answers, changed, refused, unanswered, complete: whole } = returned
    expect(scored(answers, { unanswered: 'zero' }).issues).toBe(null)
    expect(unanswered.length + Object.keys(answers).length).toBe(113)
    expect(whole).toBe(unanswered.length === 0)
    for (const { path, message } of [...changed, ...refused]) {
      expect(message.length).toBeGreaterThan(0)
      for (const key of path) {
        if (typeof key === 'number') expect(Number.isInteger(key) && key >= 0).toBe(true)
        else expect(typeof key).toBe('string')
      }
    }
  }

  it('never makes it throw, nor gives an answer that evaluate refuses', () => {
    fc.assert(
      fc.property(anything, (make) => expectSound(make())),
      { numRuns: 60 },
    )
  })

  it('is refused of every kind, whole and as the value of a cell', () => {
    for (const make of MAKERS) {
      expectSound(make())
      for (const id of ['A.I.1.i.a', ratioId, `${ratioId}.sasaran`, 'B.I.a', 'B.I.a.sum']) {
        expectSound([{ id, value: make() }])
        expectSound([{ id, value: 80, unit: make() }])
        expectSound([{ id: make(), value: make() }])
        expectSound({ [id]: make() })
        expectSound({ [id]: { [String(id)]: make() } })
      }
      expectSound([make(), make()])
    }
  })

  it('is refused as the value of a cell, in rows and in objects', () => {
    const cell = fc.oneof(
      someId,
      fc.constantFrom(`${ratioId}.sasaran`, `${ratioId}.percent`, 'B.I.a.sum', 'B.I.a.count'),
      someKey,
    )
    fc.assert(
      fc.property(cell, anything, anything, (id, make, makeUnit) => {
        const value = make()
        const unit = makeUnit()
        expectSound([{ id, value }])
        expectSound([{ id, value, unit }])
        expectSound(set({}, id, value))
        expectSound([set({ ...complete }, id, value), value])
      }),
      { numRuns: 60 },
    )
  })

  it('is told by paths that JSON can carry, also where an array has named properties', () => {
    expectSound(Object.assign([{ id: 'A.I.1.i.a', value: 'ya' }], { note: { id: 'A.I.1.i.b', value: 'a' }, x: 1 }))
  })

  it('is read without running a getter', () => {
    let ran = 0
    const get = () => {
      ran++
      return 'Ya'
    }
    for (const input of [
      getter(get, 'A.I.1.i.a'),
      [getter(get, 'id', 'value', 'unit')],
      Object.defineProperty([], 0, { enumerable: true, get }),
      { [ratioId]: getter(get, 'sasaran') },
    ]) {
      expectSound(input)
      expect(read(input).returned?.refused.length).toBeGreaterThan(0)
    }
    expect(ran).toBe(0)
  })

  const expectOptionsRefused = (options: unknown) => {
    const { error } = read([], options)
    if (error === null) expect(Reflect.ownKeys(options as object)).toEqual([])
    else expect(error).toBe('OptionsError')
  }

  it('is taken with options of no hostile kind, whole or one by one', () => {
    for (const make of MAKERS) {
      expectOptionsRefused(make())
      for (const name of ['counts', 'percentages', 'zeroOne', 'surveys', 'locale'])
        expect(read([], { [name]: make() }).error).toBe('OptionsError')
    }
  })

  it('is taken with hostile options only when these are empty', () => {
    fc.assert(
      fc.property(anything, (make) => expectOptionsRefused(make())),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(someKey, anything, (key, make) => {
        expect(read([], set({}, key, make())).error).toBe('OptionsError')
      }),
      { numRuns: 100 },
    )
  })
})

describe('hostile input of toRows', { timeout: 60_000 }, () => {
  const expectNoRows = (answers: unknown) => {
    const { returned, error } = rows(answers)
    // Symbols that are not enumerable are not looked at: a rubric carries its mark in one.
    if (returned) expect(Object.getOwnPropertyNames(answers)).toEqual([])
    else expect(error).toBe('AnswersError')
  }

  it('is refused of every kind', () => {
    for (const make of MAKERS) expectNoRows(make())
  })

  it('is refused, or comes out as rows', () => {
    fc.assert(
      fc.property(anything, (make) => expectNoRows(make())),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(someId, anything, (id, make) => {
        expect(rows({ ...complete, [id]: make() }).error).toBe('AnswersError')
      }),
      { numRuns: 60 },
    )
  })

  it('is read once: a proxy that says one thing and gives another comes out as what was checked', () => {
    const proxy = new Proxy({ 'A.I.1.i.a': 'Ya' }, { get: () => 'Z' })
    const found = rows(proxy).returned?.[0]
    expect(found === undefined || found.value === 'Ya').toBe(true)
    // This one throws when it is read like a getter; its properties are good.
    rows(new Proxy({ ...complete }, { get: fail }))
  })
})

describe('hostile rubrics', { timeout: 60_000 }, () => {
  const paths: (readonly string[])[] = []
  const visit = (node: unknown, path: readonly string[]) => {
    paths.push(path)
    if (typeof node === 'object' && node !== null) {
      for (const [key, child] of Object.entries(node)) visit(child, [...path, key])
    }
  }
  visit(rubricJson, [])

  /** A copy of the rubric's JSON along one path, with something else at its end. */
  function altered(node: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
    if (key === undefined) return change(node)
    const copy: Record<string, unknown> | unknown[] = Array.isArray(node) ? [...node] : { ...(node as object) }
    const fields = copy as Record<string, unknown>
    fields[key] = altered(fields[key], rest, change)
    return copy
  }

  /** Either refused as a rubric, or good enough to evaluate with. */
  function expectSound(rubric: unknown): void {
    const { returned, error } = defined(rubric)
    if (returned === null) {
      expect(error).toBe('RubricError')
      return
    }
    const { error: compiling, returned: compiled } = outcomeOf(() => compile(returned))
    if (compiled === null) expect(compiling).toBe('RubricError')
    else {
      const result = evaluate(returned, {}, { unanswered: 'zero' })
      expect(result.total).toBe('0')
      expect(result.complete).toBe(false)
    }
  }

  it('are refused whole', () => {
    fc.assert(
      fc.property(anything, (make) => {
        expect(defined(make()).error).toBe('RubricError')
      }),
      { numRuns: 60 },
    )
  })

  it('are refused whole of every kind', () => {
    for (const make of MAKERS) expect(defined(make()).error).toBe('RubricError')
  })

  it('are refused for anything at any place, or are good enough to evaluate with', () => {
    const odd = fc.oneof(
      anything,
      fc.constantFrom('0', '1', '0.00001', '1e3', '-1', '100', 'A', 'B.I', 'WBK').map((value) => () => value),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, make) => {
        expectSound(altered(rubricJson, path, make))
      }),
      { numRuns: 50 },
    )
  })

  it('are refused for a key too many or too few at any place, or are good enough to evaluate with', () => {
    const objects = paths.filter((path) => {
      const found = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], rubricJson)
      return typeof found === 'object'
    })
    fc.assert(
      fc.property(fc.constantFrom(...objects), someKey, fc.nat(), (path, key, pick) => {
        const extra = altered(rubricJson, path, (node) =>
          Array.isArray(node) ? [...node, key] : set({ ...(node as object) }, key, 1),
        )
        expectSound(extra)
        const fewer = altered(rubricJson, path, (node) => {
          const entries = Object.entries(node as object)
          const kept = entries.filter((_, index) => index !== pick % entries.length)
          return Array.isArray(node) ? kept.map(([, child]) => child) : Object.fromEntries(kept)
        })
        expectSound(fewer)
      }),
      { numRuns: 20 },
    )
  })

  it('are refused for getters, hidden and inherited properties, without running a getter', () => {
    const { predicates, ...rest } = rubricJson
    expect(defined(Object.assign(getter(fail, 'predicates'), rest)).error).toBe('RubricError')
    expect(defined(Object.defineProperty({ ...rest }, 'predicates', { value: predicates })).error).toBe('RubricError')
    expect(defined(Object.assign(Object.create({ predicates }), rest)).error).toBe('RubricError')
    // Also where ids are free, and a parser might drop the key without a word.
    for (const path of [[], ['answerKinds'], ['answerKinds', 'abc', 'options'], ['conventions', '0', 'choices']]) {
      const odd = altered(rubricJson, path, (node) => {
        const [first] = Object.values(node as object)
        return set({ ...(node as object) }, '__proto__', first)
      })
      expect(defined(odd).error).toBe('RubricError')
    }
  })

  it('are refused however deep they are', () => {
    const [component] = rubricJson.components
    for (const depth of [10, 100, 1000, 2000, 3000, 20_000]) {
      let group: unknown = component
      for (let level = 0; level < depth; level++) group = { ...component, id: `G${level}`, children: [group] }
      expect(defined({ ...rubricJson, components: [group] }).error).toBe('RubricError')
    }
  })

  it('are refused for each hostile value as an id', () => {
    for (const make of MAKERS) {
      const isText = typeof make() === 'string' && String(make()).length > 0 && String(make()).length <= 100
      expect(defined({ ...rubricJson, id: make() }).error).toBe(isText ? null : 'RubricError')
    }
  })

  it('are refused when they hold themselves', () => {
    const loop: Record<string, unknown> = { ...rubricJson.components[0] }
    loop['children'] = [loop]
    expect(defined({ ...rubricJson, components: [loop] }).error).toBe('RubricError')
    const list: unknown[] = []
    list.push(list)
    expect(defined({ ...rubricJson, areas: list }).error).toBe('RubricError')
  })

  it('are refused unchecked by every function that takes one', () => {
    const refusals: unknown[] = []
    for (const rubric of [{}, { ...rubricJson }, null, undefined, 5, 'permenpanrb-90-2021', [], revoked({})]) {
      const given = rubric as typeof permenpanrb90_2021
      for (const run of [
        () => compile(given),
        () => evaluate(given, complete as unknown as Answers),
        () => safeEvaluate(given, complete),
        () => readAnswers(given, []),
        () => toRows(given, {}),
      ]) {
        try {
          run()
          refusals.push('taken')
        } catch (error) {
          refusals.push(error instanceof RubricError ? 'RubricError' : String(error))
        }
      }
    }
    expect(new Set(refusals)).toEqual(new Set(['RubricError']))
  })

  it('are refused with our own error in a language that does not exist', () => {
    for (const locale of ['xx', '__proto__', 'constructor', null, 5, {}]) {
      const { error } = outcomeOf(() => defineRubric({} as typeof permenpanrb90_2021, locale as 'id'))
      expect(['RubricError', 'OptionsError']).toContain(error)
    }
  })
})

// Many calls each; the limit of each call is what counts.
describe('huge input', { timeout: 60_000 }, () => {
  const HUGE = 'x'.repeat(1_000_000)
  const DIGITS = '9'.repeat(1_000_000)
  const SPACE = ' '.repeat(1_000_000)
  const huge = [
    HUGE,
    DIGITS,
    `0.${DIGITS}`,
    SPACE,
    `${SPACE}3`,
    `${DIGITS}%`,
    '1.000'.repeat(200_000),
    '._- '.repeat(250_000),
  ]

  it('of a million letters is refused fast, as answer, key, option, id and value', () => {
    for (const text of huge) {
      expectRefused(text)
      expectRefused({ ...complete, [text]: 'Ya' })
      for (const id of ['A.I.1.i.a', ratioId, 'B.I.a']) {
        expectRefused({ ...complete, [id]: text })
        expectRefused({ ...complete, [id]: { sasaran: text, sasaranTercapai: text, [text]: 1 } })
        expectRefused({ ...complete, [id]: { percent: text } })
        expectRefused({ ...complete, [id]: { sum: text, count: 10 } })
        for (const input of [{ [id]: text }, [{ id, value: text }], [{ id, value: 'x', unit: text }]]) {
          expect(read(input).returned?.answers).toEqual({})
        }
      }
      expect(read([{ id: text, value: 'Ya' }]).returned?.answers).toEqual({})
      for (const options of [text, { [text]: 1 }, { locale: text }, { conventions: { [text]: 'full' } }]) {
        expect(evaluated(complete, options).error).toBe('OptionsError')
        expect(read([], options).error).toBe('OptionsError')
      }
      expect(rows({ 'B.I.a': text }).error).toBe('AnswersError')
      expect(defined({ ...rubricJson, id: text, version: text }).error).toBe('RubricError')
      expect(defined({ ...rubricJson, [text]: text }).error).toBe('RubricError')
    }
  })

  it('of 50,000 unknown keys is refused fast, all of them told', () => {
    const keys = many(50_000)
    const withKeys = { ...complete, ...keys }
    expect(evaluated(withKeys).issues).toHaveLength(50_000)
    expect(scored(withKeys).issues).toHaveLength(50_000)
    expect(safely(withKeys).success).toBe(false)
    expect(evaluated({ ...complete, [ratioId]: keys }).issues).toHaveLength(50_002)
    expect(evaluated({ ...complete, 'B.I.a': keys }).issues).toHaveLength(1)
    expect(rows(keys).error).toBe('AnswersError')
    expect(read(keys).returned?.refused).toHaveLength(50_000)
    expect(read({ [ratioId]: keys }).returned?.refused).toHaveLength(50_000)
    const unknown = Object.keys(keys).map((id) => ({ id, value: 1 }))
    expect(read(unknown).returned?.refused).toHaveLength(50_000)
    expect(read(Object.keys(keys)).returned?.refused).toHaveLength(50_000)
    expect(defined({ ...rubricJson, ...keys }).error).toBe('RubricError')
    expect(defined({ ...rubricJson, answerKinds: keys }).error).toBe('RubricError')
    expect(defined(keys).error).toBe('RubricError')
  })

  // Long names, as comparing two names for a suggestion takes time with the product of their lengths.
  it('of 50,000 unknown options is refused fast', () => {
    expect(evaluated(complete, many(50_000, 60)).issues).toHaveLength(50_000)
  })

  it('of 10,000 unknown conventions is refused fast', () => {
    expect(evaluated(complete, { conventions: many(10_000, 60) }).issues).toHaveLength(10_000)
  })

  it('of 50,000 unknown options of readAnswers is refused fast', () => {
    expect(read([], many(50_000, 60)).issues).toHaveLength(50_000)
  })

  it('of one cell in 20,000 rows is read fast', () => {
    const same = Array.from({ length: 20_000 }, () => ({ id: 'A.I.1.i.a', value: 'Ya' }))
    expect(read(same).returned?.answers).toEqual({ 'A.I.1.i.a': 'Ya' })
    const different = same.map((row, index) => ({ ...row, value: index }))
    expect(read(different).returned?.refused.map(({ code }) => code)).toEqual(['duplicate_cell'])
  })

  it('of 2,000 wrong references in a rubric is refused fast', () => {
    const [area] = rubricJson.areas
    const nodes = Object.keys(many(2000, 60))
    expect(defined({ ...rubricJson, areas: [{ ...area, nodes }] }).error).toBe('RubricError')
  })
})
