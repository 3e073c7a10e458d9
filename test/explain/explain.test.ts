import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Alternative, type Explanation, explain, type Group, type Question } from 'zona-integritas'
import {
  type Answers,
  evaluateWith,
  type Lke,
  lkes,
  nodeOf,
  type Options,
  questions,
  referenceWith,
  rubric,
  type Target,
  targets,
} from '../helpers/arbitraries'
import { extremeOf } from '../helpers/extremeOf'
import { nearestByReference } from '../helpers/nearestByReference'
import { compare, type Fraction, subtract, toDecimalCut } from '../reference/fraction'
import type { ReferenceResult } from '../reference/referenceEvaluate'

const below = (node: Group | Question): readonly string[] =>
  node.level === 'question' ? [node.id] : node.children.flatMap(below)

const targetOf = (predicate: string, criterion: string): Target => {
  const found = targets.find((one) => one.predicate === predicate && one.criterion === criterion)
  if (!found) throw new RangeError(`no target ${predicate} ${criterion}`)
  return found
}

const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const positive = ({ numerator }: Fraction) => numerator > 0n

/** Sorted by a fraction, the greatest first, equals as they come. */
const greatestFirst = <T>(list: readonly T[], by: (one: T) => Fraction): readonly T[] =>
  [...list].sort((a, b) => compare(by(b), by(a)))

/** What holds each failing criterion back, by the reference alone. */
const expectedFailing = ({ answers, options }: Lke, now: ReferenceResult, predicate: string) => {
  const best = new Map(
    questions.map((question) => {
      const changed = { ...answers, [question.id]: extremeOf(rubric, question, true) }
      return [question.id, referenceWith(changed, options)] as const
    }),
  )
  const at = (id: string) => best.get(id) ?? now
  return Object.entries(now.determinations[predicate]?.criteria ?? {}).flatMap(([id, { met, required }]) => {
    if (met) return []
    if (typeof required === 'string') return [{ id, heldBack: [] }]
    const inside = targetOf(predicate, id).nodes.flatMap((node) => below(nodeOf(node)))
    const held = questions
      .filter((question) => inside.includes(question.id))
      .map((question) => ({ id: question.id, gain: subtract(at(question.id).total, now.total) }))
      .filter(({ gain }) => positive(gain))
    const heldBack = greatestFirst(held, ({ gain }) => gain).map(({ id: question, gain }) => ({
      question,
      points: toDecimalCut(gain),
      closesGap: at(question).determinations[predicate]?.criteria[id]?.met,
    }))
    return [{ id, heldBack }]
  })
}

const verdicts = (result: ReferenceResult) =>
  Object.entries(result.determinations).map(([id, { met, scoresMet }]) => [id, met, scoresMet] as const)

/** The predicates that differ between two results. */
const changed = (now: ReferenceResult, then: ReferenceResult) =>
  verdicts(now).flatMap(([predicate, met, scoresMet], index) => {
    const [, metThen = met, scoresThen = scoresMet] = verdicts(then)[index] ?? []
    if (met === metThen && scoresMet === scoresThen) return []
    return [{ predicate, met: { from: met, to: metThen }, scoresMet: { from: scoresMet, to: scoresThen } }]
  })

const at = (answers: Answers, ids: readonly string[], best: boolean): Answers => ({
  ...answers,
  ...Object.fromEntries(
    questions.filter(({ id }) => ids.includes(id)).map((question) => [question.id, extremeOf(rubric, question, best)]),
  ),
})

/** What every other choice of a convention changes, by the reference alone. */
const expectedAlternatives = (
  { answers, options }: Lke,
  now: ReferenceResult,
  id: string,
  asked: readonly string[],
) => {
  const under = (choice: string | null, change: Options, changedAnswers: Answers = answers) => ({
    choice,
    changes: changed(now, referenceWith(changedAnswers, { ...options, ...change })),
  })
  if (id === 'heldPredicateNotStated') {
    return (['WBK', 'WBBM', null] as const).map((heldPredicate) => under(heldPredicate, { heldPredicate }))
  }
  if (id === 'unanswered') {
    const modes = { zero: 'zero', exclude: 'exclude' } as const
    const others = (['zero', 'exclude'] as const).filter((choice) => choice !== options.unanswered)
    return others.map((choice) => under(choice, { unanswered: modes[choice] }))
  }
  if (id === 'percentGiven') return [under('reject', {}, at(answers, asked, false))]
  const convention = rubric.conventions.find((one) => one.id === id)
  const taken = options.conventions?.[id] ?? convention?.default
  return Object.keys(convention?.choices ?? {})
    .filter((choice) => choice !== taken)
    .map((choice) => under(choice, { conventions: { ...options.conventions, [id]: choice } }))
}

