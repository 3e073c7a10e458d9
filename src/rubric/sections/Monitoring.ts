import type { LocalizedText } from '../../text'
import type { Cited } from '../Cited'
import type { Convention } from '../Convention'

/** What holds a predicate: a unit or a kawasan. */
export type Subject = 'unit' | 'kawasan'

/** How often a predicate is reported on. */
export interface ReportRule extends Cited {
  readonly predicate: string
  readonly years: number
  /** No report is owed for a period in which the holder was proposed for this predicate. */
  readonly unlessProposedFor?: string
}

/** One ground on which a predicate is revoked. */
export interface RevocationGround extends Cited {
  readonly id: string
  readonly label: LocalizedText
  readonly subjects: readonly Subject[]
}

/** Keeping a predicate (pemantauan) and losing it (pencabutan). */
export interface MonitoringRules {
  readonly reports: readonly ReportRule[]
  /** Id of the convention on a proposal for the next predicate: `restarts` or `ignored`. */
  readonly proposal: string
  /** What a monitoring report concludes. */
  readonly conclusions: Cited & { readonly stillMeets: LocalizedText; readonly noLongerMeets: LocalizedText }
  readonly grounds: readonly RevocationGround[]
  /** For how many years a revocation bars a proposal, and for which predicates. */
  readonly bar: Cited & { readonly years: number; readonly predicates: readonly string[] }
  readonly conventions: readonly Convention[]
}
