import { describe, expect, test } from 'vitest'
import { compile, type PartialOptions, type Score } from 'zona-integritas'
import {
  type Answers,
  evaluateWith,
  type Options,
  referenceWith,
  rubric,
  scoreWith,
  type Target,
  type Tie,
  targets,
  tieFrom,
} from '../helpers/arbitraries'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'
import { type Verdicts, wholeNumbers } from './wholeNumbers'

const TIES = wholeNumberFrom('PROOF_TIES', 1_000_000)
/** The first of as many seeds as there are ties of a criterion. */
const FIRST_SEED = wholeNumberFrom('PROOF_SEED', 0, 0)

/** Every so many ties, the slow ones are asked as well: `evaluate` and the reference. */
const SHARE = 25

const plan = compile(rubric)
const whole = wholeNumbers(rubric)

type Criteria = Readonly<
  Record<string, { readonly criteria: readonly { readonly id: string; readonly met: boolean }[] }>
>

const bitsOf = (determinations: Criteria): string[] =>
  Object.values(determinations).map(({ criteria }) => criteria.map(({ met }) => (met ? '1' : '0')).join(''))

const verdictsOf = (score: Pick<Score, 'predicate' | 'determinations'>): Verdicts => ({
  predicate: score.predicate,
  met: bitsOf(score.determinations),
})

const isSame = (a: Verdicts, b: Verdicts) => a.predicate === b.predicate && a.met.join() === b.met.join()

const byReference = (answers: Answers, options: Options): Verdicts => {
  const { predicate, determinations } = referenceWith(answers, options)
  const met = Object.values(determinations).map(({ criteria }) =>
    Object.values(criteria)
      .map((criterion) => (criterion.met ? '1' : '0'))
      .join(''),
  )
  return { predicate, met }
}

/** Where the bit of a target's criterion stands. */
const placeOf = ({ predicate, criterion }: Target): readonly [at: number, bit: number] => {
  const at = rubric.predicates.findIndex(({ id }) => id === predicate)
  const ids = (rubric.predicates[at]?.criteria ?? []).flatMap((rule) =>
    rule.type === 'everyArea' ? rubric.areas.map(({ id }) => `${rule.id}.${id}`) : [rule.id],
  )
  return [at, ids.indexOf(criterion)]
}

/** Checks one tie from below to above, and says who was wrong. */
function wrongOn(target: Target, { below, on, above, options }: Tie, isSlow: boolean): string[] {
  const [at, bit] = placeOf(target)
  const session = plan.session(below.answers, options as PartialOptions<typeof rubric>)
  let last = below.answers
  const wrong: string[] = []
  for (const [variant, isMet] of [
    [below, '0'],
    [on, '1'],
    [above, '1'],
  ] as const) {
    if (!variant) continue
    const { answers } = variant
    const expected = whole.verdictsOf(answers, options)
    const tell = (who: string, found: Verdicts) => {
      if (!isSame(found, expected)) wrong.push(who)
    }
    if (expected.met[at]?.charAt(bit) !== isMet) wrong.push('whole numbers')
    tell('plan.score', verdictsOf(scoreWith(answers, options)))
    for (const [id, answer] of Object.entries(answers)) {
      if (answer !== last[id]) session.set(id, answer)
    }
    last = answers
    tell('plan.session', verdictsOf(session))
    if (!isSlow) continue
    tell('evaluate', verdictsOf(evaluateWith(answers, options)))
    tell('the reference', byReference(answers, options))
  }
  return wrong
}

/** Holds all ties of one predicate's criteria against whole-number arithmetic. */
export function proveTies(predicate: string): void {
  const own = targets.filter((target) => target.predicate === predicate)
  // All but the one target that answers cannot lie on have their share of the ties.
  const share = Math.ceil(TIES / (targets.length - 1))

  describe(`${predicate}: answers on a minimum, a hair below and a hair above it, seeds from ${FIRST_SEED}`, () => {
    test.each(own)('$criterion', { timeout: 3_600_000 }, (target) => {
      const wrong: { readonly seed: number; readonly who: string[] }[] = []
      let ties = 0
      for (let seed = FIRST_SEED; seed < FIRST_SEED + share; seed++) {
        const tie = tieFrom(target, seed)
        if (tie.on) ties++
        const who = wrongOn(target, tie, (seed - FIRST_SEED) % SHARE === 0)
        if (who.length > 0 && wrong.length < 5) wrong.push({ seed, who })
      }
      expect(wrong).toEqual([])
      // Letters alone cannot make the 4.2 points that WBK asks of the second area.
      expect(ties).toBe(`${predicate}.${target.criterion}` === 'WBK.area.2' ? 0 : share)
    })
  })
}
