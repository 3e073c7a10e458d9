import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Comparison, compareEvaluations } from 'zona-integritas'
import {
  type Answers,
  evaluateWith,
  groups,
  type Lke,
  lkes,
  lkesOf,
  type Options,
  questions,
  referenceWith,
  rubric,
} from '../helpers/arbitraries'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { expectPlain, fromJson, type Result } from '../helpers/stageCases'
import { compare, type Fraction, subtract, toDecimalCut } from '../reference/fraction'
import type { ReferenceResult } from '../reference/referenceEvaluate'

vi.setConfig({ testTimeout: 60_000 })

const always = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns })

/** Some answers of the first LKE replaced by those of the second, under the options of either. */
const near: fc.Arbitrary<readonly [Lke, Lke]> = fc
  .tuple(
    lkes,
    lkes,
    fc.subarray(
      questions.map(({ id }) => id),
      { maxLength: 12 },
    ),
  )
  .map(([a, b, ids]) => {
    const changed: Record<string, Answers[string]> = { ...a.answers }
    for (const id of ids) if (b.answers[id] !== undefined) changed[id] = b.answers[id]
    const options = { ...b.options, unanswered: a.options.unanswered }
    return [a, { answers: changed, options: (ids.length % 2 === 0 ? a.options : options) as Options }] as const
  })

const pairs = fc.oneof(fc.tuple(lkes, lkes), near)

const found = ({ answers, options }: Lke): Result => evaluateWith(answers, options)
const reference = ({ answers, options }: Lke): ReferenceResult => referenceWith(answers, options)

const must = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new RangeError('missing')
  return value
}

const differenceOf = (a: Fraction, b: Fraction) => ({
  points: { a: toDecimalCut(a), b: toDecimalCut(b) },
  difference: toDecimalCut(subtract(b, a)),
})

const questionOf = (id: string) => must(questions.find((question) => question.id === id))

/** What an answer says, whatever the way in which it is written; null when unanswered. */
const says = (evaluation: Result, expected: ReferenceResult, id: string): string | null => {
  const node = must(evaluation.nodes[id])
  if (!('answer' in node) || node.answer === null) return null
  if (rubric.answerKinds[questionOf(id).kind]?.type !== 'index') return JSON.stringify(node.answer)
  const { numerator, denominator } = must(expected.nodes[id]?.value)
  return `${numerator}/${denominator}`
}

