import { type CriterionResult, holdsEnough, printSums, testCriteria } from '../determine'
import type { Fraction } from '../exact'
import { amountOf, printAmount, type Sheet, type SumPlan } from '../score'
import type { Compiled } from './Compiled'
import type { Score, Verdict } from './Score'
import type { Settings } from './Settings'

const NONE: readonly null[] = Object.freeze([])

/**
 * The numbers of one tally, kept. A class, though nothing else here is one: its getters live on the prototype, so that
 * a result costs no more than its numbers.
 */
export class KeptScore implements Score {
  readonly predicate: string | null
  readonly complete: boolean
  readonly answered: number
  readonly #compiled: Compiled
  readonly #settings: Settings
  readonly #scoresMet: readonly boolean[]
  readonly #numbers: readonly number[]
  readonly #fine: readonly (Fraction | null)[]
  readonly #open: number

  constructor(compiled: Compiled, settings: Settings, sheet: Sheet, scoresMet: readonly boolean[]) {
    this.#compiled = compiled
    this.#settings = settings
    this.#scoresMet = scoresMet
    this.#numbers = sheet.numbers.slice()
    this.#fine = sheet.fine.some((value) => value !== null) ? sheet.fine.slice() : NONE
    this.#open = sheet.open
    this.answered = sheet.answered
    this.complete = sheet.answered === compiled.score.questions.length
    this.predicate = highestMet(compiled, settings, scoresMet, this.complete)
  }

  get total(): string {
    return this.#print(this.#compiled.score.total)
  }

  get verdicts(): Readonly<Record<string, Verdict>> {
    const { predicates } = this.#compiled.determine
    return Object.freeze(
      Object.fromEntries(
        predicates.map(({ id }, index) => [
          id,
          Object.freeze(verdictOf(this.#compiled, this.#settings, this.#scoresMet, this.complete, index)),
        ]),
      ),
    )
  }

  get areas(): Readonly<Record<string, string>> {
    const { areaSums } = this.#compiled.score
    return Object.freeze(Object.fromEntries([...areaSums].map(([id, sum]) => [id, this.#print(sum)])))
  }

  points(id: string): string {
    const sum = this.#compiled.score.nodeSums.get(id)
    if (!sum) throw new RangeError(`plan.score keeps no sum of "${id}"; evaluate() has every node`)
    return this.#print(sum)
  }

  criteria(predicate: string): readonly CriterionResult[] {
    const { score, determine } = this.#compiled
    const found = determine.predicates.find(({ id }) => id === predicate)
    if (!found) throw new RangeError(`no predicate "${predicate}"`)
    return testCriteria(
      found,
      score.scale,
      printSums(score, this.#tallied),
      this.#settings.heldPredicate,
      this.#settings.locale,
    )
  }

  toJSON(): unknown {
    const { predicate, complete, answered, total, verdicts, areas } = this
    return { predicate, complete, answered, total, verdicts, areas }
  }

  get #tallied() {
    return { numbers: this.#numbers, fine: this.#fine, open: this.#open }
  }

  #print(sum: SumPlan): string {
    const { score } = this.#compiled
    return printAmount(amountOf(score, this.#tallied, sum), score.scale)
  }
}

/** Combines the points with what else a predicate asks for. */
export function verdictOf(
  { determine }: Compiled,
  { heldPredicate, unanswered }: Settings,
  scoresMet: readonly boolean[],
  complete: boolean,
  index: number,
): Verdict {
  const predicate = determine.predicates[index]
  const scores = scoresMet[index] === true
  // With questions left out of their means an answer may still lower a score: nothing is given before all are answered.
  const decidable = complete || unanswered !== 'exclude'
  const met = scores && decidable && predicate !== undefined && holdsEnough(predicate, heldPredicate)
  return { met, scoresMet: scores, final: complete || met }
}

/** Returns the highest predicate that is met. */
export function highestMet(
  compiled: Compiled,
  settings: Settings,
  scoresMet: readonly boolean[],
  complete: boolean,
): string | null {
  const { predicates } = compiled.determine
  for (let index = predicates.length - 1; index >= 0; index--) {
    if (scoresMet[index] !== true) continue
    if (verdictOf(compiled, settings, scoresMet, complete, index).met) return predicates[index]?.id ?? null
  }
  return null
}
