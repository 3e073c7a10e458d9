import { addFractions, type Fraction, fractionOfDecimal, multiplyFractions } from '../exact'
import type { FieldReader } from '../input'
import type { Pekppp, PekpppPart } from './Pekppp'

/** Adds up figures by their weights. */
export function weightedMean(parts: readonly PekpppPart[], figures: ReadonlyMap<string, Fraction>): Fraction {
  return parts
    .map(({ id, weight }) => multiplyFractions(fractionOfDecimal(weight), figures.get(id) as Fraction))
    .reduce(addFractions)
}

/** Reads the index of one form: a figure, or the scores of its aspects. */
export function readForm({ scale: { maximum }, aspects }: Pekppp, fields: FieldReader, form: string): Fraction | null {
  const names = aspects.map(({ id }) => id)
  const given = fields.decimalOr(form, maximum, names)
  if (given === null) return null
  if (typeof given === 'string') return fractionOfDecimal(given)
  const figures = new Map<string, Fraction>()
  for (const name of names) {
    const text = given.decimal(name, maximum)
    if (text !== null) figures.set(name, fractionOfDecimal(text))
  }
  return figures.size === names.length ? weightedMean(aspects, figures) : null
}