describe('the differences', () => {
  test('are those of the exact points, on every level', () => {
    let [differing, minus, plus] = [0, 0, 0]
    always(pairs, 60, ([one, other]) => {
      const [a, b] = [found(one), found(other)]
      const [x, y] = [reference(one), reference(other)]
      const result = compareEvaluations(rubric, a, b)
      expect(result.total).toEqual(differenceOf(x.total, y.total))
      const node = (id: string) => differenceOf(must(x.nodes[id]).score, must(y.nodes[id]).score)
      const levels = {
        component: result.components,
        aspect: result.aspects,
        indicator: result.indicators,
      }
      for (const [level, rows] of Object.entries(levels)) {
        const ids = groups.filter((group) => group.level === level).map(({ id }) => id)
        expect(Object.keys(rows)).toEqual(ids)
        for (const id of ids) expect(rows[id]).toMatchObject({ id, ...node(id) })
      }
      expect(Object.keys(result.areas)).toEqual(rubric.areas.map(({ id }) => id))
      for (const { id, nodes } of rubric.areas) {
        expect(result.areas[id]).toMatchObject({ id, ...differenceOf(must(x.areas[id]), must(y.areas[id])) })
        expect(result.areas[id]?.parts.map((part) => part.id)).toEqual(nodes)
        for (const part of must(result.areas[id]).parts) expect(part).toMatchObject(node(part.id))
      }
      for (const { id, criteria } of Object.values(result.predicates)) {
        const [before, after] = [must(x.determinations[id]), must(y.determinations[id])]
        expect(result.predicates[id]).toMatchObject({
          met: { a: before.met, b: after.met },
          scoresMet: { a: before.scoresMet, b: after.scoresMet },
        })
        expect(criteria.map((criterion) => criterion.id)).toEqual(Object.keys(before.criteria))
        for (const criterion of criteria) {
          const [p, q] = [must(before.criteria[criterion.id]), must(after.criteria[criterion.id])]
          expect(criterion.met).toEqual({ a: p.met, b: q.met })
          if (typeof p.actual !== 'object' || typeof q.actual !== 'object' || !p.actual || !q.actual) {
            expect([criterion.actual, criterion.difference]).toEqual([{ a: p.actual, b: q.actual }, null])
          } else {
            const { points, difference } = differenceOf(p.actual, q.actual)
            expect([criterion.actual, criterion.difference]).toEqual([points, difference])
          }
        }
      }
      expect(result.predicate).toEqual({ a: x.predicate, b: y.predicate })
      differing += result.questions.length
      minus += result.stricter.length
      plus += result.milder.length
    })
    if (hasAllRuns) expect([differing > 1000, minus > 300, plus > 300]).toEqual([true, true, true])
  })

  test('of questions are listed exactly where points or answers differ, with who was stricter', () => {
    always(pairs, 60, ([one, other]) => {
      const [a, b] = [found(one), found(other)]
      const [x, y] = [reference(one), reference(other)]
      const result = compareEvaluations(rubric, a, b)
      const expected = questions.flatMap(({ id }) => {
        const [p, q] = [must(x.nodes[id]), must(y.nodes[id])]
        const [before, after] = [says(a, x, id), says(b, y, id)]
        const row = differenceOf(p.score, q.score)
        if (compare(p.score, q.score) === 0 && before === after) return []
        const order = before === null || after === null ? null : compare(must(q.value), must(p.value))
        const direction =
          order === null ? null : before === after || order === 0 ? 'same' : order < 0 ? 'stricter' : 'milder'
        return [{ id, direction, ...row }]
      })
      expect(
        result.questions.map(({ id, direction, points, difference }) => ({ id, direction, points, difference })),
      ).toEqual(expected)
      for (const { id, label, answers } of result.questions) {
        const [p, q] = [must(a.nodes[id]), must(b.nodes[id])]
        expect([label, answers.a, answers.b]).toEqual([
          questionOf(id).text.id,
          'answer' in p && p.answer,
          'answer' in q && q.answer,
        ])
      }
      // By what they lose or gain; ties in rubric order.
      const exact = (id: string) => subtract(must(y.nodes[id]).score, must(x.nodes[id]).score)
      const place = (id: string) => questions.findIndex((question) => question.id === id)
      const ordered = (direction: string, sign: 1 | -1) =>
        expected
          .filter((row) => row.direction === direction)
          .map(({ id }) => id)
          .sort((p, q) => sign * compare(exact(p), exact(q)) || place(p) - place(q))
      expect(result.stricter.map(({ question }) => question)).toEqual(ordered('stricter', 1))
      expect(result.milder.map(({ question }) => question)).toEqual(ordered('milder', -1))
      for (const { question, label, difference } of [...result.stricter, ...result.milder]) {
        const row = result.questions.find(({ id }) => id === question)
        expect([label, difference]).toEqual([row?.label, row?.difference])
      }
    })
  })

  test('turn their signs when the two are exchanged', () => {
    const turn = (text: string | null) =>
      text === null || text === '0' ? text : text.startsWith('-') ? text.slice(1) : `-${text}`
    const mirrored = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(mirrored)
      const entries = Object.entries(value)
      if (entries.length === 2 && 'a' in value && 'b' in value) return { a: value['b'], b: value['a'] }
      return Object.fromEntries(
        entries.map(([key, part]) => {
          if (key === 'difference') return [key, turn(part as string | null)]
          if (key === 'direction') {
            return [key, part === 'stricter' ? 'milder' : part === 'milder' ? 'stricter' : part]
          }
          return [key, mirrored(part)]
        }),
      )
    }
    always(pairs, 60, ([one, other]) => {
      const locale = 'en'
      const [a, b] = [found(one), found(other)]
      const [there, back] = [compareEvaluations(rubric, a, b, { locale }), compareEvaluations(rubric, b, a, { locale })]
      const { verdicts, options, stricter, milder, names: _, ...rest } = there
      const { names: __, ...turned } = back
      expect(turned).toEqual({
        ...(mirrored(rest) as object),
        verdicts: verdicts.map(({ from, to, ...verdict }) => ({
          ...(mirrored(verdict) as object),
          from: to,
          to: from,
        })),
        options: options.map((option) => ({ ...option, a: option.b, b: option.a })),
        stricter: mirrored(milder),
        milder: mirrored(stricter),
      })
    })
  })

  test('are none between a result and itself', () => {
    always(lkes, 30, (lke) => {
      const a = found(lke)
      const result = compareEvaluations(rubric, a, fromJson(a))
      const lists = ['options', 'questions', 'verdicts', 'stricter', 'milder', 'warnings'] as const
      expect(lists.map((name) => result[name])).toEqual(lists.map(() => []))
      const rows = [
        result.total,
        ...[result.components, result.aspects, result.areas, result.indicators].flatMap(Object.values),
      ]
      expect(rows.length).toBe(1 + 2 + 4 + 6 + 42)
      for (const { points, difference } of rows) expect([points.a, difference]).toEqual([points.b, '0'])
    })
  })
})

