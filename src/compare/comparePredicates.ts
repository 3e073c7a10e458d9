import { type Compiled, determinationOf } from '../evaluate'
import { isUndecided } from '../stages'
import type { CriterionDifference, FlippedCriterion, PredicateDifference, VerdictChange } from './Comparison'
import type { DifferingQuestion } from './compareQuestions'
import { effectsOf } from './effectsOf'
import type { Side } from './sideOf'
import { signedDifference } from './signedDifference'

/** The predicates of two results, and which verdicts changed. */
export interface PredicatesCompared {
  readonly predicates: Readonly<Record<string, PredicateDifference>>
  readonly verdicts: readonly VerdictChange[]
}

type Plan = Compiled['determine']['predicates'][number]

function compareCriteria(plan: Plan, a: Side, b: Side): readonly CriterionDifference[] {
  const after = determinationOf(b.evaluation, plan.id).criteria
  return determinationOf(a.evaluation, plan.id).criteria.map((one, index) => {
    const other = after[index] as (typeof after)[number]
    const sum = plan.points.find(({ id }) => id === one.id)?.sum
    return {
      id: one.id,
      label: other.label,
      actual: { a: one.actual, b: other.actual },
      required: one.required,
      difference: sum ? signedDifference(a.points.sum(sum), b.points.sum(sum)) : null,
      met: { a: one.met, b: other.met },
      source: one.source,
      basis: one.basis,
    }
  })
}

/** The questions below a criterion whose points differ. */
function movedBelow({ score }: Compiled, plan: Plan, criterion: string, differing: readonly DifferingQuestion[]) {
  const terms = plan.points.find(({ id }) => id === criterion)?.sum.terms ?? []
  return differing.filter(({ leaf, exact }) => {
    const term = score.leaves[leaf]?.term
    return exact.numerator !== 0n && term !== undefined && terms.includes(term)
  })
}

/** Compares every predicate and test, and says of every verdict that changed by what it did. */
export function comparePredicates(
  compiled: Compiled,
  a: Side,
  b: Side,
  differing: readonly DifferingQuestion[],
): PredicatesCompared {
  const verdicts: VerdictChange[] = []
  const predicates = compiled.determine.predicates.map((plan): PredicateDifference => {
    const [before, after] = [determinationOf(a.evaluation, plan.id), determinationOf(b.evaluation, plan.id)]
    const { id, label } = after
    const criteria = compareCriteria(plan, a, b)
    if (before.met !== after.met || before.scoresMet !== after.scoresMet) {
      const flipped = criteria.filter(({ met }) => met.a !== met.b)
      verdicts.push({
        predicate: id,
        label,
        from: { met: before.met, scoresMet: before.scoresMet },
        to: { met: after.met, scoresMet: after.scoresMet },
        criteria: flipped.map((criterion): FlippedCriterion => {
          const questions = effectsOf(movedBelow(compiled, plan, criterion.id, differing), 'largest')
          return { ...criterion, questions }
        }),
        undecided: { a: isUndecided(a.evaluation), b: isUndecided(b.evaluation) },
      })
    }
    return {
      id,
      label,
      met: { a: before.met, b: after.met },
      scoresMet: { a: before.scoresMet, b: after.scoresMet },
      criteria,
    }
  })
  return { predicates: Object.fromEntries(predicates.map((one) => [one.id, one])), verdicts }
}
