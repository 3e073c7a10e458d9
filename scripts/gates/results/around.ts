import type { DecimalText, IsoDate } from '../../../src'

const DECIMALS = 20
const DAY = 86_400_000

function textOf(units: bigint): DecimalText {
  const digits = units.toString().padStart(DECIMALS + 1, '0')
  return `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}` as DecimalText
}

/** A figure, and the nearest that can be stated below and above it. */
export function around(figure: string): readonly DecimalText[] {
  const [whole = '0', decimals = ''] = figure.split('.')
  const units = BigInt(whole + decimals.padEnd(DECIMALS, '0'))
  return [units - 1n, units, units + 1n].filter((one) => one >= 0n).map(textOf)
}

/** The day so many days after another. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as IsoDate
}

/** A day, and those before and after it. */
export function aroundDay(day: IsoDate): readonly IsoDate[] {
  return [-1, 0, 1].map((days) => daysAfter(day, days))
}