/** Every corner of what contradictory counts may come to: not only the two that the library looks at. */
const corners = ({ answers, options }: Lke, now: ReferenceResult, ids: readonly string[]) =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => {
    const best = ids.filter((_id, index) => (bits >> index) % 2 === 1)
    const worst = ids.filter((id) => !best.includes(id))
    return changed(now, referenceWith(at(at(answers, best, true), worst, false), options))
  })

const CHECKED: Readonly<Record<string, readonly string[]>> = {
  perubahanBerbeda: ['A.II.1.i.a', 'A.II.1.i.b'],
  sanksiMelebihiPelanggaran: ['A.II.3.iii.a'],
  pengaduanMelebihiKewajiban: ['A.II.5.ii.a'],
}

const bare = (alternatives: readonly Alternative[]) => alternatives.map(({ choice, changes }) => ({ choice, changes }))

const expectWarnings = (lke: Lke, now: ReferenceResult, { warnings }: Explanation) => {
  for (const { code, params, alternatives, decisive } of warnings) {
    expect(decisive).toBe(alternatives.some(({ changes }) => changes.length > 0))
    if (code === 'aspect_below_area_minimum') {
      const named = String(params['predicate'])
      const { met = false, scoresMet = false } = now.determinations[named] ?? {}
      const from = { met: { from: met, to: false }, scoresMet: { from: scoresMet, to: false } }
      const changes = scoresMet ? [{ predicate: named, ...from }] : []
      expect(bare(alternatives)).toEqual([{ choice: 'apart', changes }])
      continue
    }
    const ids = code === 'part_exceeds_whole' ? [String(params['id'])] : (CHECKED[String(params['check'])] ?? [])
    const [worst, best] = [false, true].map((side) =>
      changed(now, referenceWith(at(lke.answers, ids, side), lke.options)),
    )
    expect(bare(alternatives)).toEqual([
      { choice: 'worst', changes: worst },
      { choice: 'best', changes: best },
    ])
    const any = corners(lke, now, ids).some((changes) => changes.length > 0)
    expect([code, decisive]).toEqual([code, any])
  }
}

const explained = ({ answers, options }: Lke, target: 'WBK' | 'WBBM', fresh: boolean) => {
  const result = evaluateWith(answers, options)
  return explain(rubric, fresh ? result : (parsed(result) as typeof result), target)
}

const any = fc.tuple(lkes, fc.constantFrom('WBK' as const, 'WBBM' as const), fc.boolean())

describe('explain', () => {
  test('tells of random LKEs the verdict, and which conventions and warnings decide, as the reference finds them', () => {
    const run = fc.property(any, ([lke, target, fresh]) => {
      const result = explained(lke, target, fresh)
      const now = referenceWith(lke.answers, lke.options)
      const { met = false, scoresMet = false } = now.determinations[target] ?? {}
      expect([result.target, result.met, result.scoresMet]).toEqual([target, met, scoresMet])
      expect(result.final).toBe(now.unanswered.length === 0 || met)
      const { above, below: under } = result.nearest
      const nearest = {
        above: above && [above.id, above.margin, above.metExactly],
        below: under && [under.id, under.gap],
      }
      expect(nearest).toEqual(nearestByReference(now, target))
      expect(result.conventions.map(({ id }) => id)).toEqual(now.assumptions)
      for (const { id, questions: asked, alternatives, decisive } of result.conventions) {
        expect([id, bare(alternatives)]).toEqual([id, expectedAlternatives(lke, now, id, asked)])
        expect(decisive).toBe(alternatives.some(({ changes }) => changes.length > 0))
      }
      expect(result.warnings.length).toBe(now.warnings.length)
      expectWarnings(lke, now, result)
      expect(parsed(result)).toEqual(result)
    })
    fc.assert(run, { numRuns: 30 })
  }, 60_000)

  test('lists what holds each failing criterion back, as the reference finds it by one answer after the other', () => {
    const run = fc.property(any, ([lke, target, fresh]) => {
      const now = referenceWith(lke.answers, lke.options)
      const failing = explained(lke, target, fresh).failing.map(({ id, heldBack }) => ({
        id,
        heldBack: heldBack.map(({ question, points, closesGap }) => ({ question, points, closesGap })),
      }))
      expect(failing).toEqual(expectedFailing(lke, now, target))
    })
    fc.assert(run, { numRuns: 5 })
  }, 60_000)
})
