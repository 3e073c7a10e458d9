import fc from 'fast-check'
import { expect, test } from 'vitest'

test('no property keeps a seed of its own, with which it would never see another', () => {
  const property = fc.property(fc.boolean(), (value) => typeof value === 'boolean')
  expect(() => fc.assert(property, { seed: 1 })).toThrow('A property with a seed of its own would never see another')
  expect(() => fc.assert(property, { numRuns: 2 })).not.toThrow()
})
