import { Decimal as SharedDecimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal as Small } from '../../scripts/build/Decimal'
import { Decimal, isDecimalText } from '../../src/exact'

const SmallDecimal = Small as unknown as typeof Decimal

/** Decimals as the engine reads them, before and after they are checked. */
const texts = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.stringMatching(/^(\d{1,20})?$/))
    .map(([whole, decimals]) => (decimals === '' ? String(whole) : `${whole}.${decimals}`)),
  fc.constantFrom('0', '0.0', '100', '4', '0.000', '1000', '1e-7', '1.5e-7', '4e9', '1.25e+21', '5e-324'),
)

test('the decimals of the bundles print, multiply and divide as those of the library', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(new SmallDecimal(a).toFixed()).toBe(new Decimal(a).toFixed())
      expect(new SmallDecimal(a).times(b).toFixed()).toBe(new Decimal(a).times(b).toFixed())
      for (const divisor of ['100', '25', '4', '7', '2.5', '0.125']) {
        const [small, large] = [SmallDecimal, Decimal].map((D) => new D(a).times('4').div(divisor).toFixed()) as [
          string,
          string,
        ]
        // Of a quotient only those count that are plain decimals; of the others, that they are none.
        expect(isDecimalText(small)).toBe(isDecimalText(large))
        if (isDecimalText(large)) expect(small).toBe(large)
      }
    }),
    { numRuns: 1500 },
  )
  expect(SharedDecimal.ROUND_DOWN).toBe(1)
})
