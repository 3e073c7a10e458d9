import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  type AbortSignalLike,
  evaluateMany,
  evaluateManyAsync,
  InputError,
  type ManyAsyncOptions,
  type ManyProgress,
  type ManyUnit,
  OptionsError,
} from 'zona-integritas'
import { type Answers, rubric } from '../helpers/arbitraries'
import { randomFrom, randomLke } from '../helpers/randomLke'

type Unit = ManyUnit<typeof rubric>
type Options = ManyAsyncOptions<typeof rubric>

const zero = { unanswered: 'zero' } as const
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const random = randomFrom(5)
const filled = (count: number): Unit[] =>
  Array.from({ length: count }, (_, index) => ({ id: `u${index}`, answers: randomLke(rubric, random) as Answers }))

async function* comingOneByOne(units: readonly Unit[]) {
  for (const unit of units) {
    await Promise.resolve()
    yield unit
  }
}

async function chunksOf(units: Iterable<Unit> | AsyncIterable<Unit>, options: Options) {
  const chunks = []
  for await (const chunk of evaluateManyAsync(rubric, units, options)) chunks.push(chunk)
  return chunks
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('evaluateManyAsync', () => {
  test('gives the outcomes of evaluateMany in chunks, from units that are there and from units that come', async () => {
    const units = [...filled(4), { id: 'bad', answers: { 'B.I.a': 9 } } as Unit, ...filled(2)]
    const expected = plain([...evaluateMany(rubric, units, zero)])
    for (const given of [units, new Set(units), comingOneByOne(units)]) {
      const chunks = await chunksOf(given, { ...zero, chunk: 3 })
      expect(chunks.map((chunk) => chunk.length)).toEqual([3, 3, 1])
      expect(plain(chunks.flat())).toEqual(expected)
      expect(chunks.every(Object.isFrozen)).toBe(true)
    }
    expect((await chunksOf(units.slice(0, 6), { ...zero, chunk: 3 })).map((chunk) => chunk.length)).toEqual([3, 3])
    expect(await chunksOf([], zero)).toEqual([])
    const whole = await chunksOf(units.slice(0, 1), { ...zero, whole: true })
    expect(plain(whole.flat())).toEqual(plain([...evaluateMany(rubric, units.slice(0, 1), { ...zero, whole: true })]))
  })

  test('tells its progress after every chunk', async () => {
    const told: ManyProgress[] = []
    await chunksOf(filled(5), { ...zero, chunk: 2, onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([
      { done: 2, total: 5, failed: 0 },
      { done: 4, total: 5, failed: 0 },
      { done: 5, total: 5, failed: 0 },
    ])
    told.length = 0
    await chunksOf(comingOneByOne(filled(3)), { ...zero, onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([{ done: 3, total: null, failed: 0 }])
  })

  test('lets other work run between two chunks, with whatever timers there are', async () => {
    const { setTimeout: later } = globalThis
    for (const missing of [[], ['setImmediate'], ['setImmediate', 'setTimeout']]) {
      for (const name of missing) vi.stubGlobal(name, undefined)
      const order: string[] = []
      const iterator = evaluateManyAsync(rubric, filled(2), { ...zero, chunk: 1 })
      await iterator.next()
      later(() => order.push('other work'), 0)
      if (missing.length === 0) setImmediate(() => order.push('other work'))
      const next = iterator.next().then(() => order.push('chunk'))
      await next
      expect([missing.length, order[0]]).toEqual([missing.length, missing.length === 2 ? 'chunk' : 'other work'])
      vi.unstubAllGlobals()
    }
  })

  test('ends with the reason of its signal: before, between two chunks, and while it waits for a unit', async () => {
    const gone = new AbortController()
    gone.abort(new Error('too late'))
    await expect(chunksOf(filled(1), { ...zero, signal: gone.signal })).rejects.toThrow('too late')

    const between = new AbortController()
    const seen: number[] = []
    const run = async () => {
      for await (const chunk of evaluateManyAsync(rubric, filled(9), { ...zero, chunk: 2, signal: between.signal })) {
        seen.push(chunk.length)
        if (seen.length === 2) between.abort(new Error('enough'))
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(seen).toEqual([2, 2])

    const waiting = new AbortController()
    let closed = false
    const stuck: AsyncIterable<Unit> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          closed = true
          return { done: true, value: undefined }
        },
      }),
    }
    const pending = chunksOf(stuck, { ...zero, signal: waiting.signal })
    setTimeout(() => waiting.abort(new Error('nothing comes')), 0)
    await expect(pending).rejects.toThrow('nothing comes')
    expect(closed).toBe(true)
  })

  test('takes any signal of the same shape, also one without a reason, and leaves no listener behind', async () => {
    const listeners = new Set<() => void>()
    let most = 0
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => {
        listeners.add(listener)
        most = Math.max(most, listeners.size)
      },
      removeEventListener: (_: 'abort', listener: () => void) => listeners.delete(listener),
    }
    await chunksOf(comingOneByOne(filled(3)), { ...zero, signal: signal as AbortSignalLike })
    expect([listeners.size, most]).toEqual([0, 1])
    signal.aborted = true
    await expect(chunksOf(filled(1), { ...zero, signal: signal as AbortSignalLike })).rejects.toThrow('aborted')
    signal.aborted = false
    const pending = chunksOf(
      { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) },
      { ...zero, signal: signal as AbortSignalLike },
    )
    await new Promise((resolve) => setTimeout(resolve, 0))
    for (const listener of listeners) listener()
    await expect(pending).rejects.toThrow('aborted')
  })

  test('closes its source when the caller stops, and only then', async () => {
    const log: string[] = []
    const source = (ends: number): AsyncIterable<Unit> => {
      let read = 0
      return {
        [Symbol.asyncIterator]: () => ({
          next: async () =>
            read++ < ends ? { done: false, value: { id: `u${read}`, answers: {} } } : { done: true, value: undefined },
          return: async () => {
            log.push(`closed after ${read}`)
            throw new Error('not even that works')
          },
        }),
      }
    }
    for await (const chunk of evaluateManyAsync(rubric, source(9), { ...zero, chunk: 2 })) if (chunk.length > 0) break
    expect(log).toEqual(['closed after 2'])
    await chunksOf(source(3), { ...zero, chunk: 2 })
    expect(log).toEqual(['closed after 2'])
    let closed = false
    function* units() {
      try {
        for (;;) yield { id: 'u', answers: {} }
      } finally {
        closed = true
      }
    }
    for await (const _ of evaluateManyAsync(rubric, units(), { ...zero, chunk: 2 })) break
    expect(closed).toBe(true)
  })

  test('passes on what the source itself throws, after what was evaluated before', async () => {
    async function* broken() {
      yield { id: 'a', answers: {} }
      throw new RangeError('lost connection')
    }
    function* brokenToo() {
      yield { id: 'a', answers: {} }
      throw new RangeError('lost connection')
    }
    for (const source of [broken(), brokenToo()]) {
      const iterator = evaluateManyAsync(rubric, source, zero)
      expect((await iterator.next()).value).toMatchObject([{ id: 'a', success: true }])
      await expect(iterator.next()).rejects.toThrow(new RangeError('lost connection'))
      expect(await iterator.next()).toEqual({ done: true, value: undefined })
    }
  })

  test('ends at once when its source aborts it: before it hangs, between two units, and as it fails', async () => {
    const controller = () => new AbortController()
    const [hanging, between, failing] = [controller(), controller(), controller()]
    let read = 0
    async function* hangs() {
      yield { id: 'a', answers: {} }
      hanging.abort(new Error('stop'))
      await new Promise(() => {})
    }
    function* goesOn() {
      for (;;) {
        if (++read === 3) between.abort(new Error('enough'))
        yield { id: 'a', answers: {} }
      }
    }
    async function* fails() {
      yield { id: 'a', answers: {} }
      failing.abort(new Error('the reason'))
      throw new Error('not the reason')
    }
    await expect(chunksOf(hangs(), { ...zero, signal: hanging.signal })).rejects.toThrow('stop')
    await expect(chunksOf(goesOn(), { ...zero, signal: between.signal })).rejects.toThrow('enough')
    expect(read).toBe(3)
    await expect(chunksOf(fails(), { ...zero, signal: failing.signal })).rejects.toThrow('the reason')
  })

  test('refuses options and units at once', () => {
    for (const signal of [null, 5, {}, { aborted: false }, { aborted: false, addEventListener: () => {} }]) {
      expect(() => evaluateManyAsync(rubric, [], { ...zero, signal } as never)).toThrow(OptionsError)
    }
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(() => evaluateManyAsync(rubric, [], { ...zero, signal: hostile } as never)).toThrow(OptionsError)
    expect(() => evaluateManyAsync(rubric, 'abc' as never, zero)).toThrow(InputError)
    expect(() => evaluateManyAsync(rubric, null as never, zero)).toThrow(InputError)
  })
})
