/** The decimals of a decimal text, or none. */
const DECIMALS = String.raw`(?:\.\d{1,20})?`

/** The whole numbers below one, without leading zeros, as patterns by how they begin. */
function wholesBelow(digits: string): readonly string[] {
  const shorter =
    digits.length > 1 ? [digits.length === 2 ? String.raw`\d` : String.raw`(?:0|[1-9]\d{0,${digits.length - 2}})`] : []
  const smaller = [...digits].flatMap((digit, at) => {
    const lowest = at === 0 && digits.length > 1 ? 1 : 0
    const rest = digits.length - at - 1
    if (Number(digit) <= lowest) return []
    return [`${digits.slice(0, at)}[${lowest}-${Number(digit) - 1}]${rest > 0 ? String.raw`\d{${rest}}` : ''}`]
  })
  return [...shorter, ...smaller]
}

/** The decimals from none up to these, as patterns. */
function decimalsUpTo(decimals: string): readonly string[] {
  const smaller = [...decimals].flatMap((digit, at) =>
    digit === '0' ? [] : [`${decimals.slice(0, at)}[0-${Number(digit) - 1}]${String.raw`\d{0,${19 - at}}`}`],
  )
  const shorter = [...decimals].slice(0, -1).map((_, at) => decimals.slice(0, at + 1))
  const equal = decimals === '' ? '0{1,20}' : `${decimals}0{0,${20 - decimals.length}}`
  return [...smaller, ...shorter, equal]
}

/** A pattern of the decimal texts from 0 to a maximum, both included: at most 20 decimals, no leading zeros. */
export function decimalAtMost(maximum: string): string {
  const [whole = '0', decimals = ''] = maximum.split('.')
  const below = wholesBelow(whole).map((pattern) => pattern + DECIMALS)
  return `^(?:${[...below, String.raw`${whole}(?:\.(?:${decimalsUpTo(decimals).join('|')}))?`].join('|')})$`
}
