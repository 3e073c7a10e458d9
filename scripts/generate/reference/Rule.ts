import type { LocalizedText } from '../../../src/text'

/** One rule of a regulation, and what carries it out and holds it. */
export interface Rule {
  readonly id: string
  readonly regulation: string
  readonly place: string
  /** In our own words. */
  readonly rule: LocalizedText
  /** The exported functions that carry it out; none where it is left to people. */
  readonly functions: readonly string[]
  /** The tests of these functions. */
  readonly tests: readonly string[]
  /** The tests that hold the figures of the rubric against an own transcription. */
  readonly figures: readonly string[]
  /** Who decides, where no function does. */
  readonly leftTo?: LocalizedText
}
