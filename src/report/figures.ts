import { fractionOfDecimal, printHundredths, roundFraction } from '../exact'

/** Prints a figure with two decimals, half up. A figure that was cut after 20 decimals rounds as the uncut one. */
export function twoDecimals(figure: string): string {
  return printHundredths(roundFraction(fractionOfDecimal(figure), 2, 'halfUp').numerator)
}

/** Prints what is missing with two decimals, rounded up, so that it is never nothing while something is missing. */
export function twoDecimalsUp(gap: string): string {
  return printHundredths(roundFraction(fractionOfDecimal(gap), 2, 'up').numerator)
}

/** Prints a figure with two decimals or with all it has: a minimum is never rounded. */
export function twoDecimalsOrMore(figure: string): string {
  const [whole = '', decimals = ''] = figure.split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}
