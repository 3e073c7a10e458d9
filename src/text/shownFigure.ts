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
  const point = text.indexOf('.')
  const whole = point < 0 ? text : text.slice(0, point)
  const decimals = point < 0 ? '' : withoutZeros(text.slice(point + 1))
  const rest = decimals.length > DECIMALS
  if (rest && how === 'up') return roundedUp(whole, decimals.slice(0, DECIMALS))
  const kept = rest ? withoutZeros(decimals.slice(0, DECIMALS)) : decimals
  if (whole !== '0' || kept !== '' || (!rest && how !== 'some')) return written(whole, kept)
  const smallest = written('0', '1'.padStart(DECIMALS, '0'))
  return { id: `<${smallest.id}`, en: `<${smallest.en}` }
}

/** Takes zeros at the end away; by hand, since a result has many figures in its warnings. */
function withoutZeros(decimals: string): string {
  let end = decimals.length
  while (decimals.charCodeAt(end - 1) === 48) end--
  return decimals.slice(0, end)
}

function roundedUp(whole: string, kept: string): LocalizedText {
  const digits = (BigInt(whole + kept) + 1n).toString().padStart(DECIMALS + 1, '0')
  return written(digits.slice(0, -DECIMALS), withoutZeros(digits.slice(-DECIMALS)))
}

function written(whole: string, decimals: string): LocalizedText {
  return decimals === '' ? { id: whole, en: whole } : { id: `${whole},${decimals}`, en: `${whole}.${decimals}` }
}
