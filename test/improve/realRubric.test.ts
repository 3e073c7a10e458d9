import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, type Checked, defineRubric, type PriorityOptions, priorities, type Rubric } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { questionsOf } from '../../src/rubric'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { randomFrom } from '../helpers/randomLke'
import { weakLke } from '../helpers/weakLke'
import { add, compare, type Fraction, fraction, subtract, toDecimalCut } from '../reference/fraction'
import { type ReferenceAnswers, referenceEvaluate } from '../reference/referenceEvaluate'

const rubric: Rubric & Checked = permenpanrb90_2021
const questions = questionsOf(rubric)
const ids = questions.map(({ id }) => id)
type Options = PriorityOptions<typeof rubric>

/** Better counts, as many as were due, and two surveys. */
function movableFor(answers: Readonly<Record<string, unknown>>, random: () => number): NonNullable<Options['movable']> {
  const lists = questions.flatMap(({ id, ratio, kind }): readonly (readonly [string, readonly Answer[]])[] => {
    if (random() < 0.4) return []
    if (rubric.answerKinds[kind]?.type === 'index') return [[id, ['3.61', { sum: '29', count: 8 }, 4]]]
    if (!ratio) return []
    const now = answers[id] as Readonly<Record<string, number>>
    const better = (share: number) =>
      Object.fromEntries(
        Object.entries(now).map(([count, given]) => {
          if (ratio.part.subtract?.includes(count)) return [count, Math.floor(given * (1 - share))]
          if (!ratio.part.add.includes(count) || ratio.whole.add.includes(count)) return [count, given]
          const whole = ratio.whole.add.reduce((sum, name) => sum + (now[name] ?? 0), 0)
          return [count, given + Math.floor(Math.max(0, whole - given) * share)]
        }),
      )
    return [[id, [better(0.5), better(1), now]]]
  })
  return Object.fromEntries(lists) as never
}

const cases = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  weakness: fc.double({ min: 0, max: 0.7, noNaN: true }),
  unanswered: fc.constantFrom('reject' as const, 'zero' as const, 'exclude' as const),
  answered: fc.constantFrom(1, 0.9, 0.6),
  target: fc.constantFrom('WBK', 'WBBM'),
  kind: fc.constantFrom('questions' as const, 'levels' as const, 'own' as const),
  lists: fc.boolean(),
})

