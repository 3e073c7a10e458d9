/** What the engine uses of a decimal. */
interface SmallDecimal {
  times(factor: string): SmallDecimal
  div(divisor: string): SmallDecimal
  toFixed(): string
}

/** Decimals that a quotient is carried to; longer ones are refused by whoever asked for it. */
const DECIMALS = 60

/** A value as whole digits and the power of ten by which they are divided. */
interface Digits {
  readonly digits: bigint
  readonly power: number
}

const POWER = (power: number) => BigInt(10) ** BigInt(power)

/** Reads plain digits with a decimal point and perhaps an exponent, as numbers print. */
function digitsOf(text: string): Digits {
  const [figure = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', decimals = ''] = figure.split('.')
  const power = decimals.length - Number(exponent)
  const digits = BigInt(whole + decimals)
  return power < 0 ? { digits: digits * POWER(-power), power: 0 } : { digits, power }
}

function print({ digits, power }: Digits): string {
  const padded = digits.toString().padStart(power + 1, '0')
  const decimals = power === 0 ? '' : padded.slice(-power).replace(/0+$/, '')
  const whole = power === 0 ? padded : padded.slice(0, -power)
  return decimals === '' ? whole : `${whole}.${decimals}`
}

function made(value: Digits): SmallDecimal {
  return {
    times(factor) {
      const other = digitsOf(factor)
      return made({ digits: value.digits * other.digits, power: value.power + other.power })
    },
    div(divisor) {
      const other = digitsOf(divisor)
      const carried = value.digits * POWER(DECIMALS + other.power)
      return made({ digits: carried / other.digits, power: value.power + DECIMALS })
    },
    toFixed: () => print(value),
  }
}

/**
 * Stands in the bundles for `src/exact/Decimal.ts`, which reads and checks decimals with a library of many thousand lines:
 * the same figures by big integers, for the non-negative decimals that an LKE carries.
 */
export function Decimal(this: unknown, text: string): SmallDecimal {
  return made(digitsOf(text))
}
