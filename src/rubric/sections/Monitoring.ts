import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** What holds a predicate: a unit or a kawasan. */
export type Subject = 'unit' | 'kawasan'

/** How often a predicate is reported on. */
export interface ReportRule extends Cited {
  /** Id of the predicate held. */
  readonly predicate: string
  /** A report is due within so many years: a whole number. */
  readonly years: number
  /** No report is owed for a period in which the holder was proposed for this predicate. */
  readonly unlessProposedFor?: string
}

/** One ground on which a predicate is revoked. */
export interface RevocationGround extends Cited {
  /** Id of the ground, such as `maladministration`. */
  readonly id: string
  /** The ground in our own words, in both languages. */
  readonly label: LocalizedText
  /** Whether it concerns a unit, a kawasan or both. */
  readonly subjects: readonly Subject[]
}

/** Keeping a predicate (pemantauan) and losing it (pencabutan). */
export interface MonitoringRules {
  /** How often each predicate is reported on. */
  readonly reports: readonly ReportRule[]
  /** Id of the convention on a proposal for the next predicate: `restarts` or `ignored`. */
  readonly proposal: string
  /** What a monitoring report concludes. */
  readonly conclusions: Cited & {
    /** The words where the criteria are still met. */
    readonly stillMeets: LocalizedText
    /** The words where they no longer are. */
    readonly noLongerMeets: LocalizedText
  }
  /** Every ground of a revocation; any one is enough. */
  readonly grounds: readonly RevocationGround[]
  /** For how many years a revocation bars a proposal, and for which predicates. */
  readonly bar: Cited & {
    /** Years from the day of the decision: a whole number. */
    readonly years: number
    /** Ids of the predicates that it bars. */
    readonly predicates: readonly string[]
  }
  /** The choices on monitoring that the regulation leaves open. */
  readonly conventions: readonly Convention[]
}
