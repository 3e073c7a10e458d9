import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { conclude, determineUnit, evaluateStages } from 'zona-integritas'
import {
  type Answers,
  evaluateWith,
  lkes,
  type Options,
  questions,
  rubric,
  targets as targetsOfPoints,
  tiesOf,
} from '../helpers/arbitraries'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { best, metOf, preEvaluated, type Result, stagesOf, verdictOf } from '../helpers/stageCases'

vi.setConfig({ testTimeout: 60_000 })

const always = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns })

/** Whole LKEs from poor to nearly perfect ones. */
const answers: fc.Arbitrary<Answers> = fc
  .record({ seed: fc.integer(), quality: fc.constantFrom(0, 0.4, 0.7, 0.85, 0.92, 0.97, 1) })
  .map(({ seed, quality }) => randomLke(rubric, randomFrom(seed), quality))

const held = fc.constantFrom(null, 'WBK', 'WBBM')
const targets = ['WBK', 'WBBM'] as const

/** Checks 3 to 6 hold exactly when the scores are enough; the grant and the conclusions follow `evaluate`. */
const expectAgreement = (evaluation: Result, heldPredicate: string | null) => {
  const verdicts = { eligible: 0, met: 0 }
  for (const target of targets) {
    const { met, scoresMet, final, criteria } = verdictOf(evaluation, target)
    const decidable = evaluation.complete || evaluation.options.unanswered !== 'exclude'
    const pre = preEvaluated({ category: target, evaluation })
    const scores = Object.entries(metOf(pre)).filter(([number]) => Number(number) > 2)
    expect(scores.every(([, one]) => one === true)).toBe(scoresMet && decidable)
    expect(pre.outcome === 'eligible').toBe(scoresMet && decidable)
    expect(pre.checks.flatMap((check) => check.criteria)).toEqual(criteria.filter(({ gap }) => gap !== null))

    const unit = determineUnit(rubric, { category: target, evaluation })
    expect([unit.met, unit.scoresMet]).toEqual([met, scoresMet])
    // No answer brings an earlier predicate that is missing.
    expect(unit.final).toBe(final || unit.failed.includes('heldPredicate'))
    expect(unit.criteria).toEqual(criteria)
    expect(unit.heldPredicate).toBe(heldPredicate)
    for (const by of ['preliminary', 'tpi'] as const) {
      expect(conclude(rubric, { by, category: target, evaluation }).recommended).toBe(scoresMet && decidable)
    }
    expect(conclude(rubric, { by: 'tpn', category: target, evaluation }).recommended).toBe(met)
    if (scoresMet) verdicts.eligible++
    if (met) verdicts.met++
  }
  return verdicts
}

describe('every stage agrees with evaluate', () => {
  test('on LKEs of every quality', () => {
    let [eligible, met, runs] = [0, 0, 0]
    always(fc.tuple(answers, held), 120, ([lke, heldPredicate]) => {
      const found = expectAgreement(evaluateWith(lke, { heldPredicate }), heldPredicate)
      eligible += found.eligible
      met += found.met
      runs += 2
    })
    // Neither verdict is rare, or the property would say little.
    if (hasAllRuns) expect(eligible).toBeGreaterThan(20)
    if (hasAllRuns) expect(met).toBeGreaterThan(10)
    if (hasAllRuns) expect(runs - eligible).toBeGreaterThan(20)
  })

  test('on LKEs with answers left out, of every kind and under every option', () => {
    always(lkes, 60, ({ answers: lke, options }) => {
      const locale = 'id'
      const evaluation = evaluateWith(lke, { ...options, locale } as Options)
      // A result that leaves questions out passes no check of its scores; what it does to checks 1 and 2 is told apart.
      if (!evaluation.complete && evaluation.options.unanswered === 'exclude') {
        for (const category of targets) {
          expect(preEvaluated({ category, evaluation }).outcome).not.toBe('eligible')
          const unit = determineUnit(rubric, { category, evaluation })
          const { met, scoresMet } = verdictOf(evaluation, category)
          expect([unit.met, unit.scoresMet]).toEqual([met, scoresMet])
        }
      } else expectAgreement(evaluation, evaluation.options.heldPredicate)
    })
  })

  test('on, just below and just above every minimum', () => {
    for (const target of targetsOfPoints) {
      always(tiesOf(target), 2, ({ options, on, below, above }) => {
        for (const { answers: lke } of on ? [below, on, above] : [below, above]) {
          const evaluation = evaluateWith(lke, { ...options, locale: 'id' })
          if (evaluation.complete || evaluation.options.unanswered === 'zero') {
            expectAgreement(evaluation, evaluation.options.heldPredicate)
          }
        }
      })
    }
  })

  test('when another predicate held is stated than to evaluate: as evaluate with that one', () => {
    always(fc.tuple(answers, held, held), 60, ([lke, before, heldPredicate]) => {
      const [evaluation, again] = [before, heldPredicate].map((one) => evaluateWith(lke, { heldPredicate: one }))
      for (const category of targets) {
        if (!evaluation || !again) throw new RangeError('no result')
        const unit = determineUnit(rubric, { category, evaluation, heldPredicate })
        expect(unit).toStrictEqual(determineUnit(rubric, { category, evaluation: again }))
        const verdict = verdictOf(again, category)
        expect([unit.met, unit.criteria]).toEqual([verdict.met, verdict.criteria])
      }
    })
  })
})