describe('priorities of PermenPANRB 90/2021', () => {
  test('are paths that the reference scores the same, step by step', () => {
    let stepsSeen = 0
    const run = fc.property(cases, ({ seed, weakness, unanswered, answered, target, kind, lists }) => {
      const random = randomFrom(seed)
      const full = weakLke(rubric, random, weakness)
      const counted = (id: string) => questions.some((one) => one.id === id && one.ratio)
      const answers = Object.fromEntries(
        Object.entries(full).filter(([id]) => unanswered === 'reject' || counted(id) || random() < answered),
      )
      const locked = ids.filter(() => random() < 0.05)
      const cost = kind === 'own' ? Object.fromEntries(ids.map((id) => [id, 1 + Math.floor(random() * 100)])) : kind
      const options: Options = {
        cost: cost as never,
        locked,
        unanswered,
        heldPredicate: 'WBK',
        ...(lists ? { movable: movableFor(full, random) } : {}),
      }
      const result = priorities(rubric, answers as never, target, options)
      const evaluated = (given: ReferenceAnswers) =>
        referenceEvaluate(rubric, given, { unanswered, heldPredicate: 'WBK' })
      const first = evaluated(answers as ReferenceAnswers)
      expect(result.total.now).toBe(toDecimalCut(first.total))
      let standing = answers as ReferenceAnswers
      let before: Fraction = first.total
      let gained: Fraction = fraction(0n)
      for (const { question, from, to, points, total } of result.steps) {
        stepsSeen++
        expect(locked).not.toContain(question)
        expect(from === null).toBe(answers[question] === undefined)
        standing = { ...standing, [question]: to as never }
        const after = evaluated(standing).total
        const gain = subtract(after, before)
        const negative = compare(gain, fraction(0n)) < 0
        const cut = toDecimalCut(negative ? subtract(before, after) : gain)
        expect(points).toBe(negative && cut !== '0' ? `-${cut}` : cut)
        expect(total).toBe(toDecimalCut(after))
        gained = add(gained, gain)
        before = after
      }
      expect(compare(gained, subtract(before, first.total))).toBe(0)
      expect(result.total.after).toBe(toDecimalCut(before))
      expect(result.totalCost).toBe(result.steps.reduce((sum, step) => sum + step.cost, 0))
      for (const step of result.steps) {
        const price = kind === 'own' ? ((cost as Record<string, number>)[step.question] ?? 0) : 1
        expect(step.cost).toBe(kind === 'questions' ? 1 : step.levels * price)
      }
      const last = evaluated(standing).determinations[target]
      expect(last?.scoresMet || result.status === 'unreachable').toBe(true)
      expect(last?.met).toBe(result.status !== 'unreachable')
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      expect(Object.isFrozen(result) && result.steps.every((step) => Object.isFrozen(step))).toBe(true)
    })
    fc.assert(run, { numRuns: 40 })
    if (hasAllRuns) expect(stepsSeen).toBeGreaterThan(500)
  }, 120_000)

  test('are the same by the way for overlapping criteria, which a minimum of nothing makes of them', () => {
    const draft = JSON.parse(JSON.stringify(rubric))
    draft.id = 'overlapping'
    for (const { criteria } of draft.predicates) {
      criteria.push({ ...criteria[0], id: 'reform', nodes: ['A.II'], minimum: '0' })
    }
    const overlapping: Rubric & Checked = defineRubric(draft)
    const random = randomFrom(77)
    for (let index = 0; index < 5; index++) {
      const answers = weakLke(rubric, random, random() * 0.4) as never
      const prices = Object.fromEntries(ids.map((id) => [id, 1 + Math.floor(random() * 100)]))
      const movable = index % 2 === 0 ? movableFor(answers, random) : {}
      for (const cost of ['questions', 'levels', prices] as const) {
        for (const target of ['WBK', 'WBBM']) {
          const options = { cost, movable, heldPredicate: 'WBK' } as Options
          const nested = priorities(rubric, answers, target, options)
          const general = priorities(overlapping, answers, target, options)
          expect([general.totalCost, general.steps.map(({ meets: _, ...step }) => step)]).toEqual([
            nested.totalCost,
            nested.steps.map(({ meets: _, ...step }) => step),
          ])
        }
      }
    }
  }, 120_000)
})

describe('priorities of PermenPANRB 10/2019', () => {
  test('move shares and surveys by their lists', () => {
    const share = <T extends `${number}`>(percent: T) => ({ percent })
    const answers = {
      'A.1': share('50'),
      'A.2': share('60'),
      'A.3': share('75'),
      'A.4': share('75'),
      'A.5': share('75'),
      'A.6': share('75'),
      'B.1.a': '3.6',
      'B.1.b': share('100'),
      'B.2.a': '3.4',
    } as const
    const movable = { 'A.1': [share('60'), share('59.99999999999999999999')], 'A.3': [share('100')] }
    const plan = priorities(permenpanrb10_2019, answers, 'WBK', { cost: 'levels', movable })
    expect(plan.steps.map(({ question, to, levels, points }) => [question, to, levels, points])).toEqual([
      ['A.1', share('60'), 2, '0.5'],
    ])
    expect([plan.status, plan.total]).toEqual(['reachable', { now: '78.5', after: '79' }])
    expect(plan.assumptions.map(({ id }) => id)).toEqual(['heldPredicateNotStated'])
    const stuck = priorities(permenpanrb10_2019, answers, 'WBK', { locked: ['A.1'], movable, locale: 'en' })
    expect(stuck.unreachable.map(({ id, actual, gap }) => [id, actual, gap])).toEqual([['area.1', '2.5', '0.5']])
    expect([stuck.status, stuck.scoresReachable, stuck.steps, stuck.totalCost]).toEqual(['unreachable', false, [], 0])
  })
})
