import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hundredthOf, printCut } from '../../src/exact'

describe('hundredthOf', () => {
  test.each<[figure: string, hundredth: string]>([
    ['0', '0'],
    ['100', '1'],
    ['100.5', '1.005'],
    ['12345.6', '123.456'],
    ['50', '0.5'],
    ['5', '0.05'],
    ['0.5', '0.005'],
    ['66.66666666666666666666', '0.66666666666666666666'],
    ['99.99999999999999999999', '0.99999999999999999999'],
    ['10.00000000000000000001', '0.1'],
    ['0.00000000000000000099', '0'],
    ['0.000000000000000001', '0.00000000000000000001'],
  ])('of %s is %s', (figure, hundredth) => {
    expect(hundredthOf(figure)).toBe(hundredth)
  })

  test('is what printing the hundredth gives', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 12n })
    fc.assert(
      fc.property(
        whole,
        fc.oneof(fc.bigInt({ min: 1n, max: 2000n }), fc.bigInt({ min: 1n, max: 10n ** 12n })),
        (above, below) => {
          expect(hundredthOf(printCut(above * 100n, below))).toBe(printCut(above, below))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
