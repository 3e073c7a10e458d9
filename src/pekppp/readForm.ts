import { addFractions, type Fraction, fractionOfDecimal, multiplyFractions } from '../exact'
import { type FieldReader, isPlainObject, readDecimal } from '../input'
import { describeValue } from '../text'
import type { Pekppp, PekpppPart } from './Pekppp'

/** Adds up figures by their weights. */
export function weightedMean(parts: readonly PekpppPart[], figures: ReadonlyMap<string, Fraction>): Fraction {
  const zero: Fraction = { numerator: 0n, denominator: 1n }
  return parts
    .map(({ id, weight }) => multiplyFractions(fractionOfDecimal(weight), figures.get(id) ?? zero))
    .reduce(addFractions)
}

/** Reads the index of one form: a figure, or the scores of its aspects. */
export function readForm(pekppp: Pekppp, fields: FieldReader, form: string): Fraction | null {
  const { maximum, aspects } = pekppp
  const names = aspects.map(({ id }) => id)
  const allowed = `0..${maximum}, { ${names.join(', ')} }`
  const given = fields.value(form, 'required', allowed)
  if (given === null) return null
  if (!isPlainObject(given)) {
    const text = readDecimal(given, maximum)
    if (text !== null) return fractionOfDecimal(text)
    const near = typeof given === 'string' ? readDecimal(given.trim().replace(',', '.'), maximum) : null
    return fields.report('invalid_field', form, { given: describeValue(given), allowed, closest: near })
  }
  const scores = fields.fields(form, names)
  if (!scores) return null
  const figures = new Map<string, Fraction>()
  for (const name of names) {
    const text = scores.decimal(name, maximum)
    if (text !== null) figures.set(name, fractionOfDecimal(text))
  }
  return figures.size === names.length ? weightedMean(aspects, figures) : null
}
