import { describe, expect, test } from 'vitest'
import { evaluate, IssuesError } from 'zona-integritas'
import { permenpanrb90_2021 as rubric } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { callsAsked } from '../soak/callsAsked'
import { isTaken } from '../soak/isTaken'
import { runSoak, type Soak } from '../soak/runSoak'
import { withReasons } from '../soak/withReasons'

/** What a soak of 80 calls says in the end, and the lines before that. */
function soaked(parts: Partial<Soak>): { readonly problem: string | null; readonly lines: readonly string[] } {
  const lines: string[] = []
  const sound: Soak = { calls: 80, call: () => true, heap: () => 50e6, say: (line) => lines.push(line) }
  return { problem: runSoak({ ...sound, ...parts }), lines }
}

/** Something that does its bad deed at one call only. */
const atCall = (bad: number, deed: () => void) => {
  let call = 0
  return () => {
    if (++call === bad) deed()
    return call % 2 === 0
  }
}

describe('a soak', () => {
  test('passes when every call is taken or refused', () => {
    const { problem, lines } = soaked({ call: atCall(0, () => undefined) })
    expect(problem).toBeNull()
    expect(lines).toHaveLength(41)
    expect(lines[39]).toMatch(/^80 calls, 50\.0 % taken, heap 50\.00 MB, \d+ s$/)
    expect(lines[40]).toBe('0 crashes in 80 calls; the heap grew by 0.00 MB after it settled')
  })

  test('fails at the call that throws what no call may throw', () => {
    const broken = atCall(77, () => {
      throw new TypeError('x is not a function')
    })
    const { problem, lines } = soaked({ call: broken })
    expect(problem?.split('\n')[0]).toBe('call 77 crashed: TypeError: x is not a function')
    expect(lines).toHaveLength(38)
    const thrown = () => {
      throw 'a text'
    }
    expect(soaked({ call: thrown }).problem).toBe('call 1 crashed: a text')
  })

  test('fails when a call changes a built-in prototype', () => {
    for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
      try {
        const polluting = atCall(3, () =>
          Object.defineProperty(prototype, 'polluted', { configurable: true, value: 1 }),
        )
        expect(soaked({ call: polluting }).problem).toBe('a built-in prototype has changed by call 4')
      } finally {
        Reflect.deleteProperty(prototype, 'polluted')
      }
    }
  })

  test('fails when memory grows after it settled, and not when it does before', () => {
    const growing = (bytes: number, from: number, to: number) => {
      let round = 0
      return () => 50e6 + bytes * Math.min(Math.max(++round - from, 0), to - from)
    }
    const leak = soaked({ heap: growing(50_000, 0, 40) })
    expect(leak.problem).toBe('memory grows: more than 1.00 MB')
    expect(leak.lines.at(-1)).toBe('0 crashes in 80 calls; the heap grew by 1.20 MB after it settled')
    expect(soaked({ heap: growing(9e6, 0, 8) }).problem).toBeNull()
    expect(soaked({ heap: growing(40_000, 0, 40) }).problem).toBeNull()
  })

  test('makes as many calls as it is asked for, and refuses to make none', () => {
    expect([undefined, '100000', '1'].map(callsAsked)).toEqual([5_000_000, 100_000, 1])
    for (const argument of ['', '0', '-1', '1.5', 'all', '1e400'])
      expect(() => callsAsked(argument)).toThrow(new RangeError(`"${argument}" is no number of calls`))
  })
})

describe('a call of a soak', () => {
  test('is taken, or refused with reasons by an error of ours', () => {
    expect(isTaken(() => 1, IssuesError)).toBe(true)
    expect(isTaken(() => evaluate(rubric, { 'A.9': 'Ya' } as never), IssuesError)).toBe(false)
  })

  test('may throw nothing else', () => {
    const foreign = Object.assign(new TypeError('raw'), { issues: [{}] })
    for (const error of [foreign, new IssuesError('AnswersError', []), 'a text', undefined]) {
      const caught: unknown[] = []
      try {
        isTaken(() => {
          throw error
        }, IssuesError)
      } catch (thrown) {
        caught.push(thrown)
      }
      expect(caught).toEqual([error])
    }
  })

  test('may not be refused without a reason by safeEvaluate', () => {
    for (const issues of [[], undefined])
      expect(() => withReasons({ success: false, issues })).toThrow(new Error('refused without a reason'))
    expect(withReasons({ success: false, issues: [{}] })).toBeUndefined()
    expect(withReasons({ success: true })).toBeUndefined()
  })
})
