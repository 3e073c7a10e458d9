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
  if (rest && how === 'up') return roundedUp(whole, kept)
  if (whole !== '0' || /[1-9]/.test(kept) || (!rest && how !== 'some')) return written(whole, kept)
  const smallest = written('0', '1'.padStart(DECIMALS, '0'))
  return { id: `<${smallest.id}`, en: `<${smallest.en}` }
}

function roundedUp(whole: string, kept: string): LocalizedText {
  const digits = (BigInt(whole + kept.padEnd(DECIMALS, '0')) + 1n).toString().padStart(DECIMALS + 1, '0')
  return written(digits.slice(0, -DECIMALS), digits.slice(-DECIMALS))
}

function written(whole: string, decimals: string): LocalizedText {
  const trimmed = decimals.replace(/0+$/, '')
  return trimmed === '' ? { id: whole, en: whole } : { id: `${whole},${trimmed}`, en: `${whole}.${trimmed}` }
}
