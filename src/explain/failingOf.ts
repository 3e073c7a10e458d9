import type { CriterionResult, PredicatePlan } from '../determine'
import { compareFractions, printCut } from '../exact'
import type { Question } from '../rubric'
import type { SumPlan } from '../score'
import type { Locale } from '../text'
import type { FailingCriterion, HeldBack } from './Explanation'
import { type Basis, type Moved, moveOne } from './extremes'
import { minimumOf } from './minimumOf'

/** Lists the criteria of a predicate that are not met, each with the questions that hold points back from it. */
export function failingOf(
  basis: Basis,
  predicate: PredicatePlan,
  criteria: readonly CriterionResult[],
  locale: Locale,
): readonly FailingCriterion[] {
  const moves = new Map<number, Moved>()
  const bestOf = (question: number): Moved => {
    const known = moves.get(question) ?? moveOne(basis, question, true)
    moves.set(question, known)
    return known
  }
  return criteria.flatMap((criterion, index): readonly FailingCriterion[] => {
    if (criterion.met) return []
    const test = predicate.points[index]
    if (!test) return [{ ...criterion, heldBack: [] }]
    const minimum = minimumOf(basis.compiled, test)
    const holding = questionsBelow(basis, test.sum)
      .map((question) => ({ question, ...bestOf(question) }))
      .filter(({ points }) => points.numerator > 0n)
      .sort((a, b) => compareFractions(b.points, a.points))
    const heldBack = holding.map(({ question, points, there }): HeldBack => {
      const { id, text } = basis.questions[question] as Question
      return {
        question: id,
        label: text[locale],
        answer: basis.answers[question] ?? null,
        points: printCut(points.numerator, points.denominator),
        closesGap: compareFractions(there.sum(test.sum), minimum) >= 0,
      }
    })
    return [{ ...criterion, heldBack }]
  })
}

/** The questions whose points go into a sum, in rubric order. */
function questionsBelow({ compiled }: Basis, { terms }: SumPlan): readonly number[] {
  const { questions, leaves } = compiled.score
  return questions.flatMap(({ leaf }, index) => (terms.includes(leaves[leaf]?.term as number) ? [index] : []))
}