describe('a result that was stored', () => {
  test('compares as the fresh one, and the comparison is plain and frozen', () => {
    always(lkesOf(fc.integer().map((seed) => randomLke(rubric, randomFrom(seed), 0.8) as never)), 20, (lke) => {
      const a = found(lke)
      const b = evaluateWith({ ...lke.answers, 'B.I.b': 'E' }, lke.options)
      const fresh = compareEvaluations(rubric, a, b, { names: { a: '2025', b: '2026' } })
      expect(compareEvaluations(rubric, fromJson(a), fromJson(b), { names: { a: '2025', b: '2026' } })).toEqual(fresh)
      expectPlain(fresh)
    })
  })

  const sample = (answers: Answers = {}) =>
    evaluateWith({ 'B.I.a': 3.6, 'B.I.b': 'A', ...answers }, { unanswered: 'zero' })

  test('whose figures no longer hold is told, and the ones found again are used', () => {
    const altered = fromJson(sample()) as unknown as { total: string; nodes: Record<string, { score: string }> }
    altered.total = '75'
    must(altered.nodes['B.I.b']).score = '3'
    const result = compareEvaluations(rubric, sample({ 'B.I.b': 'B' }), altered as never, { locale: 'en' })
    expect(result.total).toEqual({ points: { a: '19.5', b: '20.75' }, difference: '1.25' })
    expect(result.warnings).toEqual([
      {
        code: 'stored_result_differs',
        path: ['b'],
        params: { field: 'b', count: 2, first: 'total' },
        message:
          'In "b", 2 stored figures or verdicts were not found again, beginning with total; those evaluated again are used.',
        suggestion: 'Check it with verify.',
      },
    ])
    const indonesian = compareEvaluations(rubric, altered as never, sample())
    expect(indonesian.warnings.map(({ path, message }) => [path, message])).toEqual([
      [
        ['a'],
        'Pada "a", 2 angka atau putusan yang tersimpan tidak ditemukan lagi, mulai dari total; yang dipakai adalah hasil evaluasi ulang.',
      ],
    ])
  })

  test('of another version of the rubric is compared with a warning', () => {
    const older = fromJson(sample()) as unknown as { rubric: { version: string } }
    older.rubric.version = '1.0.0'
    const result = compareEvaluations(rubric, older as never, sample())
    expect(result.warnings.map(({ code, path }) => [code, ...path])).toEqual([['other_rubric_version', 'a']])
    expect(result.questions).toEqual([])
  })

  test('in another language compares all the same, with the labels asked for', () => {
    const english = evaluateWith({ 'B.I.b': 'A' }, { unanswered: 'zero', locale: 'en' })
    const result: Comparison = compareEvaluations(rubric, english, sample())
    expect(result.warnings).toEqual([])
    expect(result.areas['1']?.label).toBe(sample().areas['1']?.label)
    expect(compareEvaluations(rubric, sample(), sample({ 'B.I.b': 'B' }), { locale: 'en' }).areas['1']?.label).toBe(
      english.areas['1']?.label,
    )
    expect(result.total.difference).toBe('15.75')
  })
})
