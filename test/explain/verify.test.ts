import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Checked, defineRubric, evaluate, InputError, type Rubric, safeEvaluate, verify } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { callIn } from '../../src/evaluate'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { smallRubric } from '../helpers/smallRubric'

const rubric: Rubric & typeof permenpanrb90_2021 = permenpanrb90_2021

/** Whether the answers of a result come to all of it, as where a count changes without changing a figure. */
function isAsEvaluated(result: Parameters<typeof callIn>[0]): boolean {
  const { answers, options } = callIn(result)
  const again = safeEvaluate(rubric, answers as never, options as never)
  return again.success && JSON.stringify(again.data) === JSON.stringify(result)
}

/** The paths of every figure and verdict in a result. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
}

const stored = (seed: number, options: object = {}) => {
  const random = randomFrom(seed)
  const full = randomLke(rubric, random, 0.7)
  const draft = Object.fromEntries(Object.entries(full).filter(() => random() < 0.9))
  const unfinished = { unanswered: random() < 0.5 ? 'zero' : 'exclude', ...options } as const
  return JSON.parse(JSON.stringify(evaluate(rubric, draft as never, unfinished as never)))
}

const older = JSON.parse(readFileSync(new URL('../golden/result-0.2.0.json', import.meta.url), 'utf8'))

describe('verify', () => {
  test('finds a result of an older version again, whatever language is spoken', () => {
    expect(older.warnings.map(({ code }: { code: string }) => code)).toContain('aspect_below_area_minimum')
    for (const locale of ['id', 'en'] as const) {
      expect([locale, verify(rubric, older, { locale }).differences]).toEqual([locale, []])
      expect(verify(rubric, older, { locale }).holds).toBe(true)
      const { answers, options } = callIn(older)
      const again = evaluate(rubric, answers as never, { ...options, locale } as never)
      for (const other of ['id', 'en'] as const) expect(verify(rubric, again, { locale: other }).holds).toBe(true)
    }
  })

  test('compares nodes that are called like a text', () => {
    const texts = JSON.stringify(smallRubric()).replaceAll('K.1.i.a', 'label').replaceAll('K.2.i.b', 'message')
    const own: Rubric & Checked = defineRubric(JSON.parse(texts))
    const result = JSON.parse(JSON.stringify(evaluate(own, { label: 'Ya' }, { unanswered: 'zero' })))
    expect(verify(own, result).holds).toBe(true)
    result.nodes.label.score = '999'
    expect(verify(own, result).differences).toEqual([{ path: ['nodes', 'label', 'score'], stored: '999', found: '2' }])
  })

  test('finds every figure and verdict of a stored result again', () => {
    const run = fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('id', 'en'), (seed, locale) => {
      const held = [{}, { heldPredicate: null }, { heldPredicate: 'WBK' }][seed % 3]
      const result = verify(rubric, stored(seed, { ...held, locale }))
      expect([result.holds, result.differences, result.issues]).toEqual([true, [], []])
    })
    fc.assert(run, { numRuns: 50 })
  }, 60_000)

  test('notices any one figure or verdict that was altered', () => {
    const texts = new Set(['label', 'meaning', 'message', 'suggestion', 'format'])
    const original = stored(7)
    const paths = leavesOf(original).filter((path) => path[0] !== 'rubric' && !texts.has(path.at(-1) ?? ''))
    expect(paths.length).toBeGreaterThan(1000)
    const run = fc.property(fc.constantFrom(...paths), (path) => {
      const altered = structuredClone(original)
      let holder = altered
      for (const key of path.slice(0, -1)) holder = holder[key]
      const key = path.at(-1) ?? ''
      const before = holder[key]
      holder[key] = typeof before === 'boolean' ? !before : typeof before === 'number' ? before + 1 : `${before}9`
      let holds = false
      try {
        holds = verify(rubric, altered).holds
      } catch (error) {
        // Some alterations make it no result at all, or options that there are not.
        expect(error).toBeInstanceOf(InputError)
      }
      expect([path, holds]).toEqual([path, path[2] === 'answer' && isAsEvaluated(altered)])
    })
    fc.assert(run, { numRuns: 150 })
  }, 60_000)

  test('does not mind texts, and tells another version of the rubric', () => {
    const other = stored(5)
    other.determinations.WBK.label = 'x'
    expect(verify(rubric, other).holds).toBe(true)
    other.rubric.version = '1.0.0'
    const result = verify(rubric, other)
    expect([result.holds, result.rubric.same, result.differences]).toEqual([false, false, []])
    expect(result.rubric.stored.version).toBe('1.0.0')
  })

  test('refuses what is no result, or one of another rubric', () => {
    const thrown = (value: unknown) => {
      try {
        return verify(rubric, value as never, { locale: 'en' })
      } catch (error) {
        return (error as InputError).issues.map(({ code, path }) => [code, ...path])
      }
    }
    expect(thrown(null)).toEqual([['missing_field', 'result']])
    expect(thrown({})).toEqual([['not_a_result', 'result']])
    const other = stored(5)
    other.rubric.id = 'x'
    expect(thrown(other)).toEqual([['other_rubric', 'result']])
  })

  test('says why answers that were altered cannot be evaluated', () => {
    const altered = stored(5)
    const question = Object.keys(altered.nodes).find((id) => altered.nodes[id].answer === 'A') ?? ''
    altered.nodes[question].answer = 'X'
    const result = verify(rubric, altered, { locale: 'en' })
    expect([result.holds, result.issues.map(({ code }) => code)]).toEqual([false, ['invalid_choice']])
    expect([result.format, result.differences]).toEqual(['zona-integritas.verification.v1', []])
  })
})
