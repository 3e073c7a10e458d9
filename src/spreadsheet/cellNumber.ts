import { fractionOfDecimal, printCut, roundFraction } from '../exact'

/**
 * Decimals of a number in a cell: few enough that a sheet shows them all, so that no figure looks like a minimum that it
 * does not reach.
 */
const DECIMALS = 6

function numberOf(text: string, how: 'cut' | 'up'): number {
  const { numerator, denominator } = roundFraction(fractionOfDecimal(text), DECIMALS, how)
  return Number(printCut(numerator, denominator))
}

/** Makes a number for a cell of a figure: cut towards zero after six decimals. */
export function cellNumber(figure: string): number {
  return numberOf(figure, 'cut')
}

/** Makes a number for a cell of what is missing: rounded up after six decimals, so that it is never 0. */
export function cellNumberUp(gap: string): number {
  return numberOf(gap, 'up')
}