describe('a better answer', () => {
  const better = fc.tuple(answers, fc.nat({ max: questions.length - 1 }), held)

  test('never takes a check, a recommendation or the grant away', () => {
    always(better, 60, ([lke, at, heldPredicate]) => {
      const id = questions[at]?.id ?? ''
      const [before, after] = [lke, { ...lke, [id]: best[id] }].map((one) => evaluateWith(one, { heldPredicate }))
      if (!before || !after) throw new RangeError('no result')
      for (const category of targets) {
        const then = metOf(preEvaluated({ category, evaluation: after }))
        for (const [number, met] of Object.entries(metOf(preEvaluated({ category, evaluation: before })))) {
          if (met) expect(then[number]).toBe(true)
        }
        for (const by of ['preliminary', 'tpi', 'tpn'] as const) {
          const [was, is] = [before, after].map(
            (evaluation) => conclude(rubric, { by, category, evaluation }).recommended,
          )
          if (was) expect(is).toBe(true)
        }
      }
    })
  })

  test('WBBM is never met where WBK is not', () => {
    always(fc.tuple(answers, held), 60, ([lke, heldPredicate]) => {
      const evaluation = evaluateWith(lke, { heldPredicate })
      const [wbk, wbbm] = targets.map((category) => determineUnit(rubric, { category, evaluation }))
      if (wbbm?.met) expect(wbk?.met).toBe(true)
    })
  })
})

describe('evaluateStages', () => {
  /** Some of the answers of a whole LKE. */
  const part: fc.Arbitrary<Answers> = fc
    .tuple(answers, fc.subarray(questions.map(({ id }) => id)))
    .map(([lke, ids]) => Object.fromEntries(ids.map((id) => [id, lke[id]])))
  const ORDER = ['unit', 'preliminary', 'tpi', 'tpn'] as const
  const given = fc.record({ unit: part, preliminary: part, tpi: part, tpn: part }, { requiredKeys: [] })
  const merged = (stages: Readonly<Record<string, Answers>>) =>
    Object.assign({}, ...ORDER.map((stage) => stages[stage] ?? {})) as Answers

  test('prevails as evaluate on the merged answers, stage by stage', () => {
    always(fc.tuple(given, fc.constantFrom('zero', 'exclude')), 60, ([stages, unanswered]) => {
      if (Object.keys(stages).length === 0) return
      const options = { unanswered, heldPredicate: 'WBK' } as const
      const result = stagesOf(stages, options)
      expect(result.prevailing).toStrictEqual(evaluateWith(merged(stages), options))
      expect(result.prevailing).toBe(result.stages.at(-1)?.evaluation)
      expect(result.stages.map(({ id }) => id)).toEqual(ORDER.filter((stage) => stages[stage]))
      result.stages.forEach(({ id, evaluation, answered }) => {
        const upTo = Object.fromEntries(ORDER.slice(0, ORDER.indexOf(id) + 1).map((one) => [one, stages[one] ?? {}]))
        expect(evaluation).toStrictEqual(evaluateWith(merged(upTo), options))
        expect(answered).toEqual(Object.keys(stages[id] ?? {}))
      })
      const last = (question: string) => [...ORDER].reverse().find((stage) => question in (stages[stage] ?? {}))
      expect(result.from).toEqual(Object.fromEntries(Object.keys(merged(stages)).map((id) => [id, last(id)])))
      for (const one of result.overruled) expect(one.answer).not.toEqual(one.replacement)
    })
  })

  test('needs no option where the last stage completes the LKE', () => {
    always(fc.tuple(part, answers), 30, ([unit, tpn]) => {
      const result = evaluateStages(rubric, { unit, tpn })
      expect(result.prevailing).toStrictEqual(evaluateWith(tpn, {}))
      expect(Object.values(result.from).every((stage) => stage === 'tpn')).toBe(true)
    })
  })

  test('changes nothing for a later stage without answers, or one that repeats them', () => {
    always(fc.tuple(given, fc.boolean()), 60, ([{ tpn: _, ...stages }, repeats]) => {
      if (Object.keys(stages).length === 0) return
      const before = stagesOf(stages)
      const after = stagesOf({ ...stages, tpn: repeats ? merged(stages) : {} })
      expect(after.prevailing).toStrictEqual(before.prevailing)
      expect(after.overruled).toStrictEqual(before.overruled)
      expect(after.stages.slice(0, -1)).toStrictEqual(before.stages)
      if (!repeats) expect(after.from).toStrictEqual(before.from)
    })
  })

  test('does not depend on the order in which stages or answers are written', () => {
    const turned = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse())
    always(given, 40, (stages) => {
      if (Object.keys(stages).length === 0) return
      const [one, other] = [stagesOf(stages), stagesOf(turned(stages))]
      expect(other).toStrictEqual(one)
      const again = stagesOf(Object.fromEntries(Object.entries(stages).map(([stage, lke]) => [stage, turned(lke)])))
      expect(again.prevailing).toStrictEqual(one.prevailing)
      expect(again.from).toEqual(one.from)
    })
  })
})
