import { add, divide, type Fraction, fraction, multiply, ofDecimal } from './fraction'

/** A survey as a list of respondents: one answer to each element, null for a blank. */
export interface ReferenceSurvey {
  readonly elements: readonly string[]
  /** One for each element; all the same when left out. */
  readonly weights?: readonly (string | number)[]
  readonly respondents: readonly (readonly (string | number | null)[])[]
}

export interface ReferenceIndex {
  readonly index: Fraction
  readonly means: readonly Fraction[]
  readonly answered: readonly number[]
  readonly counted: number
}

const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce(add, fraction(0n))
const read = (figure: string | number): Fraction => ofDecimal(String(figure))

/** The index of a survey the slow way; null when an element that is asked has no answer that counts. */
export const referenceSurvey = (
  { elements, weights, respondents }: ReferenceSurvey,
  blanks: 'leaveOut' | 'dropRespondent' = 'leaveOut',
): ReferenceIndex | null => {
  const surveyed = respondents.filter((answers) => answers.some((answer) => answer !== null))
  const counting = blanks === 'leaveOut' ? surveyed : surveyed.filter((answers) => !answers.includes(null))
  const columns = elements.map((_, place) =>
    counting.flatMap((answers) => {
      const answer = answers[place]
      return answer === null || answer === undefined ? [] : [read(answer)]
    }),
  )
  if (columns.some((column) => column.length === 0)) return null
  const means = columns.map((column) => divide(sum(column), fraction(BigInt(column.length))))
  const shares = elements.map((_, place) => read(weights?.[place] ?? 1))
  const weighted = means.map((mean, place) => multiply(mean, shares[place] ?? fraction(0n)))
  return {
    index: divide(sum(weighted), sum(shares)),
    means,
    answered: columns.map(({ length }) => length),
    counted: counting.length,
  }
}
