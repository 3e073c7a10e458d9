import loadHighs from 'highs'
import { expect } from 'vitest'
import { type PriorityCost, priorities } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { toDecimalCut } from '../reference/fraction'
import { integerOptimum } from './integerProgram'
import { randomFrom } from './randomLke'
import { weakLke } from './weakLke'

const COSTS = ['questions', 'levels', 'own'] as const

/** Compares cost and total with those of an integer program, for many random LKEs and both predicates. */
export async function agreeWithIntegerPrograms(kind: (typeof COSTS)[number], sets: number): Promise<void> {
  const highs = await loadHighs()
  const random = randomFrom(1000 + COSTS.indexOf(kind))
  let reachable = 0
  for (let index = 0; index < sets; index++) {
    const answers = weakLke(permenpanrb90_2021, random, random() * 0.6)
    const prices = Object.fromEntries(Object.keys(answers).map((id) => [id, 1 + Math.floor(random() * 100)]))
    const cost = (kind === 'own' ? prices : kind) as PriorityCost<typeof permenpanrb90_2021>
    const priceOf = (question: string, levels: number) =>
      kind === 'questions' ? 1 : kind === 'levels' ? levels : (prices[question] ?? 0) * levels
    for (const target of ['WBK', 'WBBM'] as const) {
      const optimum = integerOptimum(highs, permenpanrb90_2021, answers as never, target, priceOf)
      const result = priorities(permenpanrb90_2021, answers as never, target, { cost, heldPredicate: 'WBK' })
      const { status, totalCost, total } = result
      const expected = optimum && { cost: optimum.cost, total: toDecimalCut(optimum.total) }
      const found = status === 'unreachable' ? null : { cost: totalCost, total: total.after }
      expect([index, target, found]).toEqual([index, target, expected])
      if (found) reachable++
    }
  }
  expect(reachable).toBeGreaterThan(sets)
}
