import { compareFractions, fractionOfDecimal } from '../../exact'
import { type Context, isAbove, ONE } from './Context'

/** Checks that every kind of answer has values from 0 to 1, and a best one. */
export function checkKinds({ rubric, report, unique }: Context): void {
  unique('answerKinds', Object.keys(rubric.answerKinds))
  for (const [name, kind] of Object.entries(rubric.answerKinds)) {
    const path = ['answerKinds', name]
    if (kind.type === 'index' && !isAbove(kind.maximum, { numerator: 0n, denominator: 1n })) {
      report('rubric_value_range', path, { id: name, given: kind.maximum })
    }
    if (kind.type !== 'choice') continue
    unique(name, Object.keys(kind.options))
    const values = Object.values(kind.options).map(({ value }) => value)
    for (const value of values) {
      if (isAbove(value, ONE)) report('rubric_value_range', path, { id: name, given: value })
    }
    if (!values.some((value) => compareFractions(fractionOfDecimal(value), ONE) === 0)) {
      report('rubric_best_value', path, { id: name })
    }
  }
}
