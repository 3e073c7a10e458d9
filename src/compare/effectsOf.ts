import { compareFractions, type Fraction } from '../exact'
import type { QuestionEffect } from './Comparison'
import type { DifferingQuestion } from './compareQuestions'

const magnitude = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
})

const ORDERS = {
  /** The largest difference first, whichever way. */
  largest: (a: Fraction, b: Fraction) => compareFractions(magnitude(b), magnitude(a)),
  /** The largest loss first. */
  loss: compareFractions,
  /** The largest gain first. */
  gain: (a: Fraction, b: Fraction) => compareFractions(b, a),
}

/** Puts questions in order by what they add to a difference; ties stay in rubric order. */
export function effectsOf(questions: readonly DifferingQuestion[], first: keyof typeof ORDERS): QuestionEffect[] {
  return [...questions]
    .sort((a, b) => ORDERS[first](a.exact, b.exact))
    .map(({ row }) => ({ question: row.id, label: row.label, difference: row.difference }))
}
