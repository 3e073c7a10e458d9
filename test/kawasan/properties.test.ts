import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evaluation, KawasanInput, KawasanResult } from 'zona-integritas'
import { rubric } from '../helpers/arbitraries'
import { criterionOf, decimalOf, determine, determined, fromJson, lke, UNITS } from '../helpers/kawasanCases'

const RUNS = { numRuns: 200 }
const ORDER: readonly (string | null)[] = [null, 'WBK', 'WBBM']
const rank = (predicate: string | null) => ORDER.indexOf(predicate)
const minimumOf = (predicate: string | null) => (predicate === 'WBBM' ? 75n : predicate === 'WBK' ? 65n : 0n)

/** What a unit may rest on, the worst first: predicates held and evaluations that mean the same. */
const GROUNDS: readonly (readonly Partial<KawasanInput['units'][number]>[])[] = [
  [{ predicate: null }, { evaluation: lke({ 'B.I.a': '3.59' }) }],
  [{ predicate: 'WBK' }, { evaluation: lke() }, { evaluation: lke({ 'B.II.a': '3.2' }, { heldPredicate: 'WBK' }) }],
  [{ predicate: 'WBBM' }, { evaluation: lke({}, { heldPredicate: 'WBK' }) }],
]

/** A level 0..2 of each unit, and which form it takes. */
const unit = fc.record({ level: fc.integer({ min: 0, max: 2 }), form: fc.nat() })
type Level = { readonly level: number; readonly form: number }

const unitOf = ({ level, form }: Level, index: number): KawasanInput['units'][number] => {
  const forms = GROUNDS[level] ?? []
  return { id: `unit ${index}`, ...forms[form % forms.length] }
}

// Most figures lie on or beside a minimum.
const score = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n * UNITS }),
  fc
    .tuple(fc.constantFrom(65n, 75n), fc.bigInt({ min: -2n, max: 2n }))
    .map(([tenths, step]) => (tenths * UNITS) / 10n + step),
)

const cases = fc.record({
  levels: fc.oneof(
    fc.array(unit, { minLength: 1, maxLength: 6 }),
    fc.array(
      unit.map((one) => ({ ...one, level: 2 })),
      { minLength: 1, maxLength: 4 },
    ),
  ),
  score: fc.option(score),
  held: fc.constantFrom(...ORDER),
})
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

const run = ({ levels, score: units, held }: Case): KawasanResult =>
  determine({
    units: levels.map(unitOf),
    integration: units === null ? null : decimalOf(units),
    heldPredicate: held,
  })

/** Nothing that was met is lost, and nothing held back by fewer is held back by more. */
const expectNotWorse = (before: KawasanResult, after: KawasanResult) => {
  expect(rank(after.predicate)).toBeGreaterThanOrEqual(rank(before.predicate))
  for (const [predicate, { met, heldBackBy, criteria }] of Object.entries(before.determinations)) {
    if (met) expect(determined(after, predicate).met).toBe(true)
    for (const id of determined(after, predicate).heldBackBy) expect(heldBackBy).toContain(id)
    for (const { id, met: reached } of criteria) if (reached) expect(criterionOf(after, predicate, id).met).toBe(true)
  }
}

const always = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), RUNS)

describe('a kawasan', () => {
  test('meets what units, integration and its own predicate give, and no more', () => {
    always(cases, (one) => {
      const least = Math.min(...one.levels.map(({ level }) => level))
      const meets = (predicate: 'WBK' | 'WBBM') =>
        least >= rank(predicate) &&
        one.score !== null &&
        one.score * 10n >= minimumOf(predicate) * UNITS &&
        (predicate === 'WBK' || one.held !== null)
      const result = run(one)
      expect(determined(result, 'WBK').met).toBe(meets('WBK'))
      expect(determined(result, 'WBBM').met).toBe(meets('WBBM'))
      expect(result.predicate).toBe(meets('WBBM') ? 'WBBM' : meets('WBK') ? 'WBK' : null)
    })
  })

  test('never loses a predicate when a unit is raised', () => {
    always(fc.tuple(cases, fc.nat(), fc.integer({ min: 1, max: 2 })), ([one, at, steps]) => {
      const index = at % one.levels.length
      const levels = one.levels.map((unitLevel, place) =>
        place === index ? { ...unitLevel, level: Math.min(2, unitLevel.level + steps) } : unitLevel,
      )
      expectNotWorse(run(one), run({ ...one, levels }))
    })
  })

  test('never loses a predicate when the integration is raised', () => {
    always(fc.tuple(cases, score), ([one, other]) => {
      const higher = one.score === null || other > one.score ? other : one.score
      expectNotWorse(run(one), run({ ...one, score: higher }))
    })
  })

  test('never loses a predicate when its own is raised', () => {
    always(fc.tuple(cases, fc.constantFrom(...ORDER)), ([one, other]) => {
      expectNotWorse(run(one), run({ ...one, held: rank(other) > rank(one.held) ? other : one.held }))
    })
  })

  test('never gains a predicate by one more unit', () => {
    always(fc.tuple(cases, unit), ([one, more]) => {
      const after = run({ ...one, levels: [...one.levels, more] })
      expect(rank(after.predicate)).toBeLessThanOrEqual(rank(run(one).predicate))
    })
  })

  test('is judged the same in any order of its units', () => {
    const shuffled = cases.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.levels.keys()], { minLength: one.levels.length, maxLength: one.levels.length }),
      ),
    )
    always(shuffled, ([one, order]) => {
      const before = run(one)
      const all = one.levels.map(unitOf)
      const after = determine({
        units: order.flatMap((index) => all[index] ?? []),
        integration: one.score === null ? null : decimalOf(one.score),
        heldPredicate: one.held,
      })
      expect(after.predicate).toBe(before.predicate)
      for (const [predicate, found] of Object.entries(before.determinations)) {
        const { units, heldBackBy, ...rest } = determined(after, predicate)
        const { units: unitsBefore, heldBackBy: heldBefore, ...restBefore } = found
        expect(rest).toEqual(restBefore)
        expect(units).toEqual(order.map((index) => unitsBefore[index]))
        expect([...heldBackBy].sort()).toEqual([...heldBefore].sort())
      }
    })
  })

  test('has a recommendation that fits its criteria', () => {
    always(cases, (one) => {
      const result = run(one)
      for (const predicate of ['WBK', 'WBBM']) {
        const { met, recommendation, heldBackBy, units } = determined(result, predicate)
        const integrated = criterionOf(result, predicate, 'integration').met
        const short = units.some(({ scoresMet }) => !scoresMet)
        const onlyEarlier = heldBackBy.length > 0 || (integrated && !met)
        const letter = short ? 'd' : onlyEarlier ? null : integrated ? 'e' : 'c'
        expect(recommendation?.id ?? null).toBe(letter)
      }
    })
  })

  test('is plain JSON, and the same again from JSON', () => {
    always(cases, (one) => {
      const result = run(one)
      expect(fromJson(result)).toEqual(result)
      const input = fromJson({
        kind: 'land',
        units: one.levels.map(unitOf),
        integration: one.score === null ? null : decimalOf(one.score),
        heldPredicate: one.held,
      })
      expect(determine(input)).toEqual(result)
    })
  })
})

test('the levels are what the evaluations say', () => {
  const said = GROUNDS.map((forms) =>
    forms.flatMap(({ evaluation }) => (evaluation ? [(evaluation as Evaluation).predicate] : [])),
  )
  expect(said).toEqual([[null], ['WBK', 'WBK'], ['WBBM']])
  expect(rubric.predicates.map(({ id }) => id)).toEqual(ORDER.slice(1))
})
