import type { IsoDate } from '../calendar'
import type { CriterionResult } from '../determine'
import type { KawasanDetermination } from '../kawasan'
import type { ConventionTaken, RubricReference, Source, Subject } from '../rubric'
import type { QuotedScore } from '../stages'
import type { Issue } from '../text'

/** Whether the holder of a predicate still meets it, and when the next report is due. */
export interface MonitoringResult {
  /** Marks it as a result of `monitorPredicate`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.monitoring.v1'
  /** The rubric by whose rules it was monitored. */
  readonly rubric: RubricReference
  /** `kawasan` where the assessment of one was handed in, else `unit`. */
  readonly subject: Subject
  /** Id of the predicate held. */
  readonly predicate: string
  /** The day for which it was asked. */
  readonly today: IsoDate
  /** The day of the grant. */
  readonly grantedOn: IsoDate
  /** The day of the latest monitoring report; null for none so far. */
  readonly lastReport: IsoDate | null
  /** The day from which the reporting period counts. */
  readonly periodFrom: IsoDate
  /** The last day for the next report. */
  readonly nextReportDue: IsoDate
  /** Whether `today` is after that day. */
  readonly overdue: boolean
  /** Null while there is no new assessment, or an unfinished one that does not decide. */
  readonly stillMeets: boolean | null
  /** The tests of the predicate; without that of the earlier predicate, which a holder has. */
  readonly criteria: readonly (CriterionResult | KawasanDetermination['criteria'][number])[]
  /** Ids of the criteria that are not met. */
  readonly failed: readonly string[]
  /** What the report on monitoring says: the merge data of its letter (Gambar 10). */
  readonly report: {
    /** The year of `today`. */
    readonly year: number
    /** The name of the unit or kawasan; null when not given. */
    readonly name: string | null
    /** The name of the instansi; null when not given. */
    readonly instansi: string | null
    /** Id of the predicate held. */
    readonly predicate: string
    /** "masih memenuhi" or "tidak memenuhi"; null while not decided. */
    readonly conclusion: string | null
    /** Points of the whole LKE, 0..100, up to 20 decimals, cut; null without a unit's new assessment. */
    readonly total: string | null
    /** The total with two decimals, rounded half up; for display only. Null as `total` is. */
    readonly display: string | null
    /** The scores of pengungkit and hasil; none without a unit's new assessment. */
    readonly components: readonly QuotedScore[]
    /** What is not met, by label. */
    readonly notMet: readonly string[]
  }
  /** The place in the regulation that asks for the reports. */
  readonly source: Source
  /** The convention on a proposal for the next predicate, where it took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** An overdue report, unanswered questions that could still decide, and what else should be looked at. */
  readonly warnings: readonly Issue[]
}
