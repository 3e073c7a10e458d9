import type { LocalizedText } from '../text'
import type { Basis, Cited, Source } from './Cited'

/** A choice made where law and practice leave one open. */
export interface Convention extends Cited {
  readonly id: string
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
  readonly label: string
  /** What the choice means. */
  readonly meaning: string
  readonly source: Source
  readonly basis: Basis
}
