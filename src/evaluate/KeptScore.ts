import { type PrintedSums, printSums, testCriteria } from '../determine'
import type { Fraction } from '../exact'
import type { Sheet } from '../score'
import { areasOf } from './areasOf'
import type { Compiled } from './Compiled'
import type { AreaResult, Determination } from './Result'
import type { Score } from './Score'
import type { Settings } from './Settings'
import { highestMet, verdictOf } from './verdict'

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
    Object.freeze(this)
  }

  get total(): string {
    return this.#sums(this.#compiled.score.total).actual
  }

  get display(): string {
    return this.#sums(this.#compiled.score.total).display
  }

  get determinations(): Readonly<Record<string, Determination>> {
    const { determine, score } = this.#compiled
    const { heldPredicate, locale } = this.#settings
    const determinations: Record<string, Determination> = {}
    determine.predicates.forEach((predicate, index) => {
      const sums = () => this.#sums
      determinations[predicate.id] = Object.freeze({
        id: predicate.id,
        label: predicate.label[locale],
        ...verdictOf(this.#compiled, this.#settings, this.#scoresMet, this.complete, index),
        get criteria() {
          return testCriteria(predicate, score.scale, sums(), heldPredicate, locale)
        },
      })
    })
    return Object.freeze(determinations)
  }

  get areas(): Readonly<Record<string, AreaResult>> {
    return areasOf(this.#compiled, this.#settings.locale, this.#sums)
  }

  points(id: string): string {
    const sum = this.#compiled.score.nodeSums.get(id)
    if (!sum) throw new RangeError(`plan.score keeps no sum of "${id}"; evaluate() has every node`)
    return this.#sums(sum).actual
  }

  toJSON(): unknown {
    const { predicate, complete, answered, total, display, determinations, areas } = this
    return { predicate, complete, answered, total, display, determinations, areas }
  }

  get #sums(): PrintedSums {
    const tallied = { numbers: this.#numbers, fine: this.#fine, open: this.#open }
    return printSums(this.#compiled.score, tallied)
  }
}
