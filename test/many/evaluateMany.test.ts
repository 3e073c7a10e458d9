import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evaluate,
  evaluateMany,
  InputError,
  type ManyOptions,
  type ManyProgress,
  type ManyUnit,
  OptionsError,
  safeEvaluate,
} from 'zona-integritas'
import { type Answers, lkes, rubric, scoreWith } from '../helpers/arbitraries'
import { randomFrom, randomLke } from '../helpers/randomLke'

type Unit = ManyUnit<typeof rubric>
type Options = ManyOptions<typeof rubric>

const zero = { unanswered: 'zero' } as const
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const many = (units: unknown, options: Options = zero) => [...evaluateMany(rubric, units as Iterable<Unit>, options)]

const random = randomFrom(4)
const filled = (count: number): Unit[] =>
  Array.from({ length: count }, (_, index) => ({ id: `u${index}`, answers: randomLke(rubric, random) as Answers }))

const codesOf = (units: unknown, options: Options = zero) =>
  many(units, options).map((one) =>
    one.success ? 'success' : one.issues.map(({ code, path }) => [code, ...path].join(' ')),
  )

describe('evaluateMany', () => {
  test('gives every unit the score that it has alone, or its problems', () => {
    const options = { unanswered: 'exclude', heldPredicate: 'WBK' } as const
    const run = fc.property(fc.array(lkes, { maxLength: 8 }), (units) => {
      const given = units.map(({ answers, options: { heldPredicate } }, index) => ({
        id: `u${index}`,
        answers: index % 3 === 2 ? ({ ...answers, 'Z.z': 'A' } as Answers) : answers,
        ...(heldPredicate === undefined ? {} : { heldPredicate }),
      }))
      const outcomes = many(given, options)
      expect(outcomes.map(({ id, index }) => [id, index])).toEqual(given.map(({ id }, index) => [id, index]))
      outcomes.forEach((one, index) => {
        const { answers, heldPredicate } = given[index] as Unit
        const own = { ...options, ...(heldPredicate === undefined ? {} : { heldPredicate }) }
        if (one.success) expect(plain(one.data)).toEqual(plain(scoreWith(answers, own)))
        else expect(safeEvaluate(rubric, answers, own)).toEqual({ success: false, issues: one.issues })
        expect(one.success).toBe(index % 3 !== 2)
      })
    })
    fc.assert(run, { numRuns: 20 })
  })

  test('gives whole results on request', () => {
    const units = [...filled(3), { id: 'held', answers: {}, heldPredicate: null }]
    const outcomes = [...evaluateMany(rubric, units, { ...zero, whole: true })]
    outcomes.forEach((one, index) => {
      const { answers, heldPredicate } = units[index] as Unit
      const options = heldPredicate === undefined ? zero : { ...zero, heldPredicate }
      expect(one.success && one.data).toEqual(evaluate(rubric, answers, options))
      expect(Object.isFrozen(one)).toBe(true)
    })
    const stated = outcomes.map(
      (one) => one.success && one.data.assumptions.some(({ id }) => id === 'heldPredicateNotStated'),
    )
    expect(stated).toEqual([true, true, true, false])
    expect(codesOf([{ id: 'x', answers: { 'B.I.a': 5 } }], { ...zero, whole: true })).toEqual([
      ['index_out_of_range B.I.a'],
    ])
  })

  test('tells everything that is wrong with a unit, and goes on', () => {
    const getter = Object.defineProperty({ answers: {} }, 'id', { get: () => 'x', enumerable: true })
    const units = [
      null,
      'LKE',
      [],
      {},
      { id: 7301, answers: {} },
      { id: ' ', answers: {}, heldPredicate: 'WBX', name: 'Satu' },
      { id: 'a', answers: {}, [Symbol('hidden')]: 1 },
      { id: 'b', answers: null },
      { id: 'c', answers: [] },
      { id: 'd', answers: {}, heldPredicate: 'wbk' },
      getter,
      { id: 'e', answers: { 'B.I.a': 36 }, heldPredicate: null },
      { id: 'f', answers: {}, heldPredicate: undefined },
    ]
    expect(codesOf(units)).toEqual([
      ['facts_not_object'],
      ['facts_not_object'],
      ['facts_not_object'],
      ['missing_field id', 'missing_field answers'],
      ['invalid_field id'],
      ['unknown_field name', 'invalid_field id', 'invalid_field heldPredicate'],
      ['unknown_field Symbol(hidden)'],
      ['missing_field answers'],
      ['answers_not_object'],
      ['invalid_field heldPredicate'],
      ['accessor_property id'],
      ['index_out_of_range B.I.a'],
      'success',
    ])
    const ids = many(units).map(({ id }) => id)
    expect(ids).toEqual([null, null, null, null, null, null, 'a', 'b', 'c', 'd', null, 'e', 'f'])
    const [{ issues } = { issues: [] }] = many([{ id: 'd', answers: {}, heldPredicate: 'wbk' }], {
      ...zero,
      locale: 'en',
    }) as never[]
    expect(
      (issues as { message: string; suggestion: string }[]).map(({ message, suggestion }) => [message, suggestion]),
    ).toEqual([['"heldPredicate" does not take "wbk"; accepted: WBK, WBBM, null.', 'Perhaps "WBK" is meant.']])
  })

  test('never throws for a hostile unit, and runs no code of it', () => {
    const no = () => {
      throw new Error('no')
    }
    let turn = 0
    const shifting = {
      ownKeys: () => ['id', 'answers'],
      getOwnPropertyDescriptor: (_: object, key: PropertyKey) => {
        const value = key === 'answers' ? {} : turn++ === 0 ? 5 : 'r'
        return { value, enumerable: true, configurable: true }
      },
    }
    const units = [
      new Proxy({}, { ownKeys: no }),
      new Proxy({ id: 'p', answers: {} }, { getOwnPropertyDescriptor: no }),
      new Proxy({ id: 'q', answers: {} }, { get: no }),
      new Proxy({}, shifting),
      JSON.parse('{"id":"s","answers":{},"__proto__":{}}'),
    ]
    expect(codesOf(units)).toEqual([
      ['unreadable'],
      ['unreadable'],
      'success',
      ['unreadable'],
      ['unknown_field __proto__'],
    ])
  })

  test('tells its progress after every chunk and at the end, problems included', () => {
    const told: ManyProgress[] = []
    const onProgress = (progress: ManyProgress) => told.push(progress)
    const units = [...filled(2), { id: 'bad', answers: { 'B.I.a': 9 } }, ...filled(2)] as Unit[]
    many(units, { ...zero, onProgress, chunk: 2 })
    expect(told).toEqual([
      { done: 2, total: 5, failed: 0 },
      { done: 4, total: 5, failed: 1 },
      { done: 5, total: 5, failed: 1 },
    ])
    told.length = 0
    many(units.slice(0, 4), { ...zero, onProgress, chunk: 2 })
    expect(told.map(({ done }) => done)).toEqual([2, 4])
    told.length = 0
    many([], { ...zero, onProgress })
    expect(told).toEqual([{ done: 0, total: 0, failed: 0 }])
    told.length = 0
    many(new Set(units), { ...zero, onProgress })
    expect(told).toEqual([{ done: 5, total: 5, failed: 1 }])
    told.length = 0
    many(units.values(), { ...zero, onProgress })
    many(units.values(), { ...zero, onProgress, total: 40 })
    expect(told.map(({ total }) => total)).toEqual([null, 40])
    told.length = 0
    many(filled(1001), { ...zero, onProgress })
    expect(told.map(({ done }) => done)).toEqual([1000, 1001])
  })

  test('reads only as far as outcomes are taken', () => {
    let read = 0
    let closed = false
    function* units() {
      try {
        for (;;) yield { id: `u${read++}`, answers: {} }
      } finally {
        closed = true
      }
    }
    for (const { index } of evaluateMany(rubric, units(), zero)) if (index === 2) break
    expect([read, closed]).toEqual([3, true])
  })

  test('passes on what the source itself throws', () => {
    function* units() {
      yield { id: 'a', answers: {} }
      throw new RangeError('lost connection')
    }
    const outcomes = evaluateMany(rubric, units(), zero)
    expect(outcomes.next().value).toMatchObject({ id: 'a', success: true })
    expect(() => outcomes.next()).toThrow(new RangeError('lost connection'))
  })

  test('refuses options before any unit is read, all problems at once', () => {
    const wrong = {
      unanswerd: 'zero',
      chunk: 0,
      total: -1,
      whole: 'yes',
      onProgress: 'log',
      locale: 'en',
      signal: null,
    }
    try {
      evaluateMany(rubric, [], wrong as never)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(OptionsError)
      expect((error as OptionsError).issues.map(({ code, path, message }) => [code, path[0], message])).toEqual([
        [
          'unknown_option',
          'unanswerd',
          'There is no option "unanswerd"; there are: heldPredicate, unanswered, conventions, contradictions, locale, whole, onProgress, chunk, total.',
        ],
        [
          'unknown_option',
          'signal',
          'There is no option "signal"; there are: heldPredicate, unanswered, conventions, contradictions, locale, whole, onProgress, chunk, total.',
        ],
        ['invalid_option', 'whole', 'Option "whole" does not take "yes"; accepted: true, false.'],
        ['invalid_option', 'onProgress', 'Option "onProgress" does not take "log"; accepted: (progress) => void.'],
        ['invalid_option', 'chunk', 'Option "chunk" does not take 0; accepted: 1..1000000.'],
        ['invalid_option', 'total', 'Option "total" does not take -1; accepted: 0..1000000000.'],
      ])
    }
    for (const chunk of [1, 1_000_000]) expect(many([], { ...zero, chunk })).toEqual([])
    for (const chunk of [1_000_001, 1.5, '2', null])
      expect(() => many([], { ...zero, chunk } as never)).toThrow(OptionsError)
  })

  test('refuses units that cannot be walked through', () => {
    const hostile = new Proxy(
      {},
      {
        has: () => {
          throw new Error('no')
        },
      },
    )
    for (const units of [null, undefined, 5, 'abc', { id: 'a' }, hostile]) {
      expect(() => evaluateMany(rubric, units as never, zero)).toThrow(InputError)
    }
    try {
      evaluateMany(rubric, {} as never, { ...zero, locale: 'en' })
      expect.unreachable()
    } catch (error) {
      const [{ message, path } = { message: '', path: [] }] = (error as InputError).issues
      expect([message, path]).toEqual([
        '"units" must be a list or something else that can be walked through, not Object.',
        ['units'],
      ])
    }
  })
})
