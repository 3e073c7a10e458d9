import type { IsoDate } from '../calendar'
import type { Assumption, Evaluation } from '../evaluate'
import type { RubricReference } from '../rubric'
import type { Issue, Locale, Table } from '../text'

/** The options of `report`. */
export interface ReportOptions {
  /** Language of headings, labels and sentences: `id` (default) or `en`. */
  readonly locale?: Locale | undefined
  /** The name of the unit, for the heading. */
  readonly unit?: string | undefined
  /** The day of the report or of the evaluation. */
  readonly date?: IsoDate | undefined
}

/** Whether the minima of a predicate are met, in words. */
export interface ReportVerdict {
  /** The predicate. */
  readonly id: string
  readonly label: string
  readonly met: boolean
  readonly scoresMet: boolean
  readonly final: boolean
  /** The verdict as a sentence; it speaks of minima, never of a predicate granted. */
  readonly text: string
}

/** A place where printed figures do not add up; `params` names the group, the column, the sum and the figure printed. */
export interface ReportNote extends Issue {
  readonly code: 'printed_sum_differs' | 'printed_area_differs'
}

/** One evaluation laid out for readers: plain, deeply frozen, JSON-ready. */
export interface Report {
  readonly format: 'zona-integritas.report.v1'
  readonly locale: Locale
  readonly title: string
  readonly unit: string | null
  readonly date: IsoDate | null
  readonly rubric: RubricReference
  /** The name of the rubric in the report's language. */
  readonly rubricTitle: string
  /** The total as it is printed, and exactly: points, up to 20 decimals, cut. */
  readonly total: { readonly printed: string; readonly exact: string }
  /** The highest predicate whose minima are all met, or null. */
  readonly predicate: string | null
  /** One for each predicate, the lowest first. */
  readonly verdicts: readonly ReportVerdict[]
  readonly progress: Evaluation['progress']
  /** The unanswered questions, in rubric order. */
  readonly unanswered: readonly { readonly id: string; readonly label: string }[]
  /**
   * Each area across aspects: `weight`, `score` and `percent` as printed (two decimals, half up) and exactly under
   * `exact.weight`, `exact.score`, `exact.percent`; what is required of it and whether that is met.
   */
  readonly areas: Table
  /**
   * For each predicate every criterion: `actual` (two decimals, half up), `required` (never rounded), `gap` (rounded up),
   * exactly under `exact.actual` and `exact.gap`; `met` in words, and a `note` where the printed figure misleads.
   */
  readonly criteria: Readonly<Record<string, Table>>
  /**
   * The LKE: every component, aspect, area, indicator and question in rubric order, then the total; `weight`, `score` and
   * `percent` as for the areas, all scores in points, so that the column adds up.
   */
  readonly lke: Table
  /** The conventions that took part. */
  readonly assumptions: readonly Assumption[]
  readonly warnings: readonly Issue[]
  /** Every group whose printed figure is not the sum of the printed figures of its parts. */
  readonly notes: readonly ReportNote[]
}
