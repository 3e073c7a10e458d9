import type { LocalizedText } from './locale'

/** Decimals of a figure in a sentence. */
const DECIMALS = 4

/**
 * Writes a decimal text as a figure in a sentence: at most four decimals, with a comma in Indonesian.
 *
 * @param how - `cut` for what there is, `up` for what is missing, `some` for what there is and is known to be more than
 *   nothing. None shows something as nothing: what would be cut to 0 is shown as below the smallest figure.
 */
export function shownFigure(text: string, how: 'cut' | 'up' | 'some' = 'cut'): LocalizedText {
  const [whole = '', decimals = ''] = text.split('.')
  const kept = decimals.slice(0, DECIMALS)
  const rest = /[1-9]/.test(decimals.slice(DECIMALS))
  const units = BigInt(whole + kept.padEnd(DECIMALS, '0'))
  if (rest && how === 'up') return written(units + 1n)
  if (units > 0n || (!rest && how !== 'some')) return written(units)
  const smallest = written(1n)
  return { id: `<${smallest.id}`, en: `<${smallest.en}` }
}

function written(units: bigint): LocalizedText {
  const digits = units.toString().padStart(DECIMALS + 1, '0')
  const [whole, decimals] = [digits.slice(0, -DECIMALS), digits.slice(-DECIMALS).replace(/0+$/, '')]
  return decimals === '' ? { id: whole, en: whole } : { id: `${whole},${decimals}`, en: `${whole}.${decimals}` }
}
