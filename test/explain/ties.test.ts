import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from 'zona-integritas'
import { evaluateWith, referenceWith, rubric, targets, tiesOf } from '../helpers/arbitraries'
import { nearestByReference } from '../helpers/nearestByReference'
import { subtract, toDecimalUp } from '../reference/fraction'

describe('explain at a minimum', () => {
  test.each(targets.map((target) => [target.predicate, target.criterion, target] as const))(
    'of %s %s tells exactly whether it is met on it, a hair above it, and a hair below it',
    (predicate, criterion, target) => {
      const run = fc.property(tiesOf(target), ({ options, on, below, above }) => {
        const near = { on, below, above }
        for (const side of ['on', 'below', 'above'] as const) {
          const variant = near[side]
          // Area 2 has no tie for WBK.
          if (!variant) continue
          const { nearest, failing } = explain(rubric, evaluateWith(variant.answers, options), predicate)
          const missing = failing.find(({ id }) => id === criterion)
          const gap = side === 'below' ? toDecimalUp(subtract(target.minimum, variant.points)) : undefined
          expect([side, missing?.gap]).toEqual([side, gap])
          const expected = nearestByReference(referenceWith(variant.answers, options), predicate)
          const { above: met, below: missed } = nearest
          expect(met && [met.id, met.margin, met.metExactly]).toEqual(expected.above)
          expect(missed && [missed.id, missed.gap]).toEqual(expected.below)
          if (side === 'on') expect([met?.margin, met?.metExactly]).toEqual(['0', true])
        }
      })
      fc.assert(run, { numRuns: 2 })
    },
    60_000,
  )
})
