import type { RatioForm } from '../answer'
import type { Convention, Rubric } from '../rubric'
import type { Reading, ScorePlan } from '../score'
import type { Locale } from '../text'
import type { Unanswered } from './Options'

/** Options as checked, every one stated. */
export interface Settings {
  readonly heldPredicate: string | null
  /** Whether the caller said which predicate is held, if only null. */
  readonly heldPredicateStated: boolean
  readonly unanswered: Unanswered
  /** The choice of every convention that can be overridden. */
  readonly conventions: Readonly<Record<string, string>>
  readonly contradictions: 'warn' | 'reject'
  readonly locale: Locale
  readonly reading: Reading
}

/** Derives from the conventions how a tally reads. */
export function readingOf(
  plan: ScorePlan,
  conventions: Readonly<Record<string, string>>,
  unanswered: Unanswered,
): Reading {
  const nothingToCount: number[] = []
  const riseFromNothing: number[] = []
  const outcome = (convention: string) => (conventions[convention] === 'full' ? 1 : 0)
  for (const { fraction } of plan.questions) {
    if (!fraction) continue
    const { ratio } = fraction.form as Partial<Pick<RatioForm, 'ratio'>>
    nothingToCount.push(ratio ? outcome(ratio.nothingToCount) : 0)
    riseFromNothing.push(ratio ? outcome(ratio.riseFromNothing ?? ratio.nothingToCount) : 0)
  }
  return { unanswered, nothingToCount, riseFromNothing, percents: conventions['percentGiven'] !== 'reject' }
}

/** Conventions whose choice is made by an option of its own, or by leaving one out. */
const MADE_ELSEWHERE: readonly string[] = ['unanswered', 'heldPredicateNotStated']

/** The conventions that `options.conventions` takes. */
export function overridableOf({ conventions }: Rubric): readonly Convention[] {
  return conventions.filter(({ id }) => !MADE_ELSEWHERE.includes(id))
}

/** The settings of a call that states nothing but what is done with unanswered questions. */
export function defaultSettings(overridable: readonly Convention[], plan: ScorePlan, unanswered: Unanswered): Settings {
  const conventions = Object.freeze({
    ...Object.fromEntries(overridable.map((convention) => [convention.id, convention.default])),
  })
  return {
    heldPredicate: null,
    heldPredicateStated: false,
    unanswered,
    conventions,
    contradictions: 'warn',
    locale: 'id',
    reading: readingOf(plan, conventions, unanswered),
  }
}
