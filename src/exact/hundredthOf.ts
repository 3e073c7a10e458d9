import { MAX_DECIMALS } from './decimalText'
import { trimZeros } from './trimZeros'

/**
 * Divides a printed figure by a hundred, cut at 20 decimals again: as exact as printing the hundredth itself, and faster.
 *
 * @param figure - As `printCut` prints: cut at 20 decimals, without zeros at the end.
 */
export function hundredthOf(figure: string): string {
  const point = figure.indexOf('.')
  const whole = point < 0 ? figure : figure.slice(0, point)
  const decimals = point < 0 ? '' : figure.slice(point + 1, point + MAX_DECIMALS - 1)
  const units = whole.length > 2 ? whole.slice(0, -2) : '0'
  return trimZeros(`${units}.${whole.length > 1 ? whole.slice(-2) : `0${whole}`}${decimals}`)
}
