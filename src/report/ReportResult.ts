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
  /** Id of the predicate. */
  readonly id: string
  /** The name of the predicate, in the report's language. */
  readonly label: string
  /** Every criterion is met, and nothing that would have to be answered is left out. */
  readonly met: boolean
  /** Every minimum of points is met; the predicate already held may be missing. */
  readonly scoresMet: boolean
  /** Answering what is unanswered cannot change `met`. */
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
  /** Marks it as a result of `report`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.report.v1'
  /** The language of the report: `id` or `en`. */
  readonly locale: Locale
  /** The heading, with the name of the unit where it was given. */
  readonly title: string
  /** The name of the unit; null when not given. */
  readonly unit: string | null
  /** The day of the report or of the evaluation; null when not given. */
  readonly date: IsoDate | null
  /** The rubric by which the answers were evaluated again. */
  readonly rubric: RubricReference
  /** The name of the rubric in the report's language. */
  readonly rubricTitle: string
  /** Points of the whole LKE, 0..100. */
  readonly total: {
    /** With two decimals, rounded half up. */
    readonly printed: string
    /** Exactly, up to 20 decimals, cut. */
    readonly exact: string
  }
  /** The highest predicate whose minima are all met, or null. */
  readonly predicate: string | null
  /** One for each predicate, the lowest first. */
  readonly verdicts: readonly ReportVerdict[]
  /** How much of the LKE and of each area is answered. */
  readonly progress: Evaluation['progress']
  /** The unanswered questions, in rubric order. */
  readonly unanswered: readonly {
    /** Id of the question. */
    readonly id: string
    /** The wording of the question, in the report's language. */
    readonly label: string
  }[]
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
  /** Figures of the result handed in that are not found again; then every warning of the evaluation. */
  readonly warnings: readonly Issue[]
  /** Every group whose printed figure is not the sum of the printed figures of its parts. */
  readonly notes: readonly ReportNote[]
}
