import type { LocalizedText } from '../text'
import type { Basis, Cited, Source } from './Cited'

/** A choice made where law and practice leave one open. */
export interface Convention extends Cited {
  /** Id of the convention, by which `options.conventions` names it. */
  readonly id: string
  /** What is left open, in both languages. */
  readonly label: LocalizedText
  /** The question it concerns, if it concerns one. */
  readonly question?: string
  /** The choice that holds unless the caller makes another. */
  readonly default: string
  /** Every choice, with what it means. */
  readonly choices: Readonly<Record<string, LocalizedText>>
}

/** A convention that took part in a result. */
export interface ConventionTaken {
  /** Id of the convention in the rubric. */
  readonly id: string
  /** The choice that held. */
  readonly choice: string
  /** What was left open, in the caller's language. */
  readonly label: string
  /** What the choice means. */
  readonly meaning: string
  /** Where the choice is explained or stands. */
  readonly source: Source
  /** On what the choice rests. */
  readonly basis: Basis
}
