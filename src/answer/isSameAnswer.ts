import { compareFractions, fractionOfDecimal } from '../exact'
import { decimalTextOf, readMean } from '../input'
import type { NormalAnswer } from './NormalAnswer'

/** Tells whether two answers say the same; an index may be written as a figure or as a sum over a count. */
export function isSameAnswer(a: NormalAnswer | null, b: NormalAnswer | null): boolean {
  const indexOf = (answer: NormalAnswer | null) => {
    if (typeof answer === 'string') return decimalTextOf(answer) === null ? null : fractionOfDecimal(answer)
    const { sum, count } = (answer ?? {}) as { readonly sum?: unknown; readonly count?: unknown }
    return readMean(sum, count)?.value ?? null
  }
  const [one, other] = [indexOf(a), indexOf(b)]
  return one && other ? compareFractions(one, other) === 0 : JSON.stringify(a) === JSON.stringify(b)
}
