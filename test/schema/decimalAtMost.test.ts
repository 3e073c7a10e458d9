import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalAtMost } from '../../scripts/generate/schema/decimalAtMost'

/** A decimal text in units of its twentieth decimal. */
const units = (text: string): bigint => {
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(20, '0'))
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{0,${most}}$`))
const decimal = fc
  .tuple(fc.stringMatching(/^(0|[1-9]\d{0,5})$/), digits(20))
  .map(([whole, decimals]) => (decimals === '' ? whole : `${whole}.${decimals}`))
const maxima = fc.oneof(fc.constantFrom('4', '100', '15', '22.5', '0', '1', '0.05', '10.203', '4000000000'), decimal)

describe('the pattern of decimals up to a maximum', () => {
  it('takes what is at most the maximum, and nothing above it', () => {
    fc.assert(
      fc.property(maxima, decimal, (maximum, text) => {
        expect(new RegExp(decimalAtMost(maximum)).test(text)).toBe(units(text) <= units(maximum))
      }),
      { numRuns: 3000 },
    )
  })

  it('takes the maximum and what is just below it, and not what is just above', () => {
    fc.assert(
      fc.property(maxima, fc.integer({ min: -3, max: 3 }), (maximum, step) => {
        const near = units(maximum) + BigInt(step)
        if (near < 0n) return
        const text = near.toString().padStart(21, '0')
        const whole = text.slice(0, -20)
        expect(new RegExp(decimalAtMost(maximum)).test(`${whole}.${text.slice(-20)}`)).toBe(step <= 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no other spelling', () => {
    for (const text of ['', '04', '.5', '1.', '+1', '-0', '1e0', '0x1', ' 1', '1 ', '1,5', '1.'.padEnd(23, '0'), '٣']) {
      expect([text, new RegExp(decimalAtMost('4')).test(text)]).toEqual([text, false])
    }
  })
})
